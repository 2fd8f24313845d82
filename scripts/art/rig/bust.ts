// Puts a character and an expression together, as layers that can also be baked apart.
import { draw, ellipse, group, linear, path, stroke } from '../pen.ts';
import { CAST, type Who } from './cast.ts';
import type { Character } from './character.ts';
import { EXPRESSIONS, type Expression, type ExpressionName } from './expressions.ts';
import { brows, eye, lashes } from './eyes.ts';
import { mouth } from './mouths.ts';
import { BALD_HEAD, BEARDS, FACES, HAIRS, PALE_HAIR, SKINS } from './palette.ts';
import { policeCollar } from './police.ts';
import { hoodBack, hoodFront, spectacles } from './worn.ts';

/** The box a bust is drawn in. */
export const BUST = { width: 400, height: 460 };

/** A bust in painting order; `eyes`, `brows` and `mouth` are the parts that move. */
export interface BustLayers {
  defs: string;
  base: string;
  eyes: string;
  brows: string;
  mouth: string;
  top: string;
}

type Skin = (typeof SKINS)[keyof typeof SKINS];

const EYE_LINE = 182;

const outline = (looks: Character): string => (looks.bald ? BALD_HEAD : FACES[looks.face ?? 'oval']);

const bustDefs = (who: Who, looks: Character): string => {
  const skin = SKINS[looks.skin];
  const [light, dark] = HAIRS[looks.hair];
  return draw(
    linear(`skin-${who}`, [[0, skin.light], [0.6, skin.light], [1, skin.shaded]], 0.2, 0, 0.8, 1),
    linear(`hair-${who}`, [[0, light], [1, dark]], 0.2, 0, 0.7, 1),
    `<clipPath id="face-${who}"><path d="${outline(looks)}"/></clipPath>`,
  );
};

const neckAndClothes = (looks: Character, skin: Skin): string => draw(
  path('M170 236H230V300C230 330 170 330 170 300Z', skin.shaded),
  path('M170 250C186 272 214 272 230 250V278C214 292 186 292 170 272Z', skin.shadow, 'opacity=".55"'),
  group([looks.outfit(skin.shaded), looks.collar ? policeCollar() : ''], 'transform="translate(0 -18)"'),
  path('M58 420C62 372 100 334 150 310C112 336 80 370 72 424Z', '#fff', 'opacity=".16"'),
);

const ears = (who: Who, skin: Skin): string => draw(
  ellipse(122, 190, 15, 21, `url(#skin-${who})`),
  ellipse(278, 190, 15, 21, skin.shaded),
  stroke('M117 182q8 6 4 18M283 182q-8 6 -4 18', skin.shadow, 3.4),
);

const cheeks = (skin: Skin, strength: number): string => draw(
  ellipse(150, 216, 19, 12, skin.blush, `opacity="${strength}" filter="url(#rb3)"`),
  ellipse(250, 216, 19, 12, skin.blush, `opacity="${strength}" filter="url(#rb3)"`),
);

// Round the eyes, beside the mouth, over the brows.
const linesOf = ({ lines, fringe }: Character, skin: Skin): string => {
  const years = lines === 'many';
  return draw(
    stroke('M136 200q4 5 9 6M264 200q-4 5 -9 6', skin.shadow, 2.6, `opacity="${years ? 0.7 : 0.5}"`),
    stroke('M166 214q-8 6 -8 14M234 214q8 6 8 14', skin.shadow, 2.6, `opacity="${years ? 0.7 : 0.45}"`),
    years && !fringe ? stroke('M176 128q24 -6 48 0', skin.shadow, 2.6, 'opacity=".7"') : '',
  );
};

const head = (who: Who, looks: Character, skin: Skin, blush: boolean): string => draw(
  path(outline(looks), `url(#skin-${who})`),
  looks.bald ? ellipse(176, 104, 26, 12, '#fff', 'opacity=".4" transform="rotate(-24 176 104)"') : '',
  group([
    path('M262 120C282 180 262 248 200 268H290V110Z', skin.shadow, 'opacity=".22" filter="url(#rb6)"'),
    looks.hat || looks.fringe ? path('M116 110H284V150C256 130 144 130 116 160Z', skin.shadow, 'opacity=".34" filter="url(#rb3)"') : '',
    cheeks(skin, blush ? 0.55 : 0.3),
    looks.hood ? path('M120 210C150 226 160 216 200 214S250 226 280 210V290H120Z', '#5a4a70', 'opacity=".17" filter="url(#rb6)"') : '',
  ], `clip-path="url(#face-${who})"`),
  looks.lines ? linesOf(looks, skin) : '',
  stroke('M196 190C194 200 190 206 194 209C197 211 202 211 206 209', skin.shadow, 4.4),
  looks.beard ? BEARDS[looks.beard](`url(#hair-${who})`) : '',
);

