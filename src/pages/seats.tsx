import seats from '../../assets/pictures/seats.json';
import type { Door } from '../app/lane.ts';
import { useGame } from '../phone/pieces/game.ts';
import { press } from '../phone/pieces/press.ts';

interface Seat { house: number; x: number; y: number; w: number; h: number }
interface Seating { width: number; height: number; seats: Seat[] }

/**
 * The windows themselves can be tapped. The list of doors says the same in words and is what keyboard and
 * screen reader use, so these are left out of their way.
 */
export function Seats({ doors }: { doors: readonly Door[] }) {
  return (
    <div class="seats" aria-hidden="true">
      {(['wide', 'tall'] as const).map(seat => (
        <div key={seat} class={`seats-${seat}`}>
          {doors.map(door => <Window key={door.house} door={door} seating={seats[seat] as Seating} />)}
        </div>
      ))}
    </div>
  );
}

function Window({ door, seating }: { door: Door; seating: Seating }) {
  const game = useGame();
  const seat = seating.seats.find(s => s.house === door.house);
  if (!seat) return null;
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <button
      type="button" tabIndex={-1} class={`window-seat ${door.state}`}
      style={{ left: share(seat.x, seating.width), top: share(seat.y, seating.height), width: share(seat.w, seating.width), height: share(seat.h, seating.height) }}
      {...press(() => void game.visit(door.house))}
    >
      <span class="number" data-pane>{door.house}</span>
    </button>
  );
}
