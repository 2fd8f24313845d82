import { expect, test } from 'vitest';
import { Acts, type Act } from '../../src/stage/acts.ts';

function act(lasts: number): Act & { seen: number[]; ended: number } {
  const made = { lasts, seen: [] as number[], ended: 0, at: (ms: number) => void made.seen.push(ms), end: () => void made.ended++ };
  return made;
}

test('an act is shown at its start, on every frame and at its very end', async () => {
  const acts = new Acts();
  const one = act(150);
  const over = acts.start(one);
  acts.step(60);
  acts.step(60);
  acts.step(60);
  await over;
  expect(one.seen).toEqual([0, 60, 120, 150]);
  expect(one.ended).toBe(1);
  expect(acts.any).toBe(false);
});

test('skipping ends interludes and leaves the rest alone', async () => {
  const acts = new Acts();
  const [interlude, flight] = [act(900), act(900)];
  const over = acts.start(interlude, true);
  void acts.start(flight);
  acts.skip();
  await over;
  expect([interlude.ended, flight.ended]).toEqual([1, 0]);
  expect(interlude.seen.at(-1)).toBe(900);
});

test('a frame after a long sleep does not make an act jump to its end', () => {
  const acts = new Acts();
  const one = act(900);
  void acts.start(one);
  acts.step(60_000);
  expect(one.ended).toBe(0);
});

test('a new act is announced, so that a sleeping loop can wake', () => {
  let told = 0;
  const acts = new Acts(() => told++);
  void acts.start(act(10));
  expect(told).toBe(1);
});
