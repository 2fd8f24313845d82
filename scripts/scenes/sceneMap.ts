import type { Branch, Choice, Scene, Target } from '../../src/core/scene.ts';
import type { Channel, EndingKind } from '../../src/core/vocabulary.ts';
import { decisionsOf, isRisky } from './rules/scam.ts';
import type { Subject } from './rules/subject.ts';

const CHANNEL_COLOURS: Record<Channel, string> = {
  ring: '#FFE3B3', call: '#FFD1A8', face: '#FFC7B0', sms: '#D6E4F5', chat: '#D3ECD3', app: '#F9D5DD',
  page: '#E6E0F3', scan: '#E2E2E2', pay: '#C9E0FF', bank: '#CFEBEA', home: '#FFF8E8',
};
const ENDING_COLOURS: Record<EndingKind, string> = {
  safe: '#8FCB9B', settled: '#8FCB9B', late: '#CFE3A0', delayed: '#CFE3A0', partial: '#F3B76B', full: '#E58A7B', forfeited: '#E58A7B',
};
const FONT = 'Noto Sans CJK SC, sans-serif';

/** A scene as a Graphviz drawing: beats coloured by channel, risky choices red, looks aside dotted. */
export function mapDot(subject: Subject): string {
  const { scene, zh } = subject;
  const decisions = new Set(decisionsOf(subject));
  const beats = Object.entries(scene.beats).map(([id, beat]) =>
    node(id, [id, clipped(zh[beat.lines[0]?.id ?? ''] ?? '')], CHANNEL_COLOURS[beat.channel], decisions.has(id) ? 'box' : 'plaintext'));
  const endings = Object.entries(scene.endings).map(([id, { kind, money }]) =>
    node(id, [id, `${kind} · ${money}`, clipped(zh[`end-${id}-title`] ?? '')], ENDING_COLOURS[kind], 'octagon'));
  const ways = Object.entries(scene.beats).flatMap(([id, beat]) => [
    ...(beat.choices ?? []).flatMap(choice => choiceEdge(id, choice, zh[choice.id] ?? '')),
    ...branchEdges(id, beat.then ?? [], ''),
    ...Object.entries(beat.on ?? {}).flatMap(([action, branches]) => branchEdges(id, branches, action)),
  ]);
  return [
    'digraph {', `graph [rankdir=TB, fontname="${FONT}", nodesep=0.3, ranksep=0.5]`,
    `node [fontname="${FONT}", fontsize=12, style=filled, fixedsize=false]`, `edge [fontname="${FONT}", fontsize=10]`,
    ...beats, ...endings, anytimeNode(scene), ...Object.entries(scene.anytime).flatMap(([action, b]) => branchEdges('anytime', b, action)), ...ways, '}',
  ].join('\n');
}

const anytimeNode = (scene: Scene): string => node('anytime', ['anytime', scene.id], '#FFFFFF', 'ellipse');

function node(id: string, lines: readonly string[], colour: string, shape: string): string {
  const shown = lines.filter(Boolean);
  return `${quoted(id)} [label=${quoted(shown.join('\n'))}, fillcolor="${colour}", shape=${shape === 'plaintext' ? 'box, penwidth=0' : shape}, width=${width(shown)}]`;
}

/** In inches. Graphviz takes a hanzi for as wide as a Latin letter, so the width is set from outside. */
function width(lines: readonly string[]): string {
  const units = Math.max(...lines.map(line => [...line].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.56), 0)));
  return (units * 12 / 72 + 0.35).toFixed(2);
}

function choiceEdge(from: string, choice: Choice, text: string): string[] {
  return edge(from, choice.to, clipped(text), isRisky(choice) ? ', color="#C0392B", fontcolor="#C0392B"' : '');
}

const branchEdges = (from: string, branches: readonly Branch[], label: string): string[] =>
  branches.flatMap(branch => edge(from, branch.to, label, ', color="#777777", fontcolor="#777777"'));

function edge(from: string, to: Target, label: string, style: string): string[] {
  if ('back' in to) return [];
  const [goal, line] = 'goto' in to ? [to.goto, ''] : [to.aside, ', style=dotted'];
  // Spaces make up for the hanzi that Graphviz reckons too narrow.
  const padded = label && ` ${label} ${' '.repeat(Math.ceil((label.match(/[\u2e80-\uffef]/g)?.length ?? 0) * 0.8))}`;
  return [`${quoted(from)} -> ${quoted(goal)} [label=${quoted(padded)}${style}${line}]`];
}

const clipped = (text: string): string => ([...text].length > 14 ? `${[...text].slice(0, 13).join('')}…` : text);
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
