import type { Checked } from './checkScene.ts';
import { SOURCES } from './documentedFacts.ts';
import { problemLine } from './problem.ts';
import { decisionsOf, linesOf } from './rules/scam.ts';
import { mentions, toldTogether } from './rules/facts.ts';
import type { Subject } from './rules/subject.ts';

/** One scene's report for a terminal: its numbers, its documented facts, and its problems. */
export function sceneReport(checked: Checked): string {
  const { files, compiled, walk, problems } = checked;
  const told = problems.map(p => `  ${problemLine(p)}`);
  if (!compiled || !walk) return [`✗ ${files.id}`, ...told].join('\n');
  const subject: Subject = { ...compiled, walk };
  const { scene } = compiled;
  const kinds = Object.entries(scene.endings).map(([id, { kind }]) => `${id} (${kind})`);
  const flags = [...new Set(linesOf(subject).flatMap(line => line.flags))];
  return [
    `${problems.length > 0 ? '✗' : '✓'} ${files.id} — ${compiled.zh['title']} · ${scene.truth} · ${scene.hash}`,
    `  ${Object.keys(scene.beats).length} beats · ${linesOf(subject).length} lines · ${walk.states.length} states · ${walk.edges.length} edges · ${decisionsOf(subject).length} decisions · ${checked.playthroughs} playthroughs`,
    `  endings: ${kinds.join(', ')}`,
    ...(flags.length > 0 ? [`  flags: ${flags.join(', ')}`] : []),
    ...factMatrix(subject),
    ...told,
  ].join('\n');
}

/** Each documented fact, its place, and where it is told. */
function factMatrix(subject: Subject): string[] {
  const facts = Object.entries(SOURCES[subject.scene.source]?.facts ?? {});
  if (subject.scene.truth !== 'scam' || facts.length === 0) return [];
  const onOneWay = toldTogether(subject);
  return ['  facts:', ...facts.map(([id, place]) => {
    const where = mentions(subject).filter(m => m.id === id).map(m => m.key.replace('shows-', ''));
    const told = place === 'context' ? subject.scene.introFacts.includes(id) : onOneWay.has(id);
    return `    ${told ? '✓' : '✗'} ${id} ${place} ${where.join(' ')}`;
  })];
}
