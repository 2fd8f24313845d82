import type { Estimate } from '../../src/core/evidence/change.ts';
import { CRITERION_MARGIN } from '../../src/core/evidence/finding.ts';
import type { Measure } from '../../src/core/evidence/measures.ts';
import type { Comparison } from '../../src/core/evidence/report.ts';
import { figureText, FINDING_WORDS, LIMITS, MEASURE_WORDS, PHASE_WORDS } from './words.ts';

/** Of the whole picture, and of the square in which the two rates are drawn. */
const SIZE = { width: 960, height: 520, left: 90, top: 130, side: 300 };
const COLOURS = { ink: '#2b2b33', faint: '#66666f', before: '#8a6d3b', after: '#1f6f5c', limit: '#a33b2e' };

/**
 * A comparison as a picture: on the left where the class stands between scams called fake and genuine called fake, so
 * that suspicion moves along the slope and skill away from it; on the right the changes that decide, with their ranges.
 */
export function figureSvg(comparison: Comparison): string {
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" fill="${COLOURS.ink}">
<rect width="${width}" height="${height}" fill="#fffdf8"/>
${title(comparison)}
${rates(comparison)}
${DECIDING.map((measure, i) => changeLine(comparison, measure, SIZE.top + 40 + i * 72)).join('\n')}
${LEGEND.map((line, i) => text(460, SIZE.top + 312 + i * 20, line, 12, COLOURS.faint)).join('\n')}
${text(90, height - 14, `${comparison.persons} 人 people · ${LIMITS.zh} ${LIMITS.en}`, 12, COLOURS.faint)}
</svg>
`;
}

const DECIDING = ['area', 'criterion', 'genuine-right', 'scams-right'] as const satisfies Measure[];

const LEGEND = [
  '算成功：第一条整段、后两个圆点都不在红线左边。点：百分点。',
  'A success: the whole first bar and the next two dots are not left of red.',
  '点: points of a hundred. Bars: 95 %.',
];

function title({ from, to, finding }: Comparison): string {
  const { zh, en } = FINDING_WORDS[finding];
  return [
    text(40, 42, `${PHASE_WORDS[from].zh} → ${PHASE_WORDS[to].zh}：${zh}`, 20),
    ...inLines(en, 110).map((line, i) => text(40, 66 + i * 18, line, 14, COLOURS.faint)),
  ].join('\n');
}

function rates({ from, to, changes }: Comparison): string {
  const { left, top, side } = SIZE;
  const x = (alarms: number) => left + alarms * side;
  const y = (hits: number) => top + (1 - hits) * side;
  const [hits, genuine] = [changes['scams-right'], changes['genuine-right']];
  const at = (which: 'before' | 'after') => hits && genuine && { x: x(1 - genuine[which].value), y: y(hits[which].value) };
  const [before, after] = [at('before'), at('after')];
  const points = before && after ? [
    `<line x1="${n(before.x)}" y1="${n(before.y)}" x2="${n(after.x)}" y2="${n(after.y)}" stroke="${COLOURS.after}" stroke-width="2"/>`,
    `<circle cx="${n(before.x)}" cy="${n(before.y)}" r="7" fill="#fffdf8" stroke="${COLOURS.before}" stroke-width="3"/>`,
    `<circle cx="${n(after.x)}" cy="${n(after.y)}" r="7" fill="${COLOURS.after}"/>`,
  ] : [];
  return [
    `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="none" stroke="${COLOURS.faint}"/>`,
    `<line x1="${left}" y1="${top + side}" x2="${left + side}" y2="${top}" stroke="${COLOURS.faint}" stroke-dasharray="5 5"/>`,
    text(left + side - 8, top + side - 12, '虚线：瞎猜 dashed: guessing', 12, COLOURS.faint, 'end'),
    ...[0, 0.5, 1].flatMap(tick => [text(x(tick), top + side + 18, `${tick * 100} %`, 12, COLOURS.faint, 'middle'), text(left - 8, y(tick) + 4, `${tick * 100} %`, 12, COLOURS.faint, 'end')]),
    text(left + side / 2, top + side + 40, '冤枉好人 genuine called fake', 14, COLOURS.ink, 'middle'),
    `<g transform="translate(28 ${top + side / 2}) rotate(-90)">${text(0, 0, '认出骗局 scams called fake', 14, COLOURS.ink, 'middle')}</g>`,
    ...points,
    text(left, top - 12, `○ ${PHASE_WORDS[from].zh} ${PHASE_WORDS[from].en}`, 13, COLOURS.before),
    text(left + side, top - 12, `● ${PHASE_WORDS[to].zh} ${PHASE_WORDS[to].en}`, 13, COLOURS.after, 'end'),
  ].join('\n');
}

/** One change on an axis from −1 to 1, its limit marked: 0, or for c the margin. */
function changeLine({ changes }: Comparison, measure: Measure, y: number): string {
  const [left, right] = [460, 800];
  const x = (value: number) => n(left + ((Math.max(-1, Math.min(1, value)) + 1) / 2) * (right - left));
  const change: Estimate | undefined = changes[measure]?.change;
  const { zh, en } = MEASURE_WORDS[measure];
  const limit = measure === 'criterion' ? -CRITERION_MARGIN : 0;
  return [
    text(left, y - 16, `${zh} ${en}`, 14),
    `<line x1="${left}" y1="${y}" x2="${right}" y2="${y}" stroke="${COLOURS.faint}"/>`,
    `<line x1="${x(0)}" y1="${y - 5}" x2="${x(0)}" y2="${y + 5}" stroke="${COLOURS.faint}"/>`,
    ...(measure === 'scams-right' ? [] : [`<line x1="${x(limit)}" y1="${y - 11}" x2="${x(limit)}" y2="${y + 11}" stroke="${COLOURS.limit}" stroke-width="2"/>`]),
    ...(change?.low === undefined || change.high === undefined ? [] : [`<line x1="${x(change.low)}" y1="${y}" x2="${x(change.high)}" y2="${y}" stroke="${COLOURS.after}" stroke-width="5"/>`]),
    ...(change ? [`<circle cx="${x(change.value)}" cy="${y}" r="7" fill="${COLOURS.after}"/>`, text(right + 16, y + 5, figureText(measure, change.value, true), 16)] : []),
  ].join('\n');
}

const text = (x: number, y: number, words: string, size: number, fill: string = COLOURS.ink, anchor = 'start'): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;

/** Breaks an English sentence between words. */
function inLines(sentence: string, most: number): string[] {
  return sentence.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)!} ${word}`.trim();
    return longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, ['']);
}

const n = (value: number): string => value.toFixed(1);
