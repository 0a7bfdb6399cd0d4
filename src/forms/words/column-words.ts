import { normaliseCaption, remembering } from '../../core/captions';
import type { ColumnRole } from '../../model/roles';
import { THREE_PUBLIC_CAPTIONS } from './three-public-words';

/** What a header cell says. Stub words name the lines; the others name amounts. */
export type HeaderWord =
  | { readonly kind: 'code-part'; readonly part: 0 | 1 | 2 }
  | { readonly kind: 'code' }
  /** Of units, and of functional items below them. */
  | { readonly kind: 'caption'; readonly ofUnits?: true }
  | { readonly kind: 'project-name' }
  | { readonly kind: 'ordinal' }
  /** 单位名称: names the lines where nothing else does. */
  | { readonly kind: 'unit-name' }
  | { readonly kind: 'remark' }
  /** Stands over several columns and says nothing about one of them. */
  | { readonly kind: 'group' }
  /** 合计 and its kin: the total of what stands beside it, or simply the amount. */
  | { readonly kind: 'total' }
  | { readonly kind: 'measure'; readonly measure: 'budget' | 'final' | 'last-year' }
  | { readonly kind: 'amount'; readonly role: ColumnRole };

/** Words of stub columns, tried in order on the normalised cell. */
const STUB: readonly (readonly [RegExp, HeaderWord])[] = [
  [/^类$/, { kind: 'code-part', part: 0 }],
  [/^款$/, { kind: 'code-part', part: 1 }],
  [/^项$/, { kind: 'code-part', part: 2 }],
  [
    /^(?:(?:支出|收入)?(?:(?:功能|经济)(?:分类)?)?|(?:部门|政府)(?:预算)?(?:支出)?经济(?:分类)?)(?:科目)?(?:编码|代码)(?:\(类款项\)|\(类款\))?$/,
    { kind: 'code' },
  ],
  [/^(?:单位|部门)(?:编码|代码)?[/、]?\(?(?:(?:功能|经济)(?:分类)?)?科目(?:编码|代码)\)?$/, { kind: 'code' }],
  [/^(?:行次|序号|栏次|编号)$/, { kind: 'ordinal' }],
  [
    /^(?:(?:项目(?:支出)?|专项)名称(?:\(.*\))?|(?:单位|部门)(?:名称)?(?:及|[/、])?\(?项目(?:名称)?\)?)$/,
    { kind: 'project-name' },
  ],
  [
    /^(?:(?:支出|收入)?(?:(?:功能|经济)(?:分类)?)?|(?:部门|政府)(?:预算)?(?:支出)?经济(?:分类)?)?(?:科目)?名称(?:\(.*\))?$/,
    { kind: 'caption' },
  ],
  [/^(?:单位|部门)(?:名称)?[/、]?\(?(?:(?:功能|经济)(?:分类)?)?科目(?:名称)?\)?$/, { kind: 'caption', ofUnits: true }],
  [
    /^(?:项目|三公经费(?:支出)?项目|(?:支出|收入)?科目|功能分类|经济分类|收入项目|支出项目|支出功能分类|(?:功能|经济)(?:分类)?科目|(?:部门|政府)(?:预算)?(?:支出)?经济(?:分类)?科目|项目\(按.*\)|支出功能分类科目|支出经济分类科目|预算科目|(?:收入|支出)?项目类别|支出功能分?科目|采购(?:类别|类型|内容|项目|品目大类|物品名称)|年度|年份)$/,
    { kind: 'caption' },
  ],
  [
    /^(?:(?:单位|部门|预算单位|部门\(单位\))名称|预算单位|部门|单位|部门[/、]单位|单位[/、]部门)$/,
    { kind: 'unit-name' },
  ],
  [
    /^(?:备注|说明|(?:单位|部门|部门\(单位\))(?:编码|代码)|主管部门|项目单位|类型|计量单位|(?:政府)?采购(?:品目|目录|方式|组织形式?)|资金来源名称)$/,
    { kind: 'remark' },
  ],
];

