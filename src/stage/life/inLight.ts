import type { Light } from '../../core/light.ts';

/** How a thing shows in a light: how strongly, 0..1, and the colour that it is multiplied with. */
export interface Shown { strength: number; tint: number }

/** The page shades the picture; what the stage draws over it is dipped into the same light. */
const TINTS: Record<Light, number> = { morning: 0xf1f3fb, noon: 0xffffff, dusk: 0xd2b8c2 };
const WHITE = 0xffffff;

/** Things that shine: how strongly in each light. Whatever is not listed is only tinted. */
const SHINING: readonly [RegExp, Record<Light, number>][] = [
  [/glow/, { morning: 0.5, noon: 0.5, dusk: 1 }],
  [/^sun-ray/, { morning: 1, noon: 1, dusk: 0 }],
  [/^dust/, { morning: 1, noon: 1, dusk: 0.5 }],
  [/^(blink|flames|swing-bulb)/, { morning: 1, noon: 1, dusk: 1 }],
];

/** How a thing of that name shows in a light; without one, as it was painted. */
export function inLight(frame: string, light: Light | undefined): Shown {
  if (!light) return { strength: 1, tint: WHITE };
  const shining = SHINING.find(([name]) => name.test(frame))?.[1];
  return shining ? { strength: shining[light], tint: WHITE } : { strength: 1, tint: TINTS[light] };
}
