import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sourcesHash, type Manifest } from '../../scripts/art/bake/sources.ts';
import { LIGHTS } from '../../src/core/light.ts';
import { ROOMS } from '../../src/core/vocabulary.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manifest = JSON.parse(readFileSync(here('assets/pictures/manifest.json'), 'utf8')) as Manifest;
const files = Object.entries(manifest.files);

/** What is read of the tables that the stage follows. */
interface Place {
  windows?: string;
  life: { sprite: string }[];
  seats?: { house: number; frames: { ringing: string; handled: string } }[];
}

const table = (name: string): unknown => JSON.parse(readFileSync(here(`assets/pictures/${name}.json`), 'utf8'));
const framesOf = (atlas: string): string[] => Object.keys((table(atlas) as { frames: object }).frames);

test('the pictures were baked from the drawings as they are now: otherwise run npm run art', () => {
  expect(manifest.sources).toBe(sourcesHash(here('scripts/art')));
});

test('some pictures are listed', () => {
  expect(files.length).toBeGreaterThan(60);
});

test.each(files)('%s is there and has the size that is listed', (file, { bytes }) => {
  expect(statSync(here(`assets/pictures/${file}`)).size).toBe(bytes);
});

test.each(files)('%s keeps within its budget', (_file, { bytes, budget }) => {
  expect(bytes).toBeLessThanOrEqual(budget);
});

test.each([250, 500])('the mock code cannot be scanned at %i pixels', async (width) => {
  const { data, info } = await sharp(here('assets/pictures/props/qr-mock.webp'))
    .resize({ width }).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(width);
  expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)).toBeNull();
});

test('every seat of the lane has both of its lit windows in the atlas', () => {
  const seatings = Object.values(table('lane') as Record<string, Place>);
  expect(seatings.map(({ seats }) => seats?.length)).toEqual([24, 9]);
  for (const { windows, seats } of seatings) {
    const frames = framesOf(windows ?? '');
    for (const seat of seats ?? []) expect(frames).toEqual(expect.arrayContaining(Object.values(seat.frames)));
  }
});

test('no two seats of a seating are the same house', () => {
  for (const { seats } of Object.values(table('lane') as Record<string, Place>)) {
    expect(new Set(seats?.map(({ house }) => house)).size).toBe(seats?.length);
  }
});

test('everything that moves in the lane and in the rooms is in its atlas', () => {
  const rooms = Object.values(table('rooms') as Record<string, Record<string, Place>>).flatMap((room) => Object.values(room));
  const lanes = Object.values(table('lane') as Record<string, Place>);
  expect(rooms).toHaveLength(2 * ROOMS.length);
  for (const { life } of rooms) expect(framesOf('room-life')).toEqual(expect.arrayContaining(life.map(({ sprite }) => sprite)));
  for (const { life } of lanes) expect(framesOf('lane-life')).toEqual(expect.arrayContaining(life.map(({ sprite }) => sprite)));
});

test('all callers can make the same faces, whoever lends them a voice', () => {
  const callers = files.flatMap(([file]) => /^(caller-(?!message).*)\.webp$/.exec(file)?.[1] ?? []);
  expect(callers.length).toBeGreaterThan(10);
  for (const caller of callers) expect(framesOf(caller), caller).toEqual(framesOf('caller-agent'));
});

test('a contact without a face has a body only', () => {
  expect(framesOf('caller-message')).toEqual(['body']);
});

test('all neighbours have the same five faces, and all callers the same four', () => {
  const moods = new Map<string, string[]>();
  for (const [file] of files) {
    const [, who, mood] = /^cast\/(.+)-(\w+)\.webp$/.exec(file) ?? [];
    if (who && mood) moods.set(who, [...(moods.get(who) ?? []), mood].toSorted());
  }
  const having = (list: string[]) => [...moods].filter(([, found]) => found.join() === list.join()).length;
  expect(having(['friendly', 'neutral', 'proud', 'sad', 'worried'])).toBe(24);
  expect(having(['friendly', 'neutral', 'pressing', 'talking'])).toBe(11);
});

test('every room that a scene may name has its pictures, its life and its light', () => {
  expect(Object.keys(table('rooms') as object).toSorted()).toEqual(ROOMS.toSorted());
  expect(Object.keys(table('room-lights') as object).toSorted()).toEqual(ROOMS.toSorted());
  const shown = new Set(readFileSync(here('src/style/rooms.css'), 'utf8').match(/room-[\w-]+\.webp/g));
  expect([...shown].toSorted()).toEqual(files.map(([file]) => file).filter((file) => /^room-.*-(wide|tall)\.webp$/.test(file)).toSorted());
});

test('every light has its colours, save the one that the rooms are painted in', () => {
  const painted = readFileSync(here('src/style/light.css'), 'utf8');
  expect(LIGHTS.filter((light) => !painted.includes(`.light-${light} .tint`))).toEqual(['noon']);
});

