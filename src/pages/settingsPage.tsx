import { useEffect } from 'preact/hooks';
import { unwipe, wipe } from '../app/wiping.ts';
import { useGame } from '../phone/pieces/game.ts';
import { Icon, type IconName } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Tongue } from './tongue.tsx';
import { Topbar } from './topbar.tsx';

/** The sizes offered, as a share of the browser's own. 30 px is reached from the standard version's 20 px at 1.5. */
const SCALES = [0.8, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

const UNDO_MS = 10_000;

export function SettingsPage() {
  const game = useGame();
  const { settings } = game.save.value;
  const contrast = settings.contrast === 'more' || (settings.contrast === 'system' && game.world.device.contrast.value);
  const still = settings.motion === 'less' || (settings.motion === 'system' && game.world.device.reducedMotion.value);
  return (
    <div class="screen page prefs">
      <div class="layout">
        <Topbar title={game.t('settings')} />
        <main class="middle">
          <ul class="rows">
            <Sizer />
            <Switch icon="elder" name="elder" on={settings.elder} set={elder => ({ elder })} />
            <Switch icon="contrast" name="contrast" on={contrast} set={on => ({ contrast: on ? 'more' : 'normal' })} />
            <Switch icon="motion" name="motion" on={still} set={on => ({ motion: on ? 'less' : 'full' })} />
            <Switch icon="type" name="text-only" on={settings.textOnly} set={textOnly => ({ textOnly })} />
            <Switch icon="sound" name="read-aloud" on={settings.readAloud} set={readAloud => ({ readAloud })} />
            <li class="row"><Icon name="globe" /><span>{game.t('language')}</span><Tongue kind="pair" /></li>
            <Volume name="speech" /><Volume name="effects" /><Volume name="music" />
            <Wipe />
          </ul>
          <p class="t-s soft page-note"><button type="button" class="link" {...press(() => game.address.go({ name: 'about' }))}>{game.t('about')}</button></p>
        </main>
        <nav class="foot one"><button type="button" class="go" {...press(() => game.address.leave())}>{game.t('settings.done')}</button></nav>
      </div>
    </div>
  );
}

function Sizer() {
  const game = useGame();
  const { textScale } = game.save.value.settings;
  const at = Math.max(0, SCALES.findLastIndex(s => s <= textScale + 0.01));
  const to = (index: number) => game.set({ textScale: SCALES[Math.min(SCALES.length - 1, Math.max(0, index))]! });
  return (
    <li class="card sizer wide-row">
      <button type="button" class="round small" aria-label={game.t('size.smaller')} {...press(() => void to(at - 1), { each: true })}>{game.t('size.letter')}</button>
      <span class="ruler" role="img" aria-label={game.t('size.now', { step: at + 1, steps: SCALES.length })}>{SCALES.map((s, i) => <i key={s} class={i === at ? 'here' : ''} />)}</span>
      <button type="button" class="round" aria-label={game.t('size.larger')} {...press(() => void to(at + 1), { each: true })}>{game.t('size.letter')}</button>
      <p class="sample-line" role="status">{game.t('size.sample')}</p>
    </li>
  );
}

interface SwitchProps {
  icon: IconName;
  name: string;
  on: boolean;
  set(on: boolean): Parameters<ReturnType<typeof useGame>['set']>[0];
}

function Switch({ icon, name, on, set }: SwitchProps) {
  const game = useGame();
  return (
    <li class="row">
      <Icon name={icon} />
      <span id={`label-${name}`}>{game.t(`setting.${name}`)}<small>{game.t(`setting.${name}-means`)}</small></span>
      <button type="button" class="switch" role="switch" aria-checked={on} aria-labelledby={`label-${name}`} {...press(() => void game.set(set(!on)))}>{game.t(on ? 'on' : 'off')}</button>
    </li>
  );
}

const STEPS = [0, 0.25, 0.5, 0.75, 1];

function Volume({ name }: { name: 'speech' | 'effects' | 'music' }) {
  const game = useGame();
  const { volumes } = game.save.value.settings;
  const at = STEPS.findLastIndex(v => v <= volumes[name] + 0.01);
  const to = (index: number) => void game.set({ volumes: { ...volumes, [name]: STEPS[Math.min(4, Math.max(0, index))]! } });
  return (
    <li class="row volume">
      <Icon name="sound" />
      <span>{game.t(`volume.${name}`)}<small role="status">{game.t('volume.now', { step: at, steps: 4 })}</small></span>
      <span class="pair">
        <button type="button" aria-label={game.t('volume.less', { name: game.t(`volume.${name}`) })} {...press(() => to(at - 1), { each: true })}>−</button>
        <button type="button" aria-label={game.t('volume.more', { name: game.t(`volume.${name}`) })} {...press(() => to(at + 1), { each: true })}>+</button>
      </span>
    </li>
  );
}

/** Clears everything kept on this device; for ten seconds it can be had back. */
function Wipe() {
  const game = useGame();
  const left = game.wiped.value !== undefined;
  useEffect(() => {
    if (!left) return;
    const timer = setTimeout(() => { game.wiped.value = undefined; }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [left]);
  const clear = () => void wipe(game);
  const undo = () => void unwipe(game);
  return (
    <li class="row">
      <Icon name="trash" />
      <span>{game.t('wipe')}<small role="status">{game.t(left ? 'wipe.done' : 'wipe.means')}</small></span>
      <span class="pair"><button type="button" data-wipe {...press(left ? undo : clear)}>{game.t(left ? 'wipe.undo' : 'wipe.do')}</button></span>
    </li>
  );
}
