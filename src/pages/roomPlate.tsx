import { lightOf } from '../core/light.ts';
import { useGame } from '../phone/pieces/game.ts';
import { RoomLight } from './roomLight.tsx';

/**
 * The room behind a contact, in the light of its clock. It is painted once; the light is laid over it.
 * While the phone is far away the room is a picture that can be told; behind a call it is only a backdrop.
 */
export function RoomPlate({ room, clock, far }: { room: string; clock: string; far: boolean }) {
  const game = useGame();
  const told = far ? { 'aria-hidden': true } as const : { role: 'img', 'aria-label': game.t(`room.${room}`) } as const;
  return (
    <div class={`plate room-${room} light-${lightOf(clock)}${far ? ' far' : ''}`} data-slot="plate" {...told}>
      <RoomLight room={room} />
    </div>
  );
}
