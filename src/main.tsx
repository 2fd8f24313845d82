import { render } from 'preact';
import { Address } from './app/address.ts';
import { Game } from './app/game.ts';
import { freshSave } from './core/save.ts';
import { App } from './pages/app.tsx';
import { fetchLater } from './pages/late.tsx';
import { Chance } from './platform/chance.ts';
import { Clock } from './platform/clock.ts';
import { Device } from './platform/device.ts';
import { Language } from './platform/language.ts';
import { SceneLibrary } from './platform/sceneLibrary.ts';
import { Storage } from './platform/storage.ts';
import { addressBar } from './platform/addressBar.ts';
import { raise, whenIdle } from './raise.ts';
import { whenSettled } from './settle.ts';
import './style/index.css';

/** The game's page: joins the layers. */
async function open(root: HTMLElement): Promise<void> {
  Language.foresee();
  const [storage, chance] = [Storage.create(), Chance.create()];
  const loaded = await storage.load();
  const state = loaded.state ?? freshSave(chance.seed());
  const query = new URLSearchParams(location.search);
  const language = await Language.create({ saved: state.settings.language });
  const world = { storage, chance, language, clock: Clock.create(), library: SceneLibrary.create(), device: Device.create() };
  const game = new Game(world, new Address(addressBar()), state, query.get('view') === 'text');
  if (loaded.problem) game.tell(loaded.problem === 'storage/damaged' && !loaded.state ? 'storage/lost' : loaded.problem);
  render(<App game={game} />, root);
  whenSettled(game, () => {
    game.pictured.value = true;
    document.documentElement.classList.add('pictured');
    raise(game, root);
    voice(game).catch(() => game.tell('sound/cannot-play'));
    whenIdle(() => fetchLater(game));
  });
  followAuthor(game);
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
