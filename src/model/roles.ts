import type { Bilingual } from '../core/bilingual';

/** What is known of one role of a column or line, wherever it is read, added up, said or filled. */
export interface RoleFacts extends Bilingual {
  /** Its figures are amounts of money, in the table's unit; of `unknown` ones that is presumed. */
  readonly isMoney: boolean;
  /** Its codes in the departments' economic classification (部门预算支出经济分类), 类 or 款. */
  readonly economicCodes?: readonly string[];
  /** The codes of administrative units in the government's economic classification (政府预算支出经济分类), in the same order. */
  readonly governmentCodes?: readonly string[];
}

const money = (
  zh: string,
  en: string,
  codes: Pick<RoleFacts, 'economicCodes' | 'governmentCodes'> = {},
): RoleFacts => ({
  zh,
  en,
  isMoney: true,
  ...codes,
});
const noMoney = (zh: string, en: string): RoleFacts => ({ zh, en, isMoney: false });

/** Columns that name the lines; a reviewer may say that a column is one of these. */
const stubRoles = {
  code: noMoney('科目编码', 'code'),
  'code-class': noMoney('类（编码）', 'class (code)'),
  'code-section': noMoney('款（编码）', 'section (code)'),
  'code-item': noMoney('项（编码）', 'item (code)'),
  caption: noMoney('科目名称、项目', 'name of the line'),
  'project-name': noMoney('项目名称', 'name of the project'),
  ignored: noMoney('不参与核对', 'not checked'),
} as const;

/** What a reviewer may say that a column of figures is; where items or sources are printed downwards, a line. */
const assignableColumns = {
  total: money('合计', 'total'),
  basic: money('基本支出', 'basic expenditure'),
  personnel: money('人员经费', 'personnel'),
  public: money('公用经费', 'public funds'),
  project: money('项目支出', 'project expenditure'),
  'upper-level-remittance': money('上缴上级支出', 'remittance to the upper level'),
  'operating-expenditure': money('经营支出', 'operating expenditure'),
  'subsidiary-subsidy': money('对附属单位补助支出', 'subsidies to subsidiaries'),
  'general-public': money('一般公共预算', 'general public budget'),
  'government-fund': money('政府性基金预算', 'government funds'),
  'state-capital': money('国有资本经营预算', 'state capital operations'),
  'fiscal-appropriation': money('财政拨款', 'fiscal appropriation'),
  'special-account': money('财政专户管理资金', 'special fiscal account'),
  'superior-subsidy': money('上级补助收入', 'subsidies from superiors'),
  'business-revenue': money('事业收入', 'business revenue'),
  'operating-revenue': money('经营收入', 'operating revenue'),
  'subsidiary-remittance': money('附属单位上缴收入', 'remittances of subsidiaries'),
  'other-revenue': money('其他收入', 'other revenue'),
  'own-funds': money('单位资金', 'own funds'),
  'prior-carry-over': money('上年结转', 'carried over from last year'),
  'carried-forward': money('结转下年', 'carried forward'),
  'opening-balance': money('年初结转和结余', 'opening balance'),
  'year-revenue': money('本年收入', 'revenue of the year'),
  'year-expenditure': money('本年支出', 'expenditure of the year'),
  'closing-balance': money('年末结转和结余', 'closing balance'),
  overseas: money('因公出国（境）费', 'overseas visits', { economicCodes: ['30212'], governmentCodes: ['50207'] }),
  vehicles: money('公务用车购置及运行费', 'official vehicles'),
  'vehicle-purchase': money('公务用车购置费', 'purchase of official vehicles', {
    economicCodes: ['31013', '30913'],
    governmentCodes: ['50303', '50403'],
  }),
  'vehicle-running': money('公务用车运行维护费', 'running of official vehicles', {
    economicCodes: ['30231'],
    governmentCodes: ['50208'],
  }),
  hospitality: money('公务接待费', 'official hospitality', { economicCodes: ['30217'], governmentCodes: ['50206'] }),
  meetings: money('会议费', 'meetings', { economicCodes: ['30215'] }),
  training: money('培训费', 'training', { economicCodes: ['30216'] }),
  'operating-cost': money('机关运行经费', 'operating cost of offices'),
  goods: money('货物', 'goods'),
  works: money('工程', 'works'),
  services: money('服务', 'services'),
  count: noMoney('数量（非金额）', 'count, no money'),
  change: money('增减额', 'change'),
  ratio: noMoney('比率', 'ratio'),
} as const;

