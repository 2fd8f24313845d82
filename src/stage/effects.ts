import type { Play } from './types.ts';

/**
 * What the stage makes of a cue. `phone` rings or hangs still, `face` is the portrait, `flight` is something short
 * that passes over the words, `interlude` fills the window and can be skipped.
 */
export const EFFECTS = {
  ring: 'phone',
  answer: 'phone',
  'hang-up': 'phone',
  dial: 'phone',
  ended: 'phone',
  speak: 'face',
  mouth: 'face',
  message: 'flight',
  scan: 'flight',
  money: 'flight',
  stamp: 'flight',
  // The page shows these by itself; a second movement would only draw the eye from the words.
  'open-app': 'none',
  reply: 'none',
  unstamp: 'none',
  feel: 'none',
  'enter-house': 'interlude',
  door: 'interlude',
  unmask: 'interlude',
} as const satisfies Record<Play['cue'], 'phone' | 'face' | 'flight' | 'interlude' | 'none'>;
