import type { Mistake } from './mistakes.ts';

const GENUINE = { file: 'skeleton-genuine/scene.yaml' } as const;
/** Names a source whose facts and flags must all be told. */
const SOURCED = ['source: E2', 'source: "1.1"'] as const;

/** Slips in how a story goes, in its sums, and in what a scene must hold. */
export const STORY_MISTAKES = {
  'graph/unreachable-beat': { change: [['\nendings:', '\n  caught-out:\n    channel: home\n    goto: verified\n\nendings:']], at: 'caught-out', zh: '接上或删掉', en: 'link to it or delete it' },
  'graph/unreachable-line': { change: [['id: your-order', 'id: your-order\n        when: scanned']], at: '您的订单有问题', zh: '检查它的 when', en: 'check its when' },
  'graph/unreachable-choice': { change: [['id: go-on', 'id: go-on\n        when: scanned']], at: '好，您讲', zh: '检查它的 when', en: 'check its when' },
  'graph/unreachable-ending': { change: [['goto: all-gone', 'goto: rest-kept']], at: 'all-gone:', zh: '接上或删掉', en: 'link to it or delete it' },
  'graph/dead-end': {
    change: [['id: not-scanning', 'id: not-scanning\n        when: scanned'], ['id: scan\n', 'id: scan\n        when: scanned\n']],
    at: 'code-comes:', zh: '给一条路', en: 'way on',
  },
  'graph/no-ending': {
    change: [['goto: verified\n\nendings', 'goto: endless\n\n  endless:\n    channel: home\n    choices:\n      - do: 再等等\n        id: wait\n        conduct: comply\n        goto: endless\n'
      + '    on:\n      hang-up: { goto: endless }\n      open-app: { goto: endless }\n      call-official: { goto: endless }\n      ask-family: { goto: endless }\n      call-police: { goto: endless }\n\nendings']],
    at: 'endless:\n    channel', zh: '接一个结局', en: 'lead to one',
  },
  'graph/silent-circle': { change: [['goto: verified\n\n  police-line', 'goto: police-line\n\n  police-line'], ['goto: verified\n\nendings', 'goto: official-line\n\nendings']], at: 'official-line:\n    channel', zh: '加 choices', en: 'put choices' },
  'graph/no-safe-way': {
    change: [['goto: verified\n\nendings', 'goto: no-way-back\n\n  no-way-back:\n    channel: home\n    choices:\n      - do: 付钱\n        id: pay-after-all\n        conduct: comply\n        set: { paid: +1000 }\n        goto: all-gone\n'
      + '    on:\n      open-app: { goto: no-way-back }\n      call-official: { goto: no-way-back }\n      ask-family: { goto: no-way-back }\n      call-police: { goto: no-way-back }\n\nendings']],
    at: 'no-way-back:', zh: '退路', en: 'way out',
  },
  'graph/number-over-max': { change: [['paid: { max: 1000 }', 'paid: { max: 900 }']], at: 'paid: { max', zh: '改 set 或 max', en: 'change set or max' },
  'graph/money-differs': { change: [['    money: 600', '    money: 500']], at: 'rest-kept:\n    kind', zh: '改成一样', en: 'make them equal' },
  'graph/wallet-too-small': { change: [['pay-app: 1000', 'pay-app: 900']], at: 'all-gone:', zh: '改数目', en: 'change a sum' },
  'graph/frozen-over-money': { change: [['    money: 600', '    money: 600\n    frozen: 700']], at: 'rest-kept:\n    kind', zh: '改数目', en: 'change a sum' },
  'graph/aside-without-back': { change: [['- back: true\n\n  official', '- do: 好\n        id: all-right\n        conduct: verify-own\n        goto: verified\n\n  official']], at: 'daughter-says:\n', zh: 'back: true', en: 'back: true' },
  'graph/back-outside-aside': { change: [['goto: code-comes', 'goto: order-page']], at: 'back: true', zh: '改用 goto', en: 'use goto' },
  'graph/too-many-states': {
    change: [['scanned: false', `scanned: false\n${Array.from({ length: 12 }, (_, i) => `  fact-${i}: false`).join('\n')}`],
      ['      - do: 扫码', Array.from({ length: 12 }, (_, i) => `      - do: 记一记\n        id: note-${i}\n        conduct: refuse\n        set: { fact-${i}: true }\n        goto: code-comes`).join('\n') + '\n      - do: 扫码']],
    at: 'skeleton-scam', zh: '减少 facts', en: 'fewer facts',
  },

  'scam/few-decisions': { change: [['      - do: 不接\n        id: let-it-ring\n        conduct: refuse\n        goto: hung-up\n', ''], ['      - do: 不扫\n        id: not-scanning\n        conduct: refuse\n        goto: hung-up\n', '']], at: 'skeleton-scam', zh: '至少要 5 处', en: 'at least 5' },
  'scam/few-flags': { change: [['        flags: [no-review-period]\n', ''], ['        flags: [rush]\n', '']], at: 'skeleton-scam', zh: '至少要 7 行', en: 'at least 7' },
  'scam/no-decisive-flag': { change: [['[leave-platform]', '[rush]'], ['[scan-their-qr]', '[rush]'], ['[not-original-route]', '[rush]'], ['[ask-password]', '[rush]']], at: 'skeleton-scam', zh: '至少放一个', en: 'show at least one' },
  'scam/no-ending-of-kind': { change: [['kind: late', 'kind: safe']], at: 'skeleton-scam', zh: '缺少 late', en: 'no late ending' },
  'scam/undocumented-flag': { change: [SOURCED, ['[leave-platform]', '[ask-sms-code]']], at: '[ask-sms-code]', zh: '去掉或换一个', en: 'remove or replace' },
  'scam/no-today': { change: [SOURCED], at: '"1.1"\nlevel', zh: '请加 today', en: 'add today' },
  'scam/flag-not-shown': { change: [SOURCED, ['[leave-platform]', '[rush]']], at: '"1.1"\nlevel', zh: '标在一行台词上', en: 'mark a line' },
  'scam/genuine-speaker-flagged': { change: [['id: order-fine', 'id: order-fine\n        flags: [rush]']], at: '[rush]\n        as: done', zh: '去掉 flags', en: 'remove flags' },
  'scam/risk-without-why': { change: [['        why: 出了平台，就没人看着了。\n', '']], at: '好，我加您', zh: '要写 why', en: 'say why' },
  'scam/flag-without-way-out': { change: [['      - do: 不扫\n        id: not-scanning\n        conduct: refuse\n        goto: hung-up\n', '']], at: '扫这个码', zh: '不照做的选项', en: 'add another choice' },
  'scam/wrong-ending-kind': { change: [['kind: late', 'kind: delayed']], at: 'stopped-in-time:\n    kind', zh: 'safe late partial full', en: 'safe late partial or full' },
  'ending/money-of-kind': { change: [['kind: partial', 'kind: late']], at: 'rest-kept:\n    kind', zh: '改 kind 或 money', en: 'change kind or money' },

  'genuine/flagged': { ...GENUINE, change: [['seems: stranger-contact', 'flags: [stranger-contact]']], at: '[stranger-contact]', zh: 'seems 加 fine', en: 'seems and fine' },
  'genuine/no-seems': { ...GENUINE, change: [['        seems: stranger-contact\n', '']], at: 'skeleton-genuine', zh: 'seems 和 fine', en: 'seems and fine' },
  'genuine/seems-without-fine': { ...GENUINE, change: [['        fine: 这是订单页上印着的座机。\n', '']], at: 'stranger-contact', zh: '写 fine', en: 'say in fine' },
  'genuine/money': { ...GENUINE, change: [['kind: delayed\n    money: 0', 'kind: delayed\n    money: 10']], at: 'delayed:\n    kind', zh: '改成 0', en: 'make money 0' },
  'genuine/action-forfeits': { ...GENUINE, change: [['hang-up: { goto: afterwards }', 'hang-up: { goto: forfeited }']], at: 'opening:', zh: '不能受罚', en: 'must not be punished' },
  'genuine/checking-punished': {
    ...GENUINE, change: [['call-police: { goto: police-line }', 'call-police: { goto: too-late }'], ['\nendings:', '\n  too-late:\n    channel: home\n    lines:\n      - narrator: 晚了。\n        id: late-now\n    goto: forfeited\n'
      + '    on:\n      open-app: { goto: too-late }\n      call-official: { goto: too-late }\n      ask-family: { goto: too-late }\n      call-police: { goto: too-late }\n\nendings:']],
    at: 'rings:\n', zh: '接上 settled 或 delayed', en: 'lead to settled or delayed',
  },
  'genuine/wrong-ending-kind': { ...GENUINE, change: [['kind: delayed', 'kind: safe']], at: 'delayed:\n    kind', zh: 'settled delayed forfeited', en: 'settled, delayed or forfeited' },

  'score/risk-pays': {
    change: [['kind: safe\n    money: 0\n    title: 自己核实了', 'kind: late\n    money: 0\n    title: 自己核实了'], ['kind: safe\n    money: 0\n    title: 没有照做', 'kind: late\n    money: 0\n    title: 没有照做'],
      ['kind: late\n    money: 0\n    title: 最后', 'kind: safe\n    money: 0\n    title: 最后']],
    at: '好，我加您', zh: '不冒险也能', en: 'without risk',
  },
  'score/talking-on-pays': {
    change: [['kind: safe\n    money: 0\n    title: 自己核实了', 'kind: late\n    money: 0\n    title: 自己核实了'], ['kind: safe\n    money: 0\n    title: 没有照做', 'kind: late\n    money: 0\n    title: 没有照做'],
      ['kind: late\n    money: 0\n    title: 最后', 'kind: safe\n    money: 0\n    title: 最后']],
    at: 'rings:\n', zh: '就此停下也能', en: 'stopping there',
  },

  'facts/unknown': { change: [['id: your-order', 'id: your-order\n        facts: [1.1-z]']], at: '[1.1-z]', zh: '没有“1.1-z”', en: 'no fact “1.1-z”' },
  'facts/not-shown': { change: [SOURCED], at: '"1.1"\nlevel', zh: 'facts: [1.1-e]', en: 'facts: [1.1-e]' },
  'facts/not-in-intro': { change: [SOURCED], at: '陈阿姨买了', zh: 'intro-facts', en: 'intro-facts' },
} as const satisfies Record<string, Mistake>;
