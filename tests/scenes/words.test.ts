import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWarning, problemLine } from '../../scripts/scenes/problem.ts';
import { addressIn } from '../../scripts/scenes/rules/addresses.ts';
import { brandIn } from '../../scripts/scenes/rules/brands.ts';
import { localeProblems } from '../../scripts/scenes/rules/localeWords.ts';
import { cardIn, checkCharacter, dialableIn, idNumberIn, luhn } from '../../scripts/scenes/rules/numbers.ts';
import { shamingIn } from '../../scripts/scenes/rules/shaming.ts';
import { wordProblems } from '../../scripts/scenes/rules/words.ts';

test.each([
  '13800001234', '138 0000 1234', '138-0000-1234', '１３８００００１２３４', '一三八零零零零一二三四', '021-5555 1234', '请打95599', '拨400-123-4567', '打12345热线', '发到106755', '400热线',
])('%s could be rung', text => {
  expect(dialableIn(text)).toBeDefined();
});

test.each(['1●●●●●●0417', '021-●●●●0000', '打110', '问96110', '12381发来的', '¥95000.00', '95000元', '付款 3,860.00', '2018-12-14', '尾号0000', '15:20', '一二三步', '400元', '0000 0000 0000 1234'])('%s cannot be rung', text => {
  expect(dialableIn(text)).toBeUndefined();
});

test('a card number is one that satisfies the check', () => {
  expect(luhn('4539578763621486')).toBe(true);
  expect(cardIn('卡号 4539 5787 6362 1486')).toBe('4539578763621486');
  expect(cardIn('卡号 4539 5787 6362 1487')).toBeUndefined();
  expect(cardIn('0000 0000 0000 1234')).toBeUndefined();
});

test('an ID number is one whose last character is right', () => {
  expect(checkCharacter('11010519491231002')).toBe('X');
  expect(idNumberIn('证件11010519491231002x')).toBeDefined();
  expect(idNumberIn('000000195002300000')).toBe('000000195002300000');
  expect(idNumberIn('00000019500230000X')).toBeUndefined();
});

test.each(['lipei.com', 'https://pay.lipei.cn/a', 'LIPEI．COM', 'lipei。com', 'www.example.com', '192.168.0.1', 'a@b.net'])('%s might be an address of somebody', text => {
  expect(addressIn(text)).toBeDefined();
});

test.each(['lipei.example', 'https://pay.lipei.example/a', '3.860', '下午3.5点', 'e.g. this', '好。真的。'])('%s is nobody’s address', text => {
  expect(addressIn(text)).toBeUndefined();
});

test.each(['淘宝', '淘 宝', '支·付·宝', 'WeChat', 'W e C h a t', 'ＡＬＩＰＡＹ', 'Аlipay', 'zhifubao', 'Ping An', '中通快递', '京东', 'Ta0bao'])('%s is a real brand', text => {
  expect(brandIn(text)).toBeDefined();
});

test.each(['南京东路', '其中通过的', '施工行业', '圆桌集', '蓝鹅快送', '豆钱包', '圈圈聊', '示例银行', 'keeping an eye', 'did it', 'we chatted', 'ordinary shop'])('%s is no brand', text => {
  expect(brandIn(text)).toBeUndefined();
});

test.each(['您真笨', '贪小便宜', '怎么会信呢', 'How gullible', 'an old fool', 'You should have known'])('%s shames', text => {
  expect(shamingIn(text)).toBeDefined();
});

test.each(['不怪您', '这不是您的错', 'It is not your fault', 'nothing to be ashamed of', 'nobody will ever fool you'])('%s comforts', text => {
  expect(shamingIn(text)).toBeUndefined();
});

test('a sentence is counted between full stops, and only its hanzi', () => {
  const codes = (text: string) => wordProblems(text, { file: 'f', line: 1, column: 1 }).map(p => p.code);
  expect(codes('好'.repeat(18))).toEqual([]);
  expect(codes('好'.repeat(19))).toEqual(['words/rather-long-sentence']);
  expect(codes('好'.repeat(25))).toEqual(['words/rather-long-sentence']);
  expect(codes('好'.repeat(26))).toEqual(['words/long-sentence']);
  expect(codes(`${'好'.repeat(18)}。${'好'.repeat(18)}`)).toEqual([]);
});

test('the words of the interface keep the same rules', () => {
  const files = globSync('assets/locales/**/*.json');
  expect(files.length).toBeGreaterThan(0);
  const problems = files.flatMap(file => localeProblems(file, readFileSync(file, 'utf8')));
  expect(problems.filter(p => !isWarning(p)).map(problemLine)).toEqual([]);
});

test('a problem in a locale file is reported where it stands', () => {
  expect(localeProblems('ui.json', '{\n  "a": { "b": "打13800001234" }\n}')).toMatchObject([{ code: 'words/dialable-number', line: 2, column: 15 }]);
});

