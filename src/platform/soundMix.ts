/** Short sounds: each stands beside something that is also seen. */
export const SOUND_CUES = [
  'ringtone', 'message', 'tap', 'send', 'connect', 'hangup', 'ringback', 'scan',
  'coin', 'bank-alert', 'hint', 'stamp', 'reveal', 'genuine', 'door',
] as const;
export type SoundCue = (typeof SOUND_CUES)[number];

/** Beds that go round until another takes their place. */
export const SOUND_LOOPS = ['home-loop', 'street-loop', 'hall-loop', 'shop-loop', 'hold-loop', 'bgm-home-loop'] as const;
type SoundLoop = (typeof SOUND_LOOPS)[number];

/** What can lie underneath: a loop, or the phone that rings. */
export type SoundBed = SoundLoop | 'ringtone';

export type SoundName = SoundCue | SoundLoop;

/** What a person can set, each from 0 to 1. */
export interface Volumes {
  speech: number;
  effects: number;
  music: number;
}

/** Where a sound stands in the mix. */
export interface Mix {
  bus: 'effects' | 'music';
  /** Share of the bus, 0 to 1. Files are brought to about the same peak, so this alone decides what is louder. */
  level: number;
  /** Goes round until it is stopped. */
  loops?: boolean;
  /** Sounds that this one brings to an end: a call that is answered or refused stops ringing. */
  ends?: readonly SoundCue[];
}

const UI: Mix = { bus: 'effects', level: 0.5 };
const MOMENT: Mix = { bus: 'effects', level: 0.6 };

/** How loud everything is against everything else. */
export const MIX: Record<SoundName, Mix> = {
  ringtone: { bus: 'effects', level: 0.8, loops: true },
  message: UI,
  tap: UI,
  send: UI,
  connect: { ...UI, ends: ['ringtone', 'ringback'] },
  hangup: { ...UI, ends: ['ringtone', 'ringback'] },
  ringback: UI,
  scan: UI,
  coin: MOMENT,
  'bank-alert': MOMENT,
  hint: { bus: 'effects', level: 0.4 },
  stamp: UI,
  reveal: MOMENT,
  genuine: MOMENT,
  door: MOMENT,
  'home-loop': { bus: 'music', level: 0.35, loops: true },
  'street-loop': { bus: 'music', level: 0.35, loops: true },
  'hall-loop': { bus: 'music', level: 0.35, loops: true },
  'shop-loop': { bus: 'music', level: 0.35, loops: true },
  'hold-loop': { bus: 'music', level: 0.3, loops: true },
  'bgm-home-loop': { bus: 'music', level: 0.18, loops: true },
};

/** Music under speech: 12 dB down is a quarter. */
export const DUCKED = 10 ** (-12 / 20);

/** How long one bed takes to give way to another, and how fast music makes room for a voice. */
export const CROSS_FADE_MS = 1200;
export const DUCK_MS = 250;
