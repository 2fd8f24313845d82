// Who there is.
import { CALLERS } from './callers.ts';
import type { Character } from './character.ts';
import { FAMILY } from './family.ts';
import { MEN } from './men.ts';
import { WOMEN } from './women.ts';

/** Everybody: those of the first house and of the story, the callers, and the neighbours of the lane. */
export const CAST = { ...FAMILY, ...CALLERS, ...WOMEN, ...MEN } as const satisfies Record<string, Character>;

export type Who = keyof typeof CAST;
