/** Words that put the blame on the person called. The blame is the caller's. */
const CHINESE = ['笨', '贪', '蠢', '傻', '糊涂', '上当', '活该', '怎么会信', '轻信他人', '无知', '愚', '丢人', '丢脸', '怪你', '怪您', '都是您的错', '自作自受', '太天真', '太好骗', '没脑子', '老年痴呆'];
const ENGLISH = ['stupid', 'gullible', 'fool', 'fools', 'foolish', 'fooled', 'idiot', 'dumb', 'greedy', 'greed', 'naive', 'senile', 'silly', 'sucker', 'ignorant', 'careless', 'your fault', 'shame on', 'ashamed', 'should have known', 'fell for'];

/** The shaming word in a text, or nothing. */
export function shamingIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase();
  return CHINESE.find(word => plain.includes(word)) ?? ENGLISH.find(word => new RegExp(`\\b${word}\\b`).test(plain));
}
