import { CANVAS, Core, Game, Renderer, WEBGL } from 'phaser';
import { Alertness } from './alertness.ts';
import { Boards } from './boards.ts';
import { keepFitted, scaleConfig, type Fit } from './canvasFit.ts';
import { Director } from './director.ts';
import { memory } from './memory.ts';
import { Pace } from './pace.ts';
import type { Play, Playhouse, Scenery, Seating, StageOptions } from './types.ts';

/** Puts a canvas into `parent` and opens when it can be drawn on. Without a canvas, a playhouse that draws nothing. */
export async function openTheatre(parent: HTMLElement, options: StageOptions): Promise<Playhouse> {
  const renderer = usable(options.renderer);
  if (!renderer) {
    options.onProblem('stage/no-context');
    return memory().house;
  }
  const fit: Fit = { renderer, parent };
  const boards = new Boards();
  const opened = new Promise<void>(resolve => void (boards.onCreate = resolve));
  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    transparent: true, banner: false, scene: boards, scale: scaleConfig(fit),
    // Phaser listens on the window, so without this a tap on the page would also be a tap on the canvas.
    input: { keyboard: false, mouse: false, touch: false, windowEvents: false },
    audio: { noAudio: true }, render: { powerPreference: 'low-power' },
  });
  await opened;
  return new Theatre(game, boards, fit, options);
}

/** The renderer asked for, the plain canvas where WebGL fails, or none. */
function usable(wanted: 'canvas' | 'webgl'): 'canvas' | 'webgl' | undefined {
  const can = (kind: 'webgl' | '2d') => document.createElement('canvas').getContext(kind) !== null;
  if (wanted === 'webgl' && can('webgl')) return 'webgl';
  return can('2d') ? 'canvas' : undefined;
}

/** The loop: awake while something moves, asleep otherwise, still when the player or the device asks for it. */
class Theatre implements Playhouse {
  readonly #game: Game;
  readonly #director: Director;
  readonly #options: StageOptions;
  readonly #alertness = new Alertness();
  readonly #pace = new Pace();
  readonly #fit: { check(): void; stop(): void };
  #lost = false;
  #slow = false;
  #wantsStill = false;
  #framesGiven = 0;
  #lastFrame = 0;
  #interval = 0;

  constructor(game: Game, boards: Boards, fit: Fit, options: StageOptions) {
    [this.#game, this.#options] = [game, options];
    this.#director = new Director(boards, { onSwing: options.onSwing, onChange: () => this.#changed() });
    this.#fit = keepFitted(game, fit, () => this.#resized());
    boards.onFrame = () => this.#frame();
    game.events.on(Core.Events.POST_RENDER, () => this.#drawn());
    if (game.renderer instanceof Renderer.WebGL.WebGLRenderer) this.#watchContext(game.renderer);
    options.onReady?.();
  }

  show(scenery: Scenery): void {
    this.#director.show(scenery);
    this.#changed();
  }

  seat(seating: Seating): void {
    this.#director.seat(seating);
    this.#changed();
  }

  async play(cue: Play): Promise<void> {
    if (this.#lost) return;
    const over = this.#director.play(cue);
    this.#changed();
    await over;
  }

  skip(): void {
    this.#director.skip();
    this.#changed();
  }

  still(on: boolean): void {
    this.#wantsStill = on;
    this.#director.still(on || this.#slow);
    this.#changed();
  }

  get asleep(): boolean {
    return !this.#game.loop.running;
  }

  destroy(): void {
    this.#lost = true;
    this.#fit.stop();
    this.#director.destroy();
    this.#game.destroy(true);
    // Phaser takes itself down in its next step, which a sleeping loop never takes.
    this.#game.loop.wake(true);
  }

  #changed(): void {
    this.#alertness.changed();
    // A window that stayed lit for one frame more would be seen over the words of the next page.
    this.#give(this.#alertness.framesWanted);
    this.#wake();
  }

  #wake(): void {
    if (this.#lost || this.#game.loop.running) return;
    this.#lastFrame = 0;
    this.#fit.check();
    this.#game.loop.wake(true);
  }

  #resized(): void {
    this.#director.resized();
    this.#changed();
  }

  #frame(): void {
    // Phaser's own step is smoothed and, for the first seconds, held down: effects would play in slow motion.
    const now = performance.now();
    this.#interval = this.#lastFrame ? now - this.#lastFrame : 0;
    this.#lastFrame = now;
    this.#fit.check();
    this.#director.step(this.#interval);
    this.#alertness.keep('life', this.#director.alive);
    this.#alertness.keep('act', this.#director.acting);
  }

  #drawn(): void {
    this.#judge();
    this.#alertness.drawn();
    if (this.#alertness.maySleep) {
      this.#game.loop.sleep();
      return;
    }
    // The pace is measured at full speed, before the background is content with less.
    const wanted = this.#pace.judged ? this.#alertness.framesWanted : 0;
    this.#give(wanted);
  }

  #give(frames: number): void {
    if (frames === this.#framesGiven) return;
    this.#framesGiven = frames;
    this.#game.loop.setFPSLimit(frames);
  }

  #judge(): void {
    if (this.#pace.judged || !this.#director.alive) return;
    if (this.#pace.frame(this.#interval) !== 'slow') return;
    this.#slow = true;
    this.still(this.#wantsStill);
    this.#options.onProblem('stage/slow');
  }

  #watchContext(renderer: Renderer.WebGL.WebGLRenderer): void {
    renderer.on(Renderer.Events.LOSE_WEBGL, () => {
      this.#lost = true;
      this.#director.skip();
      this.#game.loop.sleep();
      this.#options.onProblem('stage/context-lost');
    });
    renderer.on(Renderer.Events.RESTORE_WEBGL, () => {
      this.#lost = false;
      this.#options.onBack?.();
      this.#changed();
    });
  }
}
