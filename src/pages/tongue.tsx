import { useGame } from '../phone/pieces/game.ts';
import { press } from '../phone/pieces/press.ts';

const NAMES = { 'zh-CN': '中文', 'en': 'English' } as const;

/** The two languages, each named in itself. */
export function Tongue({ kind = 'tongue' }: { kind?: 'tongue' | 'pair' }) {
  const game = useGame();
  void game.wording.value;
  return (
    <div class={kind} role="group" aria-label="语言 Language">
      {(['zh-CN', 'en'] as const).map(language => (
        <button
          key={language} type="button" lang={language} aria-pressed={game.world.language.current === language}
          {...press(() => void game.set({ language }))}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
