import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchContent } from './bench/content.ts';
import { benchEvidence } from './bench/evidence.ts';
import { benchPage } from './bench/page.ts';
import type { Figure } from './bench/figure.ts';
import { root } from './staticServer.ts';

/** `npm run bench`: measures the built game against its budgets and prints them. Nothing here fails a build. */
if (!existsSync(join(root, 'dist', 'index.html'))) {
  console.error('还没有构建。请先 npm run build。 Nothing is built yet. Run npm run build first.');
  process.exit(1);
}
const figures: Figure[] = [...benchContent(), ...benchEvidence(), ...(await benchPage())];
const rows = figures.map(({ name, value, unit, budget }) =>
  `| ${name} | ${value} ${unit} | ${budget === undefined ? '' : `${budget} ${unit}`} | ${budget === undefined ? '' : value <= budget ? 'ok' : 'over'} |`);
const table = ['| figure | measured | budget | |', '|---|---|---|---|', ...rows].join('\n');
console.log(`\n${table}\n`);
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out', 'bench.md'), `${table}\n`);
