// A telephone handset, white.
import { path } from '../pen.ts';

/** The handset, about 50 x 50 round its origin. */
export const handset = (fill = '#fff'): string => path(
  'M-15 -18C-12 -22 -6 -21 -4 -17L-1 -10C0 -7 -1 -4 -3 -2L-6 1C-3 7 1 11 7 14L10 11C12 9 15 8 18 9L25 12C29 14 30 20 26 23C20 30 10 30 0 23C-9 17 -16 8 -19 -1C-21 -8 -20 -14 -15 -18Z',
  fill,
);
