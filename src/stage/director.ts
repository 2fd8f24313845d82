import type { Boards } from './boards.ts';
import { Acts } from './acts.ts';
import { EFFECTS } from './effects.ts';
import { erasures } from './erasures.ts';
import { FaceOnCall } from './faceOnCall.ts';
import { Interludes } from './interludes.ts';
import type { Backdrop } from './life/backdrop.ts';
import { Lane } from './life/lane.ts';
import { Room } from './life/room.ts';
import { paintAll } from './paint.ts';
import { playFlight } from './flights.ts';
import { Ringing } from './ringing.ts';
import { Shelf } from './shelf.ts';
import type { Play, Scenery, Seating } from './types.ts';

/** The moment at which the background is shown when nothing may move, in seconds: the cat has breathed in. */
const STILL_AT = 2;

/** Knows what is on, and passes cues to whoever plays them. */
export class Director {
  readonly #boards: Boards;
  readonly #shelf: Shelf;
  readonly #acts: Acts;
  /** What passes over the phone's glass. It is over when the glass shows something else. */
  readonly #flights: Acts;
  readonly #ringing: Ringing;
  readonly #face: FaceOnCall;
  readonly #interludes: Interludes;
  readonly #onChange: () => void;
  #scenery: Scenery = { view: 'none' };
  #seating: Seating = { panes: [] };
  #backdrop: Backdrop | undefined;
  #seconds = 0;
  #still = false;

  constructor(boards: Boards, { onSwing, onChange }: { onSwing(transform: string): void; onChange(): void }) {
    [this.#boards, this.#onChange] = [boards, onChange];
    [this.#acts, this.#flights] = [new Acts(onChange), new Acts(onChange)];
    paintAll(boards.textures);
    this.#shelf = new Shelf(boards.textures);
    this.#ringing = new Ringing(boards.front, onSwing);
    this.#face = new FaceOnCall(boards.front, this.#shelf, onChange);
    this.#interludes = new Interludes(boards, this.#shelf, this.#acts);
  }

  show(scenery: Scenery): void {
    const before = this.#scenery;
    if (JSON.stringify(before) === JSON.stringify(scenery)) return;
    this.#scenery = scenery;
    if (glassOf(before) !== glassOf(scenery)) this.#flights.stop();
    this.#face.show(scenery);
    this.#interludes.show(scenery);
    if (scenery.view !== 'room') this.#ringing.set('silent');
    if (placeOf(before) !== placeOf(scenery)) void this.#build(scenery);
    else this.#backdrop?.show(scenery);
  }

  seat(seating: Seating): void {
    this.#seating = seating;
    this.#layOut();
  }

  resized(): void {
    this.#layOut();
  }

  play(cue: Play): Promise<void> {
    if (cue.cue === 'money') this.#interludes.paid();
    const kind = EFFECTS[cue.cue];
    if (kind === 'phone') this.#ring(cue.cue);
    if (kind === 'face') this.#face.play(cue);
    if (this.#still) return Promise.resolve();
    if (kind === 'flight') return playFlight(cue, this.#flights, this.#boards.front, () => this.#seating);
    if (kind === 'interlude') return this.#interludes.play(cue, this.#seating, this.#backdrop);
    return Promise.resolve();
  }

  skip(): void {
    this.#acts.skip();
  }

  still(on: boolean): void {
    this.#still = on;
    this.#face.still(on);
    if (!on) return;
    this.#acts.stop();
    this.#flights.stop();
    this.#ringing.set('silent');
    this.#backdrop?.step(STILL_AT);
  }

  step(ms: number): void {
    this.#acts.step(ms);
    this.#flights.step(ms);
    this.#ringing.step(ms, this.#seating);
    this.#face.step(ms);
    if (!this.alive) return;
    this.#seconds += Math.min(ms, 100) / 1000;
    this.#backdrop?.step(this.#seconds);
  }

  /** Something lives in the background. */
  get alive(): boolean {
    return this.#backdrop !== undefined && !this.#still;
  }

  /** An effect is on. */
  get acting(): boolean {
    return this.#acts.any || this.#flights.any || this.#ringing.active || this.#face.moving;
  }

  destroy(): void {
    this.#scenery = { view: 'none' };
    this.#acts.stop();
    this.#flights.stop();
    this.#ringing.destroy();
    this.#face.destroy();
    this.#backdrop?.destroy();
  }

  #ring(cue: Play['cue']): void {
    const tones = { ring: 'ringing', dial: 'dialling', answer: 'answered', 'hang-up': 'hung-up' } as const;
    const tone = cue in tones && !this.#still ? tones[cue as keyof typeof tones] : 'silent';
    this.#ringing.set(tone);
  }

  async #build(scenery: Scenery): Promise<void> {
    this.#backdrop?.destroy();
    this.#backdrop = undefined;
    const built = scenery.view === 'lane' ? await Lane.open(this.#boards.life, this.#shelf, () => this.#arrived())
      : scenery.view === 'room' && !scenery.near ? await Room.open(this.#boards.life, this.#shelf, scenery)
      : undefined;
    if (placeOf(this.#scenery) !== placeOf(scenery) || this.#backdrop) return built?.destroy();
    this.#backdrop = built;
    this.#backdrop?.show(this.#scenery);
    this.#arrived();
  }

  #arrived(): void {
    this.#layOut();
    this.#onChange();
  }

  #layOut(): void {
    const { width, height } = this.#boards.size;
    this.#backdrop?.place(this.#seating);
    this.#backdrop?.step(this.#still ? STILL_AT : this.#seconds);
    this.#face.place(this.#seating.portrait);
    // With nothing behind the panes there is nothing to wipe away.
    this.#boards.wipe(this.#backdrop ? erasures(this.#seating, width, height) : []);
  }
}

/** Two sceneries with the same backdrop give the same. */
const placeOf = (scenery: Scenery): string =>
  scenery.view === 'room' ? (scenery.near ? 'near' : `room ${scenery.room} ${scenery.light}`) : scenery.view;

/** What lies on the phone's glass, if there is one. */
const glassOf = (scenery: Scenery): string | undefined => (scenery.view === 'room' ? scenery.glass : undefined);
