/**
 * Real names that must not appear: shops, couriers, pay apps, banks, insurers, food delivery, social apps.
 * Written as patterns without spaces; `(?!…)` and `(?<!…)` let ordinary words through that hold the same characters.
 */
const CHINESE_BRANDS = [
  '淘宝', '天猫', '(?<![南北东])京东(?!路)', '拼多多', '抖音', '唯品会', '苏宁', '国美', '小红书', '闲鱼', '得物', '当当网', '1688', '阿里巴巴', '蚂蚁金服',
  '支付宝', '微信', '财付通', '云闪付', '花呗', '借呗', '微粒贷', '白条', '银联', '拍拍贷', '宜人贷', '度小满',
  '顺丰', '圆通', '申通', '(?<!其)中通(?!过|知|常|话|道|风)', '韵达', '极兔', '菜鸟', '德邦', '百世快递', '中国邮政',
  '工商银行', '(?<![施手])工行', '建设银行', '农业银行', '中国银行', '交通银行', '招商银行', '浦发', '民生银行', '光大银行', '邮储', '平安(?:银行|保险|普惠)',
  '人保', '太平洋保险', '太平保险', '中国人寿', '泰康', '众安',
  '美团', '饿了么', '滴滴', '携程', '百度', '腾讯', '微博', '华为', '小米', '快手(?!快脚)',
] as const;

/** Names in Latin letters and in pinyin, matched as whole words; a space stands for any separator or none. */
const LATIN_BRANDS = [
  'taobao', 'tao bao', 't mall', 'tian mao', 'jd com', 'jing dong', 'pin duo duo', 'pdd', 'dou yin', 'tik tok', 'xiao hong shu', 'xian yu', 'vip shop',
  'ali pay', 'zhi fu bao', 'we chat', 'wei xin', 'union pay', 'ten pay', 'pay pal', 'hua bei', 'jie bei', 'alibaba', 'ali express', 'temu', 'shein',
  'sf express', 'shun feng', 'yuan tong', 'zto', 'yto', 'sto express', 'yun da', 'j&t', 'cai niao', 'dhl', 'fed ex',
  'icbc', 'ccb', 'bank of china', 'agricultural bank', 'china merchants bank', 'ping an', 'picc', 'china life', 'zhong an',
  'mei tuan', 'ele me', 'e le me', 'di di', 'ctrip', 'baidu', 'tencent', 'wei bo', 'huawei', 'xiaomi', 'amazon', 'e bay', 'whats app',
] as const;

/** Letters of other alphabets and digits that pass for Latin letters. */
const LOOKALIKES: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x',
  α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', '0': 'o', '1': 'l', '@': 'a', $: 's',
};

const latin = LATIN_BRANDS.map(name => ({
  name, pattern: new RegExp(`(?<![a-z])${[...name].map(c => (c === ' ' ? '[\\s._·-]*' : c)).join('')}(?![a-z])`),
}));
const chinese = CHINESE_BRANDS.map(source => new RegExp(source));

/** The real brand that a text names, whatever its width, alphabet or spacing, or nothing. */
export function brandIn(text: string): string | undefined {
  const plain = drawnTogether(text.normalize('NFKC').toLowerCase());
  const dense = plain.replace(/[\s.·・_\-—*]+/g, '');
  for (const pattern of chinese) {
    const found = pattern.exec(dense);
    if (found) return found[0];
  }
  const letters = [...plain].map(c => LOOKALIKES[c] ?? c).join('');
  return latin.find(({ pattern }) => pattern.test(plain) || pattern.test(letters))?.name.replaceAll(' ', '');
}

/** Single letters set apart, as in `w e c h a t`, are one word. */
const drawnTogether = (text: string): string => text.replace(/(?<![a-z])(?:[a-z][\s._·-]+){3,}[a-z](?![a-z])/g, run => run.replace(/[^a-z]/g, ''));
