import { describe, expect, test } from 'vitest';
import { unwipe, wipe } from '../../src/app/wiping.ts';
import type { Cue } from '../../src/core/cues.ts';
import { freshSave } from '../../src/core/save.ts';
import { Language } from '../../src/platform/language.ts';
import { SceneLibrary } from '../../src/platform/sceneLibrary.ts';
import { Storage } from '../../src/platform/storage.ts';
import { moves } from '../support/build.ts';
import { at, newGame, scam, visited } from './world.ts';

const ready = { ...freshSave(1), welcomed: true };

describe('a door', () => {
  test('leads to its contact, at the first line, as a first attempt', async () => {
    const { contact } = await at(2);
    expect(contact.value?.scene.id).toBe('scam');
    expect(contact.value?.open).toMatchObject({ scene: 'scam', mode: 'first', moves: [], page: 'contact' });
  });

  test('that is not in the lane is unknown, and opens nothing', async () => {
    const game = newGame();
    expect(await game.enter(998)).toBe('unknown');
    expect(game.contact.value).toBeUndefined();
  });

  test('whose story does not arrive says so, and can be tried again', async () => {
    let there = false;
    const source = { entries: SceneLibrary.createNull([{ scene: scam }]).list(), words: async () => ({}), takes: async () => there ? [scam] : Promise.reject(new Error('offline')) };
    const game = newGame({ library: new SceneLibrary(source) });
    await game.visit(2);
    expect(await game.enter(2)).toBe('not-loaded');
    expect(game.notices.value).toEqual(['scene/not-loaded']);
    there = true;
    expect(await game.enter(2)).toBe('open');
  });

  test('that was left while its story was on the way stays shut', async () => {
    const game = newGame();
    await game.visit(2);
    const entering = game.enter(2);
    game.address.leave();
    expect(await entering).toBe('left');
    expect(game.contact.value).toBeUndefined();
  });

  test('gone through twice at once begins once', async () => {
    const game = newGame();
    const cues: Cue[] = [];
    game.onCue(cue => cues.push(cue));
    await game.visit(2);
    await Promise.all([game.enter(2), game.enter(2)]);
    expect(cues.filter(c => c.cue === 'ring')).toHaveLength(1);
  });

  test('does not open when somebody turned away while the way there was shown', async () => {
    const game = newGame();
    let arrive = () => {};
    game.passage = () => new Promise(done => { arrive = done; });
    const visiting = game.visit(2);
    game.address.go({ name: 'pause' });
    arrive();
    await visiting;
    expect(game.address.route.value.name).toBe('pause');
  });
});

describe('a contact', () => {
  test('left for another one waits where it stood, and so does the other', async () => {
    const game = newGame();
    await game.visit(2);
    await game.enter(2);
    game.move({ type: 'choose', choice: 'answer' });
    const [first] = [game.save.value.open];
    game.toLane();
    await game.visit(7);
    await game.enter(7);
    expect(game.save.value.parked).toEqual({ scam: first });
    game.toLane();
    await game.visit(2);
    await game.enter(2);
    expect(game.save.value.open).toMatchObject({ scene: 'scam', moves: first!.moves });
    game.close();
    expect(game.save.value.open).toBeUndefined();
    expect(Object.keys(game.save.value.parked ?? {})).toEqual(['genuine']);
  });
});

describe('moves', () => {
  test('are kept, and a later visit goes on after the last', async () => {
    const storage = Storage.createNull();
    const first = await at(2, { storage });
    for (const move of moves('choose answer', 'next', 'tap c2 where')) first.move(move);
    const { state } = await storage.load();
    const second = await at(2, {}, state);
    expect(second.contact.value?.position).toEqual(first.contact.value?.position);
    expect(second.contact.value?.open.moves).toEqual(moves('choose answer', 'next', 'tap c2 where'));
    expect(second.notices.value).toEqual([]);
  });

  test.each(['next', 'choose pay', 'act hang-up', 'tap c9', 'untap r1', 'judge fake'])('that do not apply change nothing: "%s" while it rings', async words => {
    const game = await at(2);
    const [contact, save] = [game.contact.value, game.save.value];
    game.move(moves(words)[0]!);
    expect(game.contact.value).toBe(contact);
    expect(game.save.value).toBe(save);
  });

  test('without a contact change nothing', () => {
    const game = newGame();
    const save = game.save.value;
    game.move({ type: 'next' });
    game.turn('debrief');
    expect(game.save.value).toBe(save);
  });

  test('are told as cues, in order', async () => {
    const game = newGame();
    const cues: string[] = [];
    game.onCue(cue => cues.push(cue.cue));
    await visited(game, 2);
    for (const move of moves('choose answer', 'tap c1', 'untap c1', 'act hang-up')) game.move(move);
    expect(cues).toEqual(['ring', 'answer', 'speak', 'stamp', 'unstamp', 'hang-up']);
  });

  test('teach, and what was taught is not taught again', async () => {
    const game = await at(2);
    expect(game.lesson()).toBe('answer');
    game.move({ type: 'choose', choice: 'answer' });
    expect(game.save.value.taught).toContain('answer');
    expect(game.lesson()).not.toBe('answer');
  });
});

