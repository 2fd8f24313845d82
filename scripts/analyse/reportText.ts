import type { Estimate } from '../../src/core/evidence/change.ts';
import type { ItemFigures } from '../../src/core/evidence/items.ts';
import { MEASURES, type Measure } from '../../src/core/evidence/measures.ts';
import type { Comparison, EvidenceReport } from '../../src/core/evidence/report.ts';
import { medianRung } from '../../src/core/evidence/survival.ts';
import { figureText, FINDING_WORDS, LIMITS, MEASURE_WORDS, PHASE_WORDS, said } from './words.ts';
import { textTable } from './textTable.ts';

/** The whole report as plain text, Chinese and English side by side. */
export function reportText(report: EvidenceReport): string {
  const compared = report.comparisons.map(comparisonText);
  return [
    `${report.rows} 行 rows · ${report.persons} 人 people`,
    ...(compared.length > 0 ? compared : ['没有练之后的测试，前后没法比。 There is no test after practice, so nothing can be compared.']),
    ladderText(report), beliefsText(report), itemsText(report.items),
  ].filter(Boolean).join('\n\n');
}

function comparisonText({ from, to, finding, persons, leftOut, changes, byOrder }: Comparison): string {
  const rows = MEASURES.flatMap(measure => (changes[measure] ? [changeRow(measure, changes[measure])] : []));
  const out = [
    [leftOut.oneTest, '只做了一次', 'took one test only'], [leftOut.sameForm, '两次同一份卷', 'took one form twice'], [leftOut.rareForms, '卷子搭配太少', 'took forms hardly anyone else took'],
  ].flatMap(([count, zh, en]) => (count ? [`${count} 人${zh} ${en}`] : []));
  const orders = byOrder.map(({ order, persons, area }) => `${order} ${persons} 人 people, A ${area ? figureText('area', area.change.value, true) : '–'}`);
  return [
    `■ ${said(PHASE_WORDS[from])} → ${said(PHASE_WORDS[to])} · ${persons} 人两次都做 took both`,
    FINDING_WORDS[finding].zh, FINDING_WORDS[finding].en, `${LIMITS.zh} ${LIMITS.en}`,
    ...(out.length > 0 ? [`没算进去 left out: ${out.join(' · ')}`] : []),
    ...(rows.length > 0 ? ['', textTable([['', '之前 before', '之后 after', '变化 change', '95 %'], ...rows])] : []),
    ...(rows.length > 0 ? ['点：百分点。 点: points of a hundred.'] : []),
    ...(orders.length > 0 ? [`两种先后各算一半 both orders count alike: ${orders.join(' · ')}`] : []),
    ...(byOrder.length === 1 ? ['只有一种先后：分不清是人变了，还是卷子难易不同。 One order only: people and forms cannot be told apart.'] : []),
  ].join('\n');
}

function changeRow(measure: Measure, { before, after, change }: { before: Estimate; after: Estimate; change: Estimate }): string[] {
  const range = change.low === undefined || change.high === undefined ? '–' : `${figureText(measure, change.low, true)} … ${figureText(measure, change.high, true)}`;
  return [said(MEASURE_WORDS[measure]), figureText(measure, before.value), figureText(measure, after.value), figureText(measure, change.value, true), range];
}

function ladderText({ ladder }: EvidenceReport): string {
  if (ladder[0]!.reached === 0) return '';
  const rows = ladder.map(step => [
    step.rung, ...[step.reached, step.stopped, step.ended].map(String), `${(step.further * 100).toFixed(0)} %`, `±${(step.error * 196).toFixed(0)}`,
  ]);
  return [
    `■ 停在第几步 how early it was stopped · ${ladder[0]!.reached} 次骗局 scams played`,
    `一半停在 half have stopped by: ${medianRung(ladder) ?? '不到一半停下 fewer than half stop'}`,
    '', textTable([['', '到过 reached', '停下 stopped', '演完 ended', '走得更远 go further', '95 %'], ...rows]),
  ].join('\n');
}

function beliefsText({ beliefs }: EvidenceReport): string {
  const names = ['肯定真 surely genuine', '大概真 probably genuine', '大概假 probably fake', '肯定假 surely fake'];
  if (beliefs.every(step => step.answered === 0)) return '';
  const rows = beliefs.map((step, i) => [
    names[i]!, String(step.answered), `${(step.believed * 100).toFixed(0)} %`, step.answered > 0 ? `${((step.scams / step.answered) * 100).toFixed(0)} %` : '–',
  ]);
  return `■ 说得准不准 how far the answers mean what they say\n\n${textTable([['', '次 times', '当作 taken for', '真是骗局 were scams'], ...rows])}`;
}

function itemsText(items: readonly ItemFigures[]): string {
  if (items.length === 0) return '';
  const rows = items.map(({ item, truth, phase, answered, right, fault }) => [
    item, truth === 'scam' ? '骗局 scam' : '真的 genuine', said(PHASE_WORDS[phase]), String(answered), `${(right * 100).toFixed(0)} %`,
    fault ? { 'too-easy': '太容易 too easy', 'too-hard': '太难 too hard' }[fault] : '',
  ]);
  return `■ 每张题 each card\n\n${textTable([['', '', '', '人 people', '答对 right', ''], ...rows])}`;
}
