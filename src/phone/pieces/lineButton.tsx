import type { ComponentChildren } from 'preact';
import type { Shown } from '../../core/surface.ts';
import { LOOKS } from '../../core/vocabulary.ts';
import { useContact, useGame } from './game.ts';
import { press } from './press.ts';
import { Words } from './words.tsx';

interface Props {
  shown: Shown;
  kind: string;
  children?: ComponentChildren;
}

/** A line that can be called 不对劲: one idea, one button, and the stamp stays on it. */
export function LineButton({ shown, kind, children }: Props) {
  const game = useGame();
  const { scene, position } = useContact();
  const { line, facts } = shown;
  const tap = position.taps.get(line.id);
  const toggle = () => game.move(tap ? { type: 'untap', line: line.id } : { type: 'tap', line: line.id });
  return (
    <button type="button" class={kind} aria-pressed={tap !== undefined} data-line={line.id} {...press(toggle)}>
      {children ?? <Words>{game.say(scene, line.id, facts)}</Words>}
      {tap && <span class="stamp">{tap.look ? `${CIRCLED[LOOKS.indexOf(tap.look)]} ${game.t(`look.${tap.look}`)}` : game.t('not-right')}</span>}
    </button>
  );
}

/** The text of a line with its second, smaller text. */
export function LineWords({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  const { line, facts } = shown;
  return (
    <>
      <b><Words>{game.say(scene, line.id, facts)}</Words></b>
      {line.small && <span class="soft t-s"><Words>{game.say(scene, `${line.id}-small`, facts)}</Words></span>}
    </>
  );
}

const CIRCLED = ['①', '②', '③', '④', '⑤'];
