import type { Layer } from './boards.ts';
import { FaceTime } from './faceTime.ts';
import { Portrait } from './portrait.ts';
import type { Shelf } from './shelf.ts';
import type { Play, Rect, Scenery } from './types.ts';

/** The face on a call: whose it is, what it does, and when to wake the loop for a blink. */
export class FaceOnCall {
  readonly #layer: Layer;
  readonly #shelf: Shelf;
  readonly #onChange: () => void;
  #room: Extract<Scenery, { view: 'room' }> | undefined;
  #portrait: Portrait | undefined;
  #time = new FaceTime(performance.now());
  #rect: Rect | undefined;
  #still = false;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor(layer: Layer, shelf: Shelf, onChange: () => void) {
    [this.#layer, this.#shelf, this.#onChange] = [layer, shelf, onChange];
  }

  show(scenery: Scenery): void {
    const before = this.#room?.caller;
    this.#room = scenery.view === 'room' ? scenery : undefined;
    const looks = this.#room?.caller;
    if (looks === before) return;
    clearTimeout(this.#alarm);
    this.#portrait?.destroy();
    this.#portrait = undefined;
    this.#time = new FaceTime(performance.now());
    if (looks) void this.#fetch(looks);
  }

  place(rect: Rect | undefined): void {
    this.#rect = rect;
    this.#portrait?.place(rect);
    this.step();
  }

  play(cue: Play): void {
    const now = performance.now();
    if (cue.cue === 'mouth') this.#time.voice(cue.open, now);
    if (cue.cue === 'speak' && (!this.#room?.with || this.#room.with === cue.by)) this.#time.speak(cue.mood, now);
  }

  still(on: boolean): void {
    this.#still = on;
    if (on) clearTimeout(this.#alarm);
    this.step();
  }

  step(_ms?: number): void {
    const now = performance.now();
    const look = this.#time.look(now);
    this.#portrait?.draw(this.#still ? { ...look, eyes: 'open', mouth: 'rest' } : look);
    this.#setAlarm(now);
  }

  get moving(): boolean {
    return !this.#still && this.#portrait !== undefined && this.#rect !== undefined && this.#time.moving(performance.now());
  }

  destroy(): void {
    this.#room = undefined;
    clearTimeout(this.#alarm);
    this.#portrait?.destroy();
  }

  /** The loop sleeps between two blinks; this wakes it for the next. */
  #setAlarm(now: number): void {
    clearTimeout(this.#alarm);
    if (!this.#portrait || !this.#rect || this.#still) return;
    this.#alarm = setTimeout(this.#onChange, Math.max(20, this.#time.nextBlink - now));
  }

  async #fetch(looks: string): Promise<void> {
    const sheet = await this.#shelf.sheet(`caller-${looks}`);
    if (!sheet || this.#room?.caller !== looks || this.#portrait) return;
    this.#portrait = new Portrait(this.#layer, sheet);
    this.#portrait.place(this.#rect);
    this.#onChange();
  }
}
