import { useState } from 'preact/hooks';
import { partnerKey, partnerOf } from '../core/debriefCast.ts';
import type { DebriefEntry } from '../core/debrief.ts';
import { FLAG_TABLE, LOOKS, type Flag } from '../core/vocabulary.ts';
import { actionKey } from '../phone/pieces/deeds.ts';
import { useContact, useGame } from '../phone/pieces/game.ts';
import { Icon } from '../phone/pieces/icon.tsx';
import { press } from '../phone/pieces/press.ts';
import { Words } from '../phone/pieces/words.tsx';

type Of<K extends DebriefEntry['kind']> = Extract<DebriefEntry, { kind: K }>;

/** One step of the transcript. At most three stand open by themselves; the rest open on demand. */
export function Entry({ entry, opened }: { entry: DebriefEntry; opened: boolean }) {
  switch (entry.kind) {
    case 'door': return <DoorMark entry={entry} />;
    case 'said': return <Said entry={entry} opened={opened} />;
    case 'did': return <Did entry={entry} opened={opened} />;
  }
}

function DoorMark({ entry }: { entry: Of<'door'> }) {
  const game = useGame();
  const { scene } = useContact();
  const door = game.t(`ordinal.${entry.number}`);
  return (
    <li class={entry.left ? 'door used' : 'door'}>
      <span class="spot"><Icon name="door" /></span>
      {entry.left ? game.t('debrief.door-used', { door }) : game.t('debrief.door', { door, what: game.say(scene, `beat-${entry.beat}-door`) })}
    </li>
  );
}

function Said({ entry, opened }: { entry: Of<'said'>; opened: boolean }) {
  const game = useGame();
  const { scene } = useContact();
  const [open, setOpen] = useState(opened);
  const { line } = entry;
  const flag = line.flags[0];
  const told = line.by === 'narrator';
  const talkable = flag !== undefined || line.fine === true;
  const small = line.small ? `  ${game.say(scene, `${line.id}-small`, entry.facts)}` : '';
  return (
    <li class={`said${flag ? ' flag' : line.fine ? ' ok' : ''}${told ? ' told-by' : ''}`}>
      {flag ? <span class="no">{LOOKS.indexOf(FLAG_TABLE[flag].look) + 1}</span> : line.fine && <span class="spot"><Icon name="check" /></span>}
      {entry.tapped && <span class="hand"><Icon name="hand" />{game.t('debrief.tapped')}</span>}
      <div class="say">
        {!told && (
          <span class="speaker">
            <Words>{speaker(game, scene, line.by)}</Words>
            {line.pressure.map(p => <span key={p} class="press">{game.t(`press.${p}`)}</span>)}
          </span>
        )}
        <span><Words>{game.say(scene, line.id, entry.facts) + small}</Words></span>
        {talkable && !open && <button type="button" class="more" {...press(() => setOpen(true))}>{game.t('debrief.open')}</button>}
      </div>
      {talkable && open && (flag ? <AboutFlag entry={entry} flag={flag} /> : <AboutFine entry={entry} />)}
    </li>
  );
}

function AboutFlag({ entry, flag }: { entry: Of<'said'>; flag: Flag }) {
  const game = useGame();
  const { scene } = useContact();
  const caught = entry.note === 'spotted';
  return (
    <div tabIndex={-1} class={`opened ${caught ? 'good' : 'miss'}`}>
      <b><Icon name={caught ? 'check' : 'ask'} />{game.t(caught ? 'debrief.spotted' : 'debrief.missed')}</b>
      <span class="flag-names">{entry.line.flags.map(f => game.t(`flag.${f}`)).join(' · ')}</span>
      <span>{game.t('debrief.real')}{entry.line.real ? game.say(scene, `${entry.line.id}-real`, entry.facts) : game.t(`real.${flag}`)}</span>
    </div>
  );
}

function AboutFine({ entry }: { entry: Of<'said'> }) {
  const game = useGame();
  const { scene } = useContact();
  return (
    <div tabIndex={-1} class="opened good">
      <b><Icon name="check" />{game.t('debrief.fine')}</b>
      {entry.line.seems && <span class="flag-names">{game.t('debrief.seems')}{game.t(`flag.${entry.line.seems}`)}</span>}
      <span>{game.say(scene, `${entry.line.id}-fine`, entry.facts)}</span>
    </div>
  );
}

function Did({ entry, opened }: { entry: Of<'did'>; opened: boolean }) {
  const game = useGame();
  const { scene } = useContact();
  const [open, setOpen] = useState(opened);
  const words = entry.choice
    ? entry.choice.form === 'back' ? game.t('back.place') : game.say(scene, entry.choice.id)
    : game.t(actionKey('did', entry.action!, scene));
  const about = aboutDeed(game, entry, key => game.say(scene, key));
  return (
    <li class="said mine">
      <span class="spot"><Icon name={entry.note === 'why' ? 'ask' : 'hand'} /></span>
      <div class="say">
        <span class="speaker">{game.t('you')}</span>
        <span>{words}</span>
        {about && !open && <button type="button" class="more" {...press(() => setOpen(true))}>{game.t('debrief.open')}</button>}
      </div>
      {about && open && (
        <div tabIndex={-1} class={`opened ${entry.note === 'why' ? 'why' : 'good'}`}>
          <b><Icon name={entry.note === 'why' ? 'ask' : 'check'} />{game.t(entry.note === 'why' ? 'debrief.why' : 'debrief.good')}</b>
          <span>{about}</span>
        </div>
      )}
    </li>
  );
}

function aboutDeed(game: ReturnType<typeof useGame>, entry: Of<'did'>, say: (key: string) => string): string | undefined {
  if (entry.textKey) return say(entry.textKey);
  if (entry.note !== 'good') return undefined;
  return entry.conduct === 'verify-own' || entry.conduct === 'refuse' || entry.conduct === 'report' ? game.t(`good.${entry.conduct}`) : undefined;
}

function speaker(game: ReturnType<typeof useGame>, scene: Parameters<typeof partnerOf>[0], by: string): string {
  return game.say(scene, by === partnerOf(scene) ? partnerKey(scene) : `cast-${by}`);
}
