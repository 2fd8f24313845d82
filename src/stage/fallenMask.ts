import { painted, shape, type Pen, type Textures } from './paint.ts';
import { bust } from './portrait.ts';
import type { Sheet } from './shelf.ts';

/** The side of its square, in units of a bust; texture pixels per unit. */
const SIDE = 220;
const FINE = 1.3;
const WHOLE = { x: 0, y: 0, width: 400 };

/** The outline of a mask: hair and cap go with it, neck and clothes stay behind. */
const HEAD = 'M106 156C98 76 138 34 200 34S302 76 294 156C292 188 284 200 276 204C268 240 244 266 200 268C156 266 132 240 124 204C116 200 108 188 106 156Z';
const FACE_CRACKS = 'M226 48L212 88L234 112L216 138L230 166M276 214L250 206L240 222';
const BUBBLE_CRACKS = 'M252 100L238 140L262 168L244 204M340 250L306 240L290 258';

/** Paints the mask as it lies there after its fall: the caller's own face, or the message that was all there was. */
export function fallenMask(textures: Textures, face: Sheet): void {
  const faceless = !('eyes-open' in face.frames);
  painted(textures, 'fallen-mask', SIDE, SIDE, FINE, pen => {
    pen.translate(SIDE / 2, SIDE / 2);
    const size = faceless ? 0.58 : 0.84;
    pen.scale(size, size);
    pen.translate(-200, faceless ? -230 : -156);
    if (faceless) bust(pen, face, ['body'], WHOLE);
    else hollow(pen, face);
    cracks(pen, faceless ? BUBBLE_CRACKS : FACE_CRACKS);
  });
}

/** A face with nothing behind its eyes, as thick as pasteboard. */
function hollow(pen: Pen, face: Sheet): void {
  pen.save();
  pen.translate(7, 6);
  Object.assign(pen, { shadowColor: 'rgb(21 12 30 / .6)', shadowBlur: 14, shadowOffsetY: 10 });
  shape(pen, HEAD, '#d9bd9b');
  pen.restore();
  pen.save();
  pen.clip(new Path2D(HEAD));
  bust(pen, face, ['body', 'brows-friendly', 'mouth-smile'], WHOLE);
  for (const x of [167, 233]) {
    hole(pen, x, 184, 17, 12, '#33243a');
    hole(pen, x, 187, 14, 8, '#4d3a58');
  }
  pen.restore();
  Object.assign(pen, { lineWidth: 5, strokeStyle: '#fff8ea' });
  pen.stroke(new Path2D(HEAD));
}

function hole(pen: Pen, x: number, y: number, rx: number, ry: number, fill: string): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, 7);
  pen.fill();
}

/** Dark lines, pale on one side as if the edge caught the light. */
function cracks(pen: Pen, outline: string): void {
  const lines = new Path2D(outline);
  Object.assign(pen, { lineCap: 'round', lineJoin: 'round' });
  for (const [colour, width, shift] of [['rgb(255 255 255 / .75)', 6, 2], ['#5a3a44', 3.6, -2]] as const) {
    pen.translate(shift, shift);
    Object.assign(pen, { lineWidth: width, strokeStyle: colour });
    pen.stroke(lines);
  }
}
