import { lane } from './app/lane.ts';
import type { Game } from './app/game.ts';
import { partnerOf } from './core/debriefCast.ts';
import { lightOf } from './core/light.ts';
import { beatOf } from './core/place.ts';
import type { Scenery } from './stage/types.ts';

/** What the stage should show, worked out from where the game is. */
export function sceneryOf(game: Game): Scenery {
  const route = game.address.route.value.name;
  const contact = game.contact.value;
  if (!game.save.value.welcomed) return { view: 'none' };
  if (route === 'lane') return laneScenery(game);
  if (route !== 'house' || !contact) return { view: 'none' };
  const { scene, position } = contact;
  const looks = scene.cast[partnerOf(scene)]?.looks;
  const partner = looks ? { partner: looks } : {};
  if (contact.open.page !== 'contact') return { view: 'none', ...partner };
  const beat = beatOf(scene, position.place.beat);
  const caller = beat.channel === 'call' && beat.with ? scene.cast[beat.with]?.looks : undefined;
  const neighbour = scene.cast[scene.who]?.looks;
  return {
    view: 'room', room: scene.room, light: lightOf(scene.clock), near: beat.channel !== 'ring', ...partner, ...(beat.with && { with: beat.with }),
    ...(caller && { caller }), ...(neighbour && { neighbour }), ...(beat.feels && { feels: beat.feels }),
  };
}

const laneScenery = (game: Game): Scenery => ({
  view: 'lane',
  windows: lane(game).map(({ house, state }) => ({ house, state: state === 'handled' ? 'handled' : 'ringing' })),
});