/** What else a column of figures can be: told by what stands above it, or by the items beside it. */
const furtherColumns = {
  unknown: money('含义不明', 'not understood'),
  'grand-total': money('总计', 'grand total'),
  'other-funds': money('其他资金', 'other funds'),
  contingency: money('预留机动经费', 'contingency'),
  'surplus-used': money('使用非财政拨款结余', 'surplus of earlier years used'),
  'hospitality-part': money('其中：接待费', 'part of official hospitality'),
  'administrative-cost': money('行政经费', 'administrative cost'),
  outside: money('表外项目', 'beside the table proper'),

  // 基本支出结转 and its kin name no balance until the group above them says which: see BELOW in recognise/columns.ts.
  'basic-balance': money('基本支出结转', 'basic balance'),
  'project-balance': money('项目支出结转和结余', 'project balance'),
  'project-carried': money('项目支出结转', 'project money carried over'),
  'project-surplus': money('项目支出结余', 'project surplus'),
  'opening-basic': money('年初基本支出结转', 'opening balance: basic'),
  'opening-project': money('年初项目支出结转和结余', 'opening balance: project'),
  'opening-project-carried': money('年初项目支出结转', 'opening balance: project money carried over'),
  'opening-project-surplus': money('年初项目支出结余', 'opening balance: project surplus'),
  'revenue-basic': money('本年收入：基本支出', 'revenue of the year: basic'),
  'revenue-project': money('本年收入：项目支出', 'revenue of the year: project'),
  'revenue-project-carried': money('本年收入：项目支出结转', 'revenue of the year: project money carried over'),
  'revenue-project-surplus': money('本年收入：项目支出结余', 'revenue of the year: project surplus'),
  'closing-basic': money('年末基本支出结转', 'closing balance: basic'),
  'closing-project': money('年末项目支出结转和结余', 'closing balance: project'),
  'closing-project-carried': money('年末项目支出结转', 'closing balance: project money carried over'),
  'closing-project-surplus': money('年末项目支出结余', 'closing balance: project surplus'),
  'opening-general-public': money('上年结转：一般公共预算', 'carried over: general public budget'),
  'opening-government-fund': money('上年结转：政府性基金预算', 'carried over: government funds'),
  'opening-state-capital': money('上年结转：国有资本经营预算', 'carried over: state capital operations'),

  'economic-301': money('工资福利支出', 'wages and benefits', { economicCodes: ['301'] }),
  'economic-302': money('商品和服务支出', 'goods and services', { economicCodes: ['302'] }),
  'economic-303': money('对个人和家庭的补助', 'subsidies to individuals', { economicCodes: ['303'] }),
  'economic-307': money('债务利息及费用支出', 'interest on debt', { economicCodes: ['307'] }),
  'economic-309': money('资本性支出（基本建设）', 'capital construction', { economicCodes: ['309'] }),
  'economic-310': money('资本性支出', 'capital expenditure', { economicCodes: ['310'] }),
  'economic-311': money('对企业补助（基本建设）', 'subsidies to enterprises (construction)', {
    economicCodes: ['311'],
  }),
  'economic-312': money('对企业补助', 'subsidies to enterprises', { economicCodes: ['312'] }),
  'economic-313': money('对社会保障基金补助', 'subsidies to social security funds', { economicCodes: ['313'] }),
  'economic-399': money('其他支出', 'other expenditure', { economicCodes: ['399'] }),

  'government-501': money('机关工资福利支出', 'wages and benefits of offices', { governmentCodes: ['501'] }),
  'government-502': money('机关商品和服务支出', 'goods and services of offices', { governmentCodes: ['502'] }),
  'government-503': money('机关资本性支出', 'capital expenditure of offices', { governmentCodes: ['503'] }),
  'government-504': money('机关资本性支出（基本建设）', 'capital construction of offices', {
    governmentCodes: ['504'],
  }),
  'government-505': money('对事业单位经常性补助', 'current subsidies to public institutions', {
    governmentCodes: ['505'],
  }),
  'government-506': money('对事业单位资本性补助', 'capital subsidies to public institutions', {
    governmentCodes: ['506'],
  }),
  'government-508': money('对企业资本性支出', 'capital injected into enterprises', { governmentCodes: ['508'] }),
  'government-512': money('债务还本支出', 'repayment of debt', { governmentCodes: ['512'] }),
  'government-513': money('转移性支出', 'transfers', { governmentCodes: ['513'] }),
  'government-514': money('预备费及预留', 'reserves', { governmentCodes: ['514'] }),
} as const;

