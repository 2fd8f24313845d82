import type { Cue } from '../core/cues.ts';
import type { CastId, Scene } from '../core/scene.ts';
import type { Shown } from '../core/surface.ts';
import type { SoundCue, SoundLoop } from '../platform/sound.ts';
import type { SpeechRole } from '../platform/speech.ts';
import type { Contact, Game } from './game.ts';

/** Reads lines aloud in the voice of whoever says them. */
export function readAloud(game: Game, shown: readonly Shown[]): void {
  const scene = game.contact.value?.scene;
  const first = shown[0];
  if (!scene || !first) return;
  const sentences = shown.map(s => game.say(scene, s.line.id, s.facts));
  const { sound, speech, language } = game.world;
  void speech.speak(sentences, {
    lang: language.current,
    role: roleOf(scene, first.line.by),
    ...(shown.length === 1 && { line: `${language.current}/${scene.id}/${first.line.id}` }),
    onStart: () => { sound.duck(true); game.mouth(true); },
    onEnd: () => { sound.duck(false); game.mouth(false); },
  });
}

/** The kind of voice a party has. Swindler and genuine caller sound alike. */
function roleOf(scene: Scene, by: CastId | 'narrator'): SpeechRole {
  if (by === 'narrator') return 'narrator';
  if (by === scene.who) return 'neighbour';
  const looks = scene.cast[by]?.looks;
  if (looks === 'police') return 'police';
  if (looks === 'daughter' || looks === 'son') return 'family';
  return looks ? 'caller' : 'service';
}

/** The sound that goes with a cue, if any. Nothing is said by sound alone. */
export function soundOf(cue: Cue): SoundCue | undefined {
  switch (cue.cue) {
    case 'ring': return 'ringtone';
    case 'answer': return 'connect';
    case 'dial': return 'ringback';
    case 'hang-up': return 'hangup';
    case 'message': return 'message';
    case 'open-app': return 'tap';
    case 'scan': return 'scan';
    case 'money': return 'coin';
    case 'stamp': return 'stamp';
    case 'unmask': return cue.truth === 'scam' ? 'reveal' : 'genuine';
    case 'speak': case 'unstamp': case 'feel': case 'ended': return undefined;
  }
}

/** The music or ambience that goes on underneath. */
export function loopOf(contact: Contact | undefined): SoundLoop | null {
  if (!contact) return 'bgm-home-loop';
  return contact.open.page === 'contact' ? 'home-loop' : null;
}
