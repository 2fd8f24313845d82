import { firstProtective } from './conduct.ts';
import type { Position } from './position.ts';
import type { Scene } from './scene.ts';
import { FLAG_TABLE, type Flag, type Rung } from './vocabulary.ts';

/** How early it was stopped, told by what had been given away; seconds would be unfair to slow readers. Money in yuan. */
export interface Exposure {
  maxRung: Rung;
  /** Different decisive flags shown before the first protective thing done; all of them if there was none. 0 is perfect, 1 is normal. */
  dBefore: number;
  /** False: nothing protective was ever done. Then `dBefore` and `maxRung` are censored at the end and take a survival curve, not a mean. */
  stopped: boolean;
  moneyLost: number;
  moneyKept: number;
  /** The part of `moneyLost` that is stopped on its way. It is not back, and never counted as back. */
  frozen: number;
}

/** How far a contact went (measurement, 3.5 and 3.7). */
export function exposure(scene: Scene, position: Position): Exposure {
  const stop = firstProtective(scene, position);
  const ending = position.place.ending === undefined ? undefined : scene.endings[position.place.ending];
  const moneyLost = ending?.money ?? Number(position.place.facts['paid'] ?? 0);
  return {
    maxRung: position.rung,
    dBefore: decisiveShown(position, stop?.index ?? position.trail.length),
    stopped: stop !== undefined,
    moneyLost,
    moneyKept: purseOf(scene) - moneyLost,
    frozen: ending?.frozen ?? 0,
  };
}

/** All the money there was before anything happened, in yuan. */
const purseOf = (scene: Scene): number => Object.values(scene.wallet).reduce((sum, yuan) => sum + yuan, 0);

/** One flag of this kind is enough to stop. */
export const isDecisive = (flag: Flag): boolean => FLAG_TABLE[flag].strength === 'decisive';

function decisiveShown(position: Position, until: number): number {
  const flags = position.trail.slice(0, until).flatMap(entry => (entry.kind === 'line' ? entry.line.flags : []));
  return new Set(flags.filter(isDecisive)).size;
}
