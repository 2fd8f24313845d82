import type { Light } from '../../core/light.ts';
import type { Layer } from '../boards.ts';
import { platePlace } from '../platePlace.ts';
import type { Shelf } from '../shelf.ts';
import type { Plate, Scenery, Seating } from '../types.ts';
import type { Backdrop } from './backdrop.ts';
import { Living, type Placed } from './living.ts';

interface RoomShape { width: number; height: number; life: readonly Placed[] }
type RoomShapes = Record<Plate['seat'], RoomShape>;

/** A room with what lives in it, in the light of the day: steam, a cat asleep, dust in the sun. */
export class Room implements Backdrop {
  readonly #layer: Layer;
  readonly #shapes: RoomShapes;
  readonly #light: Light;
  #seat: Plate['seat'] | undefined;
  #living: Living | undefined;

  private constructor(layer: Layer, shapes: RoomShapes, light: Light) {
    [this.#layer, this.#shapes, this.#light] = [layer, shapes, light];
  }

  /** Undefined when there are no pictures of that room. */
  static async open(layer: Layer, shelf: Shelf, { room, light }: { room: string; light: Light }): Promise<Room | undefined> {
    const [rooms, sheet] = await Promise.all([shelf.data('rooms'), shelf.sheet('room-life')]);
    const shapes = rooms?.[room];
    return shapes && sheet ? new Room(layer, shapes as RoomShapes, light) : undefined;
  }

  show(_scenery: Scenery): void {
    // A room looks the same whatever happens in it.
  }

  place({ plate }: Seating): void {
    if (!plate) return this.#clear();
    const shape = this.#shapes[plate.seat];
    if (plate.seat !== this.#seat) {
      this.#clear();
      [this.#seat, this.#living] = [plate.seat, new Living(this.#layer, 'room-life', shape.life, this.#light)];
    }
    this.#living?.place(platePlace(plate, shape));
  }

  step(seconds: number): void {
    this.#living?.step(seconds);
  }

  destroy(): void {
    this.#clear();
  }

  #clear(): void {
    this.#living?.destroy();
    this.#living = this.#seat = undefined;
  }
}
