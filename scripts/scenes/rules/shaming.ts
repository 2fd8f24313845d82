/** Words that put the blame on the person called. The blame is the caller's. */
const CHINESE = [
  '笨', '贪', '蠢', '傻', '糊涂', '上当', '活该', '怎么会信', '轻信他人', '无知', '愚', '丢人', '丢脸', '怪[你您]', '[你您]的错',
  '自作自受', '天真', '好骗', '没脑子', '痴呆',
];
const ENGLISH = [
  'stupid', 'gullible', '(?:a|old|such a) fool', 'fools', 'foolish', 'fooled', 'idiot', 'dumb', 'greedy', 'greed', 'naive', 'senile', 'silly', 'sucker',
  'ignorant', 'careless', 'your fault', 'shame on', 'ashamed', 'should have known', 'fell for', 'fall for',
];

// Comfort says the same words with a no before them: 不怪您, "not your fault".
const chinese = CHINESE.map(word => new RegExp(`(?<![不没别]|不是|不算|不能|没人)${word}`));
const english = ENGLISH.map(word => new RegExp(`(?<!\\b(?:not|nothing to be|isn[’']t|never) )\\b${word}\\b`));

/** The shaming word in a text, or nothing. */
export function shamingIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase();
  for (const pattern of [...chinese, ...english]) {
    const found = pattern.exec(plain);
    if (found) return found[0];
  }
  return undefined;
}
