/** A note below a table, under which title it stands, and whether it says that the table is empty. */
export interface Wording {
  readonly title: string;
  readonly note: string;
}

const FUND = '2025年政府性基金预算支出表';
const STATE = '2025年国有资本经营预算支出表';
const THREE = '2025年“三公”经费支出表';
const GENERAL = '2025年一般公共预算支出表';
const PROJECT = '2025年项目支出表';
const PURCHASE = '2025年政府采购预算表';

/** As officers write it, drawn before any of them was tried. */
export const DECLARATIONS: readonly Wording[] = [
  { title: FUND, note: '注：我局没有使用政府性基金预算拨款安排的支出。' },
  { title: STATE, note: '本部门2025年度未安排国有资本经营预算支出，此表为空。' },
  { title: FUND, note: '说明：本年度不涉及政府性基金预算，故公开空表。' },
  { title: FUND, note: '本单位无此项内容。' },
  { title: STATE, note: '备注：此表无数据，以空表列示。' },
  { title: THREE, note: '我校2026年没有“三公”经费预算，本表以零值公开。' },
  { title: THREE, note: '因本单位未发生因公出国（境）、公务用车及公务接待支出，本表金额均为0。' },
  { title: FUND, note: '2024年度我单位政府性基金收入支出均为零。' },
  { title: FUND, note: '本表无内容。' },
  { title: STATE, note: '经核实，本中心不存在国有资本经营预算收支。' },
  { title: FUND, note: '本部门无政府性基金财政拨款收入，也没有使用政府性基金安排的支出。' },
  { title: FUND, note: '我委当年未编列政府性基金预算。' },
  { title: FUND, note: '无此类支出，空表公开。' },
  { title: STATE, note: '注：2025年本街道无国资预算拨款，相关表格为空。' },
  { title: FUND, note: '政府性基金预算支出为0，本表按要求以空表公开。' },
  { title: FUND, note: '本单位未使用政府性基金，因此本表没有数据。' },
  { title: FUND, note: '★本表为空表，原因是本单位无相关业务。' },
  { title: FUND, note: '空表' },
  { title: FUND, note: '本院2024年没有政府性基金预算收入，也没有政府性基金预算支出，故此表为零。' },
  { title: PURCHASE, note: '无政府采购预算' },
  { title: STATE, note: '我单位2026年并无国有资本经营收支安排' },
  { title: FUND, note: '本年无发生额' },
  { title: FUND, note: '本镇未取得政府性基金预算拨款，不存在此项支出，特此说明。' },
  { title: FUND, note: '由于我单位没有发生政府性基金业务，表中数据为空。' },
  { title: FUND, note: '本单位当年政府性基金预算拨款无收入、无支出、无结转结余。' },
  { title: STATE, note: '附注：我馆不使用国有资本经营预算资金。' },
  { title: STATE, note: '本部门未涉及国有资本经营预算，此表无需填列。' },
  { title: FUND, note: '我单位没有政府性基金收支，故《政府性基金预算支出表》无数字。' },
  { title: FUND, note: '2023年本机关未列支政府性基金。' },
  { title: STATE, note: '注：本单位不编制国有资本经营预算。' },
  { title: FUND, note: '本单位本年度暂无政府性基金预算安排。' },
  { title: FUND, note: '本表所列经费我单位均未安排。' },
  { title: STATE, note: '本部门及所属单位均无国有资本经营预算财政拨款。' },
  { title: FUND, note: '无数据' },
  { title: FUND, note: '此表没有数字，系我单位无相应预算。' },
  { title: FUND, note: '注：没有政府性基金拨款。' },
  { title: FUND, note: '区级部门预算中未安排我局政府性基金支出。' },
  { title: PROJECT, note: '我单位无项目支出预算，故本表为空白。' },
  { title: FUND, note: '本单位政府性基金预算收支情况：无。' },
  { title: FUND, note: '我局2025年未有政府性基金预算支出发生。' },
];

/** Sentences with the same words that say something else. */
export const NO_DECLARATIONS: readonly Wording[] = [
  { title: GENERAL, note: '本单位资产系无偿划拨取得，不计入本表。' },
  { title: FUND, note: '与上年相比无变化。' },
  { title: GENERAL, note: '没有纳入本表的财政专户资金另行公布。' },
  { title: GENERAL, note: '本表不含上年结转资金。' },
  { title: FUND, note: '如无政府性基金预算，应公开空表并说明。' },
  { title: FUND, note: '本单位并非没有政府性基金预算，具体安排见上表。' },
  { title: FUND, note: '无特殊情况，本年不调整预算。' },
  { title: GENERAL, note: '本单位无下属单位。' },
  { title: GENERAL, note: '表中数据因四舍五入，合计数与分项之和可能存在尾差，无须调整。' },
  { title: FUND, note: '政府性基金预算支出无增减变化。' },
  { title: GENERAL, note: '未经批准，不得超出预算安排支出。' },
  { title: GENERAL, note: '本表不包括未安排到具体项目的资金。' },
  { title: PROJECT, note: '本部门没有一个项目未安排预算。' },
  { title: FUND, note: '政府性基金预算支出与上年持平，未发生重大变动。' },
  { title: FUND, note: '若本单位未发生该项支出，请填列“0”。' },
  { title: GENERAL, note: '表中空白处表示该科目无数据。' },
  { title: THREE, note: '本单位无因公出国（境）费用，公务接待费0.5万元。' },
  { title: GENERAL, note: '本表没有单独列示机关运行经费。' },
  { title: FUND, note: '上年无此项预算，本年新增12.3万元。' },
  { title: FUND, note: '未列入本表的政府性基金由主管部门统一公开。' },
];

