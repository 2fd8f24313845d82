import type Phaser from 'phaser';

/** Painted twice as fine as one CSS pixel, so that it stays crisp on a fine screen. */
const FINE = 2;

export type Pen = CanvasRenderingContext2D;
export type Textures = Phaser.Textures.TextureManager;

/** Fills an outline, given as SVG path data. */
export function shape(pen: Pen, outline: string, fill: string | CanvasGradient): void {
  pen.fillStyle = fill;
  pen.fill(outlined(outline));
}

const outlined = (outline: string): Path2D => new Path2D(outline);

export function disc(pen: Pen, x: number, y: number, r: number, fill: string | CanvasGradient): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, r, 0, 7);
  pen.fill();
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

/** Round light about a point, from a colour to nothing. */
export function light(pen: Pen, x: number, y: number, r: number, stops: readonly (readonly [offset: number, colour: string])[]): void {
  const shade = pen.createRadialGradient(x, y, 0, x, y, r);
  for (const [offset, colour] of stops) shade.addColorStop(offset, colour);
  pen.fillStyle = shade;
  pen.fillRect(x - r, y - r, 2 * r, 2 * r);
}

/** A gradient downwards, its colours evenly spaced. */
export function downwards(pen: Pen, from: number, to: number, colours: readonly string[]): CanvasGradient {
  const shade = pen.createLinearGradient(0, from, 0, to);
  colours.forEach((colour, i) => shade.addColorStop(i / (colours.length - 1), colour));
  return shade;
}

function coin(pen: Pen): void {
  disc(pen, 32, 33, 28, '#b76f1d');
  disc(pen, 32, 31, 28, downwards(pen, 4, 60, ['#ffe9a6', '#f7c455', '#d99a35']));
  pen.strokeStyle = 'rgb(183 111 29 / .8)';
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.arc(32, 31, 21, 0, 7);
  pen.rect(25, 24, 14, 14);
  pen.stroke();
  pen.fillStyle = 'rgb(255 255 255 / .6)';
  pen.beginPath();
  pen.ellipse(20, 17, 9, 4, -0.7, 0, 7);
  pen.fill();
}

function sparkle(pen: Pen): void {
  light(pen, 24, 24, 24, [[0, 'rgb(255 246 207 / .8)'], [0.5, 'rgb(255 240 190 / .25)'], [1, 'rgb(255 240 190 / 0)']]);
  shape(pen, 'M24 4Q26.5 21.5 44 24Q26.5 26.5 24 44Q21.5 26.5 4 24Q21.5 21.5 24 4Z', '#fff9dd');
}

/** A band of light with a bright lower edge, as a scanner draws it. */
function sweep(pen: Pen): void {
  const band = pen.createLinearGradient(0, 0, 0, 60);
  for (const [offset, colour] of [[0, 'rgb(120 240 214 / 0)'], [0.9, 'rgb(120 240 214 / .38)'], [0.94, 'rgb(220 255 246 / .95)'], [1, 'rgb(120 240 214 / 0)']] as const) {
    band.addColorStop(offset, colour);
  }
  pen.fillStyle = band;
  pen.fillRect(0, 0, 8, 60);
}

const warm = (pen: Pen): void =>
  light(pen, 128, 128, 128, [[0, 'rgb(255 238 176 / .9)'], [0.45, 'rgb(255 205 112 / .42)'], [1, 'rgb(255 180 90 / 0)']]);

/** Dark all round, clear in the middle. */
const iris = (pen: Pen): void => {
  light(pen, 128, 128, 182, [[0, 'rgb(47 35 64 / 0)'], [0.1, 'rgb(47 35 64 / 0)'], [0.34, 'rgb(47 35 64 / .8)'], [1, 'rgb(47 35 64 / .95)']]);
};

/**
 * Paints the textures that no file holds, in their final colours: the plain canvas renderer can neither tint nor shade
 * a picture.
 */
export function paintAll(textures: Textures): void {
  const paint = (key: string, width: number, height: number, how: (pen: Pen) => void) => {
    if (!textures.exists(key)) painted(textures, key, width, height, FINE, how);
  };
  paint('warm', 256, 256, warm);
  paint('iris', 256, 256, iris);
  paint('coin', 64, 64, coin);
  paint('sparkle', 48, 48, sparkle);
  paint('sweep', 8, 60, sweep);
}

/** A texture painted in units of which each is `fine` pixels. One of the same name is replaced. */
export function painted(textures: Textures, key: string, width: number, height: number, fine: number, how: (pen: Pen) => void): void {
  if (textures.exists(key)) textures.remove(key);
  const made = textures.createCanvas(key, Math.round(width * fine), Math.round(height * fine));
  if (!made) return;
  const pen = made.getContext();
  pen.scale(fine, fine);
  how(pen);
  made.refresh();
}
