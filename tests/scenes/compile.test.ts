import { expect, test } from 'vitest';
import { addMissingIds } from '../../scripts/scenes/addIds.ts';
import { closest } from '../../scripts/scenes/closest.ts';
import { compileEnglish } from '../../scripts/scenes/compileEnglish.ts';
import { compileScene } from '../../scripts/scenes/compileScene.ts';
import { moveFrom } from '../../scripts/scenes/playthroughs.ts';
import { smallCompiled, smallFiles, smallScene } from '../support/smallScenes.ts';

test('a script becomes a scene without words, and words by key', () => {
  const { scene, zh, lines } = smallCompiled('skeleton-scam');
  expect(scene.beats['offer']).toMatchObject({
    channel: 'call', onCall: true, with: 'caller', door: true,
    lines: [{ id: 'add-me', by: 'caller', flags: ['leave-platform'], real: true }, { id: 'only-today', flags: ['rush'] }],
    choices: [{ id: 'add', form: 'say', conduct: 'comply', rung: 'X2', to: { goto: 'code-comes' }, why: true }, { id: 'not-adding' }],
  });
  expect(JSON.stringify(scene)).not.toMatch(/\p{Script=Han}/u);
  expect(zh).toMatchObject({ 'add-me': '请您加我好友。', 'add-why': '出了平台，就没人看着了。', 'beat-offer-door': '不加好友，自己看订单', 'end-verified-title': '自己核实了', 'cast-chen': '陈阿姨' });
  const before = smallFiles()['skeleton-scam/scene.yaml'].split('请您加我好友')[0]!.split('\n');
  expect(lines['add-me']).toEqual({ file: 'scenes/skeleton-scam/scene.yaml', line: before.length, column: before.at(-1)!.length + 1 });
});

test('conditions, effects, junctions and overrides are compiled', () => {
  const { scene } = smallCompiled('skeleton-scam', ['when: scanned, goto', 'when: not scanned and paid > 3, goto'], ['    goto: verified\n\n  police', '    goto:\n      - { when: scanned, goto: hung-up }\n      - { goto: verified }\n    on:\n      ask-family: { aside: daughter-says }\n\n  police']);
  expect(scene.anytime['hang-up'][1]).toEqual({ when: [{ fact: 'scanned', is: false }, { fact: 'paid', above: 3 }], to: { goto: 'stopped-in-time' } });
  expect(scene.beats['pay-page']!.choices![0]!.set).toEqual([{ fact: 'paid', add: 600 }]);
  expect(scene.beats['official-line']!.then).toEqual([{ when: [{ fact: 'scanned', is: true }], to: { goto: 'hung-up' } }, { to: { goto: 'verified' } }]);
  expect(scene.beats['official-line']!.on).toEqual({ 'ask-family': [{ to: { aside: 'daughter-says' } }] });
  expect(scene.beats['order-page']!.choices![0]).toMatchObject({ id: 'order-page-back', form: 'back', to: { back: true } });
});

test('the hash changes with the structure and not with the words', () => {
  const { hash } = smallCompiled('skeleton-scam').scene;
  expect(smallCompiled('skeleton-scam', ['请您加我好友。', '请加我好友。']).scene.hash).toBe(hash);
  expect(smallCompiled('skeleton-scam', ['rung: X2', 'rung: X3']).scene.hash).not.toBe(hash);
});

test('all that is wrong is told at once', () => {
  const compiled = compileScene(smallScene('skeleton-scam', ['who: chen', 'who: chan'], ['goto: again', 'goto: agian'], ['when: scanned', 'when: scand']));
  expect(compiled.ok ? [] : compiled.error.map(p => p.code).toSorted()).toEqual(['scene/unknown-fact', 'scene/unknown-person', 'scene/unknown-target']);
});

test('a mistyped name is taken for the nearest known one, and a strange one for none', () => {
  const known = ['call-data', 'offer', 'paid'];
  expect([closest('call-dta', known), closest('ofer', known), closest('piad', known), closest('zebra', known)]).toEqual(['call-data', 'offer', 'paid', undefined]);
});

test('English of today’s source is taken over', () => {
  const english = compileEnglish('en.yaml', smallFiles()['skeleton-scam/en.yaml'], smallCompiled('skeleton-scam').zh);
  expect(english.ok && english.value.words['add-me']).toBe('Please add me as a friend.');
});

test('missing ids are put in, and nothing else changes', () => {
  const whole = smallFiles()['skeleton-scam/scene.yaml'];
  const bare = whole.replace('        id: your-order\n', '').replace('        id: go-on\n', '');
  const { text, added } = addMissingIds('scene.yaml', bare);
  expect(added).toEqual(['opening-1', 'opening-2']);
  expect(text.replace('id: opening-1', 'id: your-order').replace('id: opening-2', 'id: go-on')).toBe(whole);
});

test.each([
  ['next', { type: 'next' }], ['choose add', { type: 'choose', choice: 'add' }], ['act hang-up', { type: 'act', action: 'hang-up' }],
  ['tap c5', { type: 'tap', line: 'c5' }], ['tap c5 where', { type: 'tap', line: 'c5', look: 'where' }], ['untap c5', { type: 'untap', line: 'c5' }],
  ['judge fake', { type: 'judge', verdict: 'fake' }], ['tap', undefined], ['tap c5 wher', undefined], ['act hangup', undefined], ['choose add now', undefined],
])('“%s” as a move', (text, move) => {
  expect(moveFrom(text)).toEqual(move);
});
