import type { Rect } from './types.ts';

/** How far the waves go from the phone, in CSS pixels. */
const REACH = 72;

/** On which sides of the phone waves would lie over no words. */
export function freeSides(phone: Rect, panes: readonly Rect[], radius: number): { left: boolean; right: boolean } {
  const [above, below] = [phone.y + phone.height * 0.42 - radius * 0.4, phone.y + phone.height * 0.42 + radius * 0.4];
  const others = panes.filter(p => !(p.x === phone.x && p.width === phone.width && p.y === phone.y) && p.y < below && p.y + p.height > above);
  const free = (from: number, to: number) => !others.some(p => p.x < to && p.x + p.width > from);
  return { left: free(phone.x - REACH, phone.x), right: free(phone.x + phone.width, phone.x + phone.width + REACH) };
}
