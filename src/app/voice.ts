import type { Cue } from '../core/cues.ts';
import { beatOf } from '../core/place.ts';
import type { Position } from '../core/position.ts';
import type { CastId, Scene } from '../core/scene.ts';
import type { SoundBed, SoundCue } from '../platform/sound.ts';
import type { SpeechRole } from '../platform/speech.ts';
import type { Contact } from './game.ts';
import type { Route } from './route.ts';

/** The kind of voice a party has. Swindler and genuine caller sound alike. */
export function roleOf(scene: Scene, by: CastId | 'narrator'): SpeechRole {
  if (by === 'narrator') return 'narrator';
  if (by === scene.who) return 'neighbour';
  const looks = scene.cast[by]?.looks;
  if (looks?.startsWith('police')) return 'police';
  if (looks === 'daughter' || looks === 'son') return 'family';
  return looks ? 'caller' : 'service';
}

/** The sound that goes with a cue of a scene, if any. Nothing is said by sound alone. */
export function soundOf(cue: Cue, scene: Scene): SoundCue | undefined {
  switch (cue.cue) {
    case 'ring': return undefined; // the bed rings, so that it stops when one looks away
    case 'answer': return 'connect';
    case 'dial': return 'ringback';
    case 'hang-up': return 'hangup';
    case 'message': return scene.cast[cue.from]?.app === 'bank' ? 'bank-alert' : 'message';
    case 'reply': return 'send';
    case 'open-app': return 'tap';
    case 'scan': return 'scan';
    case 'money': return 'coin';
    case 'stamp': return 'stamp';
    case 'unmask': return cue.truth === 'scam' ? 'reveal' : 'genuine';
    case 'speak': case 'unstamp': case 'feel': case 'ended': return undefined;
  }
}

/** What is heard of a room; of any other, the evening in the lane. */
const ROOM_BEDS: Readonly<Record<string, SoundBed>> = { street: 'street-loop', bank: 'hall-loop', noodle: 'shop-loop', shop: 'shop-loop' };

/** What goes on underneath: the ringing phone, music while one is put through, the room, the evening in the lane. The same for scam and genuine. */
export function bedOf(contact: Contact | undefined, route: Route['name']): SoundBed | null {
  if (route === 'lane') return 'bgm-home-loop';
  if (route !== 'house' || contact?.open.page !== 'contact') return null;
  const { scene, position } = contact;
  if (beatOf(scene, position.place.beat).channel === 'ring') return 'ringtone';
  return isOnHold(scene, position) ? 'hold-loop' : ROOM_BEDS[scene.room] ?? 'home-loop';
}

/** On the line with nobody: a number that has no face answers by itself. */
function isOnHold(scene: Scene, { place }: Position): boolean {
  const { channel, with: party } = beatOf(scene, place.beat);
  return channel === 'call' && party !== undefined && scene.cast[party]?.number !== undefined && scene.cast[party].looks === undefined;
}
