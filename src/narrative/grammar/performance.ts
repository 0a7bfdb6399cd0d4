/** Words of a 项目支出绩效目标表. Patterns are tried on cells without blanks, in narrow form. */

export const TARGET_TITLE = /绩效目标(?:申报)?表$/;
export const PROJECT_NAME = /^项目名称$/;
export const TOTAL_FUNDS = /^(?:年度)?资金总额(?:\(万元\))?[:：]?$|^年度资金总额/;
export const FISCAL_FUNDS = /^(?:其中[:：])?(?:本年)?财政拨款[:：]?$/;
export const OTHER_FUNDS = /^其他(?:资金)?[:：]?$/;
export const GOAL = /^(?:年度|总体|年度总体|绩效)目标$/;
export const INDICATORS_BEGIN = /^指标值/;

/** Names of the first level, which say nothing about an indicator. */
export const FIRST_LEVEL =
  /^(?:项目完成|项目效益|产出(?:指标)?|效益(?:指标)?|绩效(?:指标)?|一级指标|二级指标|三级指标|总体(?:目标)?)$/;
export const SECOND_LEVEL =
  /^(?:(?:数量|质量|时效|成本|经济成本|社会成本|经济效益|社会效益|生态效益|可持续影响)(?:指标)?|(?:服务对象)?满意度指标)$/;

/** The amount of a cost indicator is given in money, or its name says so. */
export const MONEY_INDICATOR = /\((?:万元|元)\)$|(?:经费|资金|费用|成本)/;
export const INDICATOR_VALUE = /^(?<comparator>[≥≧≤≦><=]=?)?(?<number>\d+(?:\.\d+)?)(?<unit>%|[\u4e00-\u9fff]*)$/;

/** What targets count; a goal and an indicator that share such a word speak of the same. */
export const ACTIVITIES: readonly string[] = [
  '年审',
  '检查',
  '培训',
  '调研',
  '会议',
  '对接',
  '宣传',
  '学习',
  '交流',
  '指导',
  '督导',
  '督查',
  '评审',
  '考核',
  '走访',
  '演练',
  '讲座',
  '竞赛',
  '慰问',
  '巡查',
  '抽查',
  '采购',
  '检测',
  '监测',
  '发布',
  '编制',
  '审计',
  '评估',
  '活动',
  '会',
];

/** Words that many activities share. */
export const COMMON_ACTIVITIES: ReadonlySet<string> = new Set(['活动', '会', '会议', '检查', '指导', '学习', '交流']);

/** 培训2次以上, 不少于1次, 会议一次以上, 2-4次. */
export const COUNTED =
  /(?<words>[^，。；、,;:：]*?)(?:全年|每年|年内)?(?<least>不少于|至少|不低于)?(?<number>\d+|[一二两三四五六七八九十])(?:[-~至](?<most>\d+))?(?:次|场|期|个|项|份|篇|人次|人|户|家)(?<above>以上|及以上)?/g;

/** 覆盖全部县市: a goal that leaves nothing out. */
export const COMPLETE_GOAL =
  /(?<words>[^，。；、,;]*?)(?:覆盖(?:到)?(?:全部|所有|全体)|全覆盖|全部覆盖)[^，。；、,;]*/g;
export const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
