import { effect } from '@preact/signals';
import { surfaceOf } from '../core/surface.ts';
import type { Game } from './game.ts';
import { loopOf, readAloud, soundOf } from './voice.ts';

/** Lets sound, speech and the keeping of the save follow the game. */
export function listen(game: Game): void {
  const { sound, speech, device, storage } = game.world;
  effect(() => {
    const { speech: voice, effects, music } = game.save.value.settings.volumes;
    sound.setVolumes({ speech: voice, effects, music });
    speech.volume = voice;
  });
  effect(() => sound.loop(loopOf(game.contact.value)));
  game.onCue(cue => {
    const name = soundOf(cue);
    if (name) sound.play(name);
    if (cue.cue === 'ring') device.vibrate([200, 100, 200]);
    if (cue.cue === 'hang-up' || cue.cue === 'ended') speech.stop();
  });
  game.onCue((cue, contact) => {
    if (cue.cue !== 'speak' || !game.save.value.settings.readAloud) return;
    const shown = surfaceOf(contact.scene, contact.position);
    readAloud(game, [...shown.here, ...shown.spoken].slice(-1));
  });
  const canRead = () => {
    game.canRead.value = speech.canSpeak(game.world.language.current);
  };
  void speech.available.then(canRead);
  speech.onVoices(canRead);
  game.world.language.onChange(canRead);
  sound.onProblem(problem => game.tell(problem));
  storage.onOtherTab(() => game.tell('storage/other-tab'));
}
