// What is known of a neighbour, and the states a window can be in.
import type { Who } from '../rig/cast.ts';
import type { ExpressionName } from '../rig/expressions.ts';

/**
 * dark: nobody needs us yet, cool glass that mirrors the sky;
 * ringing: warm glow and a shape behind the glass; handled: steady light and the neighbour at the window.
 */
export type State = 'dark' | 'ringing' | 'handled';

/** A state in which a window is lit. */
export type Lit = Exclude<State, 'dark'>;

/** The gradient of the glass in each state. */
export const GLASS: Record<State, string> = { dark: 'glassDark', ringing: 'glassWarm', handled: 'glassHome' };

export type Garment = readonly [kind: 'shirt' | 'trousers' | 'towel' | 'quilt' | 'socks', cloth: string, x: number];

/** Things that can belong to a window. */
export type Belonging = 'pots' | 'fern' | 'bloom' | 'box' | 'cat' | 'greyCat' | 'cage' | 'ac' | 'washing';

/** One neighbour: a window, a door or a shop front. Measures are units of the lane, from its upper left. */
export interface Neighbour {
  id: string;
  house: number;
  form: 'window' | 'door' | 'shop';
  x: number;
  y: number;
  w: number;
  h: number;
  arched?: boolean;
  curtain?: 'tied' | 'cafe' | 'blind' | 'half' | 'none';
  cloth?: string;
  paint?: string;
  lamp?: 'shelf';
  who: Who;
  mood?: ExpressionName;
  has?: readonly Belonging[];
  washing?: readonly Garment[];
}
