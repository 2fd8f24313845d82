import type Phaser from 'phaser';

/** Painted twice as fine as one CSS pixel, so that it stays crisp on a fine screen. */
const FINE = 2;

type Pen = CanvasRenderingContext2D;

/**
 * Textures that no file holds. They are painted once, in their final colours: the plain canvas renderer can neither
 * tint nor shade a picture.
 */
export function painted(textures: Phaser.Textures.TextureManager, key: string, width: number, height: number, paint: (pen: Pen) => void): string {
  if (textures.exists(key)) return key;
  const made = textures.createCanvas(key, Math.ceil(width * FINE), Math.ceil(height * FINE));
  if (!made) return key;
  const pen = made.getContext();
  pen.scale(FINE, FINE);
  paint(pen);
  made.refresh();
  return key;
}

/** A box with round corners, as a path. Written out because browsers of 2020 lack `roundRect`. */
export function roundBox(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  const r = Math.min(radius, width / 2, height / 2);
  pen.beginPath();
  pen.moveTo(x + r, y);
  pen.arcTo(x + width, y, x + width, y + height, r);
  pen.arcTo(x + width, y + height, x, y + height, r);
  pen.arcTo(x, y + height, x, y, r);
  pen.arcTo(x, y, x + width, y, r);
  pen.closePath();
}

/** Round light, strongest in the middle. */
export const glow = (size: number, stops: readonly [offset: number, colour: string][]) => (pen: Pen): void => {
  const half = size / 2;
  const light = pen.createRadialGradient(half, half, 0, half, half, half);
  for (const [offset, colour] of stops) light.addColorStop(offset, colour);
  pen.fillStyle = light;
  pen.fillRect(0, 0, size, size);
};

const WARM: readonly [number, string][] = [[0, 'rgb(255 238 176 / .9)'], [0.45, 'rgb(255 205 112 / .42)'], [1, 'rgb(255 180 90 / 0)']];
const SOFT: readonly [number, string][] = [[0, 'rgb(255 255 255 / 1)'], [0.3, 'rgb(255 252 240 / .7)'], [1, 'rgb(255 250 235 / 0)']];
const STEAM: readonly [number, string][] = [[0, 'rgb(255 255 255 / .55)'], [0.6, 'rgb(255 255 255 / .2)'], [1, 'rgb(255 255 255 / 0)']];

const HANDSET = 'M-15 -18C-12 -22 -6 -21 -4 -17L-1 -10C0 -7 -1 -4 -3 -2L-6 1C-3 7 1 11 7 14L10 11C12 9 15 8 18 9L25 12C29 14 30 20 26 23C20 30 10 30 0 23C-9 17 -16 8 -19 -1C-21 -8 -20 -14 -15 -18Z';

/** The coral disc with a handset that says: this phone is ringing. */
function badge(pen: Pen): void {
  const disc = pen.createLinearGradient(0, 12, 0, 88);
  disc.addColorStop(0, '#ff8d74');
  disc.addColorStop(1, '#dc4a41');
  shadowed(pen, () => circle(pen, 50, 50, 40, '#fff8ea'));
  circle(pen, 50, 50, 35, disc);
  pen.fillStyle = 'rgb(255 255 255 / .28)';
  pen.beginPath();
  pen.ellipse(44, 32, 20, 9, 0, 0, 7);
  pen.fill();
  pen.translate(47.5, 48.5);
  pen.rotate(-0.14);
  pen.fillStyle = '#fff';
  pen.fill(new Path2D(HANDSET));
}

function shadowed(pen: Pen, paint: () => void): void {
  pen.save();
  pen.shadowColor = 'rgb(90 47 26 / .45)';
  pen.shadowBlur = 12;
  pen.shadowOffsetY = 6;
  paint();
  pen.restore();
}

function circle(pen: Pen, x: number, y: number, r: number, fill: string | CanvasGradient): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, r, 0, 7);
  pen.fill();
}

function coin(pen: Pen): void {
  const gold = pen.createLinearGradient(0, 4, 0, 60);
  gold.addColorStop(0, '#ffe28a');
  gold.addColorStop(1, '#e59a2c');
  circle(pen, 32, 33, 28, '#b76f1d');
  circle(pen, 32, 31, 28, gold);
  pen.strokeStyle = 'rgb(183 111 29 / .8)';
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.arc(32, 31, 21, 0, 7);
  pen.rect(25, 24, 14, 14);
  pen.stroke();
  pen.fillStyle = 'rgb(255 255 255 / .6)';
  pen.beginPath();
  pen.ellipse(23, 19, 9, 4, -0.7, 0, 7);
  pen.fill();
}