const eyesOf = (who: Who, looks: Character, face: Expression): string => {
  const drawn = face.eye !== 'happy' && face.eye !== 'closed';
  return draw(
    eye(167, EYE_LINE, face.eye, face.look, `eye-${who}-${face.eye}-l`),
    eye(233, EYE_LINE, face.eye, face.look, `eye-${who}-${face.eye}-r`),
    looks.lashes && drawn ? [lashes(167, EYE_LINE - 2, -1), lashes(233, EYE_LINE - 2, 1)] : '',
  );
};

// A cap leaves less room for the brows to rise.
const browsOf = (looks: Character, face: Expression): string => {
  const [inner, outer, arch] = face.brow;
  const capped = looks.hat && inner < -4 ? inner + 4 : inner;
  return brows(looks.hat ? 156 : 150, [capped, outer, arch], looks.brow, looks.browWidth ?? (looks.lashes ? 6 : 8));
};

const hoodShade = (who: Who): string => group([
  path('M110 90H290V168C250 140 150 140 110 168Z', '#17101f', 'opacity=".42" filter="url(#rb6)"'),
  path('M110 150C128 190 132 230 170 262H110ZM290 150C272 190 268 230 230 262H290Z', '#2a1a4a', 'opacity=".42" filter="url(#rb6)"'),
], `clip-path="url(#face-${who})"`);

const sweat = (drops: number): string => draw(
  drops > 0 ? [path('M268 118C276 132 280 139 275 145C270 150 261 147 261 139C261 132 266 126 268 118Z', '#8fd8f5'), ellipse(266, 140, 2.6, 4, '#fff', 'opacity=".8"')] : '',
  drops > 1 ? path('M140 108C147 120 150 125 146 130C142 134 135 132 135 125C135 119 139 115 140 108Z', '#8fd8f5') : '',
);

const overFace = (who: Who, looks: Character, face: Expression): string => {
  const hair = `url(#hair-${who})`;
  const shine = PALE_HAIR.includes(looks.hair) ? '#fff' : '#c9a6b4';
  return draw(
    looks.glasses ? spectacles(looks.glasses, looks.lenses ?? 'round') : '',
    looks.sideHair ? path('M120 134C116 160 120 186 126 196C130 176 132 154 136 138ZM280 134C284 160 280 186 274 196C270 176 268 154 264 138Z', hair) : '',
    looks.fringe?.(hair, shine),
    looks.hat?.(),
    looks.headset?.(),
    looks.over?.(hair),
    looks.hood ? [hoodShade(who), hoodFront(looks.hood)] : '',
    sweat(face.sweat ?? 0),
  );
};

/** The layers of one character with one face; a face may be a name or its parts. */
export const bustLayers = (who: Who, mood: ExpressionName | Expression): BustLayers => {
  const looks: Character = CAST[who];
  const face: Expression = typeof mood === 'string' ? EXPRESSIONS[mood] : mood;
  const skin = SKINS[looks.skin];
  return {
    defs: bustDefs(who, looks),
    base: draw(
      looks.hood ? hoodBack(looks.hood) : '',
      looks.back?.(`url(#hair-${who})`),
      neckAndClothes(looks, skin),
      looks.ears ? ears(who, skin) : '',
      head(who, looks, skin, face.blush ?? false),
    ),
    eyes: eyesOf(who, looks, face),
    brows: browsOf(looks, face),
    mouth: mouth(face.mouth, skin.line),
    top: overFace(who, looks, face),
  };
};

/** A whole bust, for a box of 400 x 460. */
export const bust = (who: Who, mood: ExpressionName = 'neutral'): string => {
  const { defs, base, eyes, brows: browsDrawn, mouth: mouthDrawn, top } = bustLayers(who, mood);
  return draw(`<defs>${defs}</defs>`, base, eyes, browsDrawn, mouthDrawn, top);
};
