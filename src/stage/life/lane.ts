import type { Layer } from '../boards.ts';
import { placed, platePlace } from '../platePlace.ts';
import type { Shelf } from '../shelf.ts';
import type { Plate, Rect, Scenery, Seating, WindowState } from '../types.ts';
import type { Backdrop } from './backdrop.ts';
import { LaneWindow, type Seat } from './window.ts';
import { Living, type Placed } from './living.ts';

interface LaneShape { width: number; height: number; windows: string; life: readonly Placed[]; seats: readonly Seat[] }
type LaneShapes = Record<Plate['seat'], LaneShape>;

/** The lane at dusk with its windows and everything that lives in the street. */
export class Lane implements Backdrop {
  readonly #layer: Layer;
  readonly #shelf: Shelf;
  readonly #shapes: LaneShapes;
  readonly #onChange: () => void;
  readonly #fetched = new Set<Plate['seat']>();
  #states = new Map<number, WindowState>();
  #plate: Plate | undefined;
  #built: { seat: Plate['seat']; states: string; windows: LaneWindow[]; living: Living } | undefined;

  private constructor(layer: Layer, shelf: Shelf, shapes: LaneShapes, onChange: () => void) {
    [this.#layer, this.#shelf, this.#shapes, this.#onChange] = [layer, shelf, shapes, onChange];
  }

  /** Undefined when there are no pictures of the lane. */
  static async open(layer: Layer, shelf: Shelf, onChange: () => void): Promise<Lane | undefined> {
    const [shapes, life] = await Promise.all([shelf.data('lane'), shelf.sheet('lane-life')]);
    return shapes && life ? new Lane(layer, shelf, shapes as unknown as LaneShapes, onChange) : undefined;
  }

  show(scenery: Scenery): void {
    if (scenery.view !== 'lane') return;
    this.#states = new Map(scenery.windows.map(w => [w.house, w.state]));
    if (this.#plate) this.#build(this.#plate);
  }

  place({ plate }: Seating): void {
    this.#plate = plate;
    if (!plate) return this.#clear();
    this.#build(plate);
  }

  step(seconds: number): void {
    this.#built?.living.step(seconds);
    for (const window of this.#built?.windows ?? []) window.step(seconds);
  }

  /** The box of a house's window on the page, and the lane's whole picture; undefined while it is not seated. */
  where(house: number): { window: Rect; whole: Rect; texture: string } | undefined {
    const plate = this.#plate;
    if (!plate) return undefined;
    const shape = this.#shapes[plate.seat];
    const place = platePlace(plate, shape);
    const seat = shape.seats.find(s => s.house === house);
    if (!seat) return undefined;
    return { window: placed(place, seat), whole: placed(place, { x: 0, y: 0, w: shape.width, h: shape.height }), texture: `lane-${plate.seat}` };
  }

  /** The lit windows as they are drawn now, to be carried along when walking up to one. */
  lit(): { texture: string; frame: string; box: Rect }[] {
    return (this.#built?.windows ?? []).flatMap(w => w.carried());
  }

  destroy(): void {
    this.#clear();
  }

  /** The lit windows are a sheet of their own for each seating, fetched when that seating is first seen. */
  #build(plate: Plate): void {
    const shape = this.#shapes[plate.seat];
    if (!this.#fetched.has(plate.seat)) {
      void this.#shelf.sheet(shape.windows).then(() => this.#arrived(plate.seat));
      return;
    }
    const states = JSON.stringify([...this.#states]);
    if (this.#built?.seat !== plate.seat || this.#built.states !== states) this.#rebuild(plate.seat, shape, states);
    const place = platePlace(plate, shape);
    this.#built?.living.place(place);
    for (const window of this.#built?.windows ?? []) window.place(place);
  }

  #arrived(seat: Plate['seat']): void {
    if (this.#fetched.has(seat)) return;
    this.#fetched.add(seat);
    if (this.#plate?.seat !== seat) return;
    this.#build(this.#plate);
    this.#onChange();
  }

  #rebuild(seat: Plate['seat'], shape: LaneShape, states: string): void {
    this.#clear();
    const windows = shape.seats.map(s => new LaneWindow(this.#layer, shape.windows, s, this.#states.get(s.house) ?? 'dark'));
    this.#built = { seat, states, windows, living: new Living(this.#layer, 'lane-life', shape.life) };
  }

  #clear(): void {
    for (const window of this.#built?.windows ?? []) window.destroy();
    this.#built?.living.destroy();
    this.#built = undefined;
  }
}
