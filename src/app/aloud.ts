import { effect } from '@preact/signals';
import { surfaceOf, type Shown } from '../core/surface.ts';
import type { Sound } from '../platform/sound.ts';
import type { Speech } from '../platform/speech.ts';
import type { Game } from './game.ts';
import { bedOf, roleOf, soundOf } from './voice.ts';

/** Lets the game be heard. Comes after the first picture and may be missing: nothing is said by sound alone. */
export function hear(game: Game, sound: Sound, speech: Speech): void {
  effect(() => {
    const { speech: voice, effects, music } = game.save.value.settings.volumes;
    sound.setVolumes({ speech: voice, effects, music });
    speech.volume = voice;
  });
  effect(() => sound.loop(bedOf(game.contact.value, game.address.route.value.name)));
  effect(() => {
    // Whoever pauses wants quiet.
    if (game.address.route.value.name !== 'house' && game.address.route.value.name !== 'test') speech.stop();
  });
  game.onCue((cue, contact) => {
    const name = soundOf(cue, contact.scene);
    if (name) sound.play(name);
    if (cue.cue === 'hang-up' || cue.cue === 'ended') speech.stop();
  });
  underfoot(game, sound);
  sound.onProblem(problem => game.tell(problem));
  readAloud(game, sound, speech);
}

/** What is heard of going about: a door on the way in, a small bell when there is something to learn. */
function underfoot(game: Game, sound: Sound): void {
  let [inside, taught]: [boolean, string | undefined] = [game.address.route.value.name === 'house', undefined];
  effect(() => {
    const { name } = game.address.route.value;
    if (name === 'house' && !inside) sound.play('door');
    // Whoever pauses or sets something has not left.
    if (name === 'house' || name === 'lane') inside = name === 'house';
  });
  effect(() => {
    const lesson = game.lesson();
    if (lesson && lesson !== taught) sound.play('hint');
    taught = lesson;
  });
}

function readAloud(game: Game, sound: Sound, speech: Speech): void {
  game.readAloud = shown => read(game, sound, speech, shown);
  game.readText = text => {
    const lang = game.world.language.current;
    void speech.speak([text], { lang, role: 'narrator', onStart: () => sound.duck(true), onEnd: () => sound.duck(false) });
  };
  game.onCue((cue, contact) => {
    if (cue.cue !== 'speak' || !game.save.value.settings.readAloud) return;
    const { here, spoken } = surfaceOf(contact.scene, contact.position);
    game.readAloud([...here, ...spoken].slice(-1));
  });
  const canRead = () => {
    game.canRead.value = speech.canSpeak(game.world.language.current);
  };
  void speech.available.then(canRead);
  speech.onVoices(canRead);
  game.world.language.onChange(canRead);
}

/** Reads lines in the voice of whoever says the first of them. */
function read(game: Game, sound: Sound, speech: Speech, shown: readonly Shown[]): void {
  const scene = game.contact.value?.scene;
  const first = shown[0];
  if (!scene || !first) return;
  const lang = game.world.language.current;
  void speech.speak(shown.map(s => game.say(scene, s.line.id, s.facts)), {
    lang,
    role: roleOf(scene, first.line.by),
    ...(shown.length === 1 && { line: `${lang}/${scene.id}/${first.line.id}` }),
    onStart: () => { sound.duck(true); game.mouth(true); },
    onEnd: () => { sound.duck(false); game.mouth(false); },
  });
}
