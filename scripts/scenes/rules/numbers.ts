/** Numbers that are printed on purpose: the police, the anti-fraud line, its messages, and the helpline. */
const PUBLIC = ['110', '96110', '12381', '12356'];
const CHINESE_DIGITS: Record<string, string> = { 零: '0', 〇: '0', 一: '1', 幺: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** Something that a phone could ring: a mobile, a landline, a service number, or any run of 7 digits. */
export function dialableIn(text: string): string | undefined {
  return runsIn(text).find(run => !PUBLIC.includes(run) && !run.startsWith('00') && (run.length >= 7 || isServiceNumber(run, text)));
}

/** 95xxx, 96xxx, 106xxx and 12xxx are all in use; the same digits as a sum of money are not a number to ring. */
function isServiceNumber(run: string, text: string): boolean {
  if (!/^(?:9[56]\d{3,4}|106\d{2,3}|12[0-9]{3}|400|800)$/.test(run)) return false;
  if (run === '400' || run === '800') return /(?:400|800)\s*(?:电话|热线|客服|hotline|line)/i.test(text);
  return !new RegExp(`[¥￥$]\\s*${run}|${run}(?:\\.\\d+)?\\s*(?:元|块|万|yuan|RMB)`, 'i').test(text);
}

/** 13 to 19 digits that satisfy the check of a bank card. */
export const cardIn = (text: string): string | undefined => runsIn(text).find(run => run.length >= 13 && run.length <= 19 && /[1-9]/.test(run) && luhn(run));

/** 18 characters that satisfy the check of a Chinese ID number (GB 11643, mod 11-2). */
export function idNumberIn(text: string): string | undefined {
  const plain = digitsOf(text);
  return Array.from(plain.matchAll(/(?<!\d)\d{17}[\dXx](?![\dXx])/g), match => match[0]).find(id => checkCharacter(id) === id[17]!.toUpperCase());
}

/** Whether a run of digits passes the Luhn check. */
export function luhn(run: string): boolean {
  const sum = Array.from(run).toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The last character that the first 17 of an ID number call for. */
export function checkCharacter(id: string): string {
  const sum = Array.from(id.slice(0, 17)).reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return '10X98765432'[sum % 11]!;
}

const runsIn = (text: string): string[] => digitsOf(text).match(/\d+/g) ?? [];

/** Digits of any width, spelled or set apart, drawn together; dates and clock times are left apart. */
function digitsOf(text: string): string {
  return text.normalize('NFKC')
    .replace(/[零〇一幺二三四五六七八九]{7,}/g, run => Array.from(run, c => CHINESE_DIGITS[c]).join(''))
    .replace(/\b(?:19|20)\d\d-\d{1,2}-\d{1,2}\b/g, ' , ')
    .replace(/(?<=\d)[\s\-‐–—·]{1,2}(?=\d)/g, '');
}
