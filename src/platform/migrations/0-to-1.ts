import * as v from 'valibot';

const Version0 = v.object({ scene: v.string(), moves: v.array(v.unknown()) });

/**
 * Version 0 was the prototype's: one scene and its moves. The seed is new, for the prototype shuffled nothing.
 * The defaults are written out and not taken from `freshSave`: this must go on meaning version 1 when that moves on.
 */
export function zeroToOne(old: unknown): unknown {
  const { scene, moves } = v.parse(Version0, old);
  return {
    seed: 1,
    settings: {
      language: null, textScale: 1, elder: false, readAloud: false, volumes: { speech: 1, effects: 1, music: 0.5 },
      motion: 'system', contrast: 'system', textOnly: false,
    },
    contacts: {},
    open: { scene, hash: '', moves, mode: 'first', page: 'contact' },
    taught: [],
    welcomed: false,
  };
}
