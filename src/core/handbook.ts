import { FLAG_TABLE, FLAGS, LOOKS, REMINDER_TABLE, REMINDERS, type Flag, type Look, type Reminder } from './vocabulary.ts';

/** What a trainee has come across so far, sorted as it is taught. It fills as contacts are gone through. */
export interface Handbook {
  looks: { look: Look; flags: { flag: Flag; met: boolean }[] }[];
  reminders: { reminder: Reminder; met: boolean }[];
  met: number;
  all: number;
}

/** The handbook after these flags have been met. The sixth reminder hangs on no flag: it is there from the first one on. */
export function handbook(metFlags: readonly Flag[]): Handbook {
  const met = new Set(metFlags);
  return {
    looks: LOOKS.map(look => ({ look, flags: FLAGS.filter(f => FLAG_TABLE[f].look === look).map(flag => ({ flag, met: met.has(flag) })) })),
    reminders: REMINDERS.map(reminder => {
      const helps: readonly Flag[] = REMINDER_TABLE[reminder];
      return { reminder, met: helps.length === 0 ? met.size > 0 : helps.some(flag => met.has(flag)) };
    }),
    met: met.size,
    all: FLAGS.length,
  };
}
