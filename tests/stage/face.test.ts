import { expect, test } from 'vitest';
import { faceLayers } from '../../src/stage/faceLayers.ts';
import { FaceTime } from '../../src/stage/faceTime.ts';

test('a face blinks every three to five seconds and stays still in between', () => {
  const face = new FaceTime(0);
  const blinks: number[] = [];
  for (let now = 0, shut = false; now < 60_000; now += 20) {
    const closed = face.look(now).eyes === 'closed';
    if (closed && !shut) blinks.push(now);
    shut = closed;
  }
  const pauses = blinks.slice(1).map((at, i) => at - (blinks[i] ?? 0));
  expect(pauses.length).toBeGreaterThan(10);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(3000);
  expect(Math.max(...pauses)).toBeLessThan(5400);
});

test('the mouth moves while a line is spoken and rests afterwards', () => {
  const face = new FaceTime(0);
  face.speak('talking', 100);
  const shapes = new Set(Array.from({ length: 20 }, (_, i) => face.look(100 + i * 100).mouth));
  expect(shapes).toEqual(new Set(['talk', 'small', 'rest']));
  expect(face.look(2400).mouth).toBe('rest');
});

test('a voice that is heard decides when the mouth is open', () => {
  const face = new FaceTime(0);
  face.speak('talking', 0);
  face.voice(false, 100);
  expect(face.look(200).mouth).toBe('rest');
  face.voice(true, 300);
  expect(face.look(310).mouth).toBe('talk');
});

test('pressing leans in, and letting go leans back', () => {
  const face = new FaceTime(0);
  face.speak('pressing', 0);
  expect(face.look(0).lean).toBe(0);
  expect(face.look(600).lean).toBe(1);
  face.speak('neutral', 1000);
  expect(face.look(1600).lean).toBe(0);
});

test('a frame that a sheet lacks is replaced by the calm one or left out', () => {
  const frames = ['body', 'eyes-open', 'mouth-soft'];
  const look = { eyes: 'closed', mouth: 'talk', mood: 'pressing', lean: 0 } as const;
  expect(faceLayers(look, frame => frames.includes(frame))).toEqual(['body', 'eyes-open', 'mouth-soft']);
});