/** Words of amount columns. A role is what identities speak of. */
const AMOUNT: readonly (readonly [RegExp, ColumnRole])[] = [
  [/(?:占比|比重|比例|完成率|执行率|增长率|增减率|增减%|%|百分比)/, 'ratio'],
  // 增减 by itself is an amount; 幅度 and a bare 同比 are none.
  [/(?:[增降涨]幅|幅度)(?:\(.*\))?$|^(?:同比|环比)$/, 'ratio'],
  [/^(?:团组数|人数|人次|数量|批次|辆数|单价)|保有量|(?:团组数|人次数?|接待人数|批次)(?:\(.*\))?$/, 'count'],
  [/^(?:比上年|比上年预算|较上年).*(?:增减|增加|减少)|^增减(?:额|数|变化)?$/, 'change'],
  ...THREE_PUBLIC_CAPTIONS,
  [/^会议费/, 'meetings'],
  [/^培训费/, 'training'],
  [/机关运行(?:经费|费)/, 'operating-cost'],
  [/^人员(?:经费|支出)(?:支出)?$/, 'personnel'],
  [/^(?:日常)?公用(?:经费|支出)(?:支出)?$/, 'public'],
  [/^基本支出$/, 'basic'],
  [/^项目支出$/, 'project'],
  [/^基本支出结转$/, 'basic-balance'],
  [/^项目支出结转和结余$/, 'project-balance'],
  [/^项目支出结转$/, 'project-carried'],
  [/^项目支出结余$/, 'project-surplus'],
  [/^上缴上级支出$/, 'upper-level-remittance'],
  [/^(?:事业单位)?经营支出$/, 'operating-expenditure'],
  [/^对附属单位补助支出$/, 'subsidiary-subsidy'],
  [/^(?:单位)?预留机动经费$/, 'contingency'],
  [/^(?:结转下年|年末结转)(?:资金|支出)?$/, 'carried-forward'],
  [/^年初(?:财政拨款)?结转(?:和|及)?结余$/, 'opening-balance'],
  [/^年末(?:财政拨款)?结转(?:和|及)?结余$/, 'closing-balance'],
  [/^(?:上年|以前年度|非?财政拨款(?=结转))(?:财政拨款)?(?:结转|结余)(?:和?结余)?(?:资金|收入)?$/, 'prior-carry-over'],
  [/^上年结转安排(?:\(项目支出\))?$/, 'prior-carry-over'],
  [/^(?:一般)?公共预算(?:财政)?(?:拨款)?结转(?:结余)?(?:资金)?$/, 'opening-general-public'],
  [/^本年收入(?:合计|小计)?$/, 'year-revenue'],
  [/^本年支出(?:合计|小计)?$/, 'year-expenditure'],
  [/^(?:本年)?(?:一般)?公共(?:财政)?预算(?:财政)?(?:拨款)?(?:资金|收入|支出|安排数|拨款收入)?$/, 'general-public'],
  [/^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:资金|收入|支出|拨款收入)?$/, 'government-fund'],
  [/^国有资本经营(?:预算|收益)?(?:财政)?(?:拨款)?(?:资金|收入|支出|拨款收入)?$/, 'state-capital'],
  [/^(?:财政|预算)拨款(?:收入|支出|资金)?(?:\(补助\))?$/, 'fiscal-appropriation'],
  [/财政专户|^教育收费/, 'special-account'],
  [/^事业收入/, 'business-revenue'],
  [/^(?:事业单位)?经营收入$/, 'operating-revenue'],
  [/^上级补助收入$/, 'superior-subsidy'],
  [/^附属单位上缴(?:收入|款)$/, 'subsidiary-remittance'],
  [/^用事业基金弥补收支差额|^(?:使用|动用)非财政拨款/, 'surplus-used'],
  [/^(?:单位)?其他(?:资金|收入|资金收入)$/, 'other-revenue'],
  [/^单位资金(?:收入)?$/, 'own-funds'],
  [/^机关工资福利支出$/, 'government-501'],
  [/^机关商品和服务支出$/, 'government-502'],
  [/^机关资本性支出(?:\([一1]\))?$/, 'government-503'],
  [/^机关资本性支出\((?:[二2]|基本建设)\)$/, 'government-504'],
  [/^对事业单位经常性补助$/, 'government-505'],
  [/^对事业单位资本性补助$/, 'government-506'],
  [/^对企业资本性支出$/, 'government-508'],
  [/^债务还本支出$/, 'government-512'],
  [/^转移性支出$/, 'government-513'],
  [/^预备费及预留$/, 'government-514'],
  [/^工资(?:和)?福利支出$/, 'economic-301'],
  [/^商品和服务支出$/, 'economic-302'],
  [/^对个人和家庭(?:的)?补助(?:支出)?$/, 'economic-303'],
  [/^债务利息(?:及费用)?支出$/, 'economic-307'],
  [/^(?:其他)?资本性支出\((?:基本建设|基建).*\)$|^基本建设支出$/, 'economic-309'],
  [/^(?:其他)?资本性支出$/, 'economic-310'],
  [/^对企业补助\((?:基本建设|基建)\)$/, 'economic-311'],
  [/^对企(?:事)?业(?:单位)?(?:的)?补(?:助|贴)$/, 'economic-312'],
  [/^对社会保障基金补助$/, 'economic-313'],
  [/^其他支出$/, 'economic-399'],
  [/^(?:政府采购)?货物(?:类)?(?:采购)?(?:预算|支出|金额)?$/, 'goods'],
  [/^(?:政府采购)?工程(?:类)?(?:采购)?(?:预算|支出|金额)?$/, 'works'],
  [/^(?:政府采购)?服务(?:类)?(?:采购)?(?:预算|支出|金额)?$/, 'services'],
];

