import { FLAGS, REMINDER_TABLE, REMINDERS, type Channel, type Flag, type Reminder } from '../../src/core/vocabulary.ts';
import type { Scene } from '../../src/core/scene.ts';
import { SOURCES } from './documentedFacts.ts';

/** The bulletin's five elements, each with the flags that show it. */
const ELEMENTS: Record<string, readonly Flag[]> = {
  E1: ['stranger-contact', 'their-callback-number'],
  E2: ['leave-platform', 'scan-their-qr', 'open-their-link', 'not-original-route'],
  E3: ['ask-identity', 'ask-card-number', 'ask-password', 'ask-sms-code'],
  E4: ['borrow-for-refund'],
  E5: ['rush', 'no-review-period'],
};

/** What the bulletin says outright of each method: its elements, and the reminders that speak to it. */
const EXPLICIT: Record<string, string> = {
  '1.1': 'E1 E2 R1 R2 R4 R5 R7', '1.2': 'E1 E2 E3 R1 R2 R5 R7', '1.3': 'E1 E2 E4 R1 R2 R3 R4 R5 R7',
  '2.1': 'E1 E2 E3 R1 R2 R5 R7', '2.2': 'E1 E2 R1 R2 R5 R7', '2.3': 'E1 E2 E3 R1 R2 R5 R7', '2.4': 'E1 E2 E3 R5 R7', '2.5': 'E1 E2 R5 R7',
  '3.1': 'E3 R5 R7', '3.2': 'E1 E2 E4 R3 R5 R7', '3.3': 'E1 E2 R1 R2 R5 R7',
};

/** A method of the bulletin, and what of it the scenes show. */
export interface Coverage {
  method: string;
  /** Ids of the scams that tell it, and of the genuine contacts beside it. */
  scams: string[];
  genuine: string[];
  elements: string[];
  reminders: Reminder[];
  channels: Channel[];
  /** What should be there and is not, such as `E3` or `genuine`. */
  holes: string[];
}

/** One entry for each documented method. */
export function coverage(scenes: readonly Scene[]): Coverage[] {
  return Object.entries(EXPLICIT).map(([method, explicit]) => {
    const own = scenes.filter(scene => scene.source === method);
    const scams = own.filter(scene => scene.truth === 'scam');
    const flags = shownIn(scams);
    const elements = Object.keys(ELEMENTS).filter(element => ELEMENTS[element]!.some(flag => flags.has(flag)));
    const reminders = REMINDERS.filter(reminder => (REMINDER_TABLE[reminder] as readonly Flag[]).some(flag => flags.has(flag)));
    const there = new Set<string>([...elements, ...reminders]);
    const genuine = own.filter(scene => scene.truth === 'genuine').map(({ id }) => id);
    return {
      method, scams: scams.map(({ id }) => id), genuine, elements, reminders,
      channels: [...new Set(scams.flatMap(scene => Object.values(scene.beats).map(beat => beat.channel)))],
      holes: [
        ...(scams.length === 0 ? ['scam'] : explicit.split(' ').filter(part => !there.has(part))),
        ...(genuine.length === 0 ? ['genuine'] : []),
      ],
    };
  });
}

/** The coverage as a table for a terminal; holes stand at the end of their line. */
export function coverageTable(all: readonly Coverage[]): string {
  return all.map(({ method, scams, genuine, elements, reminders, channels, holes }) =>
    `${holes.length > 0 ? '✗' : '✓'} ${method} ${Object.keys(SOURCES[method]!.facts).length} facts · ${elements.join(' ')} · ${reminders.join(' ')} · ${channels.join(' ')} · ${[...scams, ...genuine].join(' ')}${holes.length > 0 ? ` · 缺 missing: ${holes.join(' ')}` : ''}`).join('\n');
}

function shownIn(scenes: readonly Scene[]): Set<Flag> {
  const flags = new Set(scenes.flatMap(scene => Object.values(scene.beats).flatMap(beat => beat.lines.flatMap(line => line.flags))));
  return new Set(FLAGS.filter(flag => flags.has(flag)));
}
