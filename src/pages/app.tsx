import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Entered, Game } from '../app/game.ts';
import { GameContext, useGame } from '../phone/pieces/game.ts';
import { dress, measureHeight } from './appearance.ts';
import { Boundary } from './boundary.tsx';
import { ContactPage } from './contactPage.tsx';
import { usePageFocus } from './focus.ts';
import { Late } from './late.tsx';
import { LanePage } from './lanePage.tsx';
import { Notices } from './notices.tsx';
import { PausePage } from './pausePage.tsx';
import { ProblemPage } from './problemPage.tsx';
import { WelcomePage } from './welcomePage.tsx';

/** The whole window. */
export function App({ game }: { game: Game }) {
  return (
    <GameContext.Provider value={game}>
      <Appearance />
      <Boundary>
        <Current />
      </Boundary>
      <Notices />
    </GameContext.Provider>
  );
}

function Current() {
  const game = useGame();
  const route = game.address.route.value;
  usePageFocus(`${route.name} ${game.contact.value?.open.page} ${game.save.value.welcomed}`);
  if (!game.save.value.welcomed) return <WelcomePage />;
  switch (route.name) {
    case 'lane': return <LanePage />;
    case 'settings': return <Late page="SettingsPage" />;
    case 'pause': return <PausePage />;
    case 'about': return <Late page="AboutPage" />;
    case 'neighbours': return <Late page="NeighboursPage" />;
    case 'handbook': return <Late page="HandbookPage" />;
    case 'test': return <Late page="TestPage" />;
    case 'report': return <Late page="ReportPage" />;
    case 'unknown': return <ProblemPage code="address/unknown" />;
    case 'house': return <House key={route.house} house={route.house} />;
  }
}

function House({ house }: { house: number }) {
  const game = useGame();
  const [found, setFound] = useState<'loading' | Entered>(game.isOpen(house) ? 'open' : 'loading');
  const enter = () => void game.enter(house).then(setFound);
  useEffect(enter, [house]);
  if (found === 'unknown') return <ProblemPage code="scene/unknown" />;
  if (found === 'not-loaded') return <ProblemPage code="scene/not-loaded" retry={enter} />;
  const contact = game.contact.value;
  if (found === 'loading' || found === 'left' || !contact) return <div class="screen waiting"><p class="dusk-words" role="status">{game.t('loading')}</p></div>;
  switch (contact.open.page) {
    case 'contact': return <ContactPage />;
    case 'verdict': return <Late page="VerdictPage" />;
    case 'unmask': return <Late page="UnmaskPage" />;
    case 'rehearse': return <Late page="RehearsePage" />;
    case 'debrief': return <Late page="DebriefPage" />;
  }
}

/** What settings do to the whole document. */
function Appearance() {
  const game = useGame();
  const { contrast, reducedMotion } = game.world.device;
  const { settings } = game.save.value;
  const wishes = { contrast: contrast.value, reducedMotion: reducedMotion.value };
  useLayoutEffect(() => dress(document.documentElement, settings, wishes, game.textView));
  useEffect(() => {
    const measure = () => measureHeight(document.documentElement);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return null;
}