describe('a first attempt', () => {
  test('is judged once, with its verdict at the end of what is kept', async () => {
    const game = await at(2);
    game.move({ type: 'choose', choice: 'decline' });
    expect(game.contact.value?.open.page).toBe('verdict');
    expect(game.save.value.contacts).toEqual({});
    game.move({ type: 'judge', verdict: 'fake' });
    expect(game.contact.value?.open.page).toBe('unmask');
    game.move({ type: 'judge', verdict: 'real' });
    expect(game.save.value.contacts['scam']).toEqual({ hash: scam.hash, moves: moves('choose decline', 'judge fake'), endingsSeen: ['safe'], times: 1, result: { truth: 'scam', verdict: 'fake', conduct: 'refuse', rung: 'X0', lost: 0, purse: 3860 } });
  });

  test('stands; later ones only add endings, and go straight to the talk', async () => {
    const game = await at(2);
    for (const move of moves('choose decline', 'judge fake')) game.move(move);
    game.close();
    await visited(game, 2);
    expect(game.contact.value?.open.mode).toBe('again');
    for (const move of moves('choose answer', 'next', 'next', 'choose no', 'next', 'choose still-no')) game.move(move);
    expect(game.contact.value?.open.page).toBe('debrief');
    expect(game.save.value.contacts['scam']).toMatchObject({ moves: moves('choose decline', 'judge fake'), endingsSeen: ['safe', 'late'], times: 2 });
  });

  test.each(['again', 'explore'] as const)('is not scored by "%s", nor begun by it', async mode => {
    const game = await at(2);
    for (const move of moves('choose decline', 'judge unsure')) game.move(move);
    await game.retry(scam, moves('choose answer', 'next', 'next'), mode);
    expect(game.contact.value?.open).toMatchObject({ mode, from: 3, page: 'contact' });
    for (const move of moves('choose add', 'next', 'choose pay', 'choose pay-more')) game.move(move);
    expect(game.save.value.contacts['scam']?.moves).toEqual(moves('choose decline', 'judge unsure'));
    expect(game.save.value.contacts['scam']?.endingsSeen).toEqual(['safe', 'full']);
  });

  test('another try is not begun when somebody has gone meanwhile', async () => {
    const game = await at(2);
    for (const move of moves('choose decline', 'judge fake')) game.move(move);
    let arrive = () => {};
    game.passage = () => new Promise(done => { arrive = done; });
    const retrying = game.retry(scam, [], 'again');
    game.close();
    arrive();
    await retrying;
    expect(game.contact.value).toBeUndefined();
    expect(game.save.value.open).toBeUndefined();
  });
});

describe('going away', () => {
  test('to the lane keeps the contact as it stands; closing gives it up', async () => {
    const game = await at(2);
    game.move({ type: 'choose', choice: 'answer' });
    game.toLane();
    expect(game.save.value.open?.moves).toHaveLength(1);
    await visited(game, 2);
    expect(game.contact.value?.open.moves).toHaveLength(1);
    game.close();
    expect(game.save.value.open).toBeUndefined();
    expect(game.address.route.value.name).toBe('lane');
  });
});

