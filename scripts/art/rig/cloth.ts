// What garments are made of: the shape of a body, plain cloth, sleeves, buttons, collars.
import { circle, draw, each, group, path, rect, stroke } from '../pen.ts';

/** Shoulders and chest. */
export const BODY = 'M44 480C48 376 98 336 160 310H240C302 336 352 376 356 480Z';

/** Cloth of one colour in the shape of a body, with the folds of the sleeves. */
export const cloth = (colour: string, fold = '#000'): string => draw(
  path(BODY, colour),
  path(BODY, 'url(#drape)'),
  stroke('M98 402C102 430 100 456 98 480M302 402C298 430 300 456 302 480', fold, 3, 'opacity=".16"'),
);

/** Something that repeats all over a body, cut to its outline. */
export const allOver = (id: string, pattern: string): string =>
  draw(`<clipPath id="${id}"><path d="${BODY}"/></clipPath>`, group(pattern, `clip-path="url(#${id})"`));

/** The opening at the neck: round, pointed or deep. */
export const NECKS = {
  round: 'M160 308C168 336 232 336 240 308L232 290H168Z',
  pointed: 'M160 306L200 366L240 306L232 290H168Z',
  deep: 'M158 306L200 412L242 306L232 290H168Z',
};

/** A band round a round neck. */
export const crewBand = (colour: string): string => path('M154 310C160 350 240 350 246 310L236 300C230 332 170 332 164 300Z', colour);

/** A folded collar, open at the throat. */
export const shirtCollar = (colour: string, line = '#2a1030'): string => draw(
  path('M162 300L134 318L180 372L200 344Z', colour),
  path('M238 300L266 318L220 372L200 344Z', colour),
  stroke('M137 320L180 370L199 346M263 320L220 370L201 346', line, 2, 'opacity=".16"'),
);

/** A standing collar, closed at the throat. */
export const standCollar = (colour: string): string => draw(
  path('M162 312L166 284C184 300 216 300 234 284L238 312C224 330 176 330 162 312Z', colour),
  path('M162 312L166 284C184 300 216 300 234 284L238 312C224 330 176 330 162 312Z', 'url(#drape)'),
  stroke('M200 300V326', '#2a1030', 2.4, 'opacity=".28"'),
);

/** A row of buttons down the middle. */
export const buttons = (ys: readonly number[], colour: string, x = 200, r = 4.4): string =>
  draw(ys.map((y) => draw(circle(x, y, r, colour), circle(x - r * 0.3, y - r * 0.3, r * 0.3, '#fff', 'opacity=".7"'))));

/** A patch pocket with its flap; x, y is its upper left corner. */
export const pocket = (x: number, y: number, w: number, h: number, shade = '#2a1030'): string => draw(
  rect(x, y, w, h, 6, shade, 'opacity=".12"'),
  path(`M${x} ${y}H${x + w}V${y + 12}L${x + w / 2} ${y + 20}L${x} ${y + 12}Z`, shade, 'opacity=".13"'),
);

/** Knots of cloth that close a gown, down from the throat to the left. */
export const frogs = (colour: string, points: readonly (readonly [x: number, y: number])[]): string => each([...points], ([x, y]) => draw(
  stroke(`M${x - 15} ${y}H${x + 15}`, colour, 5),
  circle(x, y, 5.4, colour),
  circle(x - 1.6, y - 1.6, 1.6, '#fff', 'opacity=".7"'),
));
