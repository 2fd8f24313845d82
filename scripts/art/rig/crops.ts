// Short hair.
import { draw, path, stroke } from '../pen.ts';

/** Hair cut close, behind the head. */
export const buzzBack = (hair: string): string => path('M122 172C114 106 150 78 200 78S286 106 278 172C280 188 274 202 268 198H132C126 202 120 188 122 172Z', hair);

/** Hair cut close. */
export const buzzFront = (hair: string, shine: string): string => draw(
  path('M123 160C116 106 150 77 200 76C250 77 284 106 277 160C275 142 268 131 258 125C234 115 166 115 142 125C132 131 125 142 123 160Z', hair),
  path('M148 104C160 90 180 84 204 84C182 90 164 98 154 112Z', shine, 'opacity=".34"'),
);

/** Brushed upright, with a straight line over the forehead. */
export const brushFront = (hair: string, shine: string): string => draw(
  path('M122 160C114 104 132 76 146 68C170 58 230 58 254 68C268 76 286 104 278 160C276 140 270 128 262 120C244 110 156 110 138 120C130 128 124 140 122 160Z', hair),
  stroke('M158 92L162 72M178 88L180 66M200 87V64M222 88L220 66M242 92L238 72', shine, 3, 'opacity=".3"'),
);

/** Combed straight back, with high temples. */
export const slickFront = (hair: string, shine: string): string => draw(
  path('M120 170C108 94 150 60 202 60C254 60 292 94 280 170C277 146 270 132 256 124C250 106 226 96 200 96S150 106 144 124C130 132 123 146 120 170Z', hair),
  stroke('M154 116C158 94 172 78 190 72M178 102C182 88 190 78 200 74M222 102C220 88 214 78 206 74M246 116C244 98 232 82 216 76', shine, 3, 'opacity=".55"'),
);

/** A hairline that has drawn back to both sides of the middle. */
export const recedingFront = (hair: string, shine: string): string => draw(
  path('M122 166C112 100 146 64 200 64S288 100 278 166C276 146 271 134 263 128C262 104 246 86 226 84C218 92 208 97 200 97S182 92 174 84C154 86 138 104 137 128C129 134 124 146 122 166Z', hair),
  path('M164 78C178 70 196 68 212 71C194 74 180 80 170 88Z', shine, 'opacity=".4"'),
);

/** Short at the sides, swept up on top. */
export const quiffFront = (hair: string, shine: string): string => draw(
  path('M124 158C118 128 126 104 138 96C134 66 178 42 222 50C258 56 278 80 274 108C282 122 280 142 276 158C274 138 268 126 260 118C238 126 206 120 184 104C172 114 152 120 140 124C130 132 126 144 124 158Z', hair),
  path('M150 92C164 68 192 56 224 62C196 66 172 80 160 100Z', shine, 'opacity=".4"'),
);

/** Uncombed, down to the brows. */
export const tousledFront = (hair: string, shine: string): string => draw(
  path('M117 174C104 94 148 56 204 56C262 56 296 96 283 174C280 156 275 146 269 140C262 146 254 149 246 147C249 142 249 138 247 133C235 145 216 149 199 146C202 141 202 137 200 132C188 145 170 149 153 147C155 142 156 138 154 134C140 146 126 156 117 174Z', hair),
  path('M148 90C166 70 192 66 218 70C192 76 168 86 154 104Z', shine, 'opacity=".4"'),
);

/** Parted in the middle, to the ears. */
export const curtainFront = (hair: string, shine: string): string => draw(
  path('M119 168C108 94 150 61 200 61S292 94 281 168C279 152 274 142 268 136C244 132 214 118 202 92L198 92C186 118 156 132 132 136C126 142 121 152 119 168Z', hair),
  path('M146 98C158 82 176 75 192 75C174 84 160 96 153 112Z', shine, 'opacity=".42"'),
);

/** Short and layered, behind the head: covers half the ears. */
export const layeredBack = (hair: string): string => path('M114 168C104 90 148 58 202 58S296 90 286 168C290 194 286 216 272 226C260 226 257 214 257 204H143C143 214 140 226 128 226C114 216 110 194 114 168Z', hair);

/** Short and layered, swept to one side. */
export const layeredFront = (hair: string, shine: string): string => draw(
  path('M115 184C104 94 150 58 204 58C262 58 298 94 285 184C283 160 277 144 267 134C244 138 204 132 174 108C172 130 152 146 133 152C124 160 119 170 115 184Z', hair),
  path('M170 108C182 86 206 76 232 80C206 84 188 96 178 112Z', shine, 'opacity=".45"'),
  stroke('M244 92C260 100 268 114 271 130', shine, 3, 'opacity=".3"'),
);
