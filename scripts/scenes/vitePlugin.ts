import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import type { Scene } from '../../src/core/scene.ts';
import { packed } from '../../src/core/take.ts';
import { checkScene, type Checked } from './checkScene.ts';
import { compileScene, type SceneFiles } from './compileScene.ts';
import { isWarning, type Problem } from './problem.ts';
import { readScene } from './sceneFiles.ts';
import { compileSyllabus } from './syllabus.ts';

const SYLLABUS = 'virtual:syllabus';
/** The name under which Vite keeps it; the zero tells other plugins that there is no such file. */
const LISTING = `\0${SYLLABUS}`;
const MODULE = /[\\/]scene\.yaml\?(play|words=zh-CN|words=en)(?:&.*)?$/;

/**
 * Serves scenes to the game: `scene.yaml?play` is the scene without words in each of its takes, `?words=zh-CN` and `?words=en` its words,
 * and `virtual:syllabus` the list of contacts, which does not tell which of them are scams.
 *
 * A scene with problems stops the build, or shows in the browser while one writes. After an edit the page is told
 * `scene:changed` with the scene's id, so that the game can replay its moves.
 */
export function scenes(): Plugin {
  let root = '';
  const checked = new Map<string, Checked>();
  return {
    name: 'scenes',
    configResolved: config => {
      root = config.root;
    },
    resolveId: id => (id === SYLLABUS ? LISTING : undefined),
    load(id) {
      if (id === LISTING) return { code: exported(entries(this, join(root, 'scenes'))), moduleType: 'js' };
      const query = MODULE.exec(id)?.[1];
      if (!query) return undefined;
      const folder = dirname(id.split('?')[0]!);
      for (const name of ['en.yaml', 'playthroughs.yaml']) if (existsSync(join(folder, name))) this.addWatchFile(join(folder, name));
      const scene = checked.get(folder) ?? checkScene(readScene(dirname(folder), basename(folder)));
      checked.set(folder, scene);
      refuse(this, root, id, scene.problems);
      return { code: kept(partOf(scene, query), basename(folder)), moduleType: 'js' };
    },
    configureServer({ ws }) {
      ws.on('scene:loaded', (id: string, client) => client.send('scene:changed', id));
    },
    hotUpdate({ file, modules }) {
      const folder = dirname(file);
      // Asked once for each environment; scenes are only in the browser's.
      if (this.environment.name !== 'client') return undefined;
      if (!file.endsWith('.yaml') || dirname(folder) !== join(root, 'scenes').split(sep).join('/')) return undefined;
      const moved = hasMoved(checked.get(folder), readScene(dirname(folder), basename(folder)));
      checked.delete(folder);
      // The English file and the playthroughs have no module of their own: whatever was made of this folder is stale.
      const stale = [...this.environment.moduleGraph.idToModuleMap.values()].filter(m => m.id && MODULE.test(m.id) && dirname(m.id) === folder);
      // A new syllabus means a new page, so it is left alone while it stays the same.
      return moved ? [...new Set([...modules, ...stale])] : stale;
    },
  };
}

function partOf({ compiled, english }: Checked, query: string): unknown {
  if (query === 'play') return compiled && packed(compiled.takes);
  return query === 'words=en' ? english : compiled?.zh;
}

/** Contacts in the order of the syllabus. Only structure is compiled here; each scene is checked when it is loaded. */
function entries(context: Rollup.PluginContext, folder: string): unknown[] {
  const file = join(folder, 'syllabus.yaml');
  context.addWatchFile(file);
  const listed = compileSyllabus('scenes/syllabus.yaml', readFileSync(file, 'utf8'));
  if (!listed.ok) return refuse(context, dirname(folder), file, listed.error);
  return listed.value.flatMap(({ id: scene, evening }) => {
    context.addWatchFile(join(folder, scene, 'scene.yaml'));
    const compiled = compileScene(readScene(folder, scene));
    if (!compiled.ok) return refuse(context, dirname(folder), join(folder, scene, 'scene.yaml'), compiled.error);
    return [{ ...entryOf(compiled.value.scene), evening }];
  });
}

/** What is known of a contact before it is opened. */
const entryOf = ({ id, house, who, cast, level, room }: Scene) => ({ id, house, who, looks: cast[who]?.looks ?? who, level, room });

/** Whether an edit changes what the syllabus tells of a scene. A scene that does not compile has not moved. */
function hasMoved(before: Checked | undefined, files: SceneFiles): boolean {
  const now = compileScene(files);
  if (!before?.compiled || !now.ok) return !before;
  return JSON.stringify(entryOf(before.compiled.scene)) !== JSON.stringify(entryOf(now.value.scene));
}

/** Stops with the first error, the place marked; the others stand below it. */
function refuse(context: Rollup.PluginContext, root: string, id: string, problems: readonly Problem[]): never[] {
  const [first, ...others] = problems.filter(p => !isWarning(p));
  if (!first) return [];
  const told = [first, ...others].map(p => `${p.file}:${p.line}:${p.column} ${p.code}\n${p.zh}\n${p.en}`);
  context.error({
    message: told.join('\n\n'), id,
    loc: { file: join(root, first.file), line: first.line, column: first.column },
    frame: frame(join(root, first.file), first),
  });
}

/** The line that is wrong with a mark under the place, and the lines around it. Begins on a new line to stay aligned. */
function frame(file: string, { line, column }: Problem): string {
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').split('\n');
  const from = Math.max(1, line - 2);
  const shown = lines.slice(from - 1, line).map((text, i) => `${String(from + i).padStart(5)} | ${text}`);
  const indent = Array.from((lines[line - 1] ?? '').slice(0, column - 1), c => (/[\u2e80-\uffef]/.test(c) ? '\u3000' : ' ')).join('');
  return ['', ...shown, `      | ${indent}^`].join('\n');
}

/**
 * A module that takes over its own new version: whoever imports it again under the same address gets the new value.
 * Only then is the page told, by way of the server, since a page cannot send itself events.
 */
const kept = (value: unknown, id: string): string => `let value = ${JSON.stringify(value)};
export { value as default };
if (import.meta.hot) {
  import.meta.hot.data.take ??= fresh => { value = fresh; };
  import.meta.hot.accept(fresh => {
    if (!fresh) return;
    import.meta.hot.data.take(fresh.default);
    import.meta.hot.send('scene:loaded', ${JSON.stringify(id)});
  });
}`;

const exported = (value: unknown): string => `export default ${JSON.stringify(value)};`;
