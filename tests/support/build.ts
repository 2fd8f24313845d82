import type { Move } from '../../src/core/move.ts';
import { positionAfter, type Position } from '../../src/core/position.ts';
import type { Beat, Branch, Choice, Line, Scene, Target } from '../../src/core/scene.ts';
import type { Action, Channel, Flag, Look, Verdict } from '../../src/core/vocabulary.ts';

/** Builders of small scenes for tests that need one, and two whole ones to play. */

export const line = (id: string, rest: Partial<Line> = {}): Line => ({ id, by: 'caller', flags: [], pressure: [], facts: [], ...rest });

export const flagged = (id: string, ...flags: Flag[]): Line => line(id, { flags });

export const choice = (id: string, to: string | Target, rest: Partial<Choice> = {}): Choice => ({
  id, form: 'say', conduct: 'comply', facts: [], to: typeof to === 'string' ? { goto: to } : to, ...rest,
});

export const back = (id: string): Choice => choice(id, { back: true }, { form: 'back' });

export const beat = (channel: Channel, lines: Line[], rest: Partial<Beat> = {}): Beat => ({ channel, onCall: channel === 'call', with: 'caller', lines, ...rest });

export const always = (to: string | Target): Branch[] => [{ to: typeof to === 'string' ? { goto: to } : to }];

/** A branch that is taken once money has gone, and one that is taken before. */
export const paidOr = (paid: string, unpaid: string): Branch[] => [{ when: [{ fact: 'paid', above: 0 }], to: { goto: paid } }, ...always(unpaid)];

/** A beat that offers nothing and leads on. */
// oxlint-disable-next-line unicorn/no-thenable -- the format's own word; no beat is ever awaited
export const passing = (channel: Channel, lines: Line[], then: Branch[], rest: Partial<Beat> = {}): Beat => ({ ...beat(channel, lines, rest), then });

/** A scene of these beats, the first one being the start; any action ends it well. */
export function smallScene(beats: Record<string, Beat>, rest: Partial<Scene> = {}): Scene {
  const anytime: Record<Action, Branch[]> = {
    'hang-up': always('safe'), 'open-app': always('safe'), 'call-official': always('safe'), 'ask-family': always('safe'), 'call-police': always('safe'),
  };
  return {
    id: 'test', hash: '0', truth: 'scam', source: '1.1', level: 1, twin: 'twin', who: 'chen', house: 1, room: 'living', app: 'shop', clock: '15:20',
    wallet: { 'pay-app': 3000, 'card': 860 },
    cast: { chen: { genuine: true }, caller: { genuine: false }, shop: { genuine: true } },
    facts: { paid: { start: 0, max: 3860 }, verified: { start: false } },
    anytime, start: Object.keys(beats)[0]!, beats, introFacts: [],
    endings: {
      safe: { kind: 'safe', money: 0, facts: [] }, late: { kind: 'late', money: 0, facts: [] },
      partial: { kind: 'partial', money: 1000, frozen: 400, facts: [] }, full: { kind: 'full', money: 3000, facts: [] },
    },
    ...rest,
  };
}

/** One beat of spoken lines that ends in a single choice. */
export const monologue = (...lines: Line[]): Scene => smallScene({ talk: beat('call', lines, { choices: [choice('go-on', 'late')] }) });