/** A second draw, after the first had been read. */
export const MORE_DECLARATIONS: readonly Wording[] = [
  { title: FUND, note: '备注：本单位当年没有政府性基金预算财政拨款收支，本表为空表。' },
  { title: FUND, note: '本单位2025年政府性基金预算财政拨款支出预算数为0。' },
  { title: STATE, note: '本局无国有资本经营预算拨款收入，故本表以空白表形式公开' },
  { title: FUND, note: '我单位今年不存在政府性基金支出的情况。' },
  { title: FUND, note: '按规定公开，本单位此表为空。' },
  { title: STATE, note: '本部门没有纳入国有资本经营预算管理的收支' },
  { title: FUND, note: '本镇政府性基金全部由区级安排，本级没有支出。' },
  { title: THREE, note: '本单位无“三公”经费。' },
  { title: THREE, note: '本单位2025年无一般公共预算安排的“三公”经费支出' },
  { title: FUND, note: '2025年度无使用政府性基金预算拨款安排的收支，因此本表无数据。' },
  { title: FUND, note: '政府性基金预算：无' },
  { title: FUND, note: '本部门政府性基金预算支出为空。' },
  { title: FUND, note: '我单位不属于政府性基金预算单位，无此项收支。' },
  { title: FUND, note: '未安排政府性基金预算' },
  { title: STATE, note: '国有资本经营预算未安排支出。' },
  { title: STATE, note: '国有资本经营预算支出0万元，此表为空表。' },
  { title: FUND, note: '本单位2025年度没有发生政府性基金预算财政拨款支出，故本表没有数据。' },
  { title: FUND, note: '经核对，我局全年无政府性基金收入，亦无相应支出。' },
  { title: STATE, note: '我单位非国有企业，没有国有资本经营预算。' },
  { title: FUND, note: '本学校2025年预算中不含政府性基金，本表数据为零。' },
  { title: FUND, note: '（本表无数据）' },
  { title: STATE, note: '说明：我办2025年没有国有资本经营预算安排的支出，所以此表是空表。' },
  { title: FUND, note: '预算年度内我单位没有政府性基金预算安排。' },
  { title: FUND, note: '注1.本单位无政府性基金支出。' },
  { title: PROJECT, note: '本单位2025年没有安排项目支出。' },
  { title: PROJECT, note: '2025年未安排项目。' },
  { title: FUND, note: '没有。' },
  { title: FUND, note: '政府性基金预算支出表为空，因我会未安排该类支出。' },
  { title: GENERAL, note: '我单位为自收自支单位，无一般公共预算财政拨款支出。' },
  { title: STATE, note: '无锡市某局2025年没有国有资本经营预算支出。' },
  { title: FUND, note: '无数字，空表。' },
  { title: FUND, note: '本单位不涉及此表内容。' },
];

/** Printed below the forms of whole provinces, filled in or not. */
export const IF_EMPTY: readonly Wording[] = [
  { title: FUND, note: '注：如本表格为空，则表示本年度未安排此项目。' },
  { title: STATE, note: '注：若为空表，则为该部门（单位）无国有资本经营预算收支' },
  { title: FUND, note: '如此表为空表，则本单位无政府性基金预算。' },
];

export const MORE_NO_DECLARATIONS: readonly Wording[] = [
  { title: GENERAL, note: '本单位无政府性基金预算支出，相关表格为空表。' },
  { title: GENERAL, note: '本单位2025年无“三公”经费支出。' },
  { title: FUND, note: '无锡市某局政府性基金预算支出' },
  { title: FUND, note: '本表不为空表，数据见附件。' },
  { title: GENERAL, note: '没有列入本年预算的项目支出，待追加后公开。' },
  { title: GENERAL, note: '本单位没有事业收入、经营收入。' },
  { title: FUND, note: '空格表示零。' },
  { title: GENERAL, note: '无行政运行以外的基本支出变动。' },
  { title: FUND, note: '凡没有政府性基金收支的单位，公开空表。' },
  { title: FUND, note: '政府性基金预算支出不是没有，而是由主管部门统一反映。' },
  { title: FUND, note: '本表未经审计。' },
  { title: GENERAL, note: '本表金额以万元为单位，保留两位小数，0表示不足0.01万元。' },
  { title: THREE, note: '本单位无公务用车购置费。' },
  { title: FUND, note: '与2024年相比，增长率为0。' },
  { title: FUND, note: '没有预算的支出一律不得安排。' },
  { title: GENERAL, note: '不存在未公开的预算支出。' },
];
