import type { LogProblem } from './problem.ts';

/** Every problem's sentences: what is wrong, and how to mend it. `{x}` is filled in. */
export const LOG_PROBLEM_TEXTS = {
  // The file as a whole.
  'log/empty': { zh: '文件是空的。请重新导出一份。', en: 'The file is empty. Export it again.' },
  'log/unknown-format': {
    zh: '这不是演练记录：既不是带表头的 CSV，也不是“{format}”的 JSON。请选对文件，表头那一行不要删。',
    en: 'This is no drill log: neither CSV with its header nor JSON of “{format}”. Choose the right file, and leave the header row in it.',
  },
  'log/broken-json': { zh: 'JSON 不完整，可能没存完或被改坏了（{reason}）。请重新导出一份。', en: 'The JSON is broken, perhaps cut off or edited ({reason}). Export it again.' },
  'log/no-rows-list': { zh: 'JSON 里没有“rows”这个列表。请重新导出一份。', en: 'The JSON has no list named “rows”. Export it again.' },
  'log/other-version': {
    zh: '这是第 {found} 版的记录，这个程序只认第 {own} 版。请换用相配的程序，不要手改版本号。',
    en: 'This is a log of version {found}, and this program reads version {own}. Use a program that fits; do not edit the number.',
  },
  'log/too-many-rows': { zh: '记录超过 {most} 行。请分成几份来算。', en: 'There are more than {most} rows. Analyse it in parts.' },

  // The table.
  'log/missing-column': { zh: '表头里没有“{name}”这一列。请补上，或重新导出。', en: 'The header has no column “{name}”. Put it back, or export again.' },
  'log/unknown-column': { zh: '不认识“{name}”这一列。请删掉这一列。', en: 'There is no column “{name}” in this format. Delete that column.' },
  'log/doubled-column': { zh: '“{name}”这一列有两个。请删掉一个。', en: 'The column “{name}” is there twice. Delete one.' },
  'log/row-length': {
    zh: '这一行有 {found} 格，应当有 {wanted} 格，可能没存完。请补齐，或重新导出。',
    en: 'This row has {found} cells and must have {wanted}; it may have been cut off. Complete it, or export again.',
  },
  'log/unclosed-quote': { zh: '这里开了引号，到文件末尾都没有关。请补上引号 "，或重新导出。', en: 'A quote opens here and never closes. Close it with ", or export again.' },
  'log/stray-quote': { zh: '引号关了以后还有字。请把引号成对写好。', en: 'Something follows after a closing quote. Put the quotes in pairs.' },
  'log/huge-field': { zh: '这一格有 {found} 个字，最多 {most} 个。请改回原来的值。', en: 'This cell holds {found} characters, {most} at most. Put the original value back.' },
  'log/not-a-row': { zh: '这一条不是一行记录（应当是 {…}）。请改好或重新导出。', en: 'This is no row (it must be {…}). Mend it, or export again.' },
  'log/not-a-value': { zh: '这一格应当是文字或数字，写的是“{value}”。请改回原来的值。', en: 'This must be a text or a number, and is “{value}”. Put the original value back.' },

  // One value.
  'log/blank': { zh: '这一格不能空。请补上。', en: 'This cannot be blank. Fill it in.' },
  'log/not-in-list': { zh: '“{value}”不行，请改成其中一个：{known}。', en: '“{value}” will not do; write one of: {known}.' },
  'log/bad-number': { zh: '“{value}”不行，请改成 {least} 到 {most} 的整数。', en: '“{value}” will not do; write a whole number from {least} to {most}.' },
  'log/bad-text': { zh: '“{value}”不行，应当是：{zhForm}。表格软件可能改过它，请改回原来的值。', en: '“{value}” will not do; it must be {form}. A spreadsheet may have changed it; put the original back.' },

  // One row.
  'log/card-without-belief': { zh: '有试卷（form）就是测试题，要有 belief（0 到 3）。请补上。', en: 'A row with a form is a test card and needs a belief (0 to 3). Fill it in.' },
  'log/contact-without-verdict': { zh: '没有试卷（form）就是演练，要有 verdict。请补上，或补上 form。', en: 'A row without a form is a played contact and needs a verdict. Fill it in, or fill in the form.' },
  'log/contact-without-conduct': { zh: '演练要有 conduct。请补上。', en: 'A played contact needs a conduct. Fill it in.' },
  'log/not-for-a-card': { zh: '测试题没有这一项，写的是“{value}”。请清空；lost 写 0。', en: 'A test card has no such thing, and here is “{value}”. Clear it; for lost write 0.' },
  'log/not-for-a-contact': { zh: '演练没有这一项，写的是“{value}”。请清空。', en: 'A played contact has no such thing, and here is “{value}”. Clear it.' },
  'log/form-in-practice': { zh: '练习里没有试卷，写的是“{value}”。请清空，或改正 phase。', en: 'There is no form in practice, and here is “{value}”. Clear it, or correct the phase.' },

  // Rows against each other.
  'log/duplicate': {
    zh: '和 {other} 第 {line} 行是同一个人同一阶段的同一题。请只留一行；同一个文件不要选两次。',
    en: 'This is the same person, phase and item as row {line} of {other}. Keep one of them; do not choose the same file twice.',
  },
  'log/two-truths': { zh: '“{item}”在这里是 {value}，在 {other} 第 {line} 行不是。请改成一样的。', en: '“{item}” is {value} here and not in row {line} of {other}. Make them the same.' },
  'log/two-forms': { zh: '同一个人同一阶段，这里是试卷 {value}，{other} 第 {line} 行是另一份。请改正。', en: 'The same person in the same phase has form {value} here and another in row {line} of {other}. Correct one.' },
} as const satisfies Record<string, { zh: string; en: string }>;

/** A problem's place and sentences, in both languages. */
export function logProblemWords({ code, file, row, column, values }: LogProblem): { zh: string; en: string } {
  const { zh, en } = LOG_PROBLEM_TEXTS[code];
  const zhPlace = [file, row && `第 ${row} 行`, column && `“${column}”列`].filter(Boolean).join(' ');
  const place = [file, row && `row ${row}`, column && `column “${column}”`].filter(Boolean).join(', ');
  return { zh: `${zhPlace}：${filled(zh, values)}`, en: `${place}: ${filled(en, values)}` };
}

const filled = (text: string, values: LogProblem['values']): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
