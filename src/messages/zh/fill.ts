import type { ThreePublicItem } from '../../fill/three-public';

const ITEMS: Readonly<Record<ThreePublicItem, string>> = {
  overseas: '因公出国（境）费',
  'vehicle-purchase': '公务用车购置费',
  'vehicle-running': '公务用车运行维护费',
  hospitality: '公务接待费',
};

/** What the fill says: why a figure follows, what is missing, what contradicts itself. */
export const fill = {
  items: ITEMS,
  place: (table: string, figure: string) => `${table}${figure}`,
  and: '、',
  more: (count: number) => `等 ${count} 处`,
  why: (identities: readonly string[]) => `依据：${identities.join('；')}`,
  whyLine: (table: string) => `${table}列有该科目，本表应有此行`,
  whyChange: '本年预算数与上年数之差',
  whyRatio: '增减额除以上年数',
  project: (amount: string) => `，其中项目支出安排 ${amount}`,
  asValue: '所依据的单元格是文本，只能填数值',
  asValueOutside: '所依据的单元格不在本次填充范围内，填数值',
  dependsOnConflict: (cell: string) => `依赖 ${cell} 的改动`,
  undetermined: (place: string, missing: string) => `${place}：不能确定，缺${missing}`,
  undeterminedAlone: (place: string) => `${place}：没有勾稽关系能确定`,
  contradiction: (identity: string, cells: string, difference: string, stopped: number) =>
    `“${identity}”不成立，相差 ${difference}（${cells}）${stopped > 0 ? `；依赖它的 ${stopped} 处没有填` : ''}`,
  missingLine: (identity: string, cells: string) => `${cells}：“${identity}”的另一张表没有对应的行`,
  shortOfRows: (table: string, needed: number, blank: number) => `${table}要补 ${needed} 行科目，合计行之前只有 ${blank} 个空行，请先插入空行`,
  unfilled: (table: string) => `${table}没有任何科目行，收入总表也没有可供推出科目的数据，没有填`,
  protectedSheet: (sheet: string) => `工作表“${sheet}”受保护，锁定的单元格写不进去，请先撤销保护`,
  emptyNote: (subject: string) => `备注：我单位无${subject}，此表为空表。`,
};

export type FillMessages = typeof fill;
