import type { Branch, Choice, Line, Scene } from '../../src/core/scene.ts';
import { readingOrder } from './readingOrder.ts';

/** What a booklet is made from: a scene and its words in both languages. */
export interface Readable {
  scene: Scene;
  zh: Readonly<Record<string, string>>;
  en: Readonly<Record<string, string>>;
  /** The scene's map, as SVG. */
  map: string;
}

/**
 * A scene to be read on paper by an officer or a translator: one page of HTML, every text in reading order in both
 * languages, flags and documented facts in the margin, and the map at the end. It loads nothing.
 */
export function booklet(readable: Readable): string {
  const { scene, zh, en } = readable;
  const rows = readingOrder(scene).map(id => beatRows(readable, id)).join('\n');
  const endings = Object.entries(scene.endings).map(([id, { kind, money, frozen, facts }]) =>
    `<h3 id="${id}">${id}</h3>\n${row(`end-${id}-title`, readable)}${row(`end-${id}-text`, readable, [`${kind}, ${money}${frozen ? `, ${frozen} frozen` : ''}`, ...facts])}`).join('\n');
  const extras = ['thanks', ...Object.keys(zh).filter(key => key.startsWith('today-'))].filter(key => zh[key]).map(key => row(key, readable)).join('');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(zh['title'] ?? scene.id)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(zh['title'] ?? '')} · ${escaped(en['title'] ?? '')}</h1>
<p class="head">${scene.id} · ${scene.truth} · ${scene.source} · ${scene.clock} · ${scene.room}</p>
${takes(readable)}
${row('intro', readable, scene.introFacts)}
${cast(readable)}
<h2>${Object.keys(scene.beats).length} beats</h2>
${rows}
<h2>anytime</h2>
<p class="ways">${Object.entries(scene.anytime).map(([action, branches]) => `${action} ${leads(branches)}`).join('<br>')}</p>
<h2>endings</h2>
${endings}
<h2>afterwards</h2>
${extras}
<h2>map</h2>
<div class="map">${readable.map.replace(/^[\s\S]*?(?=<svg)/, '')}</div>
</body></html>
`;
}

function beatRows(readable: Readable, id: string): string {
  const { scene } = readable;
  const beat = scene.beats[id]!;
  return [
    `<h3 id="${id}">${id} <small>${beat.channel}${beat.with ? ` · ${beat.with}` : ''}${beat.feels ? ` · ${beat.feels}` : ''}</small></h3>`,
    row(`beat-${id}-thought`, readable, ['thought']),
    row(`beat-${id}-door`, readable, ['door']),
    ...beat.lines.map(line => lineRows(readable, line)),
    ...(beat.choices ?? []).map(choice => choiceRows(readable, choice)),
    ...(beat.then ? [`<p class="ways">${leads(beat.then)}</p>`] : []),
  ].join('');
}

function lineRows(readable: Readable, line: Line): string {
  const notes = [line.by, ...(line.channel ? [line.channel] : []), ...(line.sum === undefined ? [] : [`${line.sum}`]), ...line.pressure];
  const marks = [...line.flags.map(flag => `<b>${flag}</b>`), ...(line.seems ? [`<i>${line.seems}?</i>`] : []), ...line.facts];
  return row(line.id, readable, [...notes, ...marks], line.flags.length > 0 ? 'flag' : 'line')
    + ['small', 'real', 'fine'].map(part => row(`${line.id}-${part}`, readable, [part], 'sub')).join('');
}

function choiceRows(readable: Readable, choice: Choice): string {
  const to = 'goto' in choice.to ? choice.to.goto : 'aside' in choice.to ? `(${choice.to.aside})` : '←';
  const notes = [choice.form, choice.conduct, ...(choice.rung ? [choice.rung] : []), `→ ${to}`, ...choice.facts];
  return row(choice.id, readable, notes, 'choice') + ['why', 'good'].map(part => row(`${choice.id}-${part}`, readable, [part], 'sub')).join('');
}

/** One text in both languages with its margin; nothing where there is no such text. */
function row(key: string, { zh, en }: Readable, notes: readonly string[] = [], kind = 'line'): string {
  if (!zh[key]) return '';
  const margin = notes.map(note => (/^<[bi]>/.test(note) ? note : escaped(note))).join('<br>');
  return `<div class="row ${kind}"><p lang="zh-CN">${escaped(zh[key])}</p><p lang="en">${escaped(en[key] ?? '')}</p><p class="margin"><code>${key}</code><br>${margin}</p></div>\n`;
}

const cast = ({ scene, zh, en }: Readable): string => `<p class="head">${Object.keys(scene.cast)
  .map(id => `${id}: ${escaped(zh[`cast-${id}`] ?? '')} · ${escaped(en[`cast-${id}`] ?? '')}`).join('<br>')}</p>`;

function takes(readable: Readable): string {
  const keys = Object.keys(readable.zh).filter(key => /^take-\d+-/.test(key));
  const { take } = readable.scene;
  const numbers = take ? Object.entries(take.numbers).map(([name, value]) => `{{${name}}} ${value}`).join(' · ') : '';
  return keys.length === 0 ? '' : `<p class="head">${escaped(numbers)}</p>${keys.map(key => row(key, readable)).join('')}`;
}

const leads = (branches: readonly Branch[]): string => branches
  .map(({ to }) => ('goto' in to ? `→ ${to.goto}` : 'aside' in to ? `→ (${to.aside})` : '←')).join(' ');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `
body { font: 11pt/1.5 system-ui, "Noto Sans SC", sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #222; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-bottom: 2px solid #444; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; break-after: avoid; }
.head, .ways { color: #444; font-size: .9em; } .ways { margin: .1rem 0 .6rem; }
.row { display: grid; grid-template-columns: 1fr 1fr 11rem; gap: 0 1rem; border-top: 1px solid #ddd; padding: .15rem 0; break-inside: avoid; }
.row p { margin: 0; } .margin { font-size: .72em; line-height: 1.3; color: #444; } .sub { color: #555; font-size: .9em; } .sub p:first-child, .choice p:first-child { padding-left: 1.2rem; }
.choice p:not(.margin) { font-style: italic; } .flag { background: #f3ece4; } .map svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`;
