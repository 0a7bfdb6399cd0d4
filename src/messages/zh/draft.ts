/** What is said of a workbook that a draft cannot be written beside, for the pane and the command line. */
export const draft = {
  compared: (file: string, year: number | undefined, tables: number) =>
    `上年数取自“${file}”（${year === undefined ? '年度不明' : `${year} 年`}，${tables} 张表）。`,
  noTables: (file: string) => `“${file}”中没有识别出公开表，没有采用。`,
  otherOrganisation: (file: string, found: string, wanted: string) =>
    `“${file}”是${found}的公开表，不是${wanted}的，没有采用。`,
  otherYear: (file: string, found: number, wanted: number) =>
    `“${file}”是 ${found} 年的公开表，应为 ${wanted} 年的，没有采用。`,
  otherKind: (file: string, isFinal: boolean) =>
    `“${file}”是${isFinal ? '决算' : '预算'}公开表，应为${isFinal ? '预算' : '决算'}公开表，没有采用。`,
};

export type DraftMessages = typeof draft;
