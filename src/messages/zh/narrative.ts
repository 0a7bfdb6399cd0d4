import type { Bilingual } from '../../core/bilingual';

/** What the checks of the explanatory text say: what is wrong, why, and what to do. */
export const narrative = {
  uncheckedOpen: '有几种读法，没有判断',
  unchecked: {
    level: '没有可与它相加、相比或对照的数',
    base: '没有找到与它相比的金额',
    change: '没有写出比较的基数或幅度',
    rate: '没有写出增减额或比较的基数',
    share: '没有找到总额',
    completion: '没有找到预算数',
    count: '没有可与它相加的数',
    other: '文字没有说明它是什么',
  },
  noTables: '没有可对照的公开表。',
  noFacts: '公开表中没有与文字对应的金额。',
  amount: (subject: string, stated: string, expected: string, source: Bilingual) =>
    `“${subject}”写作 ${stated}，${source.zh}为 ${expected}。请核对后改正文字或表格。`,
  amountRounded: (subject: string, stated: string, expected: string, source: Bilingual) =>
    `“${subject}”写作 ${stated}，${source.zh}换算并四舍五入后为 ${expected}，差在末位。可改为 ${expected}。`,
  unitSlip: (subject: string, stated: string, unit: string, expected: string, source: Bilingual) =>
    `“${subject}”写作 ${stated}，${source.zh}为 ${expected}，相差 10000 倍，单位应为“${unit}”。请改正单位。`,
  unitMinor: (stated: string, unit: string) =>
    `“${stated}”的单位与全文的“${unit}”不同。金额为零，含义不变，但请统一单位。`,
  strayUnit: (subject: string, stated: string, right: string) =>
    `“${subject}”写作 ${stated}，而全文以“万元”为单位，疑为 ${right} 之误。请核对单位。`,
  nameOfOther: (subject: string, stated: string, expected: string, name: string, source: Bilingual) =>
    `“${subject}”在公开表中为 ${expected}，而 ${stated} 是${source.zh}的金额，疑为“${name}”之误。请改正名称；若名称无误，则金额应为 ${expected}。`,
  bothOverPublic: (subject: string, stated: string, expected: string, source: Bilingual) =>
    `“${subject}”写作 ${stated}，${source.zh}为 ${expected}。机关运行经费即公用经费，不应大于它。请核对。`,
  operatingClose: (subject: string, stated: string, expected: string, source: Bilingual) =>
    `“${subject}”写作 ${stated}，${source.zh}为 ${expected}，相差很小，疑为笔误。请核对。`,
  operatingKind: (amount: string) =>
    `表中运行类支出只有“事业运行”，文字却报告机关运行经费 ${amount}。机关运行经费只由行政单位和参公单位填报，请确认单位性质。`,

  repeated: (subject: string, first: string, second: string) =>
    `“${subject}”先写作 ${first}，后写作 ${second}，两处应为同一金额。请核对。`,
  unbalanced: (first: string, second: string) =>
    `收入总计 ${first} 与支出总计 ${second} 不等，收支总计应当平衡。请核对，或改称本年收入、本年支出合计。`,
  points: (stated: string, expected: string, from: string) =>
    `写作 ${stated}，按 ${from} 计算应为 ${expected}。请核对。`,
  leftOverAmount: (stated: string, expected: string, from: string) =>
    `收支相抵后的结余写作 ${stated}，按所列收支（${from}）应为 ${expected}。请核对。`,
  average: (stated: string, expected: string, calculation: string) =>
    `平均数写作 ${stated}，应为 ${expected}（${calculation}）。请核对。`,
  account: (stated: string, expected: string, [opening = '', earned = '', spent = '']: readonly string[]) =>
    `年末结转和结余写作 ${stated}，按年初结转和结余 ${opening} ＋ 本年收入 ${earned} － 本年支出 ${spent} 应为 ${expected}。请核对。`,
  partsDiffer: (whole: string, stated: string, sum: string, difference: string) =>
    `“${whole}”为 ${stated}，所列各项相加为 ${sum}，相差 ${difference}。请核对总额和各项金额。`,
  partsRounding: (whole: string, stated: string, sum: string) =>
    `“${whole}”为 ${stated}，所列各项相加为 ${sum}，四舍五入可以解释。可加注说明。`,
  partsUncovered: (whole: string, stated: string, sum: string, rest: string) =>
    `“${whole}”为 ${stated}，主要各项相加为 ${sum}，尚有 ${rest} 未列。若其中有较大的项目，建议补列。`,
  suspect: (figure: string, expected: string) =>
    `最可能有误的是 ${figure}${expected === '' ? '' : `，按其余各数应为 ${expected}`}。`,
  partsExplained: (name: string) => `其中“${name}”与公开表不符，改正后相加一致。`,
  itemsOmitted: (named: string, all: string, names: string) =>
    `这里列了 ${named} 个科目，公开表中有金额的科目为 ${all} 个，没有列入的是：${names}。建议补列。`,
  partsOmitted: (names: string) => `公开表中未列入文字的有：${names}。`,
  shareOf: (subject: string, whole: string) => `“${subject}”占“${whole}”`,
  share: (what: string, stated: string, expected: string, calculation: string) =>
    `${what}写作 ${stated}，应为 ${expected}（${calculation}）。请改正。`,
  signMissing: (stated: string) => `“${stated}”缺少百分号。请补上“%”。`,
  signAlone: (words: string) => `“${words}”只有百分号，没有数字。请补填百分比。`,
  rate: (subject: string, stated: string, expected: string, calculation: string) =>
    `“${subject}”增减幅度写作 ${stated}，应为 ${expected}（${calculation}）。请改正。`,
  rateOtherBase: (
    subject: string,
    stated: string,
    expected: string,
    calculation: string,
    other: string,
    otherCalculation: string,
  ) =>
    `“${subject}”下写作 ${stated}：按“${subject}”算应为 ${expected}（${calculation}）；按“${other}”算才是 ${stated}（${otherCalculation}）。请确认所指并改正。`,
  percentageRounding: (what: string, stated: string, expected: string, calculation: string) =>
    `${what}写作 ${stated}，按所印金额计算为 ${expected}（${calculation}），差在末位，金额取舍可以解释。请确认。`,
  rateOf: (subject: string) => `“${subject}”增减幅度`,
  completionOf: (subject: string) => `“${subject}”完成预算的百分比`,
  zeroBase: (subject: string, stated: string) =>
    `“${subject}”上年为零，增幅无从计算，却写作 ${stated}。建议改写为“上年无此项”，不写百分比。`,
  directions: (subject: string, change: string, rate: string) =>
    `“${subject}”金额写“${change}”，幅度写“${rate}”，方向相反。请改正。`,
  directionAmounts: (subject: string, word: string, prior: string, now: string) =>
    `“${subject}”由 ${prior} 变为 ${now}，却写“${word}”。请改正方向。`,
  changeAmounts: (subject: string, stated: string, expected: string, prior: string, now: string) =>
    `“${subject}”由 ${prior} 变为 ${now}，增减额应为 ${expected}，却写 ${stated}。请改正。`,
  changeOverLevel: (subject: string, level: string, change: string) =>
    `“${subject}”为 ${level}，却写增加 ${change}，上年数将为负。请核对。`,
  comparedBudget: (subject: string, words: string, budget: string, final: string) =>
    `“${subject}”预算 ${budget}、决算 ${final}，却写“${words}”。请改正。`,
  up: '增加',
  down: '减少',
  none: '持平',
  changeParts: (whole: string, stated: string, sum: string, parts: string) =>
    `“${whole}”总增减写作 ${stated}，各项增减（${parts}）相加为 ${sum}。请核对。`,
  classTotal: '各项合计',
  reason: (subject: string, stated: string, sum: string, parts: string) =>
    `“${subject}”增减 ${stated}，而原因所列（${parts}）相加为 ${sum}。请补充原因或改正金额。`,
  changesDiffer: (subject: string, stated: string, other: string, otherSubject: string) =>
    `“${subject}”增减写作 ${stated}，而“${otherSubject}”增减为 ${other}，两者本年数相同或相近，增减额应当一致。请核对上年数。`,
  changesOtherBase: (subject: string, stated: string, other: string, otherSubject: string) =>
    `“${subject}”增减写作 ${stated}，“${otherSubject}”增减写作 ${other}：本年数相同，一处与上年预算比，一处与上年执行数比。请统一比较口径。`,
  yearOfItself: (year: string) => `这里与 ${year} 年比较，而本年就是 ${year} 年。请改正上年年度。`,
  unitMissing: (stated: string, expected: string) => `“${stated}”缺少单位，应写作“${expected}”。请补上单位。`,
  placeInText: (chapter: string | undefined, paragraph: number | undefined, project: string | undefined) =>
    [
      chapter === undefined ? '' : `“${chapter}”`,
      paragraph === undefined ? '' : `第 ${paragraph} 段`,
      project === undefined ? '' : `项目“${project}”`,
    ].join(''),
  timesInText: (count: number) => `全文同样写法共 ${count} 处。`,
  unitParted: (quote: string, count: number) => `“${quote}”数字与单位之间有空格，全文共 ${count} 处。建议去掉。`,
  comparisonWord: (words: string, right: string) => `“${words}”缺少比较词，应写作“${right}”。请改正。`,
  nameForCode: (code: string, stated: string, expected: string) =>
    `科目 ${code} 写作“${stated}”，公开表为“${expected}”。请统一名称。`,
  nameLike: (stated: string, expected: string, amount: string, source: Bilingual) =>
    `公开表中没有“${stated}”；${source.zh}的金额同为 ${amount}，名称应为“${expected}”。请统一名称。`,
  nameVariant: (stated: string, expected: string) => `“${stated}”与公开表“${expected}”用字不同。建议统一。`,
  nameTwice: (code: string, first: string, second: string) =>
    `科目 ${code} 在文中有“${first}”“${second}”两种写法。建议统一。`,
  alternatives: (words: string) => `“${words}”保留了模板的选项，没有选定。请只保留一种。`,
  blank: (words: string) => `“${words}”是没有填写的空白。请填写。`,
  leftOver: (words: string) => `“${words}”后面多出金额，是模板残留。请删去。`,
  noReason: '“主要原因”后面没有内容。请写明原因。',
  doubled: (words: string) => `“${words}”重复。请删去一处。`,
  doubledMark: (words: string) => `标点“${words}”重复或多余。请改正。`,
  bracket: '多出一个右括号。请删去。',
  split: (quote: string, name: string) => `“${quote}”中金额插在名称“${name}”里面。请把名称写完整，再写金额。`,
  numbering: (first: string, second: string) => `序号写法不一（“${first}”与“${second}”）。建议统一。`,
  cutWord: (short: string, long: string) => `“${short}”疑为“${long}”漏字。请补全。`,
  precision: (shares: string) => `同一段落的百分比小数位数不同（${shares}）。建议统一。`,
  overStaffed: (actual: string, approved: string) =>
    `实有 ${actual} 人，超过编制 ${approved} 人。请核对；确有超编的，请说明。`,
  counts: (whole: string, stated: string, sum: string) => `“${whole}”为 ${stated}，所列各类相加为 ${sum}。请核对。`,
  countsOver: (whole: string, stated: string, sum: string) => `“${whole}”为 ${stated}，其中所列已达 ${sum}。请核对。`,
  carsRunning: (amount: string) =>
    `车辆数写作 0 辆，却安排公务用车运行费 ${amount}。请核对车辆数，或说明运行费的用途（如租用、公车平台）。`,
  carsPurchase: (amount: string) => `文中写未购置车辆，公务用车购置费却为 ${amount}。请核对。`,
  reserveOver: (stated: string, whole: string) => `面向中小企业预留金额 ${stated} 大于政府采购预算 ${whole}。请核对。`,
  reserveSmallOver: (stated: string, whole: string) =>
    `预留给小微企业的金额 ${stated} 大于面向中小企业预留金额 ${whole}。请核对。`,
  reserveNothing: (whole: string) =>
    `政府采购预算 ${whole}，面向中小企业预留为 0。自 2021 年起采购项目应按规定预留份额，请确认是否适用。`,
  goodsNoCapital: (amount: string) =>
    `政府采购货物 ${amount}，而公开表中没有资本性支出（310）。若含设备购置，请核对经济分类。`,
  assetsAlike: (first: string, second: string) => `资产类别“${first}”与“${second}”含义重叠。请确认是否重复统计。`,
  assetsSameName: (name: string) =>
    `两个价值档次都称“${name}”；规定的口径是单位价值 50 万元以上通用设备和 100 万元以上专用设备。建议改正名称。`,
  nothingButAmount: (words: string, expected: string, source: Bilingual) =>
    `文中写“${words}”，${source.zh}却为 ${expected}。请核对。`,
  organisation: (stated: string, expected: string) => `单位名称写作“${stated}”，别处为“${expected}”。请统一。`,
  yearSlip: (stated: string, expected: string) => `这里写作 ${stated} 年，全文为 ${expected} 年。请改正年度。`,
  glossary: (name: string) => `名词解释中的“财政拨款”没有提到“${name}”，而公开表的财政拨款包括它。建议补全。`,
  performanceFunds: (project: string, total: string, parts: string) =>
    `“${project}”年度资金总额 ${total}，财政拨款与其他资金相加为 ${parts}。请核对。`,
  performanceProject: (project: string, total: string, expected: string, source: Bilingual) =>
    `绩效目标表“${project}”年度资金总额 ${total}，${source.zh}为 ${expected}。请核对。`,
  performanceCount: (stated: string, expected: string) =>
    `文中写实行绩效管理的项目 ${stated} 个，项目支出表或绩效目标表为 ${expected} 个。请核对。`,
  performanceSum: (stated: string, expected: string) =>
    `文中写涉及预算金额 ${stated}，项目支出合计为 ${expected}。请核对。`,
  performanceName: (stated: string, expected: string, amount: string) =>
    `绩效目标表写作“${stated}”，项目支出表中金额同为 ${amount} 的是“${expected}”。请统一项目名称。`,
  performanceCost: (project: string, indicator: string, stated: string, expected: string) =>
    `“${project}”的成本指标“${indicator}”为 ${stated}，项目资金为 ${expected}。请核对。`,
  indicatorWeaker: (mention: string, indicator: string, value: string) =>
    `年度目标写“${mention}”，指标“${indicator}”却为 ${value}，低于目标。请统一。`,
  indicatorStronger: (mention: string, indicator: string, value: string) =>
    `年度目标写“${mention}”，指标“${indicator}”为 ${value}，高于目标。建议统一。`,
  indicatorTwice: (activity: string, first: string, second: string) =>
    `年度目标中“${activity}”有两种数量（“${first}”“${second}”）。建议统一。`,
  noComparator: (indicator: string, value: string) =>
    `指标“${indicator}”的值 ${value} 没有写明“≥”等比较符号。建议补上。`,
  mixedComparators: (first: string, second: string) => `绩效指标中“${first}”与“${second}”混用。建议统一。`,
};
