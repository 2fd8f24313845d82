import { describe, expect, test } from 'vitest';
import { Speech, VOICES_WITHIN_MS, type SpeechLanguage } from '../../src/platform/speech.ts';
import { CUT_OFF_MS, NO_START_MS } from '../../src/platform/speechReading.ts';
import type { Synth, Told, Utterance } from '../../src/platform/speechSynth.ts';
import { spokenParts } from '../../src/platform/speechText.ts';
import { MANNER, SPEECH_ROLES, voiceFor, type Voice } from '../../src/platform/speechVoices.ts';

const MANDARIN: Voice = { name: 'Xiao', lang: 'zh-CN', localService: true, default: false };
const ENGLISH: Voice = { name: 'Ann', lang: 'en-GB', localService: true, default: false };

/** A browser in memory whose voices, answers and clock are in the hands of the test. */
class HandSynth implements Synth {
  readonly log: string[] = [];
  readonly said: { utterance: Utterance; told: Told }[] = [];
  readonly played: Told[] = [];
  #voices: Voice[];
  #listeners: (() => void)[] = [];
  #timers: { due: number; call: () => void }[] = [];
  #now = 0;

  constructor(...voices: Voice[]) {
    this.#voices = voices;
  }
  voices(): Voice[] {
    return this.#voices;
  }
  onVoices(listener: () => void): void {
    this.#listeners.push(listener);
  }
  arrive(...voices: Voice[]): void {
    this.#voices = voices;
    for (const listener of this.#listeners) listener();
  }
  say(utterance: Utterance, told: Told): void {
    this.log.push(utterance.text);
    this.said.push({ utterance, told });
  }
  cancel(): void {
    this.log.push('cancel');
  }
  play(url: string, _volume: number, told: Told): () => void {
    this.log.push(url);
    this.played.push(told);
    return () => this.log.push('pause');
  }
  after(ms: number, call: () => void): () => void {
    const timer = { due: this.#now + ms, call };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter(other => other !== timer));
  }
  pass(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(timer => timer.due <= this.#now);
    this.#timers = this.#timers.filter(timer => timer.due > this.#now);
    for (const { call } of due) call();
  }
  /** Says the last thing given to it, to its end. */
  finish(): void {
    const told = this.said.at(-1)?.told;
    told?.begun();
    told?.ended(true);
  }
}

/** A speech on a hand-driven browser, and a record of what it told. */
function setUp(...voices: Voice[]) {
  const synth = new HandSynth(...voices);
  const speech = new Speech(synth);
  const told: string[] = [];
  const speaking = (lang: SpeechLanguage = 'zh-CN') => ({ lang, role: 'caller' as const, onStart: () => told.push('start'), onEnd: () => told.push('end') });
  return { synth, speech, told, speaking };
}

describe('voices', () => {
  test('there from the start are available at once', async () => {
    expect(await setUp(MANDARIN).speech.available).toBe(true);
  });

  test('that arrive late are available when they come, and the line that waited is read', async () => {
    const { synth, speech, speaking, told } = setUp();
    const over = speech.speak(['您好。'], speaking());
    expect(synth.log).not.toContain('您好。');
    synth.arrive(MANDARIN);
    expect(await speech.available).toBe(true);
    synth.finish();
    await over;
    expect([synth.log.at(-1), told]).toEqual(['您好。', ['start', 'end']]);
  });

  test('that never arrive are given up after two seconds, and the line ends unheard', async () => {
    const { synth, speech, speaking, told } = setUp();
    const over = speech.speak(['您好。'], speaking());
    synth.pass(VOICES_WITHIN_MS);
    expect(await speech.available).toBe(false);
    await over;
    expect([synth.said, told]).toEqual([[], ['end']]);
  });

  test('that arrive after that are used all the same', async () => {
    const { synth, speech, speaking } = setUp();
    synth.pass(VOICES_WITHIN_MS);
    await speech.available;
    let heard = 0;
    speech.onVoices(() => heard++);
    synth.arrive(MANDARIN);
    void speech.speak(['您好。'], speaking());
    expect([heard, speech.canSpeak('zh-CN'), synth.said.length]).toEqual([1, true, 1]);
  });
});

describe('without a voice', () => {
  test('of another language do not read ours', async () => {
    const { synth, speech, speaking } = setUp(ENGLISH);
    await speech.speak(['您好。'], speaking('zh-CN'));
    expect([synth.said, speech.canSpeak('zh-CN'), speech.canSpeak('en')]).toEqual([[], false, true]);
  });

  test('a line stopped while it waits for voices is not read when they come', async () => {
    const { synth, speech, speaking, told } = setUp();
    const over = speech.speak(['您好。'], speaking());
    speech.stop();
    synth.arrive(MANDARIN);
    await over;
    expect([synth.said, told]).toEqual([[], ['end']]);
  });
});

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({ name: lang, lang, localService: false, default: false, ...more });

test.each([
  ['one that needs no network', 'zh-CN', [voice('zh-CN'), voice('zh_CN', { localService: true })], 'zh_CN'],
  ['the mainland accent before a local one from elsewhere', 'zh-CN', [voice('zh-TW', { localService: true }), voice('cmn-Hans-CN')], 'cmn-Hans-CN'],
  ['Mandarin from elsewhere before none', 'zh-CN', [voice('en-US'), voice('zh-TW')], 'zh-TW'],
  ['no Cantonese', 'zh-CN', [voice('zh-HK'), voice('zh-yue-CN'), voice('yue-HK')], undefined],
  ["the device's own choice among equals", 'en', [voice('en-US'), voice('en-GB', { default: true })], 'en-GB'],
  ['no other language', 'en', [voice('fr-FR'), voice('enm')], undefined],
] as const)('voiceFor chooses %s', (_, lang, voices, expected) => {
  expect(voiceFor(voices, lang)?.name).toBe(expected);
});

describe('a line', () => {
  test('is one utterance per sentence, each begun when the one before is over', () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    void speech.speak(['您好。我是客服。', '请问您贵姓?'], speaking());
    synth.finish();
    expect(told).toEqual(['start']);
    synth.finish();
    synth.finish();
    expect(synth.log).toEqual(['cancel', '您好。', '我是客服。', '请问您贵姓?']);
    expect(told).toEqual(['start', 'end']);
  });

  test('is read in the manner of its role', () => {
    const { synth, speech } = setUp(MANDARIN);
    for (const role of SPEECH_ROLES) void speech.speak(['好。'], { lang: 'zh-CN', role });
    expect(synth.said.map(({ utterance: { pitch, rate } }) => ({ pitch, rate }))).toEqual(SPEECH_ROLES.map(role => MANNER[role]));
  });

  test('cancels the one before it, which then ends once, and whose late news is not heard', () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    void speech.speak(['第一句。', '第二句。'], speaking());
    synth.said[0]?.told.begun();
    void speech.speak(['别的话。'], { lang: 'zh-CN', role: 'family' });
    synth.said[0]?.told.ended(false);
    expect(synth.log).toEqual(['cancel', '第一句。', 'cancel', 'cancel', '别的话。']);
    expect(told).toEqual(['start', 'end']);
  });

});

describe('a line that goes wrong', () => {
  test('cut off without a word goes on with the next sentence', () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    void speech.speak(['第一句。', '第二句。'], speaking());
    synth.said[0]?.told.begun();
    synth.pass(CUT_OFF_MS);
    expect(synth.log.slice(-2)).toEqual(['cancel', '第二句。']);
    synth.finish();
    expect(told).toEqual(['start', 'end']);
  });

  test('that the browser never begins is given up', () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    void speech.speak(['第一句。', '第二句。'], speaking());
    synth.pass(NO_START_MS);
    expect([synth.said.length, told]).toEqual([1, ['end']]);
  });

