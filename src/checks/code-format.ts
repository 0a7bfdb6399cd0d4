import { address, cellKey } from '../core/cell';
import type { Finding, FindingCell } from '../model/finding';
import { textAt, type SheetSnapshot } from '../core/snapshot';
import { partsOfTable, sheetOfLine, type DisclosureTable, type TableList } from '../model/table';
import { CLASSIFICATION, detail } from '../model/basis';
import type { Check } from './check';
import { partsOf, type CodePart } from './support/code-parts';
import { addresses, findingIn } from './support/finding';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('code-format');

const head = {
  id: 'code-format',
  title: { zh: '科目编码写法规范', en: 'Classification codes are written properly' },
  basis: detail(CLASSIFICATION, '：类三位，款、项各两位', ': three digits for a 类, two more for each 款 and 项'),
  severity: 'error',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'210|行政单位支出|1.00|1.00|
'21011|行政事业单位医疗|1.00|1.00|
'2101102|事业单位医疗|1.00|1.00|
|合计|1.00|1.00|`,
      },
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'330001|某某局本级|1.00|1.00|
'210|卫生健康支出|1.00|1.00|
'21011|行政事业单位医疗|1.00|1.00|
'2101102|事业单位医疗|1.00|1.00|
|合计|1.00|1.00|`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'210|卫生健康支出|1.00|1.00|
'21011|行政事业单位医疗|1.00|1.00|
'210110|事业单位医疗|1.00|1.00|
|合计|1.00|1.00|`,
      },
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|||科目名称|合计|基本支出|项目支出
类|款|项||||
'210|'11||行政事业单位医疗|1.00|1.00|
'7|'11|'02|事业单位医疗|1.00|1.00|
|||合计|1.00|1.00|`,
      },
    ],
  },
} as const;

/** 科目编码: a 类 has three digits, a 款 and a 项 two each; otherwise the line hangs in the air. */
export const codeFormat: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const lists = moneyTables(tables).flatMap((table) =>
      table.lists.filter(({ classification }) => classification !== undefined).map((list) => ({ table, list })),
    );
    if (lists.length === 0) return { kind: 'not-applicable' };
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const findings = lists.flatMap(({ table, list }) =>
      partsOfTable(table).flatMap(({ sheet }) => {
        const lines = list.lines.filter((line) => sheetOfLine(table, line) === sheet);
        const judged = lines.length === list.lines.length ? list : { ...list, lines };
        return judge(table, judged, sheets.get(sheet), sheet === table.sheet ? list.key : `${list.key}-${sheet}`);
      }),
    );
    // Two lists with one measure each share their code cells.
    return {
      kind: 'ran',
      findings: [
        ...new Map(findings.map((each) => [`${each.severity}${each.cells.map(cellKey).join()}`, each])).values(),
      ],
    };
  },
};

function judge(
  table: DisclosureTable,
  list: TableList,
  sheet: SheetSnapshot | undefined,
  key: string,
): readonly Finding[] {
  const parts = partsOf(list, sheet);
  if (parts === undefined) return judgeWholeCodes(table, list, sheet, key);
  // One digit for a 款 or an 项 is a habit, unless the same list pads its others with a nought.
  const isHabit = ({ place, digits }: CodePart) => place > 0 && digits.length === 1 && !parts.padsElsewhere;
  const broken = parts.odd.filter((part) => !isHabit(part));
  const unpadded = parts.odd.filter(isHabit);
  const findings: Finding[] = [];
  if (broken.length > 0) {
    const items = broken.map(({ cell, digits, right }) => ({ cell: address(cell), printed: digits, right }));
    findings.push(
      findingIn(
        table,
        head.id,
        'error',
        say((words, nameOf) => words.broken(nameOf(table), items)),
        broken.map(({ cell }) => cell),
        `${key}-broken`,
      ),
    );
  }
  if (unpadded.length > 0) {
    const cells = unpadded.map(({ cell }) => cell);
    findings.push(
      findingIn(
        table,
        head.id,
        'notice',
        say((words, nameOf) => words.unpadded(nameOf(table), addresses(cells))),
        cells,
        `${key}-unpadded`,
      ),
    );
  }
  return findings;
}

/** Codes of units have six digits. One that begins like a 类 that the list prints is a 科目 with a digit lost. */
function isUnitCode(code: string, classes: ReadonlySet<string>): boolean {
  return code.length === 6 && !classes.has(code.slice(0, 3));
}

function judgeWholeCodes(
  table: DisclosureTable,
  list: TableList,
  sheet: SheetSnapshot | undefined,
  key: string,
): readonly Finding[] {
  const cells: FindingCell[] = [];
  const isWhole = (code: string): boolean => code.length >= 3 && code.length % 2 === 1;
  const classes = new Set(list.lines.flatMap(({ code = '' }) => (isWhole(code) ? [code.slice(0, 3)] : [])));
  for (const { code, codeCell } of list.lines) {
    if (code === undefined || codeCell === undefined || isWhole(code) || isUnitCode(code, classes)) continue;
    cells.push({ ...codeCell, text: sheet === undefined ? '' : textAt(sheet, codeCell.row, codeCell.column) });
  }
  if (cells.length === 0) return [];
  const items = cells.map((cell) => `${address(cell)} ${cell.text.trim()}`);
  return [
    findingIn(
      table,
      head.id,
      'warning',
      say((words, nameOf) => words.length(nameOf(table), items)),
      cells,
      `${key}-length`,
    ),
  ];
}
