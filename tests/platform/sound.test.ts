import { describe, expect, test } from 'vitest';
import { Sound, type SoundProblem } from '../../src/platform/sound.ts';
import { DUCKED, MIX } from '../../src/platform/soundMix.ts';
import { SilentOutput, SimulatedPage } from '../../src/platform/soundSilent.ts';

/** A sound with everything around it in the hands of the test. */
function setUp(problem?: SoundProblem) {
  const [output, page] = [new SilentOutput(problem), new SimulatedPage()];
  return { output, page, sound: new Sound(output, page) };
}

describe('before the first gesture', () => {
  test('nothing is played, and what was asked for is not kept for later', () => {
    const { sound, page } = setUp();
    sound.play('ringtone');
    sound.play('message');
    page.gesture();
    expect(sound.played).toEqual([]);
  });

  test('music that is still wanted begins with the gesture, and only the last one wanted', () => {
    const { sound, page } = setUp();
    sound.loop('bgm-home-loop');
    sound.loop('home-loop');
    page.gesture();
    expect(sound.played).toEqual(['home-loop']);
  });

  test('a second gesture starts nothing again', () => {
    const { sound, page } = setUp();
    sound.loop('home-loop');
    page.gesture();
    page.gesture();
    expect(sound.played).toEqual(['home-loop']);
  });
});

describe('cues', () => {
  test('are played at their place in the mix, times the volume of effects', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.setVolumes({ effects: 0.5 });
    sound.play('stamp');
    expect(output.heard.get('stamp')).toBeCloseTo(MIX.stamp.level * 0.5);
  });

  test('with effects at nothing are not played, and what was ringing stops', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.play('ringtone');
    sound.setVolumes({ effects: 0 });
    sound.play('tap');
    expect([sound.played, [...output.heard.keys()]]).toEqual([['ringtone'], []]);
  });

  test.each(['connect', 'hangup'] as const)('%s ends the ringing', cue => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.play('ringtone');
    sound.play(cue);
    expect([...output.heard.keys()]).toEqual([cue]);
  });

  test('a call refused before sound was unlocked does not ring afterwards', () => {
    const { sound, page, output } = setUp();
    sound.play('ringtone');
    page.gesture();
    sound.play('hangup');
    expect([...output.heard.keys()]).toEqual(['hangup']);
  });
});

describe('music', () => {
  test('one bed gives way to another, and to none', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.loop('home-loop');
    sound.loop('bgm-home-loop');
    expect([...output.heard.keys()]).toEqual(['bgm-home-loop']);
    sound.loop(null);
    expect([...output.heard.keys()]).toEqual([]);
    expect(sound.looping).toBe(null);
  });

  test('goes down by 12 dB under speech and comes up again', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.loop('home-loop');
    sound.duck(true);
    expect(output.heard.get('home-loop')).toBeCloseTo(MIX['home-loop'].level * DUCKED);
    expect(20 * Math.log10(DUCKED)).toBeCloseTo(-12);
    sound.duck(false);
    expect(output.heard.get('home-loop')).toBeCloseTo(MIX['home-loop'].level);
  });

  test('stays down while a second voice goes on, and an end too many does no harm', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.loop('home-loop');
    for (const on of [true, true, false]) sound.duck(on);
    expect(output.heard.get('home-loop')).toBeCloseTo(MIX['home-loop'].level * DUCKED);
    for (const on of [false, false, true, false]) sound.duck(on);
    expect(output.heard.get('home-loop')).toBeCloseTo(MIX['home-loop'].level);
  });

  test('that begins while someone speaks begins low', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.duck(true);
    sound.loop('home-loop');
    expect(output.heard.get('home-loop')).toBeCloseTo(MIX['home-loop'].level * DUCKED);
  });

  test('turned off stops, and turned up comes back', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.loop('home-loop');
    sound.setVolumes({ music: 0 });
    expect([...output.heard.keys()]).toEqual([]);
    sound.setVolumes({ music: 0.4 });
    expect(output.heard.get('home-loop')).toBeCloseTo(MIX['home-loop'].level * 0.4);
  });
});

describe('ringing as the bed', () => {
  test('belongs to effects: it goes on without music, and is not lowered by speech', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.setVolumes({ music: 0, effects: 0.5 });
    sound.duck(true);
    sound.loop('ringtone');
    expect(output.heard.get('ringtone')).toBeCloseTo(MIX.ringtone.level * 0.5);
  });

  test('gives way when the call is answered', () => {
    const { sound, page, output } = setUp();
    page.gesture();
    sound.loop('ringtone');
    sound.play('connect');
    sound.loop('home-loop');
    expect([...output.heard.keys()]).toEqual(['connect', 'home-loop']);
  });
});

describe('a page out of sight', () => {
  test('plays nothing, and afterwards nothing that it missed', () => {
    const { sound, page } = setUp();
    page.gesture();
    page.hide(true);
    sound.play('message');
    page.hide(false);
    expect(sound.played).toEqual([]);
  });

  test('lets music that was asked for meanwhile begin when it is back', () => {
    const { sound, page } = setUp();
    page.gesture();
    page.hide(true);
    sound.loop('home-loop');
    expect(sound.played).toEqual([]);
    page.hide(false);
    expect(sound.played).toEqual(['home-loop']);
  });
});

describe('without sound', () => {
  test.each(['sound/no-device', 'sound/cannot-play'] as const)('%s is told once, and everything goes on', problem => {
    const { sound, page } = setUp(problem);
    const told: SoundProblem[] = [];
    sound.onProblem(x => told.push(x));
    page.gesture();
    page.gesture();
    sound.play('tap');
    sound.loop('home-loop');
    sound.duck(true);
    expect([told, sound.played]).toEqual([[problem], []]);
  });

  test('someone who asks late is told too', () => {
    const told: SoundProblem[] = [];
    Sound.createNull({ problem: 'sound/no-device' }).onProblem(x => told.push(x));
    expect(told).toEqual(['sound/no-device']);
  });
});

describe('a null sound', () => {
  test('is unlocked and remembers what it played', () => {
    const sound = Sound.createNull();
    sound.loop('home-loop');
    sound.play('door');
    expect(sound.played).toEqual(['home-loop', 'door']);
  });

  test('can be locked', () => {
    const sound = Sound.createNull({ locked: true });
    sound.play('door');
    expect(sound.played).toEqual([]);
  });
});
