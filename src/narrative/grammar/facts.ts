import { economicCodesOf, type ColumnRole } from '../../model/roles';
import { THREE_PUBLIC_NAMES } from '../../forms/words/three-public-words';

/** What an amount of the text can stand for that the tables have a column or line for, by its role. */
const ROLE_FACTS = [
  'fiscal-appropriation',
  'general-public',
  'government-fund',
  'state-capital',
  'special-account',
  'business-revenue',
  'operating-revenue',
  'superior-subsidy',
  'subsidiary-remittance',
  'other-revenue',
  'opening-balance',
  'basic',
  'project',
  'personnel',
  'public',
  'economic-301',
  'economic-302',
  'economic-303',
  'economic-310',
  'overseas',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'hospitality',
  'meetings',
  'training',
  'operating-cost',
  'goods',
  'works',
  'services',
] as const satisfies readonly ColumnRole[];

type RoleFact = (typeof ROLE_FACTS)[number];

/**
 * What an amount of the text can stand for. Codes and captions of the classifications are not listed: they are looked
 * up in the tables.
 */
export type FactKey =
  | RoleFact
  | 'balance'
  | 'fiscal-balance'
  | 'revenue'
  | 'expenditure'
  | 'fiscal-expenditure'
  | 'three-public'
  | 'procurement'
  | 'reserved-sme'
  | 'reserved-small'
  | 'assets'
  | 'performance-money'
  | 'one-project';

/** Words that may stand behind a caption without changing what it names. */
const TAIL =
  '(?:年初预算|全年预算|调整预算|公共财政(?:预算)?拨款|财政拨款|一般公共预算|支出总计|收入总计|总预算|总支出|总收入|支出总额|总计|合计|总额|金额|经费|预算|决算|支出|收入|拨款|补助|资金|安排|规模|费用|数|费|额)*';

/** Endings of names of units, after which 支出 and 收入 are words of their own. */
const UNIT_END =
  '(?:局|办|室|委|会|院|校|学|心|处|所|站|厅|部|街道|镇|乡|府|队|团|馆|社|司|位|门|关|级|政|区|园|台|法|年度?|本年|全年)';

/** Tried in order on the caption, which must end with the words and their tail: the narrow before the wide. */
const CAPTIONS: readonly (readonly [FactKey, string])[] = [
  ['three-public', '三公(?:经费)?'],
  ['vehicles', `${THREE_PUBLIC_NAMES.vehicles}(?:费|经费)?`],
  ['vehicle-purchase', `${THREE_PUBLIC_NAMES['vehicle-purchase']}(?:费|经费)?`],
  ['vehicle-purchase', '购置(?:公务用?)?车辆?(?:经)?费?'],
  ['vehicle-running', `${THREE_PUBLIC_NAMES['vehicle-running']}(?:费|经费)?`],
  ['overseas', `${THREE_PUBLIC_NAMES.overseas}(?:\\(境\\))?(?:费|经费)?`],
  ['hospitality', `(?<!外宾)(?<!国内)(?<!国\\(境\\)外)${THREE_PUBLIC_NAMES.hospitality}(?:费|经费)?`],
  ['operating-cost', '机关运行(?:经费|费)'],
  ['reserved-small', '小(?:型和|型及|型、)?微(?:型)?企业(?:的)?(?:预留)?(?:的)?(?:政府采购)?(?:项目)?'],
  ['reserved-sme', '中小企业(?:的)?预留(?:的)?(?:政府采购)?(?:项目)?'],
  ['goods', '(?:政府采购)?货物(?:类)?(?:政府)?(?:采购)?'],
  ['works', '(?:政府采购)?工程(?:类)?(?:政府)?采购|政府采购工程(?:类)?'],
  ['services', '(?:政府采购)?服务(?:类)?(?:政府)?采购|政府采购服务(?:类)?'],
  ['procurement', '政府采购'],
  ['performance-money', '涉及(?:项目)?(?:预算)?(?:资金|金额)?'],
  ['meetings', '会议费'],
  ['training', '(?<!学习)培训费'],
  ['government-fund', '政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收支|收入支出)?'],
  ['state-capital', '国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收支|收入支出)?'],
  ['special-account', '财政专户(?:管理)?(?:资金)?(?:\\(教育收费\\))?|教育收费(?:\\(财政专户\\))?'],
  ['opening-balance', '上年(?:财政拨款)?结转(?:和)?(?:结余)?|年初(?:财政拨款)?结转(?:和|及)结余'],
  ['business-revenue', '(?<!其他)事业收入'],
  ['operating-revenue', '(?:事业单位)?经营收入'],
  ['superior-subsidy', '上级补助收入'],
  ['subsidiary-remittance', '附属单位上缴收入'],
  ['other-revenue', '(?:单位)?其他(?:资金)?收入|其他资金'],
  ['basic', '(?<!服务)基本支出'],
  ['project', '(?<!其他)项目支出'],
  ['personnel', '人员(?:经费|支出)'],
  ['public', '公用(?:经费|支出)'],
  ['economic-301', '(?<!其他)工资(?:和)?福利支出'],
  ['economic-302', '(?<!其他)商品和服务支出'],
  ['economic-303', '(?<!其他)对个人和家庭(?:的)?补助'],
  ['economic-310', '(?<!其他)资本性支出'],
  ['fiscal-balance', '财政拨款(?:收、?支|收入、?支出)(?:预算|决算)?(?:总)?(?:预算|决算|计|额|体)'],
  ['general-public', '一般公共预算(?:财政)?(?:当年)?(?:拨款)?(?:收支|收入支出)?(?:总)?'],
  ['fiscal-expenditure', '财政拨款(?:预算)?支出'],
  ['fiscal-appropriation', '财政拨款(?:预算)?(?:收入支出|收支|收入)?(?:\\(补助\\))?'],
  [
    'balance',
    '预算收支|收、?支(?:总)?(?:预算|决算)|收、?支(?:预算|决算)?总(?:计|额)|收入、?支出(?:预算|决算)?总(?:计|体|额|预算)|收入总计[和、]支出总计',
  ],
  [
    'revenue',
    `(?:^|(?<=${UNIT_END}))(?:总)?收入(?:总)?(?:预算|决算|合计|总计)|(?:^|(?<=${UNIT_END}))(?:部门|单位)?(?:预算|决算|总)收入|本年收入|收入总计|收入合计`,
  ],
  [
    'expenditure',
    `(?:^|(?<=${UNIT_END}))(?:总)?支出(?:总)?(?:预算|决算|合计|总计)|(?:^|(?<=${UNIT_END}))(?:部门|单位)?(?:预算|决算|总)支出|本年支出|支出总计|支出合计`,
  ],
];

