/** Every problem's sentences: what is wrong, and how to mend it. `{x}` is filled in. */
export const PROBLEM_TEXTS = {
  // The file as YAML.
  'yaml/tab': { zh: '行首不能用 Tab,请改成空格。', en: 'A line cannot begin with a tab; use spaces.' },
  'yaml/quote-needed': {
    zh: '这句话里有 YAML 的特殊符号(开头的 * @ { [ 等,或英文冒号加空格),请把整句放进英文双引号 "…"。',
    en: 'This text holds signs that mean something to YAML (a leading * @ { [ or a colon and a space); put all of it in double quotes "…".',
  },
  'yaml/colon': {
    zh: '“{key}”后面要写英文冒号加一个空格,不是中文冒号。写成“{key}: …”。',
    en: 'After “{key}” comes a plain colon and a space, not a full-width colon. Write “{key}: …”.',
  },
  'yaml/swallowed-comment': {
    zh: '“ #”后面的字“{lost}”会丢掉。是台词就把整句放进英文双引号,是注释就另起一行。',
    en: 'Everything after “ #” is lost: “{lost}”. If it is text, put all of it in double quotes; if it is a comment, give it a line of its own.',
  },
  'yaml/alias': {
    zh: '“{sign}”开头的字会被 YAML 当成记号,请把整句放进英文双引号。',
    en: 'YAML takes “{sign}” as a mark of its own; put the text in double quotes.',
  },
  'yaml/duplicate-key': { zh: '“{key}”写了两遍,请删掉一个。', en: '“{key}” is there twice; delete one.' },
  'yaml/indentation': {
    zh: '缩进不齐:同一级要对齐,下一级多缩进两个空格。', en: 'The indentation is uneven: align one level, and indent the next by two spaces.',
  },
  'yaml/unclosed': { zh: '少了一个引号或括号,请补上“{sign}”。', en: 'A quote or bracket is missing; add “{sign}”.' },
  'yaml/syntax': { zh: '这里看不懂({reason})。请检查引号、冒号和缩进。', en: 'This cannot be read ({reason}). Check quotes, colons and indentation.' },

  // The shape of the file.
  'shape/unknown-key': { zh: '这里没有“{key}”这个字段,可以用:{known}。', en: 'There is no field “{key}” here; there are: {known}.' },
  'shape/missing': { zh: '缺少“{key}”,请补上。', en: '“{key}” is missing; add it.' },
  'shape/wrong-type': { zh: '“{key}”的写法不对,应当是{zhType}。', en: '“{key}” has the wrong form; it must be {type}.' },
  'shape/not-in-list': { zh: '“{value}”不在可选的词里,只能是:{known}。', en: '“{value}” is not one of: {known}.' },
  'shape/bad-value': { zh: '“{key}”的值不合要求:{reason}。请照格式改。', en: 'The value of “{key}” does not fit: {reason}. Write it as the format says.' },
  'shape/bad-id': {
    zh: '编号“{value}”只能用小写字母、数字和“-”,请改名。', en: 'The id “{value}” may have only small letters, digits and “-”; rename it.',
  },

  // Names inside a scene.
  'scene/folder-name': { zh: '文件夹叫“{folder}”,scene 也要写“{folder}”。', en: 'The folder is “{folder}”, so scene must be “{folder}” too.' },
  'scene/missing-id': {
    zh: '这一条没有 id,请补上,或运行 npm run scenes -- --ids 自动补。', en: 'This has no id; add one, or run npm run scenes -- --ids.',
  },
  'scene/duplicate-id': { zh: '“{id}”和第 {other} 行重复,请换一个名字。', en: '“{id}” is also on line {other}; give one another name.' },
  'scene/no-speaker': {
    zh: '这一行没有写是谁说的,请写一个 cast 里的人或 narrator。', en: 'Nobody says this line; begin it with a cast id or narrator.',
  },
  'scene/two-speakers': { zh: '一行只能有一个说话人,这里有:{found}。请拆成两行。', en: 'A line has one speaker; here are {found}. Make two lines of it.' },
  'scene/unknown-speaker': {
    zh: '“{key}”既不是 cast 里的人({known}),也不是台词的字段。', en: '“{key}” is neither in the cast ({known}) nor a field of a line.',
  },
  'scene/unknown-person': { zh: 'cast 里没有“{id}”(有:{known})。', en: 'There is no “{id}” in the cast (there are: {known}).' },
  'scene/unknown-room': { zh: '没有画过“{id}”这个地方(有:{known})。', en: 'No room “{id}” has been drawn (there are: {known}).' },
  'scene/unknown-target': { zh: '没有叫“{id}”的场面或结局,请改去向。', en: 'There is no beat or ending named “{id}”; change where this leads.' },
  'scene/aside-to-ending': { zh: '“{id}”是结局,去了回不来,请用 goto。', en: '“{id}” is an ending, from which nothing comes back; use goto.' },
  'scene/unknown-fact': { zh: 'facts 里没有“{id}”这件事(有:{known})。', en: 'The facts have no “{id}” (there are: {known}).' },
  'scene/bad-condition': {
    zh: '条件“{text}”看不懂,只能写 fact、not fact、fact > 数,用 and 连接。', en: 'The condition “{text}” cannot be read; write fact, not fact or fact > number, joined by and.',
  },
  'scene/wrong-fact-type': {
    zh: '“{id}”是{zhType},这里的写法对不上:是非用 true/false,数目用 +数。', en: '“{id}” is {type} and is used otherwise here: true/false for yes and no, +number for numbers.',
  },
  'scene/last-branch': {
    zh: '最后一条分支不能带 when,请加一条不带条件的。', en: 'The last branch must have no when; add one without a condition.',
  },
  'scene/branch-never': { zh: '前一条分支没有条件,这条永远轮不到,请调换顺序或删掉。', en: 'The branch before has no condition, so this one never comes up; reorder or delete it.' },
  'scene/way-on': { zh: '场面“{beat}”要么写 choices,要么写 goto,只写一个。', en: 'The beat “{beat}” needs either choices or goto, and only one of them.' },
  'scene/choice-form': { zh: '选项要写 say、do、back 其中一个,只写一个。', en: 'A choice needs exactly one of say, do and back.' },
  'scene/choice-target': { zh: '选项缺少去向,请写 goto 或 aside 其中一个(back 不用写)。', en: 'This choice leads nowhere; write goto or aside (back needs neither).' },
  'scene/branch-target': { zh: '分支要写 goto 或 aside 其中一个。', en: 'A branch needs goto or aside, and only one.' },
  'scene/placeholder': { zh: '文字里的 {name} 既不是 facts 里的事,也不在 takes 里(有:{known})。', en: 'The text’s {name} is neither a fact nor in the takes ({known}).' },
  'scene/takes-differ': { zh: '这一种讲法的名字({found})和第一种不一样,应当有:{known}。', en: 'This take names {found}; like the first one it must name {known}.' },
  'scene/unknown-take-name': { zh: 'takes 里没有“{name}”(有:{known})。', en: 'The takes have no “{name}” (there are: {known}).' },
  'scene/unknown-app': { zh: 'app 要写 cast 里一个带 app 的人,“{id}”没有写 app:shop、courier、food、seller、loan 或 bank。', en: 'app must name a cast entry with an app of its own; “{id}” has none of shop, courier, food, seller, loan or bank.' },
  'scene/paid-fact': { zh: 'facts 里必须有 paid: { max: … },请补上。', en: 'The facts must have paid: { max: … }; add it.' },
  'scene/unknown-source': { zh: '没有来源“{id}”(有:{known})。', en: 'There is no source “{id}” (there are: {known}).' },

  // What the walk found.
  'graph/unreachable-beat': { zh: '场面“{id}”没有任何地方会走到,请接上或删掉。', en: 'Nothing leads to the beat “{id}”; link to it or delete it.' },
  'graph/unreachable-line': { zh: '台词“{id}”永远不会出现,请检查它的 when。', en: 'The line “{id}” never comes up; check its when.' },
  'graph/unreachable-choice': { zh: '选项“{id}”永远选不到,请检查它的 when。', en: 'The choice “{id}” is never on offer; check its when.' },
  'graph/unreachable-ending': { zh: '结局“{id}”没有任何地方会走到,请接上或删掉。', en: 'Nothing leads to the ending “{id}”; link to it or delete it.' },
  'graph/dead-end': { zh: '走到“{beat}”就卡住了({how}),请给一条路。', en: 'The story is stuck in “{beat}” ({how}); give it a way on.' },
  'graph/no-ending': { zh: '从“{beat}”起怎么走都到不了结局({how}),请接一个结局。', en: 'From “{beat}” no ending can be reached ({how}); lead to one.' },
  'graph/silent-circle': { zh: '{ring} 转圈,玩家一直没得选,请在圈里加 choices。', en: '{ring} goes in a circle that never asks anything; put choices into it.' },
  'graph/no-safe-way': {
    zh: '钱还没出去,从“{beat}”起却走不到{kinds}结局({how}),请给一条退路。', en: 'No money has gone, yet from “{beat}” no {kinds} ending can be reached ({how}); add a way out.',
  },
  'graph/number-over-max': { zh: '“{id}”会变成 {value},超出 0 到 {max},请改 set 或 max。', en: '“{id}” becomes {value}, outside 0 to {max}; change set or max.' },
  'graph/money-differs': { zh: '结局“{id}”写的是 {money} 元,走到时 paid 是 {paid}({how}),请改成一样。', en: 'The ending “{id}” says {money} yuan, but paid is {paid} on arrival ({how}); make them equal.' },
  'graph/wallet-too-small': { zh: '结局“{id}”损失 {money} 元,钱包里只有 {purse},请改数目。', en: 'The ending “{id}” loses {money} yuan of a wallet of {purse}; change a sum.' },
  'graph/frozen-over-money': { zh: '结局“{id}”冻住的 {frozen} 元比损失的 {money} 元还多,请改数目。', en: 'The ending “{id}” freezes {frozen} of {money} yuan lost; change a sum.' },
  'graph/aside-without-back': { zh: '“{beat}”是去去就回的场面,要有一个 back: true 的选项。', en: 'One looks aside at “{beat}”, so it needs a choice back: true.' },
  'graph/back-outside-aside': { zh: '走到“{beat}”时不是从别处绕来的,back 回不去({how}),请改用 goto。', en: 'Nothing led aside to “{beat}”, so back leads nowhere ({how}); use goto.' },
  'graph/too-many-states': { zh: '状态超过 {limit} 个,请减少 facts 或拆成两个场景。', en: 'There are more than {limit} states; use fewer facts or make two scenes.' },

  // What a scam needs.
  'scam/few-decisions': { zh: '只有 {count} 处要拿主意(不算绕看的),至少要 5 处,请再加。', en: 'Only {count} decisions (side beats not counted); at least 5 are needed, so add some.' },
  'scam/few-flags': { zh: '只有 {count} 行有疑点,至少要 7 行,请再标。', en: 'Only {count} lines have flags; at least 7 are needed, so mark more.' },
  'scam/no-today': { zh: '每个有案例的骗局都要有一张“今天的变招”,请加 today: [{ title, text, source }]。', en: 'A documented scam needs a card on how it is done today; add today: [{ title, text, source }].' },
  'scam/no-decisive-flag': { zh: '没有一个决定性的疑点({known}),请至少放一个。', en: 'There is no decisive flag ({known}); show at least one.' },
  'scam/no-ending-of-kind': { zh: '缺少 {kind} 结局,请补一个。', en: 'There is no {kind} ending; add one.' },
  'scam/undocumented-flag': { zh: '来源 {source} 没有疑点“{flag}”(有:{known}),请去掉或换一个。', en: 'Source {source} does not document the flag “{flag}” (it has: {known}); remove or replace it.' },
  'scam/flag-not-shown': { zh: '来源 {source} 写明的疑点“{flag}”没有出现,请标在一行台词上。', en: 'The flag “{flag}”, documented in {source}, is not shown; mark a line with it.' },
  'scam/genuine-speaker-flagged': { zh: '“{by}”是真的(genuine),台词不能有疑点,请去掉 flags。', en: '“{by}” is genuine, so its line cannot be flagged; remove flags.' },
  'scam/risk-without-why': { zh: '选项“{id}”有风险({rung}),要写 why 说明为什么。', en: 'The choice “{id}” is risky ({rung}); say why in why.' },
  'scam/flag-without-way-out': { zh: '出现疑点“{id}”之后,下一次没有不照做的选项,请加一个。', en: 'After the flagged line “{id}” nothing but complying is on offer; add another choice.' },
  'scam/wrong-ending-kind': { zh: '骗局的结局不能是 {kind},只能是 safe late partial full。', en: 'A scam cannot end {kind}; write safe late partial or full.' },
  'ending/money-of-kind': { zh: '{kind} 结局的 money 要{zhNeed},请改 kind 或 money。', en: 'A {kind} ending needs money {need}; change kind or money.' },

  // What the real thing needs.
  'genuine/flagged': { zh: '真的联系没有疑点,请把 flags 改成 seems 加 fine。', en: 'The real thing has no flags; write seems and fine instead.' },
  'genuine/no-seems': { zh: '没有一行看着像疑点,请给一行加上 seems 和 fine。', en: 'No line looks like a flag; give one seems and fine.' },
  'genuine/seems-without-fine': { zh: '台词“{id}”写了 seems,还要写 fine 说明为什么没问题。', en: 'The line “{id}” has seems; say in fine why it is in order.' },
  'genuine/money': { zh: '真的联系不会让钱没掉,请把结局“{id}”的 money 改成 0。', en: 'The real thing takes no money; make money 0 in the ending “{id}”.' },
  'genuine/action-forfeits': { zh: '在“{beat}”做“{action}”就直接失去了({how}),核实和挂断不能受罚,请改去向。', en: 'Doing “{action}” in “{beat}” forfeits at once ({how}); hanging up and checking must not be punished, so lead elsewhere.' },
  'genuine/checking-punished': { zh: '在“{beat}”做“{action}”之后只剩失去的结局({how}),请接上 settled 或 delayed。', en: 'After “{action}” in “{beat}” only forfeited endings are left ({how}); lead to settled or delayed.' },
  'genuine/wrong-ending-kind': { zh: '真的联系的结局不能是 {kind},只能是 settled delayed forfeited。', en: 'A genuine contact cannot end {kind}; write settled, delayed or forfeited.' },

  // What the scores must not reward.
  'score/risk-pays': { zh: '得分最好的走法里有冒险的选项“{id}”({how}),请让不冒险也能得到这个结局。', en: 'The best-scoring way takes the risky choice “{id}” ({how}); let a way without risk end as well.' },
  'score/talking-on-pays': { zh: '在“{beat}”继续聊反而得到更好的结局“{ending}”({how}),请让就此停下也能到。', en: 'In “{beat}” talking on earns the better ending “{ending}” ({how}); let stopping there lead to it too.' },

  // Documented facts.
  'facts/unknown': { zh: '来源 {source} 没有“{id}”这条事实(有:{known})。', en: 'Source {source} has no fact “{id}” (it has: {known}).' },
  'facts/not-shown': { zh: '全部损失的那条路上没有出现事实“{id}”,请在那条路的台词、选项或结局写 facts: [{id}]。', en: 'No way to the full loss shows the fact “{id}”; write facts: [{id}] at a line, choice or ending on it.' },
  'facts/not-in-intro': { zh: '开头没有交代事实“{id}”,请写进 intro,并加到 intro-facts。', en: 'The intro does not tell the fact “{id}”; tell it and add it to intro-facts.' },

  // Words.
  'words/dialable-number': { zh: '“{found}”像能拨通的号码,请用 ● 遮住中间。', en: '“{found}” looks dialable; mask the middle with ●.' },
  'words/card-number': { zh: '“{found}”能通过银行卡校验,请改成 ●●●● 或尾号0000。', en: '“{found}” passes as a card number; write ●●●● or only 0000 as its end.' },
  'words/id-number': { zh: '“{found}”能通过身份证校验,请用 ● 遮住。', en: '“{found}” passes as an ID number; mask it with ●.' },
  'words/web-address': { zh: '网址“{found}”可能真有,请用 .example 结尾的。', en: 'The address “{found}” may exist; use one that ends in .example.' },
  'words/real-brand': { zh: '“{found}”是真实的品牌,请用虚构的名字。', en: '“{found}” is a real brand; use an invented name.' },
  'words/shaming': { zh: '“{found}”会让人难堪,请换个说法,错在骗子。', en: '“{found}” shames people; say it otherwise, the fault is the scammer’s.' },
  'words/rare-hanzi': { zh: '“{found}”旧手机上不一定有,很多人也不认得,请换一个常用字。', en: 'Old phones may lack “{found}” and many cannot read it; use a common hanzi (GB 2312).' },
  'words/long-sentence': { zh: '这句有 {count} 个字,最多 25 个,请拆开:“{found}”。', en: 'This sentence has {count} hanzi; at most 25, so split it: “{found}”.' },
  'words/rather-long-sentence': { zh: '这句有 {count} 个字,最好不超过 18 个:“{found}”。', en: 'This sentence has {count} hanzi; 18 or fewer read better: “{found}”.' },
  'words/long-choice': { zh: '选项有 {count} 个字符,最多 {max} 个,请缩短。', en: 'This choice has {count} characters; at most {max}, so shorten it.' },

  // English.
  'english/missing': { zh: '“{key}”还没有英文,请在 en.yaml 补上。', en: '“{key}” has no English; add it to en.yaml.' },
  'english/stale': { zh: '“{key}”的原文改了,现在是“{now}”。请看看译文,并把 zh 改成现在的原文。', en: 'The source of “{key}” has changed to “{now}”. Check the translation and put the new source in zh.' },
  'english/orphan': { zh: '场景里没有“{key}”,请从 en.yaml 删掉。', en: 'The scene has no “{key}”; delete it from en.yaml.' },
  'english/empty': { zh: '“{key}”的英文是空的,请翻译。', en: 'The English of “{key}” is empty; translate it.' },
  'english/placeholder': { zh: '“{key}”的占位符和原文不一样(原文有:{wanted}),请改成一样。', en: 'The placeholders of “{key}” differ from the source’s ({wanted}); make them equal.' },
  'english/chinese-left': { zh: '“{key}”的英文里还有中文“{found}”,请翻译。', en: 'The English of “{key}” still has “{found}” in Chinese; translate it.' },

  // Playthroughs.
  'play/bad-move': { zh: '“{move}”不是一步,请写 next、choose 选项、tap 台词 [五看]、untap 台词、act 动作 或 judge 判断。', en: '“{move}” is no move; write next, choose id, tap line [look], untap line, act action or judge verdict.' },
  'play/illegal-move': { zh: '第 {number} 步“{move}”走不了({reason}),此时可以:{offered}。请改走法。', en: 'Move {number}, “{move}”, is refused ({reason}); on offer are: {offered}. Change the moves.' },
  'play/differs': { zh: '{what} 应是“{wanted}”,走出来是“{got}”,请改走法或改数。', en: '{what} should be “{wanted}” and is “{got}”; change the moves or what they must count.' },

  // Across scenes and files.
  'across/file-missing': { zh: '缺少文件 {name},请补上。', en: 'The file {name} is missing; add it.' },
  'across/house-taken': { zh: '门牌 {house} 已经给了“{other}”,请换一个。', en: 'House {house} belongs to “{other}”; choose another number.' },
  'across/no-twin': { zh: '没有叫“{twin}”的场景可以配对,请建一个(npm run new-scene -- {twin})。', en: 'There is no scene “{twin}” to be the twin; make it (npm run new-scene -- {twin}).' },
  'across/twin-not-mutual': { zh: '“{twin}”的 twin 是“{other}”,请两边互相写。', en: 'The twin of “{twin}” is “{other}”; twins must name each other.' },
  'across/twin-same-truth': { zh: '“{twin}”也是 {truth},一对要一真一假,请改一个。', en: '“{twin}” is {truth} too; of twins one is a scam and one genuine, so change one.' },
  'syllabus/missing-scene': { zh: 'syllabus.yaml 里没有“{id}”,请加到第 {level} 级的一个晚上。', en: 'syllabus.yaml does not list “{id}”; add it to an evening of level {level}.' },
  'syllabus/unknown-scene': { zh: '没有叫“{id}”的场景,请改名或删掉。', en: 'There is no scene “{id}”; rename or delete the entry.' },
  'syllabus/repeated': { zh: '“{id}”列了两遍,请删掉一个。', en: '“{id}” is listed twice; delete one.' },
  'syllabus/level-differs': { zh: '“{id}”的 level 是 {level},却列在第 {listed} 级的晚上,请改成一样。', en: '“{id}” has level {level} but is listed on an evening of level {listed}; make them equal.' },
  'syllabus/uneven': { zh: '第 {evening} 个晚上骗局 {scams} 个,真的 {genuine} 个,要一样多,请调换。', en: 'Evening {evening} has {scams} scams and {genuine} genuine contacts; make them equally many.' },
} as const satisfies Record<string, { zh: string; en: string }>;
