import * as z from 'zod';
import { bestConduct } from '../../src/core/conduct.ts';
import type { Move } from '../../src/core/move.ts';
import { offered, startPosition, step, type Position } from '../../src/core/position.ts';
import { spotting } from '../../src/core/spotting.ts';
import type { Scene } from '../../src/core/scene.ts';
import { ACTIONS, CONDUCTS, FLAGS, LOOKS, RUNGS, VERDICTS, type Action, type Look, type Verdict } from '../../src/core/vocabulary.ts';
import { problem, type Problem } from './problem.ts';
import { shapeProblems } from './shapeProblems.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

const playthrough = z.strictObject({
  name: z.string().min(1),
  moves: z.array(z.string()),
  ending: z.string(),
  spotted: z.array(z.enum(FLAGS)).optional(),
  missed: z.array(z.enum(FLAGS)).optional(),
  rung: z.enum(RUNGS).optional(),
  paid: z.number().optional(),
  conduct: z.enum(CONDUCTS).optional(),
});
type Playthrough = z.infer<typeof playthrough>;

/** How many ways through a scene are written down, and what of them does not hold. */
export interface Played {
  count: number;
  problems: Problem[];
}

/** Plays every written way through a scene and compares what it counts. */
export function playAll(scene: Scene, file: string, text: string): Played {
  const source = readYaml(file, text);
  if (source.problems.length > 0) return { count: 0, problems: source.problems };
  const parsed = z.array(playthrough).min(1).safeParse(source.value);
  if (!parsed.success) return { count: 0, problems: shapeProblems(source, parsed.error.issues) };
  return { count: parsed.data.length, problems: parsed.data.flatMap((play, index) => played(scene, source, play, index)) };
}

function played(scene: Scene, source: YamlSource, play: Playthrough, index: number): Problem[] {
  let position = startPosition(scene);
  for (const [number, text] of play.moves.entries()) {
    const at = source.at([index, 'moves', number]);
    const move = moveFrom(text);
    if (!move) return [problem('play/bad-move', at, { move: text })];
    const next = step(scene, position, move);
    if (!next.ok) {
      return [problem('play/illegal-move', at, { number: number + 1, move: text, reason: next.error, offered: offeredText(scene, position) })];
    }
    position = next.value;
  }
  return differences(scene, position, play).map(({ what, wanted, got }) => problem('play/differs', source.at([index, what]), { what, wanted, got }));
}

function differences(scene: Scene, position: Position, play: Playthrough): { what: string; wanted: string; got: string }[] {
  const { spotted, missed } = spotting(scene, position);
  const got: Record<Exclude<keyof Playthrough, 'name' | 'moves'>, unknown> = {
    ending: position.place.ending ?? '-', spotted, missed, rung: position.rung,
    paid: Number(position.place.facts['paid'] ?? 0), conduct: bestConduct(scene, position),
  };
  return Object.entries(got).flatMap(([what, value]) => {
    const wanted = play[what as keyof typeof got];
    return wanted === undefined || shown(wanted) === shown(value) ? [] : [{ what, wanted: shown(wanted), got: shown(value) }];
  });
}

/** Flags in one order, so that it does not matter in which an author lists them. */
const shown = (value: unknown): string => (Array.isArray(value) ? `[${value.toSorted().join(', ')}]` : String(value));

function offeredText(scene: Scene, position: Position): string {
  const { next, choices, actions } = offered(scene, position);
  return [...(next ? ['next'] : []), ...choices.map(c => `choose ${c.id}`), ...actions.map(a => `act ${a}`)].join(', ') || '-';
}

/** `choose answer`, `next`, `tap c5 where` and so on as a move; nothing if it is none. */
export function moveFrom(text: string): Move | undefined {
  const [verb, name, look, ...rest] = text.trim().split(/\s+/);
  if (rest.length > 0 || (look && verb !== 'tap')) return undefined;
  if (verb === 'next' && !name) return { type: 'next' };
  if (verb === 'choose' && name) return { type: 'choose', choice: name };
  if (verb === 'act' && ACTIONS.includes(name as Action)) return { type: 'act', action: name as Action };
  if (verb === 'untap' && name) return { type: 'untap', line: name };
  if (verb === 'judge' && VERDICTS.includes(name as Verdict)) return { type: 'judge', verdict: name as Verdict };
  if (verb !== 'tap' || !name || (look && !LOOKS.includes(look as Look))) return undefined;
  return { type: 'tap', line: name, ...(look && { look: look as Look }) };
}
