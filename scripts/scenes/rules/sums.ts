import type { Problem } from '../problem.ts';
import { firstOfEach, howTo, paidAt, wrong, type Subject } from './subject.ts';

/** Every yuan is somewhere: numbers stay in bounds, and each ending tells exactly what has gone. */
export function sumProblems(subject: Subject): Problem[] {
  return [...overMax(subject), ...moneyDiffers(subject), ...endingSums(subject)];
}

function overMax(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const over = walk.states.flatMap(place => Object.entries(scene.facts).flatMap(([id, fact]) => {
    const value = Number(place.facts[id]);
    return 'max' in fact && (value < 0 || value > fact.max) ? [{ id, value, max: fact.max }] : [];
  }));
  return firstOfEach(over, o => o.id).map(o => wrong(subject, 'graph/number-over-max', `fact-${o.id}`, o));
}

function moneyDiffers(subject: Subject): Problem[] {
  const { scene, walk } = subject;
  const off = walk.states.flatMap((place, state) => {
    const ending = place.ending ? scene.endings[place.ending] : undefined;
    return ending && ending.money !== paidAt(subject, state) ? [{ id: place.ending!, state, money: ending.money }] : [];
  });
  return firstOfEach(off, o => o.id).map(({ id, state, money }) =>
    wrong(subject, 'graph/money-differs', `end-${id}`, { id, money, paid: paidAt(subject, state), how: howTo(walk, state) }));
}

function endingSums(subject: Subject): Problem[] {
  const purse = Object.values(subject.scene.wallet).reduce((sum, yuan) => sum + yuan, 0);
  return Object.entries(subject.scene.endings).flatMap(([id, { kind, money, frozen = 0 }]) => {
    const key = `end-${id}`;
    const loses = kind === 'partial' || kind === 'full';
    const problems: Problem[] = [];
    if (money > purse) problems.push(wrong(subject, 'graph/wallet-too-small', key, { id, money, purse }));
    if (frozen > money) problems.push(wrong(subject, 'graph/frozen-over-money', key, { id, money, frozen }));
    if (subject.scene.truth === 'scam' && loses !== money > 0) {
      problems.push(wrong(subject, 'ending/money-of-kind', key, { kind, need: loses ? 'above 0' : '0', zhNeed: loses ? '大于 0' : '是 0' }));
    }
    return problems;
  });
}
