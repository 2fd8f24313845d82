import { Reading, type Outcome, type Step } from './speechReading.ts';
import { SilentSynth } from './speechSilent.ts';
import { browserSynth, type Synth } from './speechSynth.ts';
import { spokenParts } from './speechText.ts';
import { MANNER, SPEECH_LANGUAGES, voiceFor, type SpeechLanguage, type SpeechRole, type Voice } from './speechVoices.ts';

export type { SpeechLanguage, SpeechRole } from './speechVoices.ts';

/** Browsers know their voices late, or never. */
export const VOICES_WITHIN_MS = 2000;
/** A recorded line is cut by nobody, but a stalled download would otherwise never end. */
const RECORDING_MS = 60_000;

/** Who speaks, in which language, and what follows from it. */
export interface Speaking {
  lang: SpeechLanguage;
  role: SpeechRole;
  /** Names the recording that is played instead, if there is one. */
  line?: string;
  /** The first sound is heard: light the mouth. */
  onStart?: () => void;
  /** Nothing more is heard, for whatever reason. Comes once for each `speak`, also when nothing was ever heard. */
  onEnd?: () => void;
}

/** Recorded lines by name, such as `zh-CN/1-1-damaged-parcel/c5`. */
export type Recordings = Readonly<Record<string, string>>;

/** Reads lines aloud, one at a time: a recording if there is one, else the device's own voice, else nothing. */
export class Speech {
  /** Whether any line can be read in any of our languages: known within 2 s. False is not for ever, see `onVoices`. */
  readonly available: Promise<boolean>;
  readonly #synth: Synth;
  readonly #recordings: Recordings;
  readonly #said: SilentSynth['said'];
  #volume = 1;
  #reading: Reading | undefined;
  /** Counts what was asked for, so that what waits for voices can tell whether it is still wanted. */
  #asked = 0;

  constructor(synth: Synth, { voices = {} }: { voices?: Recordings } = {}) {
    this.#synth = synth;
    this.#recordings = voices;
    this.#said = synth instanceof SilentSynth ? synth.said : [];
    this.available = this.#anyVoice();
  }

  /** `voices` names the recorded lines and where they are. Whatever is being said stops when the page goes out of sight. */
  static create(options: { voices?: Recordings } = {}): Speech {
    const speech = new Speech(browserSynth(), options);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && speech.stop());
    return speech;
  }

  /** Says nothing and remembers it in `spoken`. `languages` are those for which the device has a voice; none: no voices. */
  static createNull({ languages = SPEECH_LANGUAGES }: { languages?: readonly SpeechLanguage[] } = {}): Speech {
    return new Speech(new SilentSynth(languages));
  }

  /** What a null speech has said, utterance by utterance. Empty in a browser. */
  get spoken(): readonly string[] {
    return this.#said.map(({ text }) => text);
  }

  /** Whether this language can be read at this moment. */
  canSpeak(lang: SpeechLanguage): boolean {
    return this.#voice(lang) !== undefined;
  }

  /** Tells when the device's voices have become known or have changed: ask `canSpeak` again. */
  onVoices(listener: () => void): void {
    this.#synth.onVoices(listener);
  }

  /** From 0 (off) to 1. From the next sentence on; nought stops what is being said. */
  set volume(volume: number) {
    this.#volume = volume;
    if (volume === 0) this.stop();
  }

  /** Reads some sentences after stopping whatever is being read. Settles when they are over, and never fails. */
  speak(sentences: readonly string[], speaking: Speaking): Promise<void> {
    this.stop();
    return new Promise(resolve => {
      const finish = () => {
        speaking.onEnd?.();
        resolve();
      };
      if (this.#volume === 0) return finish();
      const recording = speaking.line === undefined ? undefined : this.#recordings[speaking.line];
      if (recording === undefined) return this.#readWithVoice(sentences, speaking, finish);
      this.#playRecording(recording, speaking, outcome => {
        if (outcome === 'failed') this.#readWithVoice(sentences, speaking, finish);
        else finish();
      });
    });
  }

  /** Silence, now. */
  stop(): void {
    this.#asked++;
    const reading = this.#reading;
    this.#reading = undefined;
    reading?.stop();
  }

  #playRecording(url: string, { onStart = () => {} }: Speaking, end: (outcome: Outcome) => void): void {
    let cancel = () => {};
    const step: Step = told => (cancel = this.#synth.play(url, this.#volume, told));
    this.#begin(new Reading(this.#synth, [step], { cancel: () => cancel(), start: onStart, end, limitMs: RECORDING_MS }));
  }

  /** In the same breath as the gesture if voices are known: phones refuse a first word that comes after waiting. */
  #readWithVoice(sentences: readonly string[], speaking: Speaking, finish: () => void): void {
    const voice = this.#voice(speaking.lang);
    if (voice) return this.#read(sentences, speaking, voice, finish);
    const asked = this.#asked;
    const whenKnown = () => {
      const late = asked === this.#asked ? this.#voice(speaking.lang) : undefined;
      return late ? this.#read(sentences, speaking, late, finish) : finish();
    };
    void this.available.then(whenKnown);
  }

  #read(sentences: readonly string[], { lang, role, onStart = () => {} }: Speaking, voice: Voice, finish: () => void): void {
    const { pitch, rate } = MANNER[role];
    const parts = sentences.flatMap(sentence => spokenParts(sentence, lang, rate));
    const steps = parts.map((text): Step => told => this.#synth.say({ text, lang: voice.lang, voice, pitch, rate, volume: this.#volume }, told));
    this.#synth.cancel(); // a line left hanging by another page would hold this one up
    this.#begin(new Reading(this.#synth, steps, { cancel: () => this.#synth.cancel(), start: onStart, end: finish }));
  }

  #begin(reading: Reading): void {
    this.#reading = reading;
    reading.next();
  }

  #voice(lang: SpeechLanguage): Voice | undefined {
    return voiceFor(this.#synth.voices(), lang);
  }

  #anyVoice(): Promise<boolean> {
    const any = () => SPEECH_LANGUAGES.some(lang => this.canSpeak(lang));
    if (any()) return Promise.resolve(true);
    return new Promise(resolve => {
      this.#synth.after(VOICES_WITHIN_MS, () => resolve(any()));
      this.#synth.onVoices(() => any() && resolve(true));
    });
  }
}