/** A whole scam: a ring, a call with two doors, a chat with one, and a door after the first money. */
export const scamScene = (): Scene => smallScene(
  {
    'rings': beat('ring', [flagged('r1', 'stranger-contact')], { choices: [choice('answer', 'offer', { form: 'do', rung: 'X1' }), choice('decline', 'safe', { form: 'do', conduct: 'refuse' })] }),
    'offer': beat('call', [line('c1', { pressure: ['precision'] }), flagged('c2', 'leave-platform'), line('c3', { fine: true })], {
      door: true, choices: [choice('add', 'chat', { rung: 'X2', why: true }), choice('prove-it', 'proof', { conduct: 'ask-caller' }), choice('no', 'insists', { conduct: 'refuse' })],
    }),
    'proof': passing('call', [line('p1', { pressure: ['authority'] })], always('insists')),
    'insists': beat('call', [flagged('i1', 'rush'), flagged('i2', 'leave-platform')], { door: true, choices: [choice('add-after-all', 'chat', { rung: 'X2', why: true }), choice('still-no', 'late', { conduct: 'refuse', good: true })] }),
    'chat': beat('chat', [flagged('h1', 'scan-their-qr'), flagged('h2', 'ask-password')], {
      onCall: true, door: true, choices: [choice('pay', 'gone', { form: 'do', rung: 'X7', why: true, set: [{ fact: 'paid', add: 1000 }] }), choice('stop', 'late', { conduct: 'refuse' })],
    }),
    'gone': beat('chat', [flagged('g1', 'borrow-for-refund')], { door: true, choices: [choice('pay-more', 'full', { rung: 'X7', why: true, set: [{ fact: 'paid', add: 2000 }] }), choice('report', 'partial', { form: 'do', conduct: 'report' })] }),
    'orders': beat('app', [line('o1', { by: 'shop', fine: true }), line('o2', { by: 'shop' })], { with: 'shop', choices: [back('orders-back'), choice('ask-shop', 'safe', { form: 'do', conduct: 'verify-own' })] }),
    'daughter': beat('call', [line('d1', { by: 'shop' })], { choices: [back('daughter-back')] }),
    'hung-up': beat('home', [], { choices: [choice('forget', 'safe', { form: 'do', conduct: 'refuse' }), choice('look', 'safe', { form: 'do', conduct: 'verify-own' })] }),
  },
  { anytime: { 'hang-up': paidOr('partial', 'hung-up'), 'open-app': always({ aside: 'orders' }), 'call-official': paidOr('partial', 'safe'), 'ask-family': always({ aside: 'daughter' }), 'call-police': paidOr('partial', 'safe') } },
);

/** Its genuine twin: a call that looks odd in one line and is settled by going along or by checking. */
export const genuineScene = (): Scene => smallScene(
  {
    'rings': beat('ring', [line('r1', { seems: 'stranger-contact', fine: true })], { choices: [choice('answer', 'asks', { form: 'do' }), choice('decline', 'delayed', { form: 'do', conduct: 'refuse' })] }),
    'asks': beat('call', [line('c1'), line('c2', { seems: 'rush', fine: true })], { door: true, choices: [choice('yes', 'settled'), choice('who-are-you', 'asks-again', { conduct: 'ask-caller' }), choice('no', 'delayed', { conduct: 'refuse' })] }),
    'asks-again': beat('call', [line('c3', { fine: true })], { choices: [choice('yes-then', 'settled'), choice('no-then', 'forfeited', { conduct: 'refuse' })] }),
    'orders': beat('app', [line('o1', { by: 'shop', fine: true })], { with: 'shop', choices: [back('orders-back'), choice('confirm', 'settled', { form: 'do', conduct: 'verify-own' })] }),
    'hung-up': beat('home', [], { choices: [choice('forget', 'delayed', { form: 'do', conduct: 'refuse' }), choice('look', 'settled', { form: 'do', conduct: 'verify-own' })] }),
  },
  {
    truth: 'genuine', id: 'genuine-test', facts: { verified: { start: false } },
    anytime: { 'hang-up': always('hung-up'), 'open-app': always({ aside: 'orders' }), 'call-official': always('settled'), 'ask-family': always({ aside: 'orders' }), 'call-police': always('settled') },
    endings: { settled: { kind: 'settled', money: 0, facts: [] }, delayed: { kind: 'delayed', money: 0, facts: [] }, forfeited: { kind: 'forfeited', money: 0, facts: [] } },
  },
);

/** Moves as a playthrough writes them: `choose add`, `next`, `tap c5 where`, `act hang-up`, `judge fake`. */
export const moves = (...words: string[]): Move[] => words.map(toMove);

/** Where these moves lead. Throws if one of them does not apply, for a test that plays something else is no test. */
export function play(scene: Scene, ...words: string[]): Position {
  const { position, applied, refused } = positionAfter(scene, moves(...words));
  if (refused) throw new Error(`"${words[applied]}" is refused: ${refused}`);
  return position;
}

function toMove(words: string): Move {
  const [type, id = '', look] = words.split(' ');
  switch (type) {
    case 'next': return { type };
    case 'choose': return { type, choice: id };
    case 'act': return { type, action: id as Action };
    case 'tap': return { type, line: id, ...(look && { look: look as Look }) };
    case 'untap': return { type, line: id };
    case 'judge': return { type, verdict: id as Verdict };
    default: throw new Error(`There is no move "${words}"`);
  }
}