describe('content that changed since', () => {
  const kept = { ...ready, open: { scene: 'scam', hash: 'old', moves: moves('choose answer', 'next', 'choose gone-since', 'next'), mode: 'first', page: 'verdict' } as const };

  test('goes on at the last move that fits, and says so', async () => {
    const game = await at(2, {}, { ...kept, open: { ...kept.open, moves: [...kept.open.moves] } });
    expect(game.contact.value?.open).toMatchObject({ moves: moves('choose answer', 'next'), hash: scam.hash, page: 'contact' });
    expect(game.notices.value).toEqual(['scene/changed']);
  });

  test('that still fits says nothing', async () => {
    const game = await at(2, {}, { ...kept, open: { ...kept.open, moves: moves('choose answer'), page: 'contact' } });
    expect(game.notices.value).toEqual([]);
  });

  test('while an author writes it, the same moves stand in the new text', async () => {
    let scene = scam;
    const library = new SceneLibrary({ entries: SceneLibrary.createNull([{ scene: scam }]).list(), words: async () => ({}), takes: async () => [scene] });
    const game = await at(2, { library });
    game.move({ type: 'choose', choice: 'answer' });
    scene = { ...scam, hash: 'new' };
    await game.reread('scam');
    expect(game.contact.value?.open).toMatchObject({ hash: 'new', moves: moves('choose answer') });
    await game.reread('genuine');
    expect(game.contact.value?.scene.id).toBe('scam');
  });
});

describe('clearing everything', () => {
  test('leaves nothing on the device, keeps how the page looks, and can be undone', async () => {
    const storage = Storage.createNull();
    const game = await at(2, { storage });
    await game.set({ elder: true });
    for (const move of moves('choose decline', 'judge fake')) game.move(move);
    const before = game.save.value;
    await wipe(game);
    expect(game.save.value).toMatchObject({ contacts: {}, taught: [], settings: { elder: true } });
    expect(game.save.value.open).toBeUndefined();
    expect((await storage.load()).state).toBeUndefined();
    await unwipe(game);
    expect(game.save.value).toEqual(before);
    expect((await storage.load()).state).toEqual(before);
    expect(game.wiped.value).toBeUndefined();
  });

  test('has nothing to undo when nothing was cleared', async () => {
    const game = await at(2);
    const before = game.save.value;
    await unwipe(game);
    expect(game.save.value).toBe(before);
  });
});

describe('settings', () => {
  test('are kept', async () => {
    const storage = Storage.createNull();
    const game = newGame({ storage });
    await game.set({ textScale: 1.5, volumes: { speech: 0, effects: 0.5, music: 0 } });
    expect((await storage.load()).state?.settings).toMatchObject({ textScale: 1.5, volumes: { speech: 0, effects: 0.5, music: 0 } });
  });

  test('change the language in the middle of a contact, to the same line', async () => {
    const language = Language.createNull({ 'zh-CN': { 'lane': '幸福里' }, 'en': { 'lane': 'Xingfu Lane' } });
    const library = SceneLibrary.createNull([{ scene: scam, words: { 'zh-CN': { c1: '您好' }, 'en': { c1: 'Hello' } } }]);
    const game = await at(2, { language, library });
    game.move({ type: 'choose', choice: 'answer' });
    await game.set({ language: 'en' });
    expect([game.t('lane'), game.say(scam, 'c1')]).toEqual(['Xingfu Lane', 'Hello']);
    expect(game.contact.value?.open.moves).toHaveLength(1);
  });

  test('a language that does not arrive gets a sentence, and the one that is shown stays chosen', async () => {
    const language = await Language.from('zh-CN', { fetchWords: async code => code === 'en' ? Promise.reject(new Error('offline')) : { lane: '幸福里' }, page: { lang: '' }, strict: true });
    const game = newGame({ language });
    await game.set({ language: 'en' });
    expect(game.notices.value).toEqual(['language/not-loaded']);
    expect([game.t('lane'), game.save.value.settings.language]).toEqual(['幸福里', 'zh-CN']);
  });
});

describe('what goes wrong outside', () => {
  test('is told once, until it is put away', () => {
    const game = newGame();
    game.tell('stage/gone');
    game.tell('stage/gone');
    expect(game.notices.value).toEqual(['stage/gone']);
    game.dismiss('stage/gone');
    expect(game.notices.value).toEqual([]);
  });

  test('a device that keeps nothing says so once, and the game goes on', async () => {
    const game = await at(2, { storage: Storage.createNull({}, { fails: 'write' }) });
    for (const move of moves('choose answer', 'next')) game.move(move);
    await expect.poll(() => game.notices.value).toEqual(['storage/not-kept']);
    expect(game.contact.value?.open.moves).toHaveLength(2);
  });
});
