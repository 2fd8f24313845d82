import type { Voice } from './speechVoices.ts';

/** One thing to say. Pitch and rate: 1 is the voice as it is. Volume from 0 to 1. */
export interface Utterance {
  text: string;
  lang: string;
  voice: Voice;
  pitch: number;
  rate: number;
  volume: number;
}

/** What is told about something said or played. `ended` comes once, and late: also long after it was cancelled. */
export interface Told {
  begun: () => void;
  /** Whether it went well. */
  ended: (well: boolean) => void;
}

/** The browser's means of making a voice. */
export interface Synth {
  /** Often none at first. */
  voices(): readonly Voice[];
  onVoices(listener: () => void): void;
  say(utterance: Utterance, told: Told): void;
  /** Stops what is being said and forgets what was to be said. */
  cancel(): void;
  /** Plays a recorded line; gives back how to stop it. */
  play(url: string, volume: number, told: Told): () => void;
  /** Calls back later; gives back how not to. */
  after(ms: number, then: () => void): () => void;
}

/** The voices of this browser. Without `speechSynthesis` it has none, and still plays recordings. */
export function browserSynth(): Synth {
  const synth = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  // Chrome forgets to tell of the end of an utterance that nobody holds on to.
  const held = new Set<SpeechSynthesisUtterance>();
  return {
    voices: () => synth?.getVoices() ?? [],
    // Some older Safaris have no addEventListener here; their voices are there from the start.
    onVoices: listener => synth?.addEventListener?.('voiceschanged', listener),
    say: (utterance, told) => (synth ? say(synth, held, utterance, told) : told.ended(false)),
    cancel: () => synth?.cancel(),
    play,
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  };
}

function say(synth: SpeechSynthesis, held: Set<SpeechSynthesisUtterance>, { voice, ...rest }: Utterance, told: Told): void {
  const utterance = new SpeechSynthesisUtterance(rest.text);
  const { lang, pitch, rate, volume } = rest;
  Object.assign(utterance, { lang, pitch, rate, volume });
  utterance.voice = synth.getVoices().find(({ name, lang }) => name === voice.name && lang === voice.lang) ?? null;
  const end = (well: boolean) => {
    held.delete(utterance);
    told.ended(well);
  };
  utterance.addEventListener('start', told.begun);
  utterance.addEventListener('end', () => end(true));
  utterance.addEventListener('error', () => end(false));
  held.add(utterance);
  synth.speak(utterance);
}

function play(url: string, volume: number, told: Told): () => void {
  const audio = new Audio(url);
  audio.volume = volume;
  audio.addEventListener('playing', told.begun, { once: true });
  audio.addEventListener('ended', () => told.ended(true), { once: true });
  audio.addEventListener('error', () => told.ended(false), { once: true });
  audio.play().catch(() => told.ended(false));
  return () => audio.pause();
}
