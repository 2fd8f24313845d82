// Things that are bought: of metal, plastic and clay. Each fills a box of 236 x 196; none has a maker's sign.
import { circle, draw, each, ellipse, linear, path, rect, repeat, shadow, stroke } from '../pen.ts';

/** Gradients of the goods. */
export const goodsDefs = (): string => draw(
  linear('steelSoft', [[0, '#f4f7fa'], [0.45, '#c9d3de'], [1, '#8f9fb3']], 0, 0, 1, 0.3),
  linear('plasticDark', [[0, '#5d6780'], [1, '#333b52']]),
  linear('plasticWhite', [[0, '#ffffff'], [0.6, '#eef0f3'], [1, '#cdd3dc']], 0.1, 0, 0.8, 1),
  linear('mint', [[0, '#a8e6d4'], [1, '#54b49e']]),
  linear('peach', [[0, '#ffc9a6'], [1, '#f08a63']]),
  linear('clothGrey', [[0, '#8391ac'], [1, '#55617e']]),
  linear('carton', [[0, '#d9a66e'], [1, '#a9713f']]),
  linear('woodRed', [[0, '#b4563f'], [1, '#7d3224']], 0, 0, 1, 0.4),
  linear('tinGreen', [[0, '#2f6b52'], [0.35, '#5aa37f'], [1, '#1f4a3a']], 0, 0, 1, 0),
  linear('cardBlue', [[0, '#5f8fd8'], [1, '#334f9c']], 0, 0, 1, 1),
  linear('rubber', [[0, '#565d70'], [1, '#2a2f3f']]),
);

/** An electric kettle on its base. */
export const kettle = (): string => draw(
  shadow(116, 178, 84, 11, 0.28, 'b4'),
  path('M166 56C208 50 220 84 210 118C206 132 194 140 178 142L176 126C186 124 192 118 194 110C200 86 194 70 166 74Z', 'url(#plasticDark)'),
  path('M58 60L34 46L46 34L76 44Z', 'url(#steelSoft)'),
  path('M62 50C66 38 164 38 168 50L182 152Q182 162 172 162H58Q48 162 48 152Z', 'url(#steelSoft)'),
  path('M74 56C72 92 66 128 62 154H76C80 124 84 90 86 54Z', '#fff', 'opacity=".65"'),
  path('M62 50C66 38 164 38 168 50L170 62C150 54 80 54 60 62Z', 'url(#plasticDark)'),
  path('M92 40C94 26 136 26 138 40Z', 'url(#plasticDark)'),
  rect(140, 80, 12, 60, 6, '#5d6780', 'opacity=".35"'),
  rect(143, 104, 6, 33, 3, '#8fd3ee'),
  path('M42 160H188Q194 160 194 168V174Q194 180 186 180H44Q36 180 36 174V168Q36 160 42 160Z', 'url(#plasticDark)'),
  rect(42, 163, 146, 3, 1.5, '#fff', 'opacity=".3"'),
  circle(196, 134, 5, '#e36f58'),
);

/** A child's drinking cup with a straw and a strap. */
export const flask = (): string => draw(
  shadow(118, 180, 54, 10, 0.28, 'b4'),
  stroke('M80 66C34 74 34 150 84 148M156 66C202 74 202 150 152 148', '#f0a43f', 8),
  path('M78 78H158L152 168Q151 180 138 180H98Q85 180 84 168Z', 'url(#mint)'),
  path('M90 84L96 170H106L102 84Z', '#fff', 'opacity=".45"'),
  path('M70 50Q70 42 80 42H156Q166 42 166 50V76Q166 82 158 82H78Q70 82 70 76Z', 'url(#peach)'),
  rect(76, 47, 84, 5, 2.5, '#fff', 'opacity=".5"'),
  stroke('M118 42V24Q118 12 132 14L148 20', '#fff3df', 9),
  stroke('M116 40V24', '#e9d6c2', 2.4, 'opacity=".8"'),
  circle(104, 124, 5, '#3f7f74'),
  circle(134, 124, 5, '#3f7f74'),
  ellipse(119, 137, 17, 12, '#fff3df'),
  circle(98, 106, 8, '#3f9a86'),
  circle(140, 106, 8, '#3f9a86'),
  ellipse(119, 133, 5, 3.6, '#3f7f74'),
  stroke('M112 141q7 6 14 0', '#3f7f74', 2.6),
);

/** A rice cooker. */
export const riceCooker = (): string => draw(
  shadow(118, 178, 94, 12, 0.28, 'b4'),
  path('M30 84C30 60 206 60 206 84L200 154Q198 174 176 174H60Q38 174 36 154Z', 'url(#plasticWhite)'),
  path('M28 86C28 34 208 34 208 86C200 98 36 98 28 86Z', 'url(#plasticWhite)'),
  path('M28 86C36 98 200 98 208 86V94C196 106 40 106 28 94Z', '#9aa6b6'),
  path('M52 66C62 48 96 42 124 42C96 50 74 58 64 76Z', '#fff', 'opacity=".9"'),
  path('M90 46Q118 30 146 46L142 54Q118 42 94 54Z', 'url(#plasticDark)'),
  ellipse(172, 58, 9, 4, '#7d8798'),
  rect(76, 114, 84, 42, 10, '#46506a'),
  rect(84, 121, 40, 18, 4, '#bfe8d8'),
  each([90, 100, 112], (x) => rect(x, 125, 6, 10, 1.6, '#46705f')),
  circle(144, 130, 8, '#f0a43f'),
  each([88, 103, 118], (x) => circle(x, 148, 4, '#c5ced9')),
  stroke('M48 110C50 132 52 146 56 160', '#fff', 6, 'opacity=".8"'),
);