  test('refused by the browser ends, unheard', async () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    const over = speech.speak(['您好。'], speaking());
    synth.said[0]?.told.ended(false);
    await over;
    expect(told).toEqual(['end']);
  });

});

describe('a line not to be heard', () => {
  test('stopped is silent at once, and says no further sentence', async () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    const over = speech.speak(['第一句。', '第二句。'], speaking());
    synth.said[0]?.told.begun();
    speech.stop();
    synth.said[0]?.told.ended(false);
    synth.pass(CUT_OFF_MS);
    await over;
    expect([synth.log, told]).toEqual([['cancel', '第一句。', 'cancel'], ['start', 'end']]);
  });

  test('of nothing but dots is over before it begins', async () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    await speech.speak(['●●●●●●'], speaking());
    expect([synth.said, told]).toEqual([[], ['end']]);
  });

  test('with the volume at nothing is not read, and one being read stops', async () => {
    const { synth, speech, speaking, told } = setUp(MANDARIN);
    void speech.speak(['您好。'], speaking());
    speech.volume = 0;
    await speech.speak(['再见。'], speaking());
    expect([synth.said.length, told]).toEqual([1, ['end', 'end']]);
  });
});

describe('recordings', () => {
  const recorded = (...voices: Voice[]) => {
    const synth = new HandSynth(...voices);
    return { synth, speech: new Speech(synth, { voices: { 'zh-CN/tea/c1': 'c1.webm' } }) };
  };
  const line = { lang: 'zh-CN', role: 'caller', line: 'zh-CN/tea/c1' } as const;

  test('are played instead, also where there is no voice', async () => {
    const { synth, speech } = recorded();
    const over = speech.speak(['您好。'], line);
    synth.played[0]?.begun();
    synth.played[0]?.ended(true);
    await over;
    expect(synth.log).toEqual(['c1.webm']);
  });

  test('that cannot be played give way to the voice', () => {
    const { synth, speech } = recorded(MANDARIN);
    void speech.speak(['您好。'], line);
    synth.played[0]?.ended(false);
    expect(synth.log).toEqual(['c1.webm', 'pause', 'cancel', '您好。']);
  });

  test('stop with everything else', () => {
    const { synth, speech } = recorded(MANDARIN);
    void speech.speak(['您好。'], line);
    speech.stop();
    expect(synth.log).toEqual(['c1.webm', 'pause']);
  });
});

