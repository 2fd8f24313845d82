import type Phaser from 'phaser';
import { Scale } from 'phaser';
import { canvasRatio } from './canvasRatio.ts';

/** The renderer's name, and the element whose box the canvas fills. */
export interface Fit { renderer: 'canvas' | 'webgl'; parent: HTMLElement }

const measure = ({ renderer, parent }: Fit) => {
  const { width, height } = parent.getBoundingClientRect();
  const [w, h] = [Math.max(1, width), Math.max(1, height)];
  return { width: w, height: h, ratio: canvasRatio(renderer, devicePixelRatio, w, h) };
};

/** CSS decides the size; the drawing buffer is that size times the ratio, shown at one over the ratio. */
export function scaleConfig(fit: Fit): Phaser.Types.Core.ScaleConfig {
  const { width, height, ratio } = measure(fit);
  return {
    parent: fit.parent, mode: Scale.NONE, autoRound: false, zoom: 1 / ratio,
    width: Math.round(width * ratio), height: Math.round(height * ratio),
  };
}

/**
 * Keeps the canvas at the size of its parent and sharp. A window dragged to a screen of another density fires no event
 * in every browser, so `check` compares and is to be called with each frame and before the loop wakes.
 */
export function keepFitted(game: Phaser.Game, fit: Fit, onChange: () => void): { check(): void; stop(): void } {
  let known = { width: 0, height: 0, ratio: 0 };
  const check = () => {
    const now = measure(fit);
    if (now.width === known.width && now.height === known.height && now.ratio === known.ratio) return;
    known = now;
    resize(game, now);
    onChange();
  };
  const watch = new ResizeObserver(check);
  watch.observe(fit.parent);
  check();
  return { check, stop: () => watch.disconnect() };
}

function resize(game: Phaser.Game, { width, height, ratio }: { width: number; height: number; ratio: number }): void {
  game.scale.setZoom(1 / ratio);
  game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
  // Phaser leaves the CSS size alone when the zoom becomes 1, which doubles the picture on the way to a projector.
  Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
  game.scale.refresh();
  for (const scene of game.scene.getScenes(false)) scene.cameras.main?.setOrigin(0, 0).setZoom(ratio);
}
