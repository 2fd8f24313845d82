import type Phaser from 'phaser';
import { PERSUADING, SMILING } from './faceLayers.ts';
import { roundBox } from './paint.ts';
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

type Pen = CanvasRenderingContext2D;
type Textures = Phaser.Textures.TextureManager;

/** The swindler's card, his light, and the mask he wore: whole, and in two halves. */
export function maskCards(textures: Textures, face: Sheet, moment: Sheet): void {
  paint(textures, 'card-night', pen => {
    rim(pen);
    inCard(pen, () => {
      fill(pen, ['#6a5b86', '#4b406b', '#352c50']);
      ellipseLight(pen, 200, 250, 200, 'rgb(246 166 108 / .42)');
      bust(pen, moment, ['scammer-caught'], { x: 0, y: 0, width: CARD.width });
    });
  });
  paint(textures, 'card-beam', pen => inCard(pen, () => beam(pen)));
  paint(textures, 'card-mask', pen => {
    rim(pen);
    inCard(pen, () => worn(pen, face));
  });
  for (const side of ['left', 'right'] as const) paint(textures, `card-mask-${side}`, pen => inCard(pen, () => half(pen, side, face)));
}

/** A caller behind frosted glass, and the same one in warm light. */
export function genuineCards(textures: Textures, face: Sheet): void {
  paint(textures, 'card-warm', pen => {
    rim(pen);
    inCard(pen, () => {
      fill(pen, ['#f1f9ea', '#d9efd6', '#b4ddbd']);
      sunBurst(pen);
      bust(pen, face, SMILING, { x: 0, y: 0, width: CARD.width });
    });
  });
  paint(textures, 'card-unknown', pen => {
    rim(pen);
    inCard(pen, () => frosted(pen, face));
  });
}

function paint(textures: Textures, key: string, how: (pen: Pen) => void): void {
  const [width, height] = [(CARD.width + 2 * CARD.margin) * FINE, (CARD.height + 2 * CARD.margin) * FINE];
  if (textures.exists(key)) textures.remove(key);
  const made = textures.createCanvas(key, Math.round(width), Math.round(height));
  if (!made) return;
  const pen = made.getContext();
  pen.scale(FINE, FINE);
  pen.translate(CARD.margin, CARD.margin);
  how(pen);
  made.refresh();
}

function rim(pen: Pen): void {
  pen.save();
  pen.shadowColor = 'rgb(40 18 30 / .55)';
  pen.shadowBlur = 26;
  pen.shadowOffsetY = 14;
  pen.fillStyle = '#fff3dd';
  roundBox(pen, -8, -8, CARD.width + 16, CARD.height + 16, CARD.radius + 8);
  pen.fill();
  pen.restore();
}

function inCard(pen: Pen, draw: () => void): void {
  pen.save();
  roundBox(pen, 0, 0, CARD.width, CARD.height, CARD.radius);
  pen.clip();
  draw();
  pen.restore();
}

function fill(pen: Pen, colours: readonly string[]): void {
  const shade = pen.createLinearGradient(0, 0, 0, CARD.height);
  colours.forEach((colour, i) => shade.addColorStop(i / (colours.length - 1), colour));
  pen.fillStyle = shade;
  pen.fillRect(0, 0, CARD.width, CARD.height);
}

function ellipseLight(pen: Pen, x: number, y: number, r: number, colour: string): void {
  const light = pen.createRadialGradient(x, y, 0, x, y, r);
  light.addColorStop(0, colour);
  light.addColorStop(1, 'rgb(255 255 255 / 0)');
  pen.fillStyle = light;
  pen.fillRect(x - r, y - r, 2 * r, 2 * r);
}

/** The mask as it was worn: the caller's own portrait. */
function worn(pen: Pen, face: Sheet): void {
  fill(pen, ['#e6f4fb', '#a9d0ea']);
  pen.fillStyle = 'rgb(255 255 255 / .45)';
  pen.beginPath();
  pen.arc(200, 200, 190, 0, 7);
  pen.fill();
  bust(pen, face, PERSUADING, { x: 0, y: 0, width: CARD.width });
}

/** One half of the mask, with the pale torn edge of the paper it is made of. */
function half(pen: Pen, side: 'left' | 'right', face: Sheet): void {
  const out = side === 'left' ? -20 : 420;
  const torn = new Path2D(`M${TEAR.map(([x, y]) => `${x} ${y}`).join('L')}L${out} 474V-10Z`);
  pen.clip(torn);
  worn(pen, face);
  pen.lineJoin = 'round';
  pen.lineWidth = 9;
  pen.strokeStyle = '#fff8ea';
  pen.stroke(torn);
}

function beam(pen: Pen): void {
  const light = pen.createLinearGradient(0, -80, 260, 440);
  light.addColorStop(0, 'rgb(255 243 196 / .62)');
  light.addColorStop(1, 'rgb(255 223 154 / 0)');
  pen.fillStyle = light;
  pen.fill(new Path2D('M-60 -80L20 -110L400 330L40 470Z'));
  ellipseLight(pen, 200, 190, 150, 'rgb(255 233 176 / .28)');
}

function sunBurst(pen: Pen): void {
  ellipseLight(pen, 200, 210, 240, 'rgb(255 246 207 / .95)');
  pen.fillStyle = 'rgb(255 255 255 / .26)';
  for (let i = 0; i < 12; i++) {
    pen.save();
    pen.translate(200, 210);
    pen.rotate((i * 30 + 8) * (Math.PI / 180));
    pen.fill(new Path2D('M-8 0L-22 -340H22L8 0Z'));
    pen.restore();
  }
}

/** Only the outline of somebody, in one flat colour. */
function frosted(pen: Pen, face: Sheet): void {
  fill(pen, ['#dfe3ee', '#c9c6da', '#b3a8c4']);
  ellipseLight(pen, 200, 200, 200, 'rgb(255 255 255 / .55)');
  const shape = document.createElement('canvas');
  [shape.width, shape.height] = [CARD.width * 2, CARD.height * 2];
  const cut = shape.getContext('2d');
  if (!cut) return;
  cut.scale(2, 2);
  bust(cut, face, ['body'], { x: 0, y: 0, width: CARD.width });
  cut.globalCompositeOperation = 'source-in';
  cut.fillStyle = '#8a7f9c';
  cut.fillRect(0, 0, CARD.width, CARD.height);
  pen.globalAlpha = 0.85;
  pen.drawImage(shape, 0, 0, CARD.width, CARD.height);
  pen.globalAlpha = 1;
  pen.fillStyle = 'rgb(255 255 255 / .15)';
  pen.fill(new Path2D('M-20 380L240 -20H330L-20 520ZM190 480L420 120V190L236 480Z'));
}
