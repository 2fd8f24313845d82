import type { Shape } from '../core/vocabulary.ts';
import { isWallet, type Shown, type Surface } from '../core/surface.ts';
import { AppHead } from './appHead.tsx';
import { useContact, useGame } from './pieces/game.ts';
import { Icon, type IconName } from './pieces/icon.tsx';
import { LineButton, LineWords } from './pieces/lineButton.tsx';
import { propOf } from './pieces/pictures.ts';
import { Row, Secret } from './pieces/rows.tsx';

const STEPS: readonly (Shape | undefined)[] = ['done', 'now', 'later'];
const STEP_ICONS: Record<string, IconName> = { done: 'check', now: 'clock', later: 'clock' };

/** A page that is read as a whole: an order, a form, an app's screen. */
export function PageApp({ surface }: { surface: Surface }) {
  const { scene } = useContact();
  const mark = scene.cast[surface.with ?? '']?.app ?? (surface.channel === 'bank' ? isWallet(scene, surface.with) ? 'pay' as const : 'bank' as const : undefined);
  const steps = surface.here.filter(s => STEPS.includes(s.line.shape));
  const before = surface.here.filter(s => s.line.shape === 'item');
  const after = surface.here.filter(s => s.line.shape !== 'item' && !STEPS.includes(s.line.shape));
  return (
    <>
      <AppHead with={surface.with} {...(mark && { mark })} />
      <div class="shop">
        {before.map(shown => <Goods key={shown.line.id} shown={shown} />)}
        {steps.length > 0 && <ol class="steps">{steps.map(shown => <Step key={shown.line.id} shown={shown} />)}</ol>}
        {after.map(shown => <Part key={shown.line.id} shown={shown} />)}
      </div>
    </>
  );
}

function Part({ shown }: { shown: Shown }) {
  if (shown.line.shape === 'row') return <Row shown={shown} />;
  return shown.line.shape === 'dots' ? <Secret shown={shown} /> : <Note shown={shown} />;
}

function Goods({ shown }: { shown: Shown }) {
  const game = useGame();
  const { picture } = shown.line;
  return (
    <LineButton shown={shown} kind="goods">
      {picture && <img src={propOf(picture)} alt={game.t(`picture.${picture}`)} width="236" height="196" />}
      <span class="words"><LineWords shown={shown} /></span>
    </LineButton>
  );
}

function Step({ shown }: { shown: Shown }) {
  const shape = shown.line.shape ?? 'done';
  return (
    <li class={shape}>
      <span class="dot"><Icon name={STEP_ICONS[shape] ?? 'check'} /></span>
      <LineButton shown={shown} kind="step"><LineWords shown={shown} /></LineButton>
    </li>
  );
}

function Note({ shown }: { shown: Shown }) {
  const game = useGame();
  const { scene } = useContact();
  const { picture, shape } = shown.line;
  if (shown.line.by === 'narrator') return <p class="aside-note">{game.say(scene, shown.line.id, shown.facts)}</p>;
  return (
    <LineButton shown={shown} kind={`notice ${shape ?? ''}`}>
      {picture ? <img src={propOf(picture)} alt={game.t(`picture.${picture}`)} width="120" height="120" /> : <Icon name={noticeIcon(shape, game.say(scene, shown.line.id, shown.facts))} />}
      <span class="words"><LineWords shown={shown} /></span>
    </LineButton>
  );
}

/** A headset beside a number that can be rung, a hand beside what is asked for, else a letter. */
function noticeIcon(shape: Shape | undefined, text: string): IconName {
  if (shape === 'request') return 'hand';
  return text.includes('●') ? 'headset' : 'mail';
}
