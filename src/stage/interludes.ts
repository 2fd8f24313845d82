import type { Acts } from './acts.ts';
import { enterHouse, lightFades } from './acts/enterHouse.ts';
import { moneyKept } from './acts/money.ts';
import { openDoor } from './acts/openDoor.ts';
import { genuine } from './acts/genuine.ts';
import { maskFalls } from './acts/maskFalls.ts';
import type { Boards } from './boards.ts';
import { genuineCards, maskCards } from './cards.ts';
import type { Backdrop } from './life/backdrop.ts';
import { Lane } from './life/lane.ts';
import type { Shelf } from './shelf.ts';
import type { Play, Scenery, Seating } from './types.ts';

/** What fills the window for a moment: walking up to a house, a door that opens, the mask that falls. */
export class Interludes {
  readonly #boards: Boards;
  readonly #shelf: Shelf;
  readonly #acts: Acts;
  #partner: string | undefined;
  #paid = false;

  constructor(boards: Boards, shelf: Shelf, acts: Acts) {
    [this.#boards, this.#shelf, this.#acts] = [boards, shelf, acts];
  }

  /**
   * Remembers whose contact it is: when the mask falls, the call is long over. The first caller counts, because the
   * ones after that are whom the player rang up to ask.
   */
  show(scenery: Scenery): void {
    if (scenery.view === 'lane') {
      [this.#partner, this.#paid] = [undefined, false];
      return;
    }
    this.#partner = scenery.partner ?? this.#partner ?? (scenery.view === 'room' ? scenery.caller : undefined);
  }

  paid(): void {
    this.#paid = true;
  }

  async play(cue: Play, seating: Seating, backdrop: Backdrop | undefined): Promise<void> {
    if (cue.cue === 'enter-house' && backdrop instanceof Lane) await this.#enter(cue.house, backdrop);
    if (cue.cue === 'door') await this.#throughLight(openDoor(this.#boards.cover, this.#boards.size));
    if (cue.cue === 'unmask') await this.#unmask(cue.truth, seating);
  }

  async #enter(house: number, lane: Lane): Promise<void> {
    const found = lane.where(house);
    if (!found || !(await this.#shelf.sheet(found.texture))) return;
    const carried = [{ texture: found.texture, box: found.whole }, ...lane.lit()];
    await this.#throughLight(enterHouse(this.#boards.cover, carried, found.window, this.#boards.size));
  }

  /** Settles when the light covers everything, so that the page can change behind it. */
  async #throughLight(act: ReturnType<typeof openDoor>): Promise<void> {
    await this.#acts.start(act, true);
    void this.#acts.start(lightFades(this.#boards.cover, this.#boards.size), true);
  }

  async #unmask(truth: 'scam' | 'genuine', { mask }: Seating): Promise<void> {
    const { cover, textures, size } = this.#boards;
    const [face, moment] = await Promise.all([this.#shelf.sheet(`caller-${this.#partner ?? 'message'}`), this.#shelf.sheet('unmask')]);
    // A stranger's face would be a false witness: without their own there is no picture.
    if (!face || !moment) return;
    if (truth === 'genuine') {
      genuineCards(textures, face);
      await this.#acts.start(genuine(cover, size, mask), true);
      return;
    }
    maskCards(textures, face, moment);
    const kept = !this.#paid;
    await this.#acts.start(maskFalls(cover, size, mask), true);
    if (kept && mask) void this.#acts.start(moneyKept(cover, mask.x + mask.width + 40, mask.y + mask.height), true);
  }
}
