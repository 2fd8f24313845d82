import { expect, test } from 'vitest';
import { checkScene } from '../../scripts/scenes/checkScene.ts';
import { compileScene, type Compiled } from '../../scripts/scenes/compileScene.ts';
import { isWarning } from '../../scripts/scenes/problem.ts';
import { smallFiles, smallScene } from '../support/smallScenes.ts';

const CLOCK = 'clock: "15:20"';
const TAKES = 'takes: [{ goods: 壶, first: 1000, at: "15:20" }, { goods: 盘, first: 700, at: "09:10" }]';

/** The small scam in two takes. */
const told = (...more: (readonly [string, string])[]): Compiled => {
  const compiled = compileScene(smallScene('skeleton-scam', [CLOCK, `clock: $at\n${TAKES}`], ...more));
  if (!compiled.ok) throw new Error(compiled.error.map(p => p.en).join('\n'));
  return compiled.value;
};

test('a scene without takes is one scene', () => {
  const compiled = compileScene(smallScene('skeleton-scam'));
  expect(compiled.ok && compiled.value.takes).toHaveLength(1);
  expect(compiled.ok && compiled.value.scene.take).toBeUndefined();
});

test('each take fills in its own words and numbers, and the graph stays the same', () => {
  const { takes } = told(['wallet: { pay-app: 1000 }', 'wallet: { pay-app: $first + 200 - 20 }']);
  expect(takes.map(({ clock, wallet, take }) => ({ clock, wallet, take }))).toEqual([
    { clock: '15:20', wallet: { 'pay-app': 1180 }, take: { index: 0, numbers: { first: 1000 }, words: ['goods', 'at'] } },
    { clock: '09:10', wallet: { 'pay-app': 880 }, take: { index: 1, numbers: { first: 700 }, words: ['goods', 'at'] } },
  ]);
  expect(Object.keys(takes[1]!.beats)).toEqual(Object.keys(takes[0]!.beats));
});

test('all takes have one hash, which changes when any of them does', () => {
  const [a, b] = told().takes;
  expect(a!.hash).toBe(b!.hash);
  expect(told(['{ goods: 盘, first: 700', '{ goods: 盘, first: 701']).scene.hash).not.toBe(a!.hash);
});

test('the words of every take are there to be translated', () => {
  expect(told(['今天来了一个电话', '今天来了一个电话，问{{goods}}']).zh).toMatchObject({ 'take-0-goods': '壶', 'take-1-goods': '盘' });
});

test('a condition may compare with a number of the take', () => {
  const { takes } = told(['{ when: paid > 0, goto: rest-kept }', '{ when: paid > $first, goto: rest-kept }']);
  expect(takes.map(take => take.anytime['hang-up'][0]!.when)).toEqual([[{ fact: 'paid', above: 1000 }], [{ fact: 'paid', above: 700 }]]);
});

test('sums that close in the first take only are found out', () => {
  const text = smallFiles()['skeleton-scam/scene.yaml'].replace(CLOCK, `${CLOCK}\ntakes: [{ all: 1000 }, { all: 900 }]`).replace('wallet: { pay-app: 1000 }', 'wallet: { pay-app: $all }');
  const { problems } = checkScene({ ...smallScene('skeleton-scam'), scene: text, english: '{}', playthroughs: '[]' });
  expect(problems.filter(p => !isWarning(p)).map(p => p.code)).toContain('graph/wallet-too-small');
});

test('what is too long in one take only is found out', () => {
  const text = smallFiles()['skeleton-scam/scene.yaml']
    .replace(CLOCK, `${CLOCK}\ntakes: [{ goods: 壶 }, { goods: 一只很大很大又很重很重的青花白底描着金边的老式瓷盘子 }]`).replace('今天来了一个电话', '今天来了电话问{{goods}}');
  const { problems } = checkScene({ ...smallScene('skeleton-scam'), scene: text, english: '{}', playthroughs: '[]' });
  expect(problems.map(p => p.code)).toContain('words/long-sentence');
});
