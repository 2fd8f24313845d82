import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileScene } from '../../scripts/scenes/compileScene.ts';
import { readScenes } from '../../scripts/scenes/sceneFiles.ts';
import { rungSurvival } from '../../src/core/evidence/survival.ts';
import { contactRow } from '../../src/core/log/contactRow.ts';
import { logToCsv, logToJson } from '../../src/core/log/exportLog.ts';
import { importLogs } from '../../src/core/log/importLog.ts';
import { personCode } from '../../src/core/log/personCode.ts';
import { outcome } from '../../src/core/outcome.ts';
import { PLAYERS, playThrough } from '../../src/core/players.ts';
import { positionAfter } from '../../src/core/position.ts';

const scenes = readScenes(fileURLToPath(new URL('../../scenes', import.meta.url))).flatMap(files => {
  const compiled = compileScene(files);
  return compiled.ok ? [compiled.value.scene] : [];
});

/** Every made-up player in every scene. */
const rows = PLAYERS.flatMap((player, who) => scenes.map((scene, i) => contactRow(outcome(scene, positionAfter(scene, playThrough(scene, player, 1)).position), {
  person: personCode(who), group: 'players', phase: 'practice', order: i + 1, role: 'self', hints: 0, take: 0, content: scene.hash,
})!));

test('there are scenes to log', () => {
  expect(scenes.length).toBeGreaterThanOrEqual(12);
  expect(rows.length).toBe(PLAYERS.length * scenes.length);
});

test.each([['CSV', logToCsv], ['JSON', logToJson]] as const)('every scene, however it is played, goes into %s and comes back', (_, written) => {
  expect(importLogs([{ name: 'log', text: written(rows) }])).toEqual({ ok: true, value: rows });
});

test('whoever suspects everyone stops at the first rung, whoever trusts everyone comes to the last', () => {
  const ladder = (player: (typeof PLAYERS)[number]) => rungSurvival(rows.filter(row => row.person === personCode(PLAYERS.indexOf(player))));
  expect(ladder('suspect-everyone')[0]!.further).toBe(0);
  expect(ladder('trust-everyone').find(step => step.rung === 'X6')!.further).toBe(1);
});
