// Bakes the cast: busts for the page, and callers in layers for the stage.
import { draw, page } from '../pen.ts';
import { bust, BUST, bustLayers } from '../rig/bust.ts';
import type { Who } from '../rig/cast.ts';
import { EXPRESSIONS, type Expression, type ExpressionName } from '../rig/expressions.ts';
import { rigDefs } from '../rig/palette.ts';
import { atlas, type Frame } from './atlas.ts';
import { picture, rasterise, webp, type Output } from './output.ts';

const ELDER: readonly ExpressionName[] = ['neutral', 'friendly', 'worried', 'sad', 'proud'];
const CHILD: readonly ExpressionName[] = ['neutral', 'friendly', 'worried', 'talking'];

// Agent and clerk have the same faces: either may turn out to be genuine or not.
const CALLER: readonly ExpressionName[] = ['neutral', 'friendly', 'talking', 'pressing'];

const BUSTS: Partial<Record<Who, readonly ExpressionName[]>> = {
  agent: CALLER,
  clerk: CALLER,
  scammer: ['caught', 'sly'],
  gran: ELDER,
  grandpa: ELDER,
  daughter: CHILD,
  son: CHILD,
  police: ['friendly', 'neutral'],
  courier: ['friendly', 'neutral'],
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

const bakeCaller = async (who: Who): Promise<Output[]> => {
  const defs = rigDefs() + bustLayers(who, 'neutral').defs;
  const frames: Frame[] = await Promise.all(Object.entries(layersOf(who)).map(async ([name, layer]) => ({
    name,
    pixels: await rasterise(page(BUST.width, BUST.height, defs, layer), 400, 460),
    anchor: { x: 0.5, y: 1 },
  })));
  return atlas(`caller-${who}`, frames, 60_000, 768);
};

/** All files of the cast. */
export const bakeCast = async (): Promise<Output[]> => {
  const outputs: Output[] = [];
  for (const [who, moods] of Object.entries(BUSTS)) {
    for (const mood of moods) outputs.push(await bakeBust(who as Who, mood));
  }
  return [...outputs, ...await bakeCaller('agent'), ...await bakeCaller('clerk')];
};
