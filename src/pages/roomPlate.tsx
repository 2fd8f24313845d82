import { useEffect, useState } from 'preact/hooks';
import { lightOf } from '../core/light.ts';
import { useGame } from '../phone/pieces/game.ts';

type Light = typeof import('./later.ts').RoomLight;

/**
 * The room behind a contact, in the light of its clock. It is painted once; the light comes with the pictures and is laid
 * over it. It is only a backdrop: what it shows is told in the page, beside the intro.
 */
export function RoomPlate({ room, clock, far }: { room: string; clock: string; far: boolean }) {
  const { pictured } = useGame();
  const [{ Light }, set] = useState<{ Light?: Light }>({});
  useEffect(() => {
    if (pictured.value) void import('./later.ts').then(({ RoomLight }) => set({ Light: RoomLight }), () => undefined);
  }, [pictured.value]);
  return (
    <div class={`plate room-${room} light-${lightOf(clock)}${far ? ' far' : ''}`} data-slot="plate" aria-hidden="true">
      {Light && <Light room={room} />}
    </div>
  );
}
