import { render } from 'preact';
import { Address } from './app/address.ts';
import { Game } from './app/game.ts';
import { freshSave, type SaveState } from './core/save.ts';
import { App } from './pages/app.tsx';
import { fetchLater } from './pages/late.tsx';
import { Chance } from './platform/chance.ts';
import { Clock } from './platform/clock.ts';
import { Deck } from './platform/deck.ts';
import { Device } from './platform/device.ts';
import { Language } from './platform/language.ts';
import { SceneLibrary } from './platform/sceneLibrary.ts';
import { Storage } from './platform/storage.ts';
import { addressBar } from './platform/addressBar.ts';
import { whenIdle, whenSettled } from './settle.ts';
import { readIn, takeOver } from './takeOver.ts';
import './style/index.css';

/** The game's page: joins the layers. */
async function open(root: HTMLElement): Promise<void> {
  Language.foresee(readIn(root));
  const [storage, chance] = [Storage.create(), Chance.create()];
  const loaded = await storage.load();
  const state = loaded.state ?? freshSave(chance.seed());
  const query = new URLSearchParams(location.search);
  const language = await spoken(root, state);
  const world = { storage, chance, language, clock: Clock.create(), library: SceneLibrary.create(), device: Device.create(), deck: Deck.create() };
  const { state: taken, pressAgain } = takeOver(root, state);
  const game = new Game(world, new Address(addressBar()), taken, query.get('view') === 'text');
  if (loaded.problem) game.tell(loaded.problem === 'storage/damaged' && !loaded.state ? 'storage/lost' : loaded.problem);
  render(<App game={game} />, root);
  pressAgain(game);
  whenSettled(game, () => {
    game.pictured.value = true;
    document.documentElement.classList.add('pictured');
    stage(game, root).catch(() => game.tell('stage/gone'));
    voice(game).catch(() => game.tell('sound/cannot-play'));
    whenIdle(() => fetchLater(game));
  });
  followAuthor(game);
}

/** The language of whoever is reading the note already, who may turn to the other one meanwhile; else of the save. */
async function spoken(root: HTMLElement, { welcomed, settings }: SaveState): Promise<Language> {
  const read = () => (welcomed ? undefined : readIn(root));
  const language = await Language.create({ saved: settings.language, read: read() });
  const now = read();
  if (now && now !== language.current) await language.change(now);
  return language;
}

/** What draws and what joins it to the game, in one go: neither waits for the other to be asked for. */
async function stage(game: Game, root: HTMLElement): Promise<void> {
  if (game.textView || game.world.device.renderer === 'none') return;
  const [{ raise }] = await Promise.all([import('./raise.ts'), import('./stage/theatre.ts')]);
  raise(game, root);
}

/** Sound and speech, once the words are there. Without them the game is silent and whole. */
async function voice(game: Game): Promise<void> {
  const { giveVoice } = await import('./giveVoice.ts');
  giveVoice(game);
}

/** While a scene is being written: the same moves in the new text, without leaving the line. */
function followAuthor(game: Game): void {
  import.meta.hot?.on('scene:changed', (id: string) => void game.reread(id));
}

void open(document.getElementById('game')!);
