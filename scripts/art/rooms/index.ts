// Every room of the lane, by the name that scenes call it.
import { BANK } from './bank.ts';
import { KITCHEN } from './kitchen.ts';
import { LIVING } from './living.ts';
import { NOODLE } from './noodle.ts';
import { OFFICE } from './office.ts';
import { OUTSIDE } from './outside.ts';
import type { Room } from './room.ts';
import { SHOP } from './shop.ts';
import { STAIRWELL } from './stairwell.ts';

/** Every room, by its name. */
export const ROOMS: Readonly<Record<string, Room>> = {
  living: LIVING, kitchen: KITCHEN, stairwell: STAIRWELL, shop: SHOP, office: OFFICE, bank: BANK, noodle: NOODLE, street: OUTSIDE,
};
