import { signal, type ReadonlySignal } from '@preact/signals';

/** What can draw the stage. Software WebGL counts as none of its own: canvas is faster there. */
export type Renderer = 'webgl' | 'canvas' | 'none';

/** What a pretended device is like; a device that is not told otherwise asks for nothing and has no stage. */
export interface DeviceTraits {
  reducedMotion?: boolean;
  contrast?: boolean;
  forcedColors?: boolean;
  renderer?: Renderer;
  vibrate?: (pattern: number[]) => void;
}

type Wishes = Pick<Device, 'reducedMotion' | 'contrast' | 'forcedColors'>;

/** What the device is and what its owner has asked of it. The wishes may change at any moment. */
export class Device {
  /** Whoever sets this wants nothing to move that need not. */
  readonly reducedMotion: ReadonlySignal<boolean>;
  /** Asked for more contrast. */
  readonly contrast: ReadonlySignal<boolean>;
  /** The system replaces all colours by its own. */
  readonly forcedColors: ReadonlySignal<boolean>;
  readonly #renderer: () => Renderer;
  readonly #vibrate: (pattern: number[]) => void;
  #found: Renderer | undefined;

  private constructor(wishes: Wishes, renderer: () => Renderer, vibrate: (pattern: number[]) => void) {
    this.reducedMotion = wishes.reducedMotion;
    this.contrast = wishes.contrast;
    this.forcedColors = wishes.forcedColors;
    this.#renderer = renderer;
    this.#vibrate = vibrate;
  }

  static create(): Device {
    const wishes = {
      reducedMotion: followed('(prefers-reduced-motion: reduce)'),
      contrast: followed('(prefers-contrast: more)'),
      forcedColors: followed('(forced-colors: active)'),
    };
    return new Device(wishes, () => pickRenderer(() => document.createElement('canvas')), pattern => {
      // Absent on iPhones and computers; some browsers refuse it before the first touch.
      if ('vibrate' in navigator) navigator.vibrate(pattern);
    });
  }

  static createNull({ reducedMotion = false, contrast = false, forcedColors = false, renderer = 'none', vibrate = () => {} }: DeviceTraits = {}): Device {
    const wishes = { reducedMotion: signal(reducedMotion), contrast: signal(contrast), forcedColors: signal(forcedColors) };
    return new Device(wishes, () => renderer, vibrate);
  }

  /** Looked into when first asked for, since it costs some ms, and then known. */
  get renderer(): Renderer {
    this.#found ??= this.#renderer();
    return this.#found;
  }

  /** Shakes the device where it can: ms on, ms off, and so on. Goes with something seen, never alone. */
  vibrate(pattern: number[]): void {
    this.#vibrate(pattern);
  }
}

/** What of a canvas is needed to find out what draws it. */
export type Drawable = Pick<HTMLCanvasElement, 'getContext'>;

/**
 * Which renderer this device draws fastest with. `failIfMajorPerformanceCaveat` alone is not enough: Chromium
 * passes its software renderer off as hardware, and there WebGL is five to ten times slower than canvas.
 */
export function pickRenderer(canvas: () => Drawable): Renderer {
  try {
    const gl = canvas().getContext('webgl', { failIfMajorPerformanceCaveat: true });
    if (gl && !isSoftware(gl)) return 'webgl';
    return canvas().getContext('2d') ? 'canvas' : 'none';
  } catch {
    return 'none';
  }
}

function isSoftware(gl: WebGLRenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers allow few contexts at a time; the stage will want this one.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|basic render|software/i.test(name);
}

function followed(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const wish = signal(list.matches);
  list.addEventListener('change', () => {
    wish.value = list.matches;
  });
  return wish;
}
