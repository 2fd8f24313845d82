/** Chinese characters and full-width signs take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u201c\u201d]/u;

/** How many columns a text takes. Quotation marks count as in Chinese, where they are wide. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

/** Lines up the cells of some rows, the first of which is the header; the first column to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => widthOf(row[column]!))));
  const padded = rows.map(row => row.map((cell, column) => {
    const room = ' '.repeat(widths[column]! - widthOf(cell));
    return column === 0 ? cell + room : room + cell;
  }).join('  ').trimEnd());
  return [padded[0]!, '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...padded.slice(1)].join('\n');
}
