import type { Atom, Branch, Condition, Effect, Target } from '../../src/core/scene.ts';
import type { Draft } from './draft.ts';
import type { BranchesText, BranchText, ChoiceText, SceneText } from './schema.ts';
import type { Path } from './yamlSource.ts';

/** Branches in order; exactly the last one is unconditional. One branch may stand without a list. */
export function branchesFrom(draft: Draft, text: BranchesText, path: Path): Branch[] {
  const list = Array.isArray(text) ? text : [text];
  const pathOf = (index: number): Path => (Array.isArray(text) ? [...path, index] : path);
  list.forEach((branch, index) => {
    if (index === list.length - 1 && branch.when) draft.complain('scene/last-branch', [...pathOf(index), 'when']);
    if (index > 0 && !list[index - 1]!.when) draft.complain('scene/branch-never', pathOf(index));
  });
  return list.map((branch, index) => ({ ...whenFrom(draft, branch.when, [...pathOf(index), 'when']), to: branchTarget(draft, branch, pathOf(index)) }));
}

/** Where a choice or a branch leads. Complains if the place does not exist, or if it says none or two. */
export function targetFrom(draft: Draft, { goto, aside }: BranchText | ChoiceText, path: Path): Target | undefined {
  if ((goto === undefined) === (aside === undefined)) return undefined;
  const beats = Object.keys(draft.text.beats);
  if (goto !== undefined) {
    draft.names(goto, [...beats, ...Object.keys(draft.text.endings)], 'scene/unknown-target', [...path, 'goto']);
    return { goto };
  }
  if (draft.text.endings[aside!]) draft.complain('scene/aside-to-ending', [...path, 'aside'], { id: aside });
  else draft.names(aside!, beats, 'scene/unknown-target', [...path, 'aside']);
  return { aside: aside! };
}

function branchTarget(draft: Draft, branch: BranchText, path: Path): Target {
  const target = targetFrom(draft, branch, path);
  if (target) return target;
  draft.complain('scene/branch-target', path);
  return { goto: draft.text.start };
}

/** A condition as an entry to spread: `fact`, `not fact`, `fact > 3`, joined by `and`. */
export function whenFrom(draft: Draft, text: string | undefined, path: Path): { when?: Condition } {
  if (text === undefined) return {};
  return { when: text.split(/\s+and\s+/).flatMap(part => atom(draft, part.trim(), text, path)) };
}

function atom(draft: Draft, part: string, whole: string, path: Path): Atom[] {
  const parts = /^(not\s+)?([\w-]+)(?:\s*>\s*(\d+))?$/.exec(part);
  if (!parts || (parts[1] && parts[3])) {
    draft.complain('scene/bad-condition', path, { text: whole });
    return [];
  }
  const [, not, fact, above] = parts;
  if (!factOf(draft, fact!, above === undefined ? 'boolean' : 'number', path)) return [];
  return [above === undefined ? { fact: fact!, is: !not } : { fact: fact!, above: Number(above) }];
}

/** Effects as an entry to spread: true and false set, a number is added. */
export function setFrom(draft: Draft, set: Record<string, boolean | number> | undefined, path: Path): { set?: Effect[] } {
  if (!set) return {};
  const effects = Object.entries(set).flatMap(([fact, value]): Effect[] => {
    if (!factOf(draft, fact, typeof value as 'boolean' | 'number', [...path, fact])) return [];
    return [typeof value === 'boolean' ? { fact, is: value } : { fact, add: value }];
  });
  return { set: effects };
}

function factOf(draft: Draft, id: string, wanted: 'boolean' | 'number', path: Path): boolean {
  const known: SceneText['facts'] = draft.text.facts;
  if (!draft.names(id, Object.keys(known), 'scene/unknown-fact', path)) return false;
  const is = typeof known[id] === 'boolean' ? 'boolean' : 'number';
  if (is !== wanted) draft.complain('scene/wrong-fact-type', path, { id, type: is, zhType: is === 'boolean' ? '是非' : '数目' });
  return is === wanted;
}
