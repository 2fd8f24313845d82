import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/staticServer.ts';
import { compileScene } from '../../../scripts/scenes/compileScene.ts';
import { readScenes } from '../../../scripts/scenes/sceneFiles.ts';
import type { Move } from '../../../src/core/move.ts';
import type { Scene } from '../../../src/core/scene.ts';
import { CHANNELS, type Channel } from '../../../src/core/vocabulary.ts';
import { movesTo } from '../../../src/core/walk.ts';

const compiled = readScenes(join(root, 'scenes')).map(files => {
  const result = compileScene(files);
  if (!result.ok) throw new Error(`Scene "${files.id}" does not compile`);
  return result.value;
});

/** All scenes of the game, compiled. There is at least one. */
export function compiledScenes(): Scene[] {
  if (compiled.length === 0) throw new Error('There are no scenes');
  return compiled.map(({ scene }) => scene);
}

/** The Chinese words of a scene. */
export const wordsOf = (scene: Scene): Record<string, string> => compiled.find(c => c.scene === scene)!.zh;

/** The Chinese words of the interface. */
export const interfaceWords = Object.assign({}, ...['ui', 'later'].map(part => JSON.parse(readFileSync(join(root, `assets/locales/zh-CN/${part}.json`), 'utf8')) as object)) as Record<string, string>;

/** A way to each ending of each scene. */
export function waysToEndings(): { scene: Scene; ending: string; moves: Move[] }[] {
  return compiledScenes().flatMap(scene =>
    Object.keys(scene.endings).map(ending => {
      const moves = movesTo(scene, { ending });
      if (!moves) throw new Error(`Nothing leads to ending "${ending}" of scene "${scene.id}"`);
      return { scene, ending, moves };
    }));
}

/** The scene that most tests play: it was the first, and has a screen of nearly every channel. */
export const MAIN = '1-1-damaged-parcel';

/** The longest of the shortest ways to an ending of it. */
export const longestWay = () => waysToEndings().filter(w => w.scene.id === MAIN).toSorted((a, b) => b.moves.length - a.moves.length)[0]!;

/** One screen of each channel in some scenes, each at the last line of its beat, with the shortest way there. */
export function screensOfChannels(scenes = compiledScenes()): { channel: Channel; scene: Scene; moves: Move[] }[] {
  return CHANNELS.flatMap(channel => {
    const found = scenes.flatMap(scene => Object.entries(scene.beats).filter(([, b]) => b.channel === channel && b.lines.length > 0).flatMap(([, b]) => {
      const moves = movesTo(scene, { line: b.lines.at(-1)!.id });
      return moves ? [{ channel, scene, moves }] : [];
    }));
    return found.toSorted((a, b) => a.moves.length - b.moves.length).slice(0, 1);
  });
}
