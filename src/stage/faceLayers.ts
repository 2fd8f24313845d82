import type { Mood } from '../core/vocabulary.ts';
import type { FaceLook } from './faceTime.ts';

/** The mouth that goes with a mood while nothing is said. */
const AT_REST: Record<Mood, string> = {
  neutral: 'soft', friendly: 'smile', talking: 'soft', pressing: 'soft', worried: 'wobble', sad: 'frown', proud: 'smile', caught: 'teeth',
};

/**
 * The frames that make up a face, in painting order. Of each layer the first frame that exists is taken, so that a
 * sheet with fewer faces still shows one.
 */
export function faceLayers(look: FaceLook, has: (frame: string) => boolean): string[] {
  const first = (...frames: string[]) => frames.filter(has).slice(0, 1);
  const eyes = look.eyes === 'closed' ? ['eyes-closed'] : [`eyes-${look.mood}`, 'eyes-open'];
  return [
    ...first('body'),
    ...first(...eyes),
    ...first(`brows-${look.mood}`, 'brows-talking', 'brows-neutral'),
    ...first(...mouths(look), 'mouth-soft', 'mouth-talk'),
    ...first(`top-${look.mood}`, 'top'),
  ];
}

function mouths({ mouth, mood }: FaceLook): string[] {
  if (mouth === 'rest') return [`mouth-${AT_REST[mood]}`];
  if (mouth === 'small') return ['mouth-small', 'mouth-smile', 'mouth-soft'];
  return mood === 'pressing' ? ['mouth-press', 'mouth-pressing', 'mouth-talk'] : mood === 'friendly' ? ['mouth-grin', 'mouth-talk'] : ['mouth-talk'];
}