const PATTERNS = CAPTIONS.map(([fact, words]) => ({ fact, pattern: new RegExp(`(?:${words})${TAIL}$`) }));

/** The fact that a caption names, and by which of its words; undefined for captions of the classifications and for anything else. */
export function factOf(caption: string): { readonly fact: FactKey; readonly words: string } | undefined {
  for (const { fact, pattern } of PATTERNS) {
    const words = pattern.exec(caption)?.[0];
    if (words !== undefined) return { fact, words };
  }
  return undefined;
}

/** Of what a fact is a part, and which facts make up a whole when nothing is left out. */
export interface Whole {
  readonly of: readonly FactKey[];
  /** Sets of parts that are complete by their kind. */
  readonly complete: readonly (readonly FactKey[])[];
}

/** Parts that exhaust their whole by definition. */
export const WHOLES: readonly Whole[] = [
  {
    of: ['three-public'],
    complete: [
      ['overseas', 'vehicles', 'hospitality'],
      ['overseas', 'vehicle-purchase', 'vehicle-running', 'hospitality'],
      // 购置费 that is not said is none.
      ['overseas', 'vehicle-running', 'hospitality'],
    ],
  },
  { of: ['vehicles'], complete: [['vehicle-purchase', 'vehicle-running']] },
  {
    of: [
      'expenditure',
      'general-public',
      'fiscal-appropriation',
      'fiscal-expenditure',
      'balance',
      'fiscal-balance',
      'government-fund',
    ],
    complete: [
      ['basic', 'project'],
      ['personnel', 'public', 'project'],
    ],
  },
  {
    of: ['fiscal-appropriation', 'fiscal-expenditure', 'fiscal-balance', 'revenue', 'balance'],
    complete: [['general-public', 'government-fund', 'state-capital']],
  },
  {
    of: ['revenue', 'balance'],
    complete: [['fiscal-appropriation', 'business-revenue', 'operating-revenue', 'other-revenue']],
  },
  {
    of: ['basic'],
    complete: [
      ['personnel', 'public'],
      ['economic-301', 'economic-302', 'economic-303'],
      ['economic-301', 'economic-302', 'economic-303', 'economic-310'],
    ],
  },
  { of: ['procurement'], complete: [['goods', 'works', 'services']] },
];
export const FISCAL: ReadonlySet<FactKey> = new Set<FactKey>([
  'fiscal-appropriation',
  'fiscal-expenditure',
  'fiscal-balance',
]);

/** Where revenue comes from. */
export const REVENUE_SOURCES: ReadonlySet<FactKey> = new Set<FactKey>([
  'fiscal-appropriation',
  'general-public',
  'government-fund',
  'state-capital',
  'special-account',
  'business-revenue',
  'operating-revenue',
  'superior-subsidy',
  'subsidiary-remittance',
  'other-revenue',
  'opening-balance',
]);

/** Expenses that a paragraph or a heading may name once, for the amounts that follow without a name. */
export const EXPENSES: ReadonlySet<FactKey> = new Set<FactKey>([
  'three-public',
  'overseas',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'hospitality',
  'meetings',
  'training',
  'operating-cost',
  'procurement',
]);

const OF_ROLES: ReadonlySet<FactKey> = new Set(ROLE_FACTS);

function isRoleFact(fact: FactKey): fact is RoleFact {
  return OF_ROLES.has(fact);
}

/** Code of a fact that is a line of the economic classification as well, the first where it has several. */
export function economicCodeOf(fact: FactKey): string | undefined {
  return isRoleFact(fact) ? economicCodesOf(fact)[0] : undefined;
}
