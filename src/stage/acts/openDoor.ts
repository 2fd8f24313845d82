import type { Act } from '../acts.ts';
import { along, drawing, picture, type Layer } from '../boards.ts';
import { easeBack, easeIn, easeInOut, mix, stretch } from '../ease.ts';

const LASTS = 1150;

/** A door that one could have left by: it stands there, opens, and its light takes over the screen. */
export function openDoor(layer: Layer, size: { width: number; height: number }): Act {
  const ground = drawing(layer);
  const light = picture(layer, 'warm').setPosition(size.width / 2, size.height / 2);
  const door = drawing(layer).setPosition(size.width / 2, size.height / 2);
  const veil = drawing(layer);
  const unit = Math.min(size.height * 0.62, size.width * 1.1) / 300;
  return {
    lasts: LASTS,
    at(ms) {
      const open = easeInOut(stretch(ms, 330, 900));
      const near = mix(0.9, 1, easeBack(stretch(ms, 0, 260))) * (1 + 2.2 * easeIn(stretch(ms, 620, LASTS)));
      ground.clear().fillStyle(0x2f2340, 0.82 * stretch(ms, 0, 200)).fillRect(0, 0, size.width, size.height);
      light.setDisplaySize(unit * mix(120, 1500, open), unit * mix(120, 1300, open)).setAlpha(open);
      draw(door.clear().setScale(unit * near).setAlpha(stretch(ms, 0, 160)), open);
      veil.clear().fillStyle(0xffe7b8, easeIn(stretch(ms, 700, LASTS - 30))).fillRect(0, 0, size.width, size.height);
    },
    end: () => [ground, light, door, veil].forEach(part => part.destroy()),
  };
}

/** The door round its middle, 150 x 300: stone, light behind, two leaves that swing away. */
function draw(pen: ReturnType<typeof drawing>, open: number): void {
  pen.fillStyle(0x8a6a58).fillRect(-92, -152, 184, 306).fillStyle(0xd9c3a5).fillRect(-90, -154, 180, 304);
  pen.fillStyle(0xf0dcbd).fillRect(-98, -168, 196, 18).fillStyle(0xb79d84).fillRect(-104, 150, 208, 14);
  pen.fillStyle(0xffe7b8).fillRect(-74, -140, 148, 290).fillStyle(0xfff6dc).fillRect(-74, -140, 148, 180);
  const width = 74 * (1 - 0.86 * open);
  const slant = 16 * open;
  for (const side of [-1, 1]) {
    const [edge, inner] = [side * 74, side * (74 - width)];
    leaf(pen, edge, inner, slant);
    ring(pen, inner + side * width * 0.16, width / 74);
  }
}

function leaf(pen: ReturnType<typeof drawing>, edge: number, inner: number, slant: number): void {
  along(pen.fillStyle(0x2f7f78), [{ x: edge, y: -140 }, { x: inner, y: -140 + slant }, { x: inner, y: 150 + slant }, { x: edge, y: 150 }]).fillPath();
  const at = (t: number) => mix(edge, inner, t);
  for (const [top, bottom] of [[-124, -20], [0, 132]] as const) {
    along(pen.fillStyle(0x3f9a90), [{ x: at(0.16), y: top }, { x: at(0.84), y: top + slant * 0.84 }, { x: at(0.84), y: bottom + slant * 0.84 }, { x: at(0.16), y: bottom }]).fillPath();
  }
}

const ring = (pen: ReturnType<typeof drawing>, x: number, wide: number) =>
  pen.lineStyle(4, 0xe7a34a).strokeEllipse(x, -8, 20 * Math.max(0.25, wide), 22);