/** A radio with its aerial. */
export const radio = (): string => draw(
  shadow(118, 178, 94, 11, 0.28, 'b4'),
  stroke('M182 66L214 12', '#b9c6d3', 4),
  circle(215, 11, 4.6, '#e6edf3'),
  path('M70 62C70 34 166 34 166 62', 'none', 'stroke="#7d3224" stroke-width="10" stroke-linecap="round"'),
  rect(24, 60, 188, 118, 18, 'url(#woodRed)'),
  rect(28, 63, 180, 6, 3, '#fff', 'opacity=".25"'),
  rect(36, 76, 100, 88, 12, '#f3dfbd'),
  repeat(6, (y) => repeat(7, (x) => circle(48 + x * 12.6, 88 + y * 12.8, 3.4, '#a57448', 'opacity=".8"'))),
  rect(146, 78, 54, 30, 6, '#fff6df'),
  stroke('M152 100H194', '#a57448', 2),
  repeat(7, (i) => stroke(`M${154 + i * 6.4} 100v-${i % 3 ? 5 : 9}`, '#a57448', 1.6)),
  stroke('M178 82V106', '#e2574c', 3),
  circle(160, 138, 13, '#e8c26a'),
  circle(160, 138, 8, '#f8e3a8'),
  circle(190, 138, 13, '#e8c26a'),
  circle(190, 138, 8, '#f8e3a8'),
  stroke('M160 138V128M190 138L198 132', '#8a5a2a', 3),
);

/** A closed parcel with tape and an empty label. */
export const closedParcel = (): string => draw(
  shadow(118, 176, 96, 13, 0.3, 'b4'),
  path('M24 70L118 96V184L24 152Z', '#b27b47'),
  path('M212 70L118 96V184L212 152Z', 'url(#carton)'),
  path('M24 70L116 40L212 70L118 96Z', '#e3b680'),
  path('M24 70L116 40L212 70L206 72L116 44L30 72Z', '#fff', 'opacity=".35"'),
  path('M56 60L150 88V110L140 114L142 90L48 62Z', '#f2dcae', 'opacity=".95"'),
  path('M54 61L148 88L142 90L48 63Z', '#fff', 'opacity=".35"'),
  path('M140 90L150 87V108L145 105L140 111Z', '#e2c58c'),
  path('M164 118L202 107V142L164 154Z', '#fffaf0'),
  stroke('M170 125L194 118M170 134L186 129M170 143L190 137', '#b9a58c', 3),
  stroke('M118 96V182', '#8a5a30', 2, 'opacity=".5"'),
  path('M36 128L48 132V144L36 140ZM56 134L68 138V150L56 146Z', '#8a5a30', 'opacity=".5"'),
);

/** Tea in a tin. */
export const teaTin = (): string => draw(
  shadow(122, 180, 66, 11, 0.28, 'b4'),
  rect(66, 62, 104, 116, 8, 'url(#tinGreen)'),
  ellipse(118, 176, 52, 8, '#1f4a3a'),
  rect(66, 84, 104, 66, 0, '#f6e9cc'),
  stroke('M66 88H170M66 146H170', '#c9a45a', 3),
  path('M118 136C104 128 102 110 118 98C134 110 132 128 118 136Z', '#4f9a72'),
  path('M116 136C100 136 92 124 94 112C106 112 116 122 116 136ZM120 136C136 136 144 124 142 112C130 112 120 122 120 136Z', '#77b78e'),
  stroke('M118 134V106', '#e6f3dc', 2),
  path('M62 40Q62 34 70 34H166Q174 34 174 40V64H62Z', 'url(#tinGreen)'),
  ellipse(118, 36, 54, 8, '#6fb894'),
  ellipse(118, 34, 12, 5, '#e8c26a'),
  stroke('M62 62H174', '#1f4a3a', 3, 'opacity=".6"'),
  rect(76, 44, 10, 132, 5, '#fff', 'opacity=".28"'),
  each([[36, 170, 20], [48, 182, -16], [198, 176, 30], [186, 186, -8]], ([x, y, turn]) => path('M-11 0Q0 -7 11 0Q0 6 -11 0Z', '#3d7a58', `transform="translate(${x} ${y}) rotate(${turn})"`)),
);

/** A bank card: no bank, and dots for its number. */
export const bankCard = (): string => draw(
  rect(22, 42, 196, 126, 16, '#2a2140', 'opacity=".28" filter="url(#b4)"'),
  rect(18, 34, 200, 126, 16, 'url(#cardBlue)'),
  path('M18 110C70 70 130 150 218 80V144Q218 160 202 160H34Q18 160 18 144Z', '#fff', 'opacity=".12"'),
  path('M34 34H202Q218 34 218 50V58Q150 40 18 92V50Q18 34 34 34Z', '#fff', 'opacity=".12"'),
  rect(38, 70, 38, 28, 6, '#f1cf7a'),
  stroke('M38 84H52M62 84H76M52 70V98M62 70V98', '#b98d33', 2.4),
  repeat(3, (g) => repeat(4, (i) => circle(42 + g * 45 + i * 8.6, 122, 3.4, '#fff', 'opacity=".92"'))),
  repeat(4, (i) => circle(177 + i * 8.6, 122, 3.4, '#fff', 'opacity=".92"')),
  rect(38, 138, 70, 8, 4, '#fff', 'opacity=".55"'),
  stroke('M180 62q10 10 0 22M190 56q16 16 0 34', '#fff', 4, 'opacity=".7"'),
);
