import type { Synth, Told, Utterance } from './speechSynth.ts';
import { SPEECH_LANGUAGES, type SpeechLanguage, type Voice } from './speechVoices.ts';

/** Says nothing, at once, and remembers what it would have said; for tests and for machines without voices. */
export class SilentSynth implements Synth {
  readonly said: Utterance[] = [];
  readonly #voices: readonly Voice[];

  /** Has one voice for each of some languages. */
  constructor(languages: readonly SpeechLanguage[] = SPEECH_LANGUAGES) {
    this.#voices = languages.map(lang => ({ name: lang, lang, localService: true, default: false }));
  }

  voices(): readonly Voice[] {
    return this.#voices;
  }

  onVoices(): void {}

  say(utterance: Utterance, told: Told): void {
    this.said.push(utterance);
    told.begun();
    told.ended(true);
  }

  cancel(): void {}

  play(_url: string, _volume: number, told: Told): () => void {
    told.begun();
    told.ended(true);
    return () => {};
  }

  /** Nothing here ever takes longer than it should. Having no voice is known at once. */
  after(ms: number, then: () => void): () => void {
    if (this.#voices.length === 0 && ms > 0) then();
    return () => {};
  }
}
