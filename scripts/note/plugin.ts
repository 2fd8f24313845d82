import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport, type Plugin, type Rollup } from 'vite';
import { LANGUAGES } from '../../src/core/save.ts';
import { cards } from '../cards/vitePlugin.ts';
import { scenes } from '../scenes/vitePlugin.ts';

/**
 * Writes the content note into the built page, in each language, so that it can be read while the program is on its
 * way; and beside it, in a file of its own since the policy allows no inline script, what lays it before the reader.
 */
export function contentNote(): Plugin {
  let [root, target]: [string, unknown] = ['', undefined];
  let notes: readonly string[] = [];
  let script = '';
  return {
    name: 'content-note',
    apply: 'build',
    configResolved: config => {
      [root, target] = [config.root, config.build.target];
    },
    async buildStart() {
      notes = await written(root);
      script = this.emitFile({ type: 'asset', name: 'early.js', source: await bundled(root, target) });
    },
    generateBundle() {
      script = this.getFileName(script);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [
        ...notes.map((note, i) => ({ tag: 'template', injectTo: 'body' as const, attrs: { lang: LANGUAGES[i]!, 'data-words': words(bundle, LANGUAGES[i]!) }, children: note })),
        // First of all scripts, so that it runs as soon as the page is read and dressed.
        { tag: 'script', injectTo: 'head-prepend', attrs: { defer: true, src: `./${script}` } },
      ],
    },
  };
}

/** Where the interface words of a language come from, so that they can be asked for before the program is there. */
function words(bundle: Rollup.OutputBundle | undefined, language: string): string {
  const chunk = Object.values(bundle ?? {}).find(c => c.type === 'chunk' && c.facadeModuleId?.endsWith(`${language}/ui.json`));
  if (!chunk) throw new Error(`There is no chunk with the interface words of ${language}`);
  return `./${chunk.fileName}`;
}

async function written(root: string): Promise<string[]> {
  const { module } = await runnerImport<typeof import('./note.tsx')>(join(root, 'scripts/note/note.tsx'), { root, configFile: false, plugins: [scenes(), cards()] });
  return LANGUAGES.map(language => module.noteOf(language, JSON.parse(readFileSync(join(root, 'assets/locales', language, 'ui.json'), 'utf8'))));
}

/** A classic script without imports: it waits for nothing but the style. */
async function bundled(root: string, target: unknown): Promise<string> {
  const made = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: {
      write: false, target: target as string[], copyPublicDir: false,
      lib: { entry: join(root, 'src/early.ts'), formats: ['iife'], name: 'early', fileName: 'early' },
    },
  });
  const [output] = [made].flat() as Rollup.RollupOutput[];
  return output!.output[0].code;
}