/** What only a line can be. */
const lineRoles = {
  'year-total': money('本年合计', 'total of the year'),
  'surplus-distribution': money('结余分配', 'distribution of surplus'),
  'personnel-total': money('人员经费合计', 'total of personnel'),
  'public-total': money('公用经费合计', 'total of public funds'),
  'opening-other': money('上年结转：其他', 'carried over: other'),
  'of-which': money('其中项', 'of which'),
  'project-line': money('项目', 'project'),
} as const;

export type StubRole = keyof typeof stubRoles;
/** What a reviewer may say that a column is: how lines are named, or which figures stand in it. */
export type AssignableRole = StubRole | keyof typeof assignableColumns;
export type ColumnRole = keyof typeof assignableColumns | keyof typeof furtherColumns;
export type LineRole = ColumnRole | keyof typeof lineRoles;
export type Role = StubRole | LineRole;

/** The three budgets of 财政拨款. */
export const BUDGETS = ['general-public', 'government-fund', 'state-capital'] as const satisfies readonly ColumnRole[];
export type Budget = (typeof BUDGETS)[number];

/** What money a text or a table speaks of: all of it, 财政拨款, or one budget. */
export type Scope = 'all' | 'fiscal' | Budget;

/** 类 of the economic classification that tables list side by side. */
export type EconomicClass = Extract<ColumnRole, `economic-${string}`>;

/** The items of the “三公”经费 that economic codes speak of. */
export const THREE_PUBLIC_ITEMS = [
  'overseas',
  'vehicle-purchase',
  'vehicle-running',
  'hospitality',
] as const satisfies readonly ColumnRole[];
export type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number];

const roles: Readonly<Record<Role, RoleFacts>> = {
  ...stubRoles,
  ...assignableColumns,
  ...furtherColumns,
  ...lineRoles,
};

/** What is known of a role. */
export function factsOfRole(role: Role): RoleFacts {
  return roles[role];
}

/** Every role that there is. */
export const ROLES: readonly Role[] = [
  ...keysOf(stubRoles),
  ...keysOf(assignableColumns),
  ...keysOf(furtherColumns),
  ...keysOf(lineRoles),
];

export const ASSIGNABLE_ROLES: readonly AssignableRole[] = [...keysOf(stubRoles), ...keysOf(assignableColumns)];

const ASSIGNABLE: ReadonlySet<unknown> = new Set(ASSIGNABLE_ROLES);

export function isAssignableRole(text: unknown): text is AssignableRole {
  return ASSIGNABLE.has(text);
}

/** What each is called in a language, where a reviewer chooses among them. */
export function roleNames(language: keyof Bilingual): Readonly<Record<AssignableRole, string>> {
  return Object.fromEntries(ASSIGNABLE_ROLES.map((role) => [role, roles[role][language]])) as Record<
    AssignableRole,
    string
  >;
}

/** Columns of 301 … 399, in the order of their codes. */
export const ECONOMIC_CLASSES: readonly EconomicClass[] = keysOf(furtherColumns).filter(isEconomicClass);

export function isEconomicClass(role: string | undefined): role is EconomicClass {
  return role?.startsWith('economic-') === true;
}

/** A 类 of the government's economic classification that the departments' one does not call the same. */
export function isGovernmentClass(role: ColumnRole): boolean {
  return role.startsWith('government-5');
}

/** Money, so that it adds up down the lines. Counts and ratios do not. */
export function isMoney(role: ColumnRole | LineRole): boolean {
  return roles[role].isMoney;
}

/** Whether figures may be part of a total beside them: money that is no mere difference (增减额) of two amounts. */
export function addsAcross(role: ColumnRole | LineRole): boolean {
  return isMoney(role) && role !== 'change';
}

/** An amount that can be checked, filled and spoken of by itself: it adds up, and it is known what it is. */
export function isAmount(role: ColumnRole | LineRole): boolean {
  return addsAcross(role) && role !== 'unknown';
}

/** Its codes in the departments' economic classification; none where it has no place there. */
export function economicCodesOf(role: Role): readonly string[] {
  return roles[role].economicCodes ?? [];
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
