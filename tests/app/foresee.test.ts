import { expect, test } from 'vitest';
import { Device } from '../../src/platform/device.ts';
import { SceneLibrary } from '../../src/platform/sceneLibrary.ts';
import { genuine, newGame, scam } from './world.ts';

test('a contact is fetched ahead while somebody rests in the lane, unless they save data', () => {
  for (const [sparing, ahead] of [[false, ['genuine', 'scam']], [true, []]] as const) {
    const asked: string[] = [];
    const entries = SceneLibrary.createNull([{ scene: scam }, { scene: genuine }]).list();
    const source = { entries, words: async () => ({}), takes: async (id: string) => { asked.push(id); return [scam]; } };
    newGame({ library: new SceneLibrary(source), device: Device.createNull({ sparing }) }).foresee();
    expect(asked.toSorted()).toEqual(ahead);
  }
});
