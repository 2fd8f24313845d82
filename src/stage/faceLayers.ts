import type { Mood } from '../core/vocabulary.ts';
import type { FaceLook } from './faceTime.ts';

interface Features { eyes: string; brows: string; rest: string; talk: string; small: string }

const calm: Features = { eyes: 'open', brows: 'neutral', rest: 'soft', talk: 'talk', small: 'smile' };
const uneasy: Features = { ...calm, brows: 'worried', small: 'soft' };

/** The features of each mood: eyes and brows, and the mouth at rest, open, and between two syllables. */
const FEATURES: Record<Mood, Features> = {
  neutral: calm,
  talking: { ...calm, brows: 'friendly' },
  friendly: { eyes: 'open', brows: 'friendly', rest: 'grin', talk: 'grin', small: 'smile' },
  proud: { ...calm, brows: 'friendly', rest: 'smile' },
  pressing: { ...calm, brows: 'pressing', talk: 'press', small: 'soft' },
  worried: uneasy,
  sad: uneasy,
  caught: { ...uneasy, eyes: 'wide', rest: 'caught', talk: 'caught', small: 'caught' },
};

/** The frames that make up a face, in painting order. A frame that a sheet lacks is replaced by the calm one, or left out. */
export function faceLayers(look: FaceLook, has: (frame: string) => boolean): string[] {
  const { eyes, brows, [look.mouth]: mouth } = FEATURES[look.mood];
  const first = (...frames: string[]) => frames.filter(has).slice(0, 1);
  return [
    ...first('body'),
    ...first(look.eyes === 'closed' ? 'eyes-closed' : `eyes-${eyes}`, 'eyes-open'),
    ...first(`brows-${brows}`, 'brows-neutral'),
    ...first(`mouth-${mouth}`, 'mouth-soft'),
  ];
}

/** The face of somebody who means well, and the one that the mask wears. */
export const SMILING = ['body', 'eyes-happy', 'brows-friendly', 'mouth-grin'] as const;
export const PERSUADING = ['body', 'eyes-open', 'brows-friendly', 'mouth-talk'] as const;
