import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textTable } from './analyse/textTable.ts';
import { biasTable, findingsTable, powerTable, type Table } from './bench/evidenceTables.ts';
import { root } from './staticServer.ts';

/** `npm run bench:evidence`: lets the analysis judge made-up classes of whom the truth is known. A number says how many of each. */
const runs = Number(process.argv[2] ?? 400);
const parts: [title: string, table: () => Table][] = [
  ['误差和把握 bias of the changes, and how often their 95 % ranges hold the truth', () => biasTable(runs)],
  ['结论对不对 what is found of classes of known kinds', () => findingsTable(runs, 20)],
  ['', () => findingsTable(runs, 40)],
  ['要多少人 how often a true gain in d′ is found, by people', () => powerTable(runs)],
];
const told: string[] = [];
for (const [title, table] of parts) {
  const text = [title, textTable(table())].filter(Boolean).join('\n\n');
  told.push(text);
  console.log(`${text}\n`);
}
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out', 'bench-evidence.txt'), `${told.join('\n\n')}\n`);
