import { normaliseCaption, remembering, withoutNumbering } from '../../core/captions';
import type { ColumnRole, LineRole } from '../../model/roles';
import { THREE_PUBLIC_CAPTIONS } from './three-public-words';

/** Captions of fixed lines, tried in order on the normalised caption without its item number. */
const LINES: readonly (readonly [RegExp, LineRole])[] = [
  [/^[本当]年(?:财政拨款)?(?:收入|支出)(?:合计|总计|小计)?$/, 'year-total'],
  [/^(?:收入|支出|预算)?(?:总计|合计|总合计)$/, 'total'],
  [
    /^(?:上年|年初|以前年度)(?:财政拨款)?(?:资金)?(?:结转|结余)(?:[和及、]?结余|\(.*\))?(?:资金|收入)?$/,
    'opening-balance',
  ],
  [
    /^(?:年末|年终)(?:财政拨款)?(?:结转|结余)(?:和结余|及结余|结余)?$|^结转下年(?:资金|支出)?$|^结转(?:和结余)?(?:资金)?$/,
    'closing-balance',
  ],
  [/^(?:使用|动用)非财政拨款(?:专用)?结余(?:\(.*\))?$|^用事业基金弥补收支差额$/, 'surplus-used'],
  [/^结余分配$/, 'surplus-distribution'],
  [/^(?:财政|预算)拨款(?:收入|资金|补助)?(?:\(补助\))?$/, 'fiscal-appropriation'],
  [/^(?:一般)?公共(?:财政)?预算(?:财政)?(?:拨款)?(?:收入|资金|拨款收入)?$/, 'general-public'],
  [/^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金|拨款收入)?$/, 'government-fund'],
  [/^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金|拨款收入)?$/, 'state-capital'],
  [/^(?:教育收费|财政专户).*$|^(?:纳入)?(?:财政)?专户管理的.*$/, 'special-account'],
  [/^事业收入(?:\(.*\))?$/, 'business-revenue'],
  [/^(?:事业单位)?经营收入$/, 'operating-revenue'],
  [/^上级补助收入$/, 'superior-subsidy'],
  [/^附属单位上缴(?:收入|款)$/, 'subsidiary-remittance'],
  [/^(?:单位)?其他(?:资金)?收入$/, 'other-revenue'],
  [/^其他资金$/, 'other-funds'],
  [/^单位资金(?:收入)?$/, 'own-funds'],
  [/^基本支出$/, 'basic'],
  [/^项目支出$/, 'project'],
  [/^上缴上级支出$/, 'upper-level-remittance'],
  [/^(?:事业单位)?经营支出$/, 'operating-expenditure'],
  [/^对附属单位补助支出$/, 'subsidiary-subsidy'],
  [/^(?:单位)?预留机动经费$/, 'contingency'],
  [
    /^(?:比|较|同比).*(?:增减|增长|增加|减少)?(?:率|%|幅度|百分比)(?:\(%\))?$|^(?:增减|增长|变动)(?:率|幅度|比例|百分比|%)(?:\(%\))?$/,
    'ratio',
  ],
  [
    /^(?:比|较|同比).*(?:增减|增长|增加|减少|变化)(?:额|数|情况)?(?:\(.*\))?$|^(?:增减|增长|变动)(?:额|数|变化|情况)?$/,
    'change',
  ],
  [/^人员经费(?:支出)?(?:合计|小计)$/, 'personnel-total'],
  [/^(?:日常)?公用经费(?:支出)?(?:合计|小计)$/, 'public-total'],
];

/** Captions of the items of a 三公 table printed downwards. */
const ITEMS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/(?:团组|人)数|人次|批次|保有量|(?:\(|（)(?:辆|个|人|批|批次|台)(?:\)|）)/, 'count'],
  [/^(?:三公)?(?:经费)?(?:支出)?(?:合计|总计|小计)$|^三公经费(?:合计|支出合计|支出|预算)?$|^支出合计$/, 'total'],
  ...THREE_PUBLIC_CAPTIONS,
  [/^公务用车/, 'vehicles'],
  [/接待费/, 'hospitality-part'],
  [/^会议费/, 'meetings'],
  [/^培训费/, 'training'],
  [/机关运行经费/, 'operating-cost'],
  [/^行政经费/, 'administrative-cost'],
];

/** Captions of 政府采购 printed downwards. */
const PROCUREMENT: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:政府采购)?(?:支出|预算|金额)?(?:合计|总计|小计|总额)$|^政府采购(?:支出|预算|金额)(?:总额|合计)?$/, 'total'],
  [/^(?:政府)?(?:采购)?货物(?:类)?(?:采购)?(?:支出|预算|金额)?(?:小计)?[A-C]?$/, 'goods'],
  [/^(?:政府)?(?:采购)?工程(?:类)?(?:采购)?(?:支出|预算|金额)?(?:小计)?[A-C]?$/, 'works'],
  [/^(?:政府)?(?:采购)?服务(?:类)?(?:采购)?(?:支出|预算|金额)?(?:小计)?[A-C]?$/, 'services'],
  [/授予|中小|小微|面向/, 'outside'],
];

/** What the caption of a fixed line says; undefined when it is none of them. */
export const lineRole = remembering((caption): LineRole | undefined => {
  const text = withoutNumbering(normaliseCaption(caption));
  return LINES.find(([pattern]) => pattern.test(text))?.[1];
});

/** Which item of the 三公经费 a caption names. */
export const itemRole = remembering((caption): ColumnRole | undefined => {
  const text = withoutNumbering(withoutNumbering(normaliseCaption(caption)));
  return ITEMS.find(([pattern]) => pattern.test(text))?.[1];
});

/** Which kind of 政府采购 a caption names. */
export const procurementRole = remembering((caption): ColumnRole | undefined => {
  // The catalogue of procurement letters its kinds: A-货物.
  const text = withoutNumbering(normaliseCaption(caption)).replace(/^[A-C][-、.]?/, '');
  return PROCUREMENT.find(([pattern]) => pattern.test(text))?.[1];
});

export function isTotalCaption(text: string): boolean {
  return lineRole(text) === 'total';
}
