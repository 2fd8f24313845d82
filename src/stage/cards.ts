import { PERSUADING, SMILING } from './faceLayers.ts';
import { fallenMask } from './fallenMask.ts';
import { disc, downwards, light, painted, roundBox, shape, type Pen, type Textures } from './paint.ts';
import { bust } from './portrait.ts';
import type { Sheet } from './shelf.ts';

/** A portrait card in its own units, and how far its shadow reaches beyond it. */
export const CARD = { width: 400, height: 460, radius: 44, margin: 40 } as const;

/** The torn edge of the mask, from the top of the card to its foot. */
export const TEAR: readonly (readonly [x: number, y: number])[] = [
  [170, -12], [190, 30], [176, 62], [208, 96], [200, 132], [222, 160], [210, 196], [230, 226], [216, 258], [236, 300],
  [220, 346], [238, 388], [228, 428], [244, 474],
];

/** Texture pixels per unit. */
const FINE = 1.3;
const WHOLE = { x: 0, y: 0, width: CARD.width };
const CLEAR = 'rgb(255 255 255 / 0)';

/** The swindler's card, his light, and the mask he wore: whole, and in two halves. */
export function maskCards(textures: Textures, face: Sheet, moment: Sheet): void {
  card(textures, 'card-night', true, pen => {
    ground(pen, ['#6a5b86', '#4b406b', '#352c50']);
    light(pen, 200, 250, 220, [[0, 'rgb(246 166 108 / .5)'], [1, CLEAR]]);
  });
  card(textures, 'card-beam', false, beam);
  card(textures, 'card-hood', false, pen => bust(pen, moment, ['scammer-caught'], WHOLE));
  card(textures, 'card-mask', true, pen => worn(pen, face));
  fallenMask(textures, face);
  for (const side of ['left', 'right'] as const) card(textures, `card-mask-${side}`, false, pen => half(pen, side, face));
}

/** A caller behind frosted glass, and the same one in warm light. */
export function genuineCards(textures: Textures, face: Sheet): void {
  card(textures, 'card-warm', true, pen => {
    ground(pen, ['#f1f9ea', '#d9efd6', '#b4ddbd']);
    sunBurst(pen);
    bust(pen, face, SMILING, WHOLE);
  });
  card(textures, 'card-unknown', true, pen => frosted(pen, face));
}

/** Paints inside the outline of the card, with or without its rim and shadow. */
function card(textures: Textures, key: string, rimmed: boolean, how: (pen: Pen) => void): void {
  painted(textures, key, CARD.width + 2 * CARD.margin, CARD.height + 2 * CARD.margin, FINE, pen => {
    pen.translate(CARD.margin, CARD.margin);
    if (rimmed) rim(pen);
    roundBox(pen, 0, 0, CARD.width, CARD.height, CARD.radius);
    pen.clip();
    how(pen);
  });
}

function rim(pen: Pen): void {
  pen.save();
  Object.assign(pen, { shadowColor: 'rgb(40 18 30 / .55)', shadowBlur: 26, shadowOffsetY: 14, fillStyle: '#fff3dd' });
  roundBox(pen, -8, -8, CARD.width + 16, CARD.height + 16, CARD.radius + 8);
  pen.fill();
  pen.restore();
}

function ground(pen: Pen, colours: readonly string[]): void {
  pen.fillStyle = downwards(pen, 0, CARD.height, colours);
  pen.fillRect(0, 0, CARD.width, CARD.height);
}

/** The mask as it was worn: the caller's own portrait. */
function worn(pen: Pen, face: Sheet): void {
  ground(pen, ['#e6f4fb', '#a9d0ea']);
  disc(pen, 200, 200, 190, 'rgb(255 255 255 / .45)');
  bust(pen, face, PERSUADING, WHOLE);
}

/** One half of the mask, with the pale torn edge of the paper it is made of. */
function half(pen: Pen, side: 'left' | 'right', face: Sheet): void {
  const out = side === 'left' ? -20 : 420;
  const torn = new Path2D(`M${TEAR.map(([x, y]) => `${x} ${y}`).join('L')}L${out} 474V-10Z`);
  pen.clip(torn);
  worn(pen, face);
  Object.assign(pen, { lineJoin: 'round', lineWidth: 9, strokeStyle: '#fff8ea' });
  pen.stroke(torn);
}

function beam(pen: Pen): void {
  const shade = pen.createLinearGradient(0, -80, 260, 440);
  shade.addColorStop(0, 'rgb(255 243 196 / .62)');
  shade.addColorStop(1, 'rgb(255 223 154 / 0)');
  shape(pen, 'M-60 -80L20 -110L400 330L40 470Z', shade);
  light(pen, 200, 230, 230, [[0, 'rgb(255 233 176 / .4)'], [1, CLEAR]]);
}

function sunBurst(pen: Pen): void {
  light(pen, 200, 210, 240, [[0, 'rgb(255 246 207 / .95)'], [1, CLEAR]]);
  for (let i = 0; i < 12; i++) {
    pen.save();
    pen.translate(200, 210);
    pen.rotate((i * 30 + 8) * (Math.PI / 180));
    shape(pen, 'M-8 0L-22 -340H22L8 0Z', 'rgb(255 255 255 / .26)');
    pen.restore();
  }
}

/** Only the outline of somebody, in one flat colour. */
function frosted(pen: Pen, face: Sheet): void {
  ground(pen, ['#dfe3ee', '#c9c6da', '#b3a8c4']);
  light(pen, 200, 200, 200, [[0, 'rgb(255 255 255 / .55)'], [1, CLEAR]]);
  const cut = silhouette(face);
  if (cut) pen.drawImage(cut, 0, 0, CARD.width, CARD.height);
  shape(pen, 'M-20 380L240 -20H330L-20 520ZM190 480L420 120V190L236 480Z', 'rgb(255 255 255 / .15)');
}

function silhouette(face: Sheet): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [CARD.width * 2, CARD.height * 2];
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(2, 2);
  bust(pen, face, ['body'], WHOLE);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = 'rgb(138 127 156 / .85)';
  pen.fillRect(0, 0, CARD.width, CARD.height);
  return canvas;
}
