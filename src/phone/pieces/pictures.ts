const files = import.meta.glob<string>('/assets/pictures/{cast,props}/*.webp', { query: '?url', import: 'default', eager: true });

/** The address of a figure pulling a face. A missing face falls back to the neutral one. */
export const faceOf = (looks: string | undefined, mood = 'neutral'): string | undefined =>
  looks === undefined ? undefined : (files[`/assets/pictures/cast/${looks}-${mood}.webp`] ?? files[`/assets/pictures/cast/${looks}-neutral.webp`] ?? files[`/assets/pictures/cast/${looks}-friendly.webp`]);

/** The address of a thing: a teapot, a code, a form. */
export const propOf = (name: string): string | undefined => files[`/assets/pictures/props/${name}.webp`];
