import { effect } from '@preact/signals';
import type { Game } from './app/game.ts';
import { sceneryOf } from './scenery.ts';
import { seatingOf } from './seating.ts';
import { Stage } from './stage/stage.ts';

/** A lost picture mostly comes back by itself, in ms; only then is it worth a sentence. */
const COMES_BACK_MS = 3000;

/**
 * Raises the stage over the page once the words are usable, and keeps it in step with them. The game is complete
 * without it: on any problem it is taken down and a sentence says so.
 */
export function raise(game: Game, root: HTMLElement): void {
  const parent = document.createElement('div');
  parent.className = 'stage-layer';
  parent.setAttribute('aria-hidden', 'true');
  document.body.append(parent);
  build(game, root, parent).catch(() => takeDown(game, parent));
}

async function build(game: Game, root: HTMLElement, parent: HTMLElement): Promise<void> {
  const { renderer } = game.world.device;
  if (renderer === 'none') return;
  let lost: ReturnType<typeof setTimeout> | undefined;
  const stage = await Stage.create(parent, {
    renderer,
    onSwing: transform => root.style.setProperty('--swing', transform || 'none'),
    onProblem: code => {
      if (code === 'stage/no-context') game.tell('stage/gone');
      if (code === 'stage/context-lost') lost = setTimeout(() => takeDown(game, parent), COMES_BACK_MS);
    },
    onBack: () => clearTimeout(lost),
    onReady: () => document.documentElement.classList.add('staged'),
  });
  // So that a test or a bench can ask whether it sleeps.
  Object.assign(parent, { stage });
  follow(game, stage, root);
}

/** The page's own pictures stand in for the stage. It stays where it is, unseen: its owner still gives it orders. */
function takeDown(game: Game, parent: HTMLElement): void {
  game.tell('stage/gone');
  parent.hidden = true;
  document.documentElement.classList.remove('staged');
}

function follow(game: Game, stage: Stage, root: HTMLElement): void {
  let seated = '';
  const seat = () => {
    const seating = seatingOf(root);
    // Sitting down again in the same place would wake a stage that is asleep.
    if (seated !== (seated = JSON.stringify(seating))) stage.seat(seating);
  };
  let due = 0;
  const later = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(seat);
  };
  effect(() => {
    const { motion, textOnly } = game.save.value.settings;
    stage.still(motion === 'less' || (motion === 'system' && game.world.device.reducedMotion.value));
    stage.show(textOnly ? { view: 'none' } : sceneryOf(game));
    later();
  });
  game.onCue(cue => void stage.play(cue));
  game.passage = cue => stage.play(cue);
  game.onMouth(open => void stage.play({ cue: 'mouth', open }));
  new ResizeObserver(later).observe(root);
  new MutationObserver(later).observe(root, { childList: true, subtree: true });
  // What scrolls inside the phone's glass moves no rectangle of the page.
  addEventListener('scroll', event => !inGlass(event.target) && later(), { capture: true, passive: true });
  addEventListener('pointerdown', () => stage.skip(), { capture: true, passive: true });
  addEventListener('keydown', () => stage.skip(), { capture: true });
  later();
}

const inGlass = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.glass') !== null;
