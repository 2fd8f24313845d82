import type { Cue } from '../core/cues.ts';
import type { Light } from '../core/light.ts';
import type { Mood } from '../core/vocabulary.ts';

/** A box on the page in CSS pixels, from the upper left corner of the window. `radius` rounds its corners. */
export interface Rect { x: number; y: number; width: number; height: number; radius?: number }

/** What a window of the lane shows: nobody called yet, the phone is ringing, somebody has been helped. */
export type WindowState = 'dark' | 'ringing' | 'handled';

/** What the page is about, as far as a picture can show it. */
export type Scenery =
  | {
    view: 'none';
    /** As in a room. */
    partner?: string;
  }
  | { view: 'lane'; windows: { house: number; state: WindowState }[] }
  | {
    view: 'room';
    room: string;
    /** The page shades the picture; the stage lays what it draws into the same light. */
    light: Light;
    /** The phone is held close: the room behind it is out of focus and stays still. */
    near: boolean;
    /** What the phone's glass shows: whatever passes over it is over when this changes. */
    glass: string;
    /** Looks of the other party, such as `agent`. */
    caller?: string;
    /** Cast id of the other party. With it only their own lines move the mouth; without it all lines do. */
    with?: string;
    /** Looks of whoever's mask falls in the end, or does not. Without it, whoever called first. */
    partner?: string;
    /** Looks of the neighbour. */
    neighbour?: string;
    feels?: Mood;
  };

/** A still picture behind the page: which of its two seatings, and how it fills its box. */
export type Plate = Rect & { seat: 'wide' | 'tall'; fit: 'cover' | 'width' };

/** Where the page leaves room. Panes carry words: nothing that lives in the background is drawn over them. */
export interface Seating {
  plate?: Plate;
  glass?: Rect;
  portrait?: Rect;
  phone?: Rect;
  /** Where the unmasked face comes to rest. */
  mask?: Rect;
  panes: Rect[];
}

/** Everything that can be played: the cues of the story and three of the page's own. */
export type Play = Cue | { cue: 'enter-house'; house: number } | { cue: 'door' } | { cue: 'mouth'; open: boolean };

type StageProblem =
  | 'stage/no-context' // the browser gives no canvas to draw on
  | 'stage/context-lost' // the graphics card took the picture away
  | 'stage/slow'; // the device cannot keep up; the stage stands still from now on

export interface StageOptions {
  renderer: 'canvas' | 'webgl';
  /** The phone's swing as a CSS transform for the page's own phone; empty when it hangs still. */
  onSwing(transform: string): void;
  onProblem(code: StageProblem): void;
  /** A picture that was lost is back. */
  onBack?(): void;
  /** The first picture stands. */
  onReady?(): void;
}

/** What stands behind the door of `Stage`: the theatre with its canvas, or one that only remembers. */
export interface Playhouse {
  show(scenery: Scenery): void;
  seat(seating: Seating): void;
  /** Settles when the effect is over. */
  play(cue: Play): Promise<void>;
  skip(): void;
  still(on: boolean): void;
  readonly asleep: boolean;
  destroy(): void;
}
