import { factProblems } from './facts.ts';
import { flowProblems } from './flow.ts';
import { genuineProblems } from './genuine.ts';
import { reachableProblems } from './reachable.ts';
import { scamProblems } from './scam.ts';
import { numberProblems, sceneWordProblems } from './sceneWords.ts';
import { scoreProblems } from './scores.ts';
import { placeOf, type Rule } from './subject.ts';
import { sumProblems } from './sums.ts';

/** All rules for a single scene, in the order in which their findings are told. */
export const RULES: readonly Rule[] = [
  reachableProblems, flowProblems, sumProblems, scamProblems, genuineProblems, scoreProblems, factProblems, numberProblems,
  subject => sceneWordProblems(subject, subject.zh, key => placeOf(subject, key), 'zh-CN'),
];
