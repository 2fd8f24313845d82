import type { Mood } from '../core/vocabulary.ts';
import { noise, stretch } from './ease.ts';

const BLINK = 170;
/** How long a line is spoken when no voice says when the mouth is open. */
const SPEECH = 2200;

/** Mouth shapes while speaking, each for a syllable. */
const SYLLABLES = ['talk', 'rest', 'small', 'talk', 'small', 'rest', 'talk', 'small'] as const;
const SYLLABLE = 115;

export interface FaceLook {
  eyes: 'open' | 'closed';
  mouth: 'rest' | 'talk' | 'small';
  mood: Mood;
  /** 0 upright, 1 leaning in as far as it goes. */
  lean: number;
}

/** What a face does at a moment: when it blinks, speaks and leans in. All times in milliseconds of one clock. */
export class FaceTime {
  #mood: Mood = 'neutral';
  #blinkAt = 0;
  #blinks = 0;
  #speaksUntil = 0;
  #speaksFrom = 0;
  #voice: { open: boolean; at: number } | undefined;
  #leanFrom = { at: 0, lean: 0 };

  constructor(now: number) {
    this.#blinkAt = now + this.#pause();
  }

  speak(mood: Mood, now: number): void {
    this.#leanFrom = { at: now, lean: this.#lean(now) };
    [this.#mood, this.#speaksFrom, this.#speaksUntil] = [mood, now, now + SPEECH];
  }

  /** A voice opens or shuts the mouth; from then on the mouth follows it and not the guess. */
  voice(open: boolean, now: number): void {
    this.#voice = { open, at: now };
    this.#speaksUntil = now;
  }

  look(now: number): FaceLook {
    if (now > this.#blinkAt + BLINK) this.#blinkAt = now + this.#pause();
    return { eyes: now >= this.#blinkAt ? 'closed' : 'open', mouth: this.#mouth(now), mood: this.#mood, lean: this.#lean(now) };
  }

  /** Something on the face is moving now. */
  moving(now: number): boolean {
    return now < this.#speaksUntil || now >= this.#blinkAt || now - this.#leanFrom.at < 500 || (this.#voice !== undefined && now - this.#voice.at < 200);
  }

  /** When the face moves next, if nobody speaks. */
  get nextBlink(): number {
    return this.#blinkAt;
  }

  #mouth(now: number): FaceLook['mouth'] {
    if (this.#voice?.open) return Math.floor((now - this.#voice.at) / SYLLABLE) % 2 ? 'small' : 'talk';
    if (now >= this.#speaksUntil) return 'rest';
    return SYLLABLES[Math.floor((now - this.#speaksFrom) / SYLLABLE) % SYLLABLES.length] ?? 'rest';
  }

  #lean(now: number): number {
    const goal = this.#mood === 'pressing' ? 1 : 0;
    const t = stretch(now, this.#leanFrom.at, this.#leanFrom.at + 450);
    return this.#leanFrom.lean + (goal - this.#leanFrom.lean) * t * t * (3 - 2 * t);
  }

  // Three to five seconds, never the same twice running.
  #pause(): number {
    return 3000 + 2000 * noise(++this.#blinks);
  }
}
