import { neighbours } from './app/lane.ts';
import type { Game } from './app/game.ts';
import { partnerOf } from './core/debriefCast.ts';
import { lightOf } from './core/light.ts';
import { beatOf } from './core/place.ts';
import type { Scenery } from './stage/types.ts';
import { isSpoken } from './core/vocabulary.ts';

/** What the stage should show, worked out from where the game is. */
export function sceneryOf(game: Game): Scenery {
  const route = game.address.route.value.name;
  const contact = game.contact.value;
  if (!game.save.value.welcomed) return { view: 'none' };
  if (route === 'lane') return laneScenery(game);
  if (route !== 'house' || !contact) return { view: 'none' };
  const { scene, position } = contact;
  // Whoever only wrote has no face; those the player rang up later must not lend them theirs.
  const partner = { partner: scene.cast[partnerOf(scene)]?.looks ?? 'message' };
  if (contact.open.page !== 'contact') return { view: 'none', ...partner };
  const beat = beatOf(scene, position.place.beat);
  const caller = isSpoken(beat.channel) && beat.with ? scene.cast[beat.with]?.looks : undefined;
  const neighbour = scene.cast[scene.who]?.looks;
  return {
    view: 'room', room: scene.room, light: lightOf(scene.clock), near: beat.channel !== 'ring', glass: beat.channel, ...partner, ...(beat.with && { with: beat.with }),
    ...(caller && { caller }), ...(neighbour && { neighbour }), ...(beat.feels && { feels: beat.feels }),
  };
}

const laneScenery = (game: Game): Scenery => ({
  view: 'lane',
  windows: neighbours(game).filter(({ state }) => state !== 'quiet').map(({ house, state }) => ({ house, state: state === 'handled' ? 'handled' : 'ringing' })),
});
