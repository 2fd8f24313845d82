// A shop front.
import { block, draw, path, rect, repeat } from '../pen.ts';
import type { Neighbour, State } from './neighbourType.ts';
import { interior, sashFrame } from './window.ts';

/** A shop front: one wide pane under a striped awning. */
export const shop = (n: Neighbour, state: State): string => {
  const { w, h } = n;
  const stripes = repeat(Math.round(w / 16), (i) => {
    const step = w / Math.round(w / 16) + 16 / Math.round(w / 16);
    const x = -8 + i * step;
    return path(`M${x + 4} -20H${x + step + 4 - 0.2}L${x + step} 10Q${x + step / 2} 22 ${x} 10Z`, i % 2 ? '#fff3df' : 'url(#clothCoral)');
  });
  return draw(
    rect(-6, -4, w + 12, h + 8, 3, `url(#${n.paint ?? 'paintBrown'})`),
    interior(n, state),
    sashFrame({ ...n, paint: n.paint ?? 'paintBrown' }, state),
    path(`M-8 8H${w + 8}V30H-8Z`, '#3b1d33', 'opacity=".28" filter="url(#l3)"'),
    stripes,
    rect(-5, -22, w + 12, 4, 2, '#fff', 'opacity=".45"'),
    block(-10, h + 3, w + 20, 10, 2, 'url(#stone)', 0.6, 0.3),
  );
};
