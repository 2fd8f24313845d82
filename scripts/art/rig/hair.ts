// Hair, behind the head and over the forehead.
import { circle, draw, ellipse, path, stroke } from '../pen.ts';

/** Short hair, behind the head. */
export const shortBack = (hair: string): string => path('M122 170C112 96 150 66 200 66S288 96 278 170C280 190 272 206 268 200L132 200C128 206 120 190 122 170Z', hair);

/** A bob, behind the head. */
export const bobBack = (hair: string): string => path('M112 176C100 90 146 60 200 60S300 90 288 176C290 214 294 240 280 262C258 276 142 276 120 262C106 240 110 214 112 176Z', hair);

/** A bun on top. */
export const bunTopBack = (hair: string): string => draw(
  circle(200, 58, 35, hair),
  path('M118 172C106 92 150 68 200 68S294 92 282 172C282 200 276 214 268 214H132C124 214 118 200 118 172Z', hair),
);

/** A bun in the neck. */
export const bunLowBack = (hair: string): string => draw(
  ellipse(200, 250, 62, 34, hair),
  path('M118 172C106 92 150 66 200 66S294 92 282 172C282 204 276 226 264 232H136C124 226 118 204 118 172Z', hair),
);

/** A pony tail over the left shoulder. */
export const ponyBack = (hair: string): string => draw(
  path('M262 96C312 82 334 140 318 204C312 232 300 250 292 246C304 206 300 158 268 132Z', hair),
  path('M118 172C106 92 150 64 200 64S294 92 282 172C282 200 276 214 268 214H132C124 214 118 200 118 172Z', hair),
);

/** Hair at the temples only. */
export const baldBack = (hair: string): string => path('M120 190C108 150 116 126 134 128L140 206C130 214 122 206 120 190ZM280 190C292 150 284 126 266 128L260 206C270 214 278 206 280 190Z', hair);

/** A fringe parted at the side. */
export const sidepartFront = (hair: string, shine: string): string => draw(
  path('M120 168C112 96 148 62 206 62C262 62 292 98 280 168C277 148 268 136 262 128C238 132 190 128 164 104C160 126 138 140 126 146C122 152 121 160 120 168Z', hair),
  path('M164 104C176 84 200 74 226 76C200 80 182 92 170 108Z', shine, 'opacity=".45"'),
  path('M232 70C258 78 272 98 274 122C266 102 252 86 232 70Z', shine, 'opacity=".28"'),
);

/** A short crop. */
export const cropFront = (hair: string, shine: string): string => draw(
  path(
    'M120 162C112 94 150 64 200 64S288 94 280 162C276 142 270 134 264 126C252 116 238 126 226 116C214 126 200 114 188 124C176 116 160 124 148 116C138 126 124 142 120 162Z',
    hair,
  ),
  path('M150 92C166 78 186 74 208 76C188 82 168 90 156 104Z', shine, 'opacity=".4"'),
);

/** Bangs. */
export const bangsFront = (hair: string, shine: string): string => draw(
  path('M118 176C108 94 150 60 200 60S292 94 282 176C278 158 276 150 270 140C250 142 216 138 196 112C186 134 150 146 132 146C124 154 120 164 118 176Z', hair),
  path('M150 84C170 70 196 68 220 74C194 76 170 86 156 102Z', shine, 'opacity=".42"'),
);

/** A fringe parted in the middle. */
export const centreFront = (hair: string, shine: string): string => draw(
  path('M116 190C104 96 150 62 200 62S296 96 284 190C282 158 270 124 204 96L200 92L196 96C130 124 118 158 116 190Z', hair),
  path('M146 98C160 82 178 76 194 76C176 84 160 96 152 112Z', shine, 'opacity=".5"'),
  path('M214 78C236 82 256 98 264 120C252 100 236 88 214 78Z', shine, 'opacity=".3"'),
);

/** Waves combed back. */
export const granFront = (hair: string, shine: string): string => draw(
  path('M118 172C108 98 150 66 200 66S292 98 282 172C276 146 262 128 240 118C214 112 186 112 160 118C138 128 124 146 118 172Z', hair),
  stroke('M140 128C150 100 176 84 198 82M260 128C250 100 226 84 206 82M168 112C176 98 188 90 198 88', shine, 3.4, 'opacity=".7"'),
);