const LEAF = 'M0 13C-5 9 -9 12 -14 11C-12 6 -14 3 -19 0C-15 -4 -13 -6 -14 -11C-9 -10 -7 -12 -5 -15C-3 -17 -1 -20 0 -23C1 -20 3 -17 5 -15C7 -12 9 -10 14 -11C13 -6 15 -4 19 0C14 3 12 6 14 11C9 12 5 9 0 13Z';

const leaf = (fill: string) => (pen: Pen): void => {
  pen.translate(22, 26);
  pen.fillStyle = fill;
  pen.fill(new Path2D(LEAF));
  pen.strokeStyle = 'rgb(255 243 201 / .45)';
  pen.lineWidth = 1.2;
  pen.stroke(new Path2D('M0 18V-14M0 4L-10 -3M0 4L10 -3'));
};

/** A small green leaf of a good ending. */
function sprig(pen: Pen): void {
  const green = pen.createLinearGradient(4, 2, 24, 30);
  green.addColorStop(0, '#a4dd8f');
  green.addColorStop(1, '#3d9a67');
  pen.translate(14, 17);
  pen.fillStyle = green;
  pen.fill(new Path2D('M0 14C-12 8 -12 -8 0 -16C12 -8 12 8 0 14Z'));
  pen.strokeStyle = 'rgb(234 247 217 / .8)';
  pen.lineWidth = 1.6;
  pen.stroke(new Path2D('M0 16V-10'));
}

function sparkle(pen: Pen): void {
  glow(48, [[0, 'rgb(255 246 207 / .8)'], [0.5, 'rgb(255 240 190 / .25)'], [1, 'rgb(255 240 190 / 0)']])(pen);
  pen.fillStyle = '#fff9dd';
  pen.fill(new Path2D('M24 4Q26.5 21.5 44 24Q26.5 26.5 24 44Q21.5 26.5 4 24Q21.5 21.5 24 4Z'));
}

/** A plate-like chip of the mask with a pale edge. */
const chip = (fill: string) => (pen: Pen): void => {
  pen.translate(16, 15);
  pen.fillStyle = 'rgb(42 18 38 / .3)';
  pen.fill(new Path2D('M-10 -4L8 -9L16 6L4 16L-11 11Z'));
  pen.fillStyle = '#fff8ea';
  pen.fill(new Path2D('M-12 -8L6 -13L14 2L2 12L-13 7Z'));
  pen.fillStyle = fill;
  pen.fill(new Path2D('M-12 -8L6 -13L14 2L2 9L-12 4Z'));
};

/** A band of light with a bright lower edge, as a scanner draws it. */
function sweep(pen: Pen): void {
  const band = pen.createLinearGradient(0, 0, 0, 60);
  band.addColorStop(0, 'rgb(120 240 214 / 0)');
  band.addColorStop(0.9, 'rgb(120 240 214 / .38)');
  band.addColorStop(0.94, 'rgb(220 255 246 / .95)');
  band.addColorStop(1, 'rgb(120 240 214 / 0)');
  pen.fillStyle = band;
  pen.fillRect(0, 0, 8, 60);
}

function ring(pen: Pen): void {
  circle(pen, 50, 50, 49, 'rgb(255 241 196 / .5)');
  pen.strokeStyle = 'rgb(255 248 224 / .7)';
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(50, 50, 48, 0, 7);
  pen.stroke();
}

export const CHIP_COLOURS = ['#3d3340', '#f6bd95', '#4a6aa3', '#ffe0c2', '#f2935a'] as const;
export const LEAF_COLOURS = ['#7fa765', '#c3a455', '#d08f50'] as const;

/** Paints whatever has no file. */
export function paintAll(textures: Phaser.Textures.TextureManager): void {
  const paint = (key: string, width: number, height: number, how: (pen: Pen) => void) => painted(textures, key, width, height, how);
  paint('warm', 256, 256, glow(256, WARM));
  paint('soft', 32, 32, glow(32, SOFT));
  paint('steam', 64, 64, glow(64, STEAM));
  paint('badge', 100, 100, badge);
  paint('ring', 100, 100, ring);
  paint('coin', 64, 64, coin);
  paint('sprig', 28, 34, sprig);
  paint('sparkle', 48, 48, sparkle);
  paint('sweep', 8, 60, sweep);
  LEAF_COLOURS.forEach((colour, i) => paint(`leaf-${i}`, 44, 48, leaf(colour)));
  CHIP_COLOURS.forEach((colour, i) => paint(`chip-${i}`, 34, 32, chip(colour)));
}
