// Bakes the cast: busts for the page, and callers in layers for the stage.
import { draw, page } from '../pen.ts';
import { bust, BUST, bustLayers } from '../rig/bust.ts';
import { CALLERS } from '../rig/callers.ts';
import type { Who } from '../rig/cast.ts';
import { EXPRESSIONS, type Expression, type ExpressionName } from '../rig/expressions.ts';
import { MEN } from '../rig/men.ts';
import { messageDefs, messageSign } from '../rig/messageSign.ts';
import { rigDefs } from '../rig/palette.ts';
import { WOMEN } from '../rig/women.ts';
import { atlas, type Frame } from './atlas.ts';
import { picture, rasterise, webp, type Output } from './output.ts';

const NEIGHBOUR: readonly ExpressionName[] = ['neutral', 'friendly', 'worried', 'sad', 'proud'];
const CHILD: readonly ExpressionName[] = ['neutral', 'friendly', 'worried', 'talking'];

// All callers have the same faces: any of them may turn out to be genuine or not.
const CALLER: readonly ExpressionName[] = ['neutral', 'friendly', 'talking', 'pressing'];

const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

const BUSTS: Partial<Record<Who, readonly ExpressionName[]>> = {
  ...Object.fromEntries(keysOf(CALLERS).map((who) => [who, CALLER])),
  ...Object.fromEntries([...keysOf(WOMEN), ...keysOf(MEN), 'gran', 'grandpa'].map((who) => [who, NEIGHBOUR])),
  daughter: CHILD,
  son: CHILD,
  scammer: ['caught', 'sly'],
};

const bakeBust = async (who: Who, mood: ExpressionName): Promise<Output> => {
  const drawing = page(BUST.width, BUST.height, rigDefs(), bust(who, mood));
  return webp(`cast/${who}-${mood}.webp`, picture(await rasterise(drawing, 256, 294)), 9_000);
};

const face = (change: Partial<Expression>): Expression => ({ ...EXPRESSIONS.neutral, ...change });

const EYES = { open: 'open', closed: 'closed', happy: 'happy', wide: 'wide' } as const;
const BROWS = ['neutral', 'friendly', 'pressing', 'worried'] as const;
const MOUTHS = { soft: 'soft', smile: 'smile', grin: 'grin', talk: 'talk', press: 'press', caught: 'teeth' } as const;

// Every layer of a caller, by the name of its frame.
const layersOf = (who: Who): Record<string, string> => {
  const calm = bustLayers(who, 'neutral');
  const layers: Record<string, string> = { body: draw(calm.base, calm.top) };
  for (const [name, eye] of Object.entries(EYES)) layers[`eyes-${name}`] = bustLayers(who, face({ eye })).eyes;
  for (const name of BROWS) layers[`brows-${name}`] = bustLayers(who, name).brows;
  for (const [name, mouth] of Object.entries(MOUTHS)) layers[`mouth-${name}`] = bustLayers(who, face({ mouth })).mouth;
  return layers;
};

// The most that a caller may weigh: it is fetched when the phone is answered.
const CALLER_BUDGET = 24_000;

const bakeCaller = async (name: string, defs: string, layers: Readonly<Record<string, string>>): Promise<Output[]> => {
  const frames: Frame[] = await Promise.all(Object.entries(layers).map(async ([layer, art]) => ({
    name: layer,
    pixels: await rasterise(page(BUST.width, BUST.height, defs, art), 400, 460),
    anchor: { x: 0.5, y: 1 },
  })));
  return atlas(`caller-${name}`, frames, CALLER_BUDGET, 768);
};

// A contact without a face is a caller with a body only.
const bakeMessage = async (): Promise<Output[]> => {
  const drawing = page(BUST.width, BUST.height, rigDefs() + messageDefs(), messageSign());
  return [
    await webp('cast/message-neutral.webp', picture(await rasterise(drawing, 256, 294)), 9_000),
    ...await bakeCaller('message', rigDefs() + messageDefs(), { body: messageSign() }),
  ];
};

/** All files of the cast. */
export const bakeCast = async (): Promise<Output[]> => {
  const outputs: Output[] = [];
  for (const [who, moods] of Object.entries(BUSTS)) {
    for (const mood of moods) outputs.push(await bakeBust(who as Who, mood));
  }
  for (const who of keysOf(CALLERS)) outputs.push(...await bakeCaller(who, rigDefs() + bustLayers(who, 'neutral').defs, layersOf(who)));
  return [...outputs, ...await bakeMessage()];
};
