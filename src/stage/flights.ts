import type { Acts } from './acts.ts';
import { messageArrives } from './acts/message.ts';
import { moneyLeaves } from './acts/money.ts';
import { scan } from './acts/scan.ts';
import { stampBurst } from './acts/stamp.ts';
import type { Layer } from './boards.ts';
import type { Play, Rect, Seating } from './types.ts';

/** Plays something short over the page. Without a place for it, it is over at once. */
export async function playFlight(cue: Play, acts: Acts, layer: Layer, seating: Seating): Promise<void> {
  if (cue.cue === 'stamp') {
    const line = boxOf(`[data-line="${CSS.escape(cue.line)}"]`);
    return line && acts.start(stampBurst(layer, line));
  }
  const glass = seating.glass;
  if (!glass) return;
  if (cue.cue === 'message') return acts.start(messageArrives(layer, glass));
  // Whoever is quicker than the camera shall not see its light over the next page.
  if (cue.cue === 'scan') return acts.start(scan(layer, glass), true);
  if (cue.cue !== 'money') return;
  const sum = boxOf('[data-slot="amount"]') ?? { x: glass.x + glass.width * 0.3, y: glass.y + glass.height * 0.3, width: glass.width * 0.4, height: glass.height * 0.12 };
  return acts.start(moneyLeaves(layer, sum, Math.min(glass.height * 0.55, 340)));
}

/** The seating names no lines and no sums: there are many, and only at the moment of a cue does one of them matter. */
function boxOf(selector: string): Rect | undefined {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : undefined;
}
