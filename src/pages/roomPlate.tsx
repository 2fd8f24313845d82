import { lightOf } from '../core/light.ts';
import { RoomLight } from './roomLight.tsx';

/**
 * The room behind a contact, in the light of its clock. It is painted once; the light is laid over it.
 * It is only a backdrop: what it shows is told in the page, beside the intro.
 */
export function RoomPlate({ room, clock, far }: { room: string; clock: string; far: boolean }) {
  return (
    <div class={`plate room-${room} light-${lightOf(clock)}${far ? ' far' : ''}`} data-slot="plate" aria-hidden="true">
      <RoomLight room={room} />
    </div>
  );
}
