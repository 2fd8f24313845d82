// Every room of the lane, by the name that scenes call it.
import { KITCHEN } from './kitchen.ts';
import { LIVING } from './living.ts';
import type { Room } from './room.ts';
import { SHOP } from './shop.ts';

/** Every room, by its name. */
export const ROOMS: Readonly<Record<string, Room>> = { living: LIVING, kitchen: KITCHEN, shop: SHOP };
