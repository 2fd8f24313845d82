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
  pressAgain(): void;
}

/** Takes the note over from the script that laid it. Nobody may press between this and drawing. */
export function takeOver(root: HTMLElement, state: SaveState): Taken {
  const early = stands(root);
  delete root.dataset['early'];
  // There is a save after all: what stands there is not for them.
  if (state.welcomed) root.replaceChildren();
  if (!early || state.welcomed) return { state, pressAgain: () => {} };
  const pressed = [...root.querySelectorAll<HTMLElement>('[data-pressed]')];
  const settings = Object.assign({}, ...pressed.map(chosenBy)) as Partial<Settings>;
  // Drawing keeps the buttons that are there.
  return { state: { ...state, settings: { ...state.settings, ...settings } }, pressAgain: () => pressed.forEach(button => button.click()) };
}

function chosenBy({ dataset: { edition }, lang }: HTMLElement): Partial<Settings> {
  if (edition) return { elder: edition === 'elder' };
  return lang ? { language: lang as LanguageCode } : {};
}