describe('what is said', () => {
  test.each([
    ['号码是1●●●●●●0417。', 'zh-CN', ['号码是 0417。']],
    ['卡号 6217 ●●●● ●●●● 0417,对吗?', 'zh-CN', ['卡号 6217  0417,对吗?']],
    ['尾号●●●●的卡', 'zh-CN', ['尾号 的卡']],
    ['●●●●●●', 'zh-CN', []],
    ['——', 'zh-CN', []],
    ['请打96110,或者110。', 'zh-CN', ['请打九六幺幺零,或者幺幺零。']],
    ['一共110元,不是1100。', 'zh-CN', ['一共110元,不是1100。']],
    ['Call 110. It is free.', 'en', ['Call one one zero.', 'It is free.']],
  ] as const)('%s (%s)', (text, lang, parts) => {
    expect(spokenParts(text, lang, 1)).toEqual(parts);
  });

  test('long text is split so that no piece takes as long as browsers allow, and nothing is lost', () => {
    const zh = '我们需要您配合一下,先把手机放在旁边不要挂断,'.repeat(6) + '字'.repeat(100);
    const en = 'Please stay on the line while I look at your order, it will only take a moment '.repeat(6);
    for (const [text, lang, pace] of [[zh, 'zh-CN', 4], [en, 'en', 12]] as const) {
      const parts = spokenParts(text, lang, 1);
      expect(parts.length).toBeGreaterThan(3);
      for (const part of parts) expect(part.length / pace).toBeLessThan(CUT_OFF_MS / 1000);
      expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('the slower the voice, the shorter the pieces', () => {
    const text = '这句话很长,'.repeat(20);
    expect(spokenParts(text, 'zh-CN', 0.7).length).toBeGreaterThan(spokenParts(text, 'zh-CN', 1.2).length);
  });
});

describe('a null speech', () => {
  test('remembers what it said', async () => {
    const speech = Speech.createNull();
    await speech.speak(['您好。', '再见。'], { lang: 'zh-CN', role: 'police' });
    expect([speech.spoken, await speech.available]).toEqual([['您好。', '再见。'], true]);
  });

  test('can be without voices', async () => {
    const speech = Speech.createNull({ languages: [] });
    await speech.speak(['您好。'], { lang: 'zh-CN', role: 'police' });
    expect([speech.spoken, await speech.available]).toEqual([[], false]);
  });
});
