/** More device pixels than this are never filled: there is no text in them, and a projector has eight million. */
export const PIXEL_BUDGET = 2_000_000;

const CAP = { canvas: 1, webgl: 2 } as const;

/** Canvas pixels per CSS pixel for a stage of that size. */
export function canvasRatio(renderer: 'canvas' | 'webgl', devicePixels: number, width: number, height: number): number {
  const affordable = Math.sqrt(PIXEL_BUDGET / Math.max(1, width * height));
  return Math.min(devicePixels || 1, CAP[renderer], affordable);
}
