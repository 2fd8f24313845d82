import * as z from 'zod';
import { SUM_PATTERN } from './takes.ts';
import { ACTIONS, APPS, CHANNELS, CONDUCTS, ENDING_KINDS, FLAGS, MOODS, PRESSURES, RUNGS, SHAPES, TRUTHS } from '../../src/core/vocabulary.ts';

/** Ids never hold `_`: i18next reads `_one` and the like as plurals. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z.string().regex(ID);
const text = z.string().min(1);
const yuan = z.number().int().min(0);
const flag = z.enum(FLAGS);
const documented = z.array(z.string());
const change = z.number();
const effects = z.record(id, z.union([z.boolean(), change]));

const branch = z.strictObject({ when: text.optional(), goto: id.optional(), aside: id.optional() });
const branches = z.union([branch, z.array(branch).min(1)]);
const anytime = z.strictObject(Object.fromEntries(ACTIONS.map(action => [action, branches])) as Record<(typeof ACTIONS)[number], typeof branches>);

const person = z.strictObject({
  name: text, role: text.optional(), looks: id.optional(), number: text.optional(), app: z.enum(APPS).optional(), genuine: z.boolean().optional(),
});

/** Besides these keys a line has one more: who says it. */
export const LINE_SHAPE = {
  id: id.optional(), flags: z.array(flag).optional(), pressure: z.array(z.enum(PRESSURES)).optional(), mood: z.enum(MOODS).optional(),
  facts: documented.optional(), real: text.optional(), small: text.optional(), as: z.enum(SHAPES).optional(), picture: id.optional(),
  sum: yuan.optional(), channel: z.enum(CHANNELS).optional(), interrupt: z.literal(true).optional(), when: text.optional(),
  seems: flag.optional(), fine: text.optional(),
};
const line = z.object(LINE_SHAPE).catchall(text);

const choice = z.strictObject({
  say: text.optional(), do: text.optional(), back: z.literal(true).optional(), id: id.optional(),
  conduct: z.enum(CONDUCTS).optional(), rung: z.enum(RUNGS).optional(), when: text.optional(),
  goto: id.optional(), aside: id.optional(), set: effects.optional(), why: text.optional(), good: text.optional(), facts: documented.optional(),
});

const beat = z.strictObject({
  channel: z.enum(CHANNELS), 'on-call': z.boolean().optional(), with: id.optional(), feels: z.enum(MOODS).optional(),
  thought: text.optional(), door: text.optional(), set: effects.optional(), lines: z.array(line).optional(),
  choices: z.array(choice).min(1).optional(), goto: z.union([id, z.array(branch).min(1)]).optional(), on: anytime.partial().optional(),
});

const ending = z.strictObject({
  kind: z.enum(ENDING_KINDS), money: yuan, frozen: yuan.optional(), facts: documented.optional(), title: text, text,
});

/** How the method is done today: dated, and with where that was told. */
const today = z.strictObject({ title: text, text, source: text });

/** A scene as an author writes it. Kept lenient where a better-worded check follows in the compiler. */
export const sceneSchema = z.strictObject({
  scene: id, truth: z.enum(TRUTHS), source: text,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), twin: id.optional(), title: text, intro: text, thanks: text, today: z.array(today).optional(),
  'intro-facts': documented.optional(), who: id, house: z.number().int().min(1), room: id, app: id,
  takes: z.array(z.record(id, z.union([z.number(), text]))).min(2).optional(),
  clock: z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/), wallet: z.record(id, yuan), cast: z.record(id, person),
  facts: z.record(id, z.union([z.boolean(), z.strictObject({ max: yuan })])),
  anytime, start: id, beats: z.record(id, beat), endings: z.record(id, ending),
});

export type SceneText = z.infer<typeof sceneSchema>;
export type BeatText = SceneText['beats'][string];
export type LineText = NonNullable<BeatText['lines']>[number];
export type ChoiceText = NonNullable<BeatText['choices']>[number];
export type BranchText = z.infer<typeof branch>;
export type BranchesText = z.infer<typeof branches>;

/** The same shape as a JSON Schema, for editors. Ends in a newline. */
export const sceneJsonSchema = (): string => `${JSON.stringify(z.toJSONSchema(sceneSchema, { override: orSum }), null, 1)}\n`;

/** Where a sum of yuan is due, an author may also name a number of the takes: `$price`, `$first + $rest`. */
function orSum({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: object }): void {
  if (zodSchema !== yuan && zodSchema !== change) return;
  const number = { ...jsonSchema };
  for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
  Object.assign(jsonSchema, { anyOf: [number, { type: 'string', pattern: SUM_PATTERN }] });
}

const known = (shape: { shape: object }): string[] => Object.keys(shape.shape);

/** The fields that an author may use at a path of the file. */
export function fieldsAt(path: readonly PropertyKey[]): string[] {
  const spots: [RegExp, string[]][] = [
    [/^$/, known(sceneSchema)],
    [/^cast\.[^.]+$/, known(person)],
    [/^facts\.[^.]+$/, ['max']],
    [/^(?:beats\.[^.]+\.on|anytime)$/, [...ACTIONS]],
    [/^beats\.[^.]+$/, known(beat)],
    [/\.lines\.\d+$/, Object.keys(LINE_SHAPE)],
    [/\.choices\.\d+$/, known(choice)],
    [/^endings\.[^.]+$/, known(ending)],
    [/^today\.\d+$/, known(today)],
    [/./, known(branch)],
  ];
  const spot = path.join('.');
  return spots.find(([pattern]) => pattern.test(spot))?.[1] ?? [];
}
