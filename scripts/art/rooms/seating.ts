// Lamp, rug, table and the small things around them.
import { circle, draw, each, ellipse, group, path, rect, shadow, stroke } from '../pen.ts';

/** A floor lamp, 120 x 420; its foot at y = 420. */
export const lamp = (): string => draw(
  ellipse(60, 70, 210, 200, 'url(#lampGlow)', 'opacity=".85"'),
  shadow(60, 416, 44, 9, 0.35, 'b4'),
  rect(56, 110, 8, 300, 4, 'url(#woodD)'),
  rect(58, 110, 2, 300, 1, '#d9a274'),
  ellipse(60, 412, 36, 9, '#8a4d2c'),
  ellipse(60, 409, 36, 8, '#b97443'),
  path('M26 20H94L116 112C96 122 24 122 4 112Z', 'url(#shade)'),
  ellipse(60, 20, 34, 6, '#fff9e6'),
  path('M26 20H44L34 117C22 116 12 115 4 112Z', '#fff', 'opacity=".4"'),
  stroke('M4 112C24 122 96 122 116 112', '#eab75f', 4),
  stroke('M84 118v26', '#b97443', 2),
  circle(84, 147, 4, '#f0b24e'),
);

/** An oval rug round its middle. */
export const rug = (cx: number, cy: number, rx: number, ry: number): string => {
  return draw(
    shadow(cx, cy + 6, rx, ry, 0.22, 'b8'),
    ellipse(cx, cy, rx, ry, '#e4a873'),
    ellipse(cx, cy - 3, rx, ry, 'url(#rug)'),
    ellipse(cx, cy - 3, rx * 0.9, ry * 0.86, 'none', 'stroke="#e58b6a" stroke-width="6" opacity=".75"'),
    ellipse(
      cx,
      cy - 3,
      rx * 0.8,
      ry * 0.73,
      'none',
      'stroke="#57a99f" stroke-width="4" stroke-dasharray="2 16" stroke-linecap="round" opacity=".8"',
    ),
    ellipse(cx, cy - 3, rx * 0.7, ry * 0.6, 'none', 'stroke="#f2ac45" stroke-width="3" opacity=".65"'),
  );
};

/** The coffee table, 520 x 190; its top from y = 4 to 106. */
export const table = (): string => draw(
  shadow(262, 186, 250, 24, 0.42, 'b8'),
  each([[86, -8], [436, 8]], ([x, a]) => path(`M${x - 12} 70h26l${a} 116h-14z`, 'url(#woodD)')),
  each([[146, -4], [378, 4]], ([x, a]) => path(`M${x - 8} 60h18l${a} 92h-10z`, '#7b4325')),
  path('M34 58C34 80 60 104 92 104H428C462 104 488 80 488 58V74C488 98 462 122 428 122H92C60 122 34 98 34 74Z', 'url(#woodD)'),
  stroke('M52 96C66 110 80 112 96 112H424', '#d99a66', 2, 'opacity=".6"'),
  path('M92 4H428C470 4 488 34 488 58C488 84 462 106 428 106H92C60 106 34 84 34 58C34 34 52 4 92 4Z', 'url(#woodTop)'),
  group(draw(
    stroke('M70 34C160 26 300 40 452 30M56 58C170 50 320 66 470 54M70 82C190 74 330 90 450 78', '#b97443', 2, 'opacity=".35"'),
    stroke('M92 9H428C446 9 462 16 472 28', '#fff1d6', 4, 'opacity=".7"'),
  )),
);

/** Reading glasses lying down. */
export const glassesItem = (): string => {
  return group(draw(
    shadow(36, 20, 34, 4, 0.3, 'b4'),
    ellipse(20, 14, 15, 9, '#fff', 'fill-opacity=".35" stroke="#6b3a1c" stroke-width="3.4"'),
    ellipse(54, 14, 15, 9, '#fff', 'fill-opacity=".35" stroke="#6b3a1c" stroke-width="3.4"'),
    stroke('M35 12q2 -3 4 0M6 10L0 2M68 10L78 4', '#6b3a1c', 3.2),
  ));
};

/** A basket of washing. */
export const basket = (): string => {
  return draw(
    shadow(52, 80, 54, 8, 0.35, 'b4'),
    path('M4 18H100L90 76C88 84 16 84 14 76Z', '#dda066'),
    stroke('M8 34H96M11 50H93M13 66H91', '#b97443', 3, 'opacity=".6"'),
    stroke('M22 20L26 80M40 20L42 82M58 20V82M76 20L72 82', '#b97443', 2.4, 'opacity=".5"'),
    path('M8 20C10 2 34 10 38 4C54 -6 70 8 78 4C92 4 98 12 96 20Z', '#fbe8d0'),
    path('M40 20C44 4 60 2 66 20Z', '#57a99f'),
    rect(0, 14, 104, 10, 5, '#eab47c'),
  );
};
