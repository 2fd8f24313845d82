import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { Device, pickRenderer, type Drawable } from '../../src/platform/device.ts';

/** A canvas whose WebGL says that it is drawn by this; none at all without a name. */
function canvas(drawnBy: string | undefined, { named = true, flat = true } = {}): { make: () => Drawable; lost: () => number } {
  let lost = 0;
  const extensions: Record<string, unknown> = {
    WEBGL_debug_renderer_info: named ? { UNMASKED_RENDERER_WEBGL: 1 } : null,
    WEBGL_lose_context: { loseContext: () => lost++ },
  };
  const gl = { RENDERER: 2, getExtension: (name: string) => extensions[name], getParameter: (what: number) => (what === (named ? 1 : 2) ? drawnBy : '') };
  const getContext = ((kind: string) => (kind === 'webgl' ? (drawnBy === undefined ? null : gl) : flat ? {} : null)) as Drawable['getContext'];
  return { make: () => ({ getContext }), lost: () => lost };
}

test.each([
  ['Adreno (TM) 610', 'webgl'],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', 'webgl'],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))', 'canvas'],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', 'canvas'],
  ['Microsoft Basic Render Driver', 'canvas'],
  [undefined, 'canvas'],
])('WebGL by %s means %s', (drawnBy, renderer) => {
  expect(pickRenderer(canvas(drawnBy).make)).toBe(renderer);
});

test('a browser that hides the name of its hardware is asked for the public one', () => {
  expect(pickRenderer(canvas('softpipe', { named: false }).make)).toBe('canvas');
});

test('the context that was only looked at is given back', () => {
  const looked = canvas('Mali-G52');
  pickRenderer(looked.make);
  expect(looked.lost()).toBe(1);
});

test('no canvas at all means no stage', () => {
  expect(pickRenderer(canvas(undefined, { flat: false }).make)).toBe('none');
  expect(pickRenderer(() => { throw new Error('blocked'); })).toBe('none');
});

test('a pretended device is what it is told to be', () => {
  const shaken: number[][] = [];
  const device = Device.createNull({ contrast: true, renderer: 'canvas', vibrate: pattern => shaken.push(pattern) });
  device.vibrate([200, 100]);
  expect([device.reducedMotion.value, device.contrast.value, device.forcedColors.value, device.renderer, shaken]).toEqual([false, true, false, 'canvas', [[200, 100]]]);
});

test('a wish that changes reaches whoever follows it', () => {
  const less = Object.assign(new EventTarget(), { matches: false });
  Object.assign(globalThis, { matchMedia: (query: string) => (query.includes('motion') ? less : Object.assign(new EventTarget(), { matches: false })) });
  const device = Device.create();
  const seen: boolean[] = [];
  const stop = effect(() => void seen.push(device.reducedMotion.value));
  less.matches = true;
  less.dispatchEvent(new Event('change'));
  stop();
  Reflect.deleteProperty(globalThis, 'matchMedia');
  expect(seen).toEqual([false, true]);
});
