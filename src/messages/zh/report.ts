import type { CheckOutcome, Severity } from '../../model/finding';
import type { Verdict } from '../../model/equation';

/** What the reports say around the findings: on the terminal, on paper and in a worksheet. */
export const report = {
  title: '预算公开表勾稽核对报告',
  severity: { error: '错误', warning: '警告', notice: '提示' } satisfies Record<Severity, string>,
  outcome: { holds: '通过', finding: '有发现', 'not-applicable': '不适用', 'not-run': '未执行' } satisfies Record<
    CheckOutcome['outcome'],
    string
  >,
  verdict: { holds: '成立', rounding: '尾差', differs: '不成立', undecidable: '无法判定' } satisfies Record<
    Verdict['kind'],
    string
  >,
  range: (where: string, unit: string | undefined) =>
    `${where}${unit === undefined ? '，未注明单位' : `，单位：${unit}`}`,
  otherPlaces: '不属于某一张表',
  text: '情况说明',
  inText: (quote: string) => `原文“${quote}”`,
  textRead: (figures: number, checked: number) =>
    figures === checked
      ? `情况说明：${figures} 个数据全部核对`
      : `情况说明：${figures} 个数据中核对 ${checked} 个，其余没有核对`,
  colon: '：',
  suspect: '最可能有误',
  proposed: (text: string, proposed: string) => `${text === '' ? '（空）' : text} → ${proposed}`,
  sides: (left: string, right: string, difference: string, unit: string) =>
    `左边 ${left}，右边 ${right}，相差 ${difference} ${unit}`,
  rounding: (left: string, right: string, difference: string, unit: string) =>
    `左边 ${left}，右边 ${right}，尾差 ${difference} ${unit}`,
  blankOperands: (count: number) => `另有 ${count} 项为空`,
  sumOf: (count: number) => `${count} 项之和`,
  moreCells: (count: number) => `另 ${count} 处`,
  stated: (stated: string, expected: string) => `表中 ${stated}，应为 ${expected}`,
  notRun: '未执行',
  unrecognised: '未识别',
  read: (sheets: number, tables: number, figures: number) =>
    `${sheets} 个工作表，识别 ${tables} 张公开表，${figures} 个金额`,
  severityNotChecked: '未核对',
  covered: (figures: number) => `其中 ${figures} 个受等式约束`,
  equations: (all: number, holds: number, rounding: number, differs: number, undecidable: number) =>
    `等式 ${all} 个：成立 ${holds}${rounding > 0 ? `，尾差 ${rounding}` : ''}，不成立 ${differs}${undecidable > 0 ? `，无法判定 ${undecidable}` : ''}`,
  checks: (holds: number, finding: number, notRun: number, notApplicable: number) =>
    `核对项 ${holds + finding + notRun + notApplicable} 个：通过 ${holds}，有发现 ${finding}，未执行 ${notRun}，不适用 ${notApplicable}`,
  findings: (error: number, warning: number, notice: number) => `错误 ${error}，警告 ${warning}，提示 ${notice}`,
  noFindings: '未发现问题',
  noFindingsInChecked: '已核对的部分未发现问题',
  nothingToCheck: '没有可核对的金额',
  noTables: '没有识别到公开表，没有可核对的勾稽关系。',
  workbooks: (count: number) => `${count} 个工作簿`,
  summaryHeading: '总体情况',
  tablesHeading: '识别的表',
  findingsHeading: '发现的问题',
  outcomesHeading: '核对项目及结果',
  holdingHeading: '成立的等式',
  unreadableHeading: '无法读取的文件',
  columns: {
    workbook: '工作簿',
    table: '表',
    place: '位置',
    unit: '单位',
    year: '年度',
    organisation: '编制单位',
    severity: '级别',
    cell: '单元格',
    passage: '章节段落',
    text: '内容',
    message: '问题',
    equation: '等式',
    left: '左边',
    right: '右边',
    difference: '差额',
    stated: '现为',
    expected: '应为',
    suspect: '最可能有误',
    check: '核对项',
    result: '结果',
    equations: '等式数',
    holding: '成立',
    reason: '原因',
    figures: '数字',
    checked: '进入等式',
    notChecked: '未核对及其原因',
    operand: '项目',
    amount: '金额',
  },
  none: '无',
  notStated: '未注明',
  signature: '复核人：　　　　　　　　　　日期：　　　　　　　　　',
  method:
    '同一数字在两处出现须完全一致；四舍五入后的数字相加，相差不超过各数末位的一半之和时记为尾差，超过则为错误。表中空白按零计。未列出的不等于通过：每个核对项目的结果见“核对项目及结果”。',
};
