import { expect, test } from 'vitest';
import { freshSave } from '../../src/core/save.ts';
import { glanceAt, keepGlance } from '../../src/platform/glance.ts';
import { localStub } from './stubs.ts';

const [KEY, state] = ['scam-drill/glance', { ...freshSave(1), welcomed: true }];

test.each<[string, Record<string, string>, ReturnType<typeof glanceAt>]>([
  ['an empty place is new', {}, 'new'],
  ['what others keep there says nothing', { 'somebody-else': 'x' }, 'new'],
  ['a save without a glance may be anybody\'s', { 'scam-drill/save-a': 'x' }, 'unknown'],
  ['a glance that cannot be read says nothing', { [KEY]: '{' }, 'unknown'],
  ['nor does one of another shape', { [KEY]: '{"welcomed":1}' }, 'unknown'],
  ['nor does one that is no object', { [KEY]: 'null' }, 'unknown'],
])('%s', (_name, kept, glance) => {
  expect(glanceAt(() => localStub(new Map(Object.entries(kept))))).toEqual(glance);
});

test('what was kept is seen at the next glance', () => {
  const stub = localStub(new Map());
  keepGlance(() => stub, state);
  expect(glanceAt(() => stub)).toEqual({ welcomed: true, settings: state.settings });
});

test('a refused store is no reason to fail', () => {
  const refused = () => { throw new DOMException('refused', 'SecurityError'); };
  expect(glanceAt(refused)).toBe('unknown');
  expect(() => keepGlance(refused, state)).not.toThrow();
});
