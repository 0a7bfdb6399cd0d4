import type { AsideReason, OpenReason } from '../../model/coverage';

/** What is said of figures that stand in no equation, and of tables that no form knows. */
export const coverage = {
  heading: '未核对的数字',
  /** Why a figure was not checked. */
  why: {
    refuted: '几种加总读法都与数字不符，关系不明确',
    'no-relation': '没有找到与其他数字的加总或对应关系',
    hidden: '所在工作表已隐藏，且不是已知表种',
    unread: '不在能识别的表格内',
  } satisfies Record<OpenReason, string>,
  /** Numbers that are no amounts. */
  aside: {
    count: '数量',
    ratio: '比率',
    attribute: '说明性内容',
    quantity: '数量',
    'unit-price': '单价',
    'line-number': '行次',
    year: '年份',
    note: '注释',
  } satisfies Record<AsideReason, string>,
  /** Ends a sentence on the result. */
  notChecked: (figures: number, tables: number) => `${tables} 张表中有 ${figures} 个数字不在任何等式中，未核对`,
  /** Of one table. */
  ofTable: (figures: number, open: number) =>
    open === 0
      ? `${figures} 个数字全部进入等式`
      : open === figures
        ? `${figures} 个数字均不在任何等式中，未核对`
        : `${figures} 个数字中 ${open} 个不在任何等式中，未核对`,
  group: (numbers: number, places: string, why: string) => `${places}（${numbers} 个）：${why}`,
  setAside: (numbers: number, places: string, what: string) => `${places} 的 ${numbers} 个数为${what}，不参与加总`,
  morePlaces: (places: number) => `等 ${places} 处`,
  between: '；',
  list: '、',
  /** A table whose form is not known. */
  unknownKind: '未识别表种',
  unknownKinds: (count: number) => `未识别表种（${count}）`,
  unknownTables: (count: number) => `另有 ${count} 张未识别表种的表`,
  byOwnFigures: (equations: number) => (equations === 0 ? '未找到可据以核对的关系' : `按自身数字核对 ${equations} 条`),
};

export type CoverageMessages = typeof coverage;
