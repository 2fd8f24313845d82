import type { Rect } from './types.ts';

/**
 * Whether there is nothing but picture beside the phone, within `reach` of its edge and over this stretch of height.
 * What rings must not ring across words.
 */
export function freeBeside(phone: Rect, panes: readonly Rect[], reach: number, top: number, bottom: number): { left: boolean; right: boolean } {
  const right = phone.x + phone.width;
  const others = panes.filter(p => !covers(phone, p) && p.y < bottom && p.y + p.height > top);
  const meets = (from: number, to: number) => others.some(p => p.x < to && p.x + p.width > from);
  return { left: !meets(phone.x - reach, phone.x), right: !meets(right, right + reach) };
}

/** The phone is a pane itself, and so is what lies on it. */
const covers = (phone: Rect, pane: Rect): boolean =>
  pane.x >= phone.x && pane.y >= phone.y && pane.x + pane.width <= phone.x + phone.width && pane.y + pane.height <= phone.y + phone.height;
