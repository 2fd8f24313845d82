import { HowlerOutput } from './soundHowler.ts';
import { CROSS_FADE_MS, DUCK_MS, DUCKED, MIX, type SoundBed, type SoundCue, type SoundName, type Volumes } from './soundMix.ts';
import { documentPage, type SoundOutput, type SoundPage, type SoundProblem } from './soundOutput.ts';
import { soundUrls } from './soundFiles.ts';
import { SilentOutput, SimulatedPage } from './soundSilent.ts';

export type { SoundBed, SoundCue, SoundName, Volumes } from './soundMix.ts';
export type { SoundProblem } from './soundOutput.ts';

/**
 * What is heard. Nothing is, before the first gesture; and what was asked for before it is forgotten, not kept for
 * later, because a browser would play all of it at once. Only the music that is wanted at that moment then begins.
 */
export class Sound {
  readonly #output: SoundOutput;
  readonly #volumes: Volumes = { speech: 1, effects: 1, music: 1 };
  readonly #listeners: ((problem: SoundProblem) => void)[] = [];
  readonly #told = new Set<SoundProblem>();
  #wanted: SoundBed | null = null;
  #sounding: SoundBed | null = null;
  #speaking = 0;
  #opened = false;

  constructor(output: SoundOutput, page: SoundPage) {
    this.#output = output;
    page.onGesture(() => this.#gesture());
    page.onHidden(hidden => {
      output.hold(hidden);
      this.#settle();
    });
  }

  static create(): Sound {
    return new Sound(new HowlerOutput(soundUrls), documentPage(document));
  }

  /** Silent and recording. Unlocked from the start unless `locked`; with a `problem`, it has no sound to give. */
  static createNull({ locked = false, problem }: { locked?: boolean; problem?: SoundProblem } = {}): Sound {
    const page = new SimulatedPage();
    const sound = new Sound(new SilentOutput(problem), page);
    if (!locked) page.gesture();
    return sound;
  }

  /** What a null sound has played, in order: cues and loops. Empty in a browser. */
  get played(): readonly SoundName[] {
    return this.#output.played;
  }

  /** The bed that is wanted now, heard or not. */
  get looping(): SoundBed | null {
    return this.#wanted;
  }

  /** Sets some of the volumes, each from 0 (off) to 1. Heard at once. The one for speech is kept by whoever speaks. */
  setVolumes(volumes: Partial<Volumes>): void {
    Object.assign(this.#volumes, volumes);
    if (this.#volumes.effects === 0) this.stop('ringtone');
    this.#settle(DUCK_MS);
  }

  /** Plays a cue now or not at all. A ringtone goes on until it is stopped, or `connect` or `hangup` ends it. */
  play(cue: SoundCue): void {
    const { loops = false, ends = [] } = MIX[cue];
    for (const ended of ends) this.stop(ended);
    const volume = this.#loudness(cue);
    if (volume > 0 && this.#output.running) this.#output.start(cue, { volume, loops });
  }

  /** Ends a cue that is still going. */
  stop(cue: SoundCue): void {
    this.#output.stop(cue);
  }

  /** Lets one bed of music or ambience give way to another, or to none. Ringing starts and stops at once. */
  loop(bed: SoundBed | null): void {
    this.#wanted = bed;
    this.#settle();
  }

  /** Music 12 dB down while someone speaks. Counted: one voice that ends does not end the quiet for another. */
  duck(on: boolean): void {
    this.#speaking = Math.max(0, this.#speaking + (on ? 1 : -1));
    this.#settle(DUCK_MS);
  }

  /** Tells of each kind of problem once; also of those already met. */
  onProblem(listener: (problem: SoundProblem) => void): void {
    this.#listeners.push(listener);
    for (const problem of this.#told) listener(problem);
  }

  #gesture(): void {
    if (this.#opened) return this.#output.wake();
    this.#opened = true;
    this.#output.open(() => this.#settle(), problem => this.#meet(problem));
  }

  /** Makes the bed what it should be: which, and how loud. */
  #settle(ms = CROSS_FADE_MS): void {
    const bed = this.#wanted && this.#loudness(this.#wanted) > 0 ? this.#wanted : null;
    if (this.#sounding && this.#sounding !== bed) {
      this.#output.stop(this.#sounding, fadeOf(this.#sounding));
      this.#sounding = null;
    }
    if (!bed || !this.#output.running) return;
    const volume = this.#loudness(bed);
    if (this.#sounding === bed) return this.#output.fade(bed, volume, ms);
    this.#sounding = bed;
    this.#output.start(bed, { volume, loops: true, fadeMs: fadeOf(bed) });
  }

  #loudness(name: SoundName): number {
    const { bus, level } = MIX[name];
    return level * this.#volumes[bus] * (bus === 'music' && this.#speaking > 0 ? DUCKED : 1);
  }

  #meet(problem: SoundProblem): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    for (const listener of this.#listeners) listener(problem);
  }
}

const fadeOf = (bed: SoundBed): number => (MIX[bed].bus === 'music' ? CROSS_FADE_MS : 0);
