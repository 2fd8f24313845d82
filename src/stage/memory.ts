import type { Play, Playhouse, Scenery, Seating } from './types.ts';

/** A playhouse without a stage, and what it was asked to do, in order. */
export function memory(): { house: Playhouse; shown: Scenery[]; played: Play[]; seated: Seating[] } {
  const [shown, played, seated]: [Scenery[], Play[], Seating[]] = [[], [], []];
  const house: Playhouse = {
    show: scenery => void shown.push(scenery),
    seat: seating => void seated.push(seating),
    play: async cue => void played.push(cue),
    skip: () => undefined,
    still: () => undefined,
    asleep: true,
    destroy: () => undefined,
  };
  return { house, shown, played, seated };
}
