import { analyse } from './analyse/analyse.ts';

// Says whether people learned to tell scams from genuine contacts: `npm run analyse -- LOG.csv LOG.json …`. With
// `--out FOLDER` also draws it, with `--group LABEL` for one group only.
const { text, code } = analyse(process.argv.slice(2));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
