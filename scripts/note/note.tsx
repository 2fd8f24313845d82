import { render } from 'preact';
import { Address } from '../../src/app/address.ts';
import { Game } from '../../src/app/game.ts';
import { freshSave, type LanguageCode } from '../../src/core/save.ts';
import { WelcomePage } from '../../src/pages/welcomePage.tsx';
import { GameContext } from '../../src/phone/pieces/game.ts';
import { Chance } from '../../src/platform/chance.ts';
import { Clock } from '../../src/platform/clock.ts';
import { Deck } from '../../src/platform/deck.ts';
import { Device } from '../../src/platform/device.ts';
import { Language, type Words } from '../../src/platform/language.ts';
import { SceneLibrary } from '../../src/platform/sceneLibrary.ts';
import { Storage } from '../../src/platform/storage.ts';
import { sheet } from './paper.ts';

/** The content note as it is drawn for somebody new, as HTML: the very page of the game, without a browser. */
export function noteOf(language: LanguageCode, words: Words): string {
  const paper = sheet();
  const root = paper as unknown as HTMLElement;
  render(<GameContext.Provider value={newGame(language, words)}><WelcomePage /></GameContext.Provider>, root);
  const html = paper.inside;
  // Before anything asks for a window.
  render(null, root);
  return html;
}

function newGame(language: LanguageCode, words: Words): Game {
  const world = {
    clock: Clock.createNull(), chance: Chance.createNull(), storage: Storage.createNull(), device: Device.createNull(), deck: Deck.createNull(),
    library: SceneLibrary.createNull(), language: Language.createNull({ [language]: words }, language),
  };
  const bar = { hash: '', depth: 0, push: () => {}, replace: () => {}, back: () => {}, onChange: () => {} };
  return new Game(world, new Address(bar), freshSave(0));
}
