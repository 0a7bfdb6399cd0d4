/** Sentences about tables that are printed otherwise than they are meant: shifted, or in another unit. */
export const readings = {
  shifted: (table: string, column: string, cells: string, lines: number, isHigh: boolean) =>
    `${table}“${column}”栏 ${cells} 的金额整体${isHigh ? '高' : '低'}了 ${lines} 行，与科目错位；${isHigh ? '下' : '上'}移 ${lines} 行后与合计及其他表的同名数字相符。请整体移正。`,
  shiftedCell: '该格属于整体错位的一段，不是单个数字有误',
  unit: (table: string, stated: string, right: string, figures: number, tables: number, factor: string) =>
    `${table}注明单位为“${stated}”，但其中 ${figures} 个数字与其他 ${tables} 张表的同名数字相差 ${factor} 倍，单位很可能应为“${right}”。请改正单位或全表数字。`,
  unitCell: (right: string) => `按其他表的同名数字，单位应为“${right}”`,
  /** Added to a finding whose relation holds elsewhere in the table. */
  provenByLines: (places: number) => `该表另有 ${places} 行按此关系相加，均相符。`,
  provenByColumns: (places: number) => `该表另有 ${places} 处合计按此关系相加，均相符。`,
  provenByCopies: (places: number) => `两处另有 ${places} 个同名数字完全一致。`,
};

export type ReadingMessages = typeof readings;
