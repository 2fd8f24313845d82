import { isProtective } from '../conduct.ts';
import { isCard, type LogRow } from '../log/row.ts';
import { RUNGS, type Rung } from '../vocabulary.ts';

/** One step of the ladder, over all scams that were played. */
export interface RungStep {
  rung: Rung;
  /** Contacts that came as far as this. */
  reached: number;
  /** Of these, stopped here. */
  stopped: number;
  /** Of these, came to an end here without being stopped: how far they would have gone is not known. */
  ended: number;
  /** The estimated share that is drawn in further than this. */
  further: number;
  /** Standard error of that share. */
  error: number;
}

/**
 * How far people are drawn in before they stop, as a survival curve over the rungs of the ladder (measurement, 3.5).
 * A mean would count a scene that simply ended as if it had been stopped. At X7 the money is gone: who reports it then
 * has stopped there and no earlier, so that the share going further than X6 is the share that lost money.
 *
 * Sources: Kaplan & Meier 1958; Greenwood 1926 for the error, which takes the contacts as independent.
 */
export function rungSurvival(rows: readonly LogRow[]): RungStep[] {
  const scams = rows.filter(row => !isCard(row) && row.truth === 'scam' && row.rung !== undefined);
  let reached = scams.length;
  let [further, greenwood] = [1, 0];
  return RUNGS.map(rung => {
    const here = scams.filter(row => row.rung === rung);
    const stopped = here.filter(row => row.conduct !== undefined && isProtective(row.conduct)).length;
    if (reached > 0) further *= 1 - stopped / reached;
    if (reached > stopped) greenwood += stopped / (reached * (reached - stopped));
    const step = { rung, reached, stopped, ended: here.length - stopped, further, error: further * Math.sqrt(greenwood) };
    reached -= here.length;
    return step;
  });
}

/** The rung by which half have stopped; nothing if that never comes to pass, or nothing was played. */
export const medianRung = (steps: readonly RungStep[]): Rung | undefined => steps.find(step => step.further <= 0.5)?.rung;
