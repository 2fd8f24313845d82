import type { Mistake } from './mistakes.ts';

const ENGLISH = { file: 'skeleton-scam/en.yaml' } as const;
const PLAYS = { file: 'skeleton-scam/playthroughs.yaml' } as const;
const SYLLABUS = { file: 'syllabus.yaml' } as const;
const GENUINE = { file: 'skeleton-genuine/scene.yaml' } as const;
const says = (text: string) => [['caller: 您的订单有问题。', `caller: ${text}`]] as const;

/** Slips in words, in the English, in what is played, and between scenes. Numbers here would ring or pass a check, hence only here. */
export const DOCUMENT_MISTAKES = {
  'words/dialable-number': { change: says('打我手机 138 0000 1234。'), at: '打我手机', zh: '用 ● 遮住', en: 'mask the middle' },
  'words/card-number': { change: says('卡号 6200 0000 0000 0005。'), at: '卡号', zh: '尾号0000', en: '0000' },
  'words/id-number': { change: says('证件 11010519491231002X。'), at: '证件', zh: '用 ● 遮住', en: 'mask it' },
  'words/web-address': { change: says('打开 lipei.com 就行。'), at: '打开 lipei', zh: '.example', en: '.example' },
  'words/real-brand': { change: says('您加我微 信聊。'), at: '您加我微', zh: '虚构的名字', en: 'invented name' },
  'words/shaming': { change: says('您怎么这么笨。'), at: '您怎么', zh: '错在骗子', en: 'the scammer’s' },
  'words/rare-hanzi': { change: says('您覅急。'), at: '您覅', zh: '换一个常用字', en: 'use a common hanzi' },
  'words/long-sentence': { change: says('您前几天在我们这里买的那一件东西现在查出来有一点点问题需要马上处理。'), at: '您前几天', zh: '请拆开', en: 'split it' },
  'words/rather-long-sentence': { change: says('您前几天在我们这里买的那件东西有一点问题。'), at: '您前几天', zh: '不超过 18 个', en: '18 or fewer' },
  'words/long-choice': { change: [['say: 好，您讲。', 'say: 好呀好呀。您讲您讲。我听着呢。您慢慢讲。我不着急。']], at: '好呀好呀', zh: '请缩短', en: 'shorten it' },

  'english/missing': { ...ENGLISH, change: [['go-on:\n  zh: 好，您讲。\n  en: All right, tell me.\n', '']], at: 'title:', zh: '在 en.yaml 补上', en: 'add it to en.yaml' },
  'english/stale': { ...ENGLISH, change: [['zh: 好，您讲。', 'zh: 好，你讲。']], at: '好，你讲', zh: '现在的原文', en: 'new source' },
  'english/orphan': { ...ENGLISH, change: [['go-on:\n', 'go-onn:\n  zh: 好\n  en: Yes\ngo-on:\n']], at: 'go-onn', zh: '删掉', en: 'delete it' },
  'english/empty': { ...ENGLISH, change: [['en: All right, tell me.', 'en: ""']], at: '""', zh: '请翻译', en: 'translate it' },
  'english/placeholder': { ...ENGLISH, change: [['en: "{{paid}} yuan have', 'en: "{{piad}} yuan have']], at: '"{{piad}}', zh: '改成一样', en: 'make them equal' },
  'english/chinese-left': { ...ENGLISH, change: [['en: All right, tell me.', 'en: All right 讲.']], at: 'All right 讲', zh: '请翻译', en: 'translate it' },

  'play/bad-move': { ...PLAYS, change: [['choose answer', 'pick answer']], at: 'pick answer', zh: '请写 next', en: 'write next' },
  'play/illegal-move': { ...PLAYS, change: [['choose answer', 'choose add']], at: 'choose add', zh: 'choose answer', en: 'choose answer' },
  'play/differs': { ...PLAYS, change: [['rung: X1', 'rung: X2']], at: 'X2', zh: '走出来是“X1”', en: 'is “X1”' },

  'across/file-missing': { ...PLAYS, at: '', zh: '请补上', en: 'add it' },
  'across/house-taken': { change: [['house: 1', 'house: 2']], at: '2\nroom', zh: '换一个', en: 'another number' },
  'across/no-twin': { change: [['twin: skeleton-genuine', 'twin: skeleton-genuin']], at: 'skeleton-genuin\n', zh: '是不是想写“skeleton-genuine”', en: 'Did you mean “skeleton-genuine”' },
  'across/twin-not-mutual': { ...GENUINE, change: [['twin: skeleton-scam', 'twin: skeleton-other']], reportedIn: 'skeleton-scam/scene.yaml', at: 'skeleton-genuine', zh: '互相写', en: 'name each other' },
  'across/twin-same-truth': { change: [['truth: scam', 'truth: genuine']], at: 'skeleton-genuine', zh: '一真一假', en: 'one genuine' },
  'syllabus/missing-scene': { ...SYLLABUS, change: [[', skeleton-genuine', '']], at: 'evenings', zh: '第 1 级的一个晚上', en: 'an evening of level 1' },
  'syllabus/unknown-scene': { ...SYLLABUS, change: [['skeleton-genuine', 'skeleton-genuin']], at: 'skeleton-genuin', zh: '是不是想写“skeleton-genuine”', en: 'Did you mean “skeleton-genuine”' },
  'syllabus/repeated': { ...SYLLABUS, change: [['skeleton-genuine', 'skeleton-genuine, skeleton-scam']], at: 'skeleton-scam]', zh: '删掉一个', en: 'delete one' },
  'syllabus/level-differs': { ...SYLLABUS, change: [['level: 1', 'level: 2']], at: 'skeleton-scam', zh: '改成一样', en: 'make them equal' },
  'syllabus/uneven': { ...SYLLABUS, change: [[', skeleton-genuine', '']], at: 'skeleton-scam', zh: '一样多', en: 'equally many' },
} as const satisfies Record<string, Mistake>;
