import type { JSX } from 'preact';
import { offered } from '../core/position.ts';
import type { Surface } from '../core/surface.ts';
import { isSpoken, type Channel } from '../core/vocabulary.ts';
import { Banner } from './banner.tsx';
import { CallApp } from './callApp.tsx';
import { ChatApp } from './chatApp.tsx';
import { HomeApp } from './homeApp.tsx';
import { MessagesApp } from './messagesApp.tsx';
import { PageApp } from './pageApp.tsx';
import { PayApp } from './payApp.tsx';
import { useContact, useGame } from './pieces/game.ts';
import { More } from './pieces/more.tsx';
import { RingApp } from './ringApp.tsx';
import { ScanApp } from './scanApp.tsx';

/** The neighbour's phone, with the app on it that the story is in. */
export function Phone({ surface }: { surface: Surface }) {
  const game = useGame();
  const { scene, position } = useContact();
  const dark = surface.channel === 'ring' || isSpoken(surface.channel) || surface.channel === 'home';
  return (
    <section class="phone" data-slot="phone" aria-label={game.t('phone-of', { who: game.say(scene, `cast-${scene.who}`) })}>
      <div class={dark ? 'glass call' : 'glass'} data-slot="glass">
        <div class="status" aria-hidden="true"><span>{scene.clock}</span><span class="island" /><Signals /></div>
        {surface.banner && <Banner shown={surface.banner} />}
        {app(surface, () => <RingApp surface={surface} choices={offered(scene, position).choices} />)}
      </div>
      <More glass of=".glass" place={`${position.place.beat} ${position.place.line}`} />
    </section>
  );
}

function app(surface: Surface, ring: () => JSX.Element): JSX.Element {
  const apps: Record<Channel, () => JSX.Element> = {
    ring,
    call: () => <CallApp surface={surface} />,
    chat: () => <ChatApp surface={surface} />,
    sms: () => <MessagesApp surface={surface} />,
    face: () => <CallApp surface={surface} />,
    app: () => <PageApp surface={surface} />,
    page: () => <PageApp surface={surface} />,
    bank: () => <PageApp surface={surface} />,
    pay: () => <PayApp surface={surface} />,
    scan: () => <ScanApp surface={surface} />,
    home: () => <HomeApp surface={surface} />,
  };
  return apps[surface.channel]();
}

const Signals = () => (
  <svg viewBox="0 0 76 20" width="76" height="20" fill="currentColor">
    <rect x="1" y="12" width="4" height="6" rx="1" /><rect x="7" y="9" width="4" height="9" rx="1" />
    <rect x="13" y="6" width="4" height="12" rx="1" /><rect x="19" y="3" width="4" height="15" rx="1" />
    <path d="M30 9a12 12 0 0 1 16 0M33.500 13a7 7 0 0 1 9 0" fill="none" stroke="currentColor" stroke-width="2.400" stroke-linecap="round" />
    <circle cx="38" cy="16.500" r="1.800" />
    <rect x="52" y="5" width="20" height="11" rx="3" fill="none" stroke="currentColor" stroke-width="1.800" />
    <rect x="54.500" y="7.500" width="12" height="6" rx="1.500" />
  </svg>
);
