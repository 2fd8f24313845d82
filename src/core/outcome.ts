import { conductOf, deedsOf, type Done } from './conduct.ts';
import { exposure } from './exposure.ts';
import type { Position } from './position.ts';
import type { BeatId, ChoiceId, EndingId, Line, LineId, Scene } from './scene.ts';
import { linesShown, tappedInTime } from './spotting.ts';
import { FLAG_TABLE, type Action, type Conduct, type Flag, type Look, type Rung, type Strength, type Truth, type Verdict } from './vocabulary.ts';

/** The record of one contact, for reports. It has no names, no free text and no times. */
export interface Outcome {
  contact: string;
  truth: Truth;
  /** The lines that were shown, each once, in order. A line that was not reached is not in it and counts nowhere. */
  lines: LineRecord[];
  decisions: DecisionRecord[];
  verdict?: Verdict;
  maxRung: Rung;
  /** Yuan. */
  lost: number;
  /** The ending, once there is one. */
  end?: EndingId;
  handledWell: boolean;
}

interface LineRecord {
  line: LineId;
  kind: 'flag' | 'neutral' | 'reassurance' | 'genuine';
  flags: Flag[];
  /** That of the strongest flag. */
  strength?: Strength;
  tapped: boolean;
  /** Tapped before the next choice. */
  inTime: boolean;
  why?: Look;
}

interface DecisionRecord {
  beat: BeatId;
  choice?: ChoiceId;
  action?: Action;
  conduct: Conduct;
  rung?: Rung;
}

/** Works out the record of a contact. */
export function outcome(scene: Scene, position: Position): Outcome {
  const { maxRung, moneyLost } = exposure(scene, position);
  return {
    contact: scene.id,
    truth: scene.truth,
    lines: linesShown(position.trail).map(line => lineRecord(scene, position, line)),
    decisions: deedsOf(position.trail).map(decisionRecord),
    ...(position.verdict && { verdict: position.verdict }),
    maxRung,
    lost: moneyLost,
    ...(position.place.ending !== undefined && { end: position.place.ending }),
    handledWell: handledWell(scene, position),
  };
}

/**
 * The right verdict, or having checked by one's own way (measurement, 3.8). A genuine contact refused flatly
 * does not count whatever was said of it, so that calling everything fake gains nothing.
 */
export function handledWell(scene: Scene, position: Position): boolean {
  const conducts = deedsOf(position.trail).map(done => conductOf(done.deed));
  if (conducts.includes('verify-own')) return true;
  if (scene.truth === 'scam') return position.verdict === 'fake';
  const refused = conducts.includes('refuse') || conducts.includes('report');
  return position.verdict === 'real' && !(refused && !isSettled(scene, position));
}

/** The only headline there is: contacts handled well, out of all. */
export const headline = (records: readonly Outcome[]): { well: number; all: number } => ({
  well: records.filter(record => record.handledWell).length,
  all: records.length,
});

/** Refusing one thing and settling the rest after all is not a flat refusal. */
const isSettled = (scene: Scene, { place }: Position): boolean => place.ending !== undefined && scene.endings[place.ending]?.kind === 'settled';

function lineRecord(scene: Scene, { trail, taps }: Position, line: Line): LineRecord {
  const tap = taps.get(line.id);
  const strengths = line.flags.map(flag => FLAG_TABLE[flag].strength);
  const strength = strengths.find(s => s === 'decisive') ?? strengths[0];
  return {
    line: line.id,
    kind: kindOf(scene, line),
    flags: line.flags,
    ...(strength && { strength }),
    tapped: tap !== undefined,
    inTime: tappedInTime(trail, line.id, tap),
    ...(tap?.look && { why: tap.look }),
  };
}

/** Knowing the order by heart (报得准) is neither a flag nor a proof; it only reassures. */
function kindOf(scene: Scene, line: Line): LineRecord['kind'] {
  if (scene.truth === 'genuine') return 'genuine';
  if (line.flags.length > 0) return 'flag';
  return line.pressure.includes('precision') ? 'reassurance' : 'neutral';
}

const decisionRecord = ({ deed, conduct, rung }: Done): DecisionRecord => ({
  beat: deed.beat,
  ...(deed.kind === 'choice' ? { choice: deed.choice.id } : { action: deed.action }),
  conduct,
  ...(rung && { rung }),
});
