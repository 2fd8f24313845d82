// Mouths, all round the point 200, 226 of a bust.
import { draw, ellipse, path, stroke } from '../pen.ts';

const DARK = '#7a2f2f';
const TONGUE = '#f0786c';

const lined = (d: string, width = 5) => (line: string): string => stroke(d, line, width);

const MOUTHS = {
  soft: lined('M185 226Q200 235 215 226', 4.6),
  smile: lined('M178 223Q200 242 222 223'),
  frown: lined('M181 234Q200 218 219 234'),
  wobble: lined('M176 230q6 -9 12 0t12 0t12 0t12 0'),
  smirk: (line: string): string => draw(stroke('M181 229Q206 235 224 218', line, 5), stroke('M225 213q5 4 3 9', line, 3)),
  grin: (): string => draw(
    path('M172 218Q200 225 228 218C226 250 174 250 172 218Z', DARK),
    path('M176 220Q200 226 224 220L221 229Q200 234 179 229Z', '#fff'),
    ellipse(200, 240, 13, 5, TONGUE),
  ),
  talk: (): string => draw(
    path('M183 221Q200 214 217 221C218 244 182 244 183 221Z', DARK),
    path('M186 220Q200 215 214 220L212 225Q200 222 188 225Z', '#fff'),
    ellipse(200, 235, 9, 4, TONGUE),
  ),
  press: (): string => draw(
    path('M174 220Q200 212 226 220C224 242 176 242 174 220Z', DARK),
    path('M178 220Q200 214 222 220L220 227H180Z', '#fff'),
    path('M181 232H219Q200 240 181 232Z', '#fff'),
  ),
  teeth: (): string => draw(
    `<rect x="173" y="216" width="54" height="24" rx="10" fill="#fff" stroke="${DARK}" stroke-width="4.4"/>`,
    stroke('M175 228H225M188 218V238M200 218V238M212 218V238', DARK, 2.4, 'opacity=".65"'),
  ),
};

export type MouthKind = keyof typeof MOUTHS;

/** A mouth; those that are only a line take the line colour of the skin. */
export const mouth = (kind: MouthKind, line: string): string => MOUTHS[kind](line);
