import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Drill } from '../phone/pieces/drill.tsx';
import { useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';

/** The bar on every page: the quiet exit first, the drill mark last, always in the same place. */
export function Topbar({ title, children }: { title?: string; children?: ComponentChildren }) {
  const game = useGame();
  const settings = game.address.route.value.name === 'settings';
  useEffect(() => {
    document.title = title ? game.t('title-of', { page: title }) : game.t('title');
  });
  return (
    <header class="topbar" data-pane>
      <button type="button" class="quit" {...press(() => game.address.go({ name: 'pause' }))}><Icon name="cup" />{game.t('quit')}</button>
      {children ?? <h1 class="where" tabIndex={-1}>{title}</h1>}
      {!settings && (
        <button type="button" class="tool" aria-label={game.t('settings')} {...press(() => game.address.go({ name: 'settings' }))}><Icon name="type" /></button>
      )}
      <Drill />
    </header>
  );
}
