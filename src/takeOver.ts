import type { Game } from './app/game.ts';
import type { LanguageCode, SaveState, Settings } from './core/save.ts';

/** The note stands in the page before the program does; see `early.ts`, which marks it so. */
const stands = (root: HTMLElement): boolean => root.dataset['early'] !== undefined;

/** In which language somebody is reading the note already, if anybody is. */
export const readIn = (root: HTMLElement): LanguageCode | undefined => (stands(root) ? (document.documentElement.lang as LanguageCode) : undefined);

/** What there is to go on with. */
interface Taken {
  /** The state with what was chosen in the note, so that drawing it changes nothing that is seen. */
  state: SaveState;
  /** Presses again, in the drawn page, what was pressed before the program came. */
  pressAgain(game: Game): void;
}

/** Takes the note over from the script that laid it. Nobody may press between this and drawing. */
export function takeOver(root: HTMLElement, state: SaveState): Taken {
  const early = stands(root);
  delete root.dataset['early'];
  const pressed = [...root.querySelectorAll<HTMLElement>('[data-pressed]')];
  // There is a save after all: what stands there is not for them.
  if (!early || state.welcomed) return cleared(root, { state, pressAgain: () => {} });
  const settings = { ...state.settings, ...Object.assign({}, ...pressed.map(chosenBy)) as Partial<Settings> };
  // Who has gone on already is not made to wait until the note is drawn once more.
  if (pressed.some(button => 'start' in button.dataset)) return cleared(root, { state: { ...state, settings, welcomed: true }, pressAgain: game => goOn(game, root) });
  // Drawing keeps the buttons that are there.
  return { state: { ...state, settings }, pressAgain: () => pressed.forEach(button => button.click()) };
}

function cleared(root: HTMLElement, taken: Taken): Taken {
  root.replaceChildren();
  return taken;
}

/** As if the start had been pressed just now: it is kept, and reading goes on from the heading. */
function goOn(game: Game, root: HTMLElement): void {
  game.welcome();
  root.querySelector('h1')?.focus({ preventScroll: true });
}

function chosenBy({ dataset: { edition }, lang }: HTMLElement): Partial<Settings> {
  if (edition) return { elder: edition === 'elder' };
  return lang ? { language: lang as LanguageCode } : {};
}
