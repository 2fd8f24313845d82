/** The light of the day in which a contact happens. A room is painted once and laid into this light. */
export const LIGHTS = ['morning', 'noon', 'dusk'] as const;
export type Light = (typeof LIGHTS)[number];

/** From when on it is no longer morning, and from when on the lamps are lit; minutes after midnight. */
const NOON_FROM = 10 * 60 + 30;
const DUSK_FROM = 16 * 60 + 30;

/** The light at a time such as `15:20`. Assumes a clock that the scene checker has passed. */
export function lightOf(clock: string): Light {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const time = hours * 60 + minutes;
  if (time < NOON_FROM) return 'morning';
  return time < DUSK_FROM ? 'noon' : 'dusk';
}
