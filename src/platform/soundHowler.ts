import type { Howl, HowlerGlobal } from 'howler';
import type { SoundName } from './soundMix.ts';
import type { SoundOutput, SoundProblem, Start } from './soundOutput.ts';

/** A cue that comes later than this after what it belongs to is worse than none. */
const TOO_LATE_MS = 400;

interface HowlerModule {
  Howl: typeof Howl;
  Howler: HowlerGlobal;
}

/** What was last asked of a sound: started at `at`, or meant to be silent. */
interface Wish extends Start {
  at: number;
}

/** Sound through Howler, which is fetched in the first gesture and costs nothing before it. */
export class HowlerOutput implements SoundOutput {
  readonly played = [];
  readonly #urls: (name: SoundName) => string[];
  readonly #fetchHowler: () => Promise<HowlerModule>;
  readonly #howls = new Map<SoundName, Howl>();
  readonly #wishes = new Map<SoundName, Wish>();
  #module: HowlerModule | undefined;
  #held = false;
  #tell: (problem: SoundProblem) => void = () => {};
  #running: () => void = () => {};

  /** `urls` names the files of a sound, the preferred one first. */
  constructor(urls: (name: SoundName) => string[], fetchHowler: () => Promise<HowlerModule> = async () => import('howler')) {
    this.#urls = urls;
    this.#fetchHowler = fetchHowler;
  }

  get running(): boolean {
    return !this.#held && this.#context?.state === 'running';
  }

  open(onRunning: () => void, onProblem: (problem: SoundProblem) => void): void {
    this.#running = onRunning;
    this.#tell = onProblem;
    this.#fetchHowler()
      .then(module => this.#arrived(module))
      .catch(() => onProblem('sound/cannot-play'));
  }

  wake(): void {
    const context = this.#context;
    if (!context || this.#held || context.state === 'running') return;
    context.resume().then(() => this.#out(), () => this.#tell('sound/no-device'));
  }

  hold(on: boolean): void {
    this.#held = on;
    if (!on) return this.wake();
    this.#context?.suspend().catch(() => this.#tell('sound/no-device'));
  }

  start(name: SoundName, start: Start): void {
    const howl = this.#howls.get(name) ?? this.#load(name, start.loops);
    if (!howl) return;
    this.#wishes.set(name, { ...start, at: performance.now() });
    if (howl.state() === 'loaded') this.#sound(name, howl);
  }

  fade(name: SoundName, volume: number, ms: number): void {
    const [howl, wish] = [this.#howls.get(name), this.#wishes.get(name)];
    if (!howl || !wish) return;
    wish.volume = volume;
    howl.off('fade');
    howl.fade(Number(howl.volume()), volume, ms);
  }

  stop(name: SoundName, fadeMs = 0): void {
    const howl = this.#howls.get(name);
    this.#wishes.delete(name);
    if (!howl) return;
    if (fadeMs === 0 || !howl.playing()) return void howl.stop();
    howl.off('fade');
    howl.fade(Number(howl.volume()), 0, fadeMs);
    // After the line above, which ends an earlier fade and tells so: that end is not this one's.
    howl.once('fade', () => void howl.stop());
  }

  get #context(): AudioContext | null | undefined {
    return this.#module?.Howler.ctx;
  }

  /** Howler's own unlocking and going to sleep are switched off: the one queues what was played too early, the other drops it. */
  #arrived(module: HowlerModule): void {
    module.Howler.autoUnlock = false;
    module.Howler.autoSuspend = false;
    module.Howler.volume(1); // makes the audio context
    this.#module = module;
    if (module.Howler.noAudio || !this.#context) return this.#tell('sound/no-device');
    this.#context.addEventListener('error', () => this.#tell('sound/no-device'));
    if (this.running) return this.#out();
    this.wake();
  }

  /** Sound is out: what goes round and was fetched meanwhile begins. */
  #out(): void {
    for (const [name, { loops }] of this.#wishes) {
      const howl = this.#howls.get(name);
      if (loops && howl?.state() === 'loaded' && !howl.playing()) this.#sound(name, howl);
    }
    this.#running();
  }

  #load(name: SoundName, loop: boolean): Howl | undefined {
    if (!this.#module) return undefined;
    const howl = new this.#module.Howl({
      src: this.#urls(name),
      loop,
      onload: () => this.#sound(name, howl),
      onloaderror: () => this.#tell('sound/cannot-play'),
      onplayerror: () => this.#tell('sound/cannot-play'),
    });
    this.#howls.set(name, howl);
    return howl;
  }

  /** Starts what is wished for, if it is still wished for and not too late. */
  #sound(name: SoundName, howl: Howl): void {
    const wish = this.#wishes.get(name);
    if (!wish || !this.running) return;
    if (!wish.loops && performance.now() - wish.at > TOO_LATE_MS) return;
    howl.off('fade');
    if (wish.loops) howl.stop();
    howl.volume(wish.fadeMs ? 0 : wish.volume);
    howl.play();
    if (wish.fadeMs) howl.fade(0, wish.volume, wish.fadeMs);
  }
}