/** 2025年预算比2024年预算增减额, and the rate of it. */
const CHANGE: readonly (readonly [RegExp, HeaderWord])[] = [
  [/(?:增减|增长|变动|增加|减少).*(?:率|%|幅度|百分比)/, { kind: 'amount', role: 'ratio' }],
  [/(?:增减|增长|变动|增加|减少|变化)(?:额|数|情况|金额)?(?:\(.*\))?$/, { kind: 'amount', role: 'change' }],
];

const TOTAL =
  /^(?:(?:20\d\d年)?(?:财政拨款|一般公共预算)?三公经费(?:财政拨款)?(?:支出|预算|决算)?(?:合计|小计|总计|总额)|总合计|合计|总计|小计|金额|(?:收入|支出|项目支出|基本支出|预算|采购)?(?:合计|总计|总额|金额))(?:\(.*\))?$/;
const GROUP =
  /^(?:(?:本年)?(?:收入|支出)(?:预算|决算)?|(?:财政拨款)?(?:收入|支出)|(?:本年)?(?:一般公共预算|政府性基金预算|国有资本经营)(?:财政拨款)?(?:预算)?(?:基本|项目)?支出(?:预算|决算)?(?:数)?|(?:20\d\d年)?(?:财政拨款|一般公共预算(?:拨款)?(?:安排的)?)?三公经费.*|项目|功能分类科目编码|.*经济分类科目(?:编码)?|预算数|决算数|科目编码|资金来源|其中.*|支出(?:功能|经济)分类.*|按.*分类|采购(?:预算|支出)?|收入(?:预算|决算)数|支出(?:预算|决算)数)$/;
const MEASURE: readonly (readonly [RegExp, 'budget' | 'final' | 'last-year'])[] = [
  [/^(?:上年|上一年)(?:度)?(?:三公经费)?(?:预算|决算|执行)?(?:数)?$|执行数?$/, 'last-year'],
  [/^(?:20\d\d年(?:度)?)?(?:决算数?|决算金额|支出决算)$/, 'final'],
  [/^(?:\d{4}[-年]?(?:度)?)?(?:本年)?(?:度)?(?:三公经费|年初|全年|调整)?预算(?:数|金额)?(?:\(.*\))?$/, 'budget'],
];

/** What a header cell says; undefined when its words are not known. Blanks, brackets and line breaks do not matter. */
export const headerWord = remembering((text): HeaderWord | undefined =>
  text.length > 60 ? undefined : lookUp(normaliseCaption(text).replace(/\(按(?:类|大类|款|项)\)$/, '')),
);

function lookUp(text: string): HeaderWord | undefined {
  if (text === '') return undefined;
  if (/^20\d\d年(?:度)?$/.test(text) || wordsRunTogether(text) !== undefined) return { kind: 'group' };
  for (const [pattern, word] of STUB) if (pattern.test(text)) return word;
  const bare = text.replace(/^其中[:：]?/, '').replace(/\((?:万元|元)\)$/, '');
  if (/比.*(?:执行|预算|决算)数?|^20\d\d年(?:度)?[比较]20\d\d年/.test(bare))
    return CHANGE.find(([pattern]) => pattern.test(bare))?.[1] ?? { kind: 'group' };
  for (const [pattern, measure] of MEASURE) if (pattern.test(bare)) return { kind: 'measure', measure };
  if (TOTAL.test(bare)) return { kind: 'total' };
  const dated = bare.replace(/^20\d\d年(?:度)?/, '').replace(/(?:预算|决算)数?$/, '');
  if (GROUP.test(bare) && !/^(?:基本支出|项目支出)$/.test(bare)) {
    const role = AMOUNT.find(([pattern]) => pattern.test(bare))?.[1];
    if (role === undefined) return { kind: 'group' };
  }
  for (const [pattern, role] of AMOUNT) if (pattern.test(bare) || pattern.test(dated)) return { kind: 'amount', role };
  return GROUP.test(bare) ? { kind: 'group' } : undefined;
}

const RUN_TOGETHER =
  /^.*?(?<name>(?:(?:功能|经济)(?:分类)?)?科目(?:名称)?|项目(?:名称)?)(?<amount>金额|预算数|决算数|合计)$/;

/** 支出用途项目名称金额 over two columns: the words over each, printed in one cell. */
export function wordsRunTogether(text: string): readonly [string, string] | undefined {
  if (text.length < 5 || text.length > 30) return undefined;
  const { name, amount } = RUN_TOGETHER.exec(normaliseCaption(text))?.groups ?? {};
  return name === undefined || amount === undefined ? undefined : [name, amount];
}

/** Whether a header cell names one side of a table with two. */
export function isSide(text: string): boolean {
  return text.length < 10 && /^(?:收入|支出)$/.test(normaliseCaption(text));
}

/** 按功能分类: which classification a list is by. */
export function namesClassification(text: string): boolean {
  return text.length < 14 && /^按(?:支出)?(?:功能|经济)(?:分类|科目|分类科目)$/.test(normaliseCaption(text));
}

/** Whether a header cell only shows a part of its neighbour (其中：…). */
export function saysOfWhich(text: string): boolean {
  return text.includes('其') && normaliseCaption(text).startsWith('其中');
}
