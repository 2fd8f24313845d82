import type { Finding } from '../../src/core/evidence/finding.ts';
import type { Measure } from '../../src/core/evidence/measures.ts';
import type { Phase } from '../../src/core/log/row.ts';

/** The same in both languages. */
export interface Words {
  zh: string;
  en: string;
}

/** On one line. */
export const said = ({ zh, en }: Words): string => `${zh} ${en}`;

export const PHASE_WORDS: Record<Phase, Words> = {
  pre: { zh: '练之前', en: 'before' },
  practice: { zh: '练习', en: 'practice' },
  post: { zh: '刚练完', en: 'straight after' },
  delayed: { zh: '过些日子', en: 'some weeks later' },
};

/** What may be said of a change; never more than that it was seen in the test. */
export const FINDING_WORDS: Record<Finding, Words> = {
  'better': { zh: '更会分了：真假分得更清，没有多冤枉好人。', en: 'Better: scams and genuine contacts are told apart better, and the genuine did not pay for it.' },
  'at-genuine-cost': {
    zh: '分得更清，可是多冤枉了好人，或者更爱说“假”。按事先定的规矩，不算成功。',
    en: 'Told apart better, but at the cost of the genuine: more is called a scam, or fewer of the genuine are judged right. By the rule fixed beforehand this is no success.',
  },
  'more-suspicious': { zh: '只是更多疑，没有更会分。这不是进步。', en: 'Only more suspicious, not better at telling apart. This is no improvement.' },
  'worse': { zh: '分得没有以前清。', en: 'Told apart less well than before.' },
  'not-shown': { zh: '看不出变化：也许没有变化，也许人还不够多。', en: 'No change shown: there may be none, or too few people to show it.' },
  'too-few': { zh: '人太少，不下结论（两次都做的至少要 10 人）。', en: 'Too few people to say (at least 10 must have taken both tests).' },
};

export const LIMITS: Words = { zh: '只说测试里的表现，不说生活里。', en: 'This speaks of the test, not of life.' };

interface MeasureWords extends Words {
  /** Written as a share of a hundred. */
  share?: true;
}

export const MEASURE_WORDS: Record<Measure, MeasureWords> = {
  'area': { zh: '分对率', en: 'A, pairs told apart' },
  'scams-right': { zh: '骗局认出来', en: 'scams judged right', share: true },
  'genuine-right': { zh: '好人没冤枉', en: 'genuine judged right', share: true },
  'sensitivity': { zh: '眼力，说“假”', en: 'd′, calls it fake' },
  'criterion': { zh: '松紧，说“假”', en: 'c, calls it fake (below 0: tight)' },
  'sensitivity-lenient': { zh: '眼力，有疑就停', en: 'd′, any doubt' },
  'criterion-lenient': { zh: '松紧，有疑就停', en: 'c, any doubt' },
  'brier': { zh: '把握的误差', en: 'Brier score (less is better)' },
  'verify-own': { zh: '自己去核实', en: 'would check for themselves', share: true },
  'genuine-refused': { zh: '回绝真的', en: 'genuine refused (less is better)', share: true },
};

/** A figure as it is printed; a change has its sign, and that of a share is in points of a hundred. */
export function figureText(measure: Measure, value: number, signed = false): string {
  const share = MEASURE_WORDS[measure].share;
  const text = share ? `${Math.abs(value * 100).toFixed(0)} ${signed ? '点' : '%'}` : Math.abs(value).toFixed(2);
  const isZero = !/[1-9]/.test(text);
  if (value < 0 && !isZero) return `−${text}`;
  return signed && !isZero ? `+${text}` : text;
}
