/**
 * The hanzi of GB 2312 (1980): every phone that shows Chinese has them, and readers have met them at school.
 * Rows 16 to 87 of the table, as GBK bytes, which agree with it there.
 */
const COMMON = new Set(
  Array.from({ length: 72 }, (_, row) => Array.from({ length: 94 }, (_, cell) => new TextDecoder('gbk').decode(new Uint8Array([0xb0 + row, 0xa1 + cell])))).flat(),
);

/** The first hanzi that an old phone may not have and many would not know how to read. */
export const rareHanziIn = (text: string): string | undefined =>
  [...text].find(letter => /\p{Script=Han}/u.test(letter) && !COMMON.has(letter));
