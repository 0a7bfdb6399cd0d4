import fs from 'node:fs';
import path from 'node:path';
import type { CellContent, SheetSnapshot } from '../../src/core/snapshot';
import type { CellInput } from '../../src/port/workbook-port';
import type { PlainCell, PlainSheet } from '../../src/core/plain-workbook';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { FUNCTIONAL_NAMES, GENERAL_CODES } from '../generate/code-list';
import { generateDisclosure } from '../generate/disclosure';

export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Calls measured; a workbook that takes seconds is not read fifteen times. */
  readonly rounds: number;
  readonly warmUp: number;
}

const OFTEN = { rounds: 60, warmUp: 40 };

export function sampleInputs(): readonly Input[] {
  return ['sample.xlsx', 'sample-mended.xlsx'].map((name) => ({
    name,
    bytes: fs.readFileSync(path.join('assets', name)),
    ...OFTEN,
  }));
}

/** The disclosures of many units in one workbook; with `totalIsOff`, the last total of its first sheet is wrong. */
export function manySheets(count = 200, { totalIsOff = false }: Pick<Faults, 'totalIsOff'> = {}): Input {
  const sheets = Array.from({ length: Math.ceil(count / 8) }, (_, unit) => {
    const { snapshot } = generateDisclosure(unit % 23, { figures: 'adding', unit: '万元' });
    return snapshot.sheets.map((sheet) => plainSheet(sheet, `${sheet.name} ${unit + 1}`));
  });
  const [first, ...others] = sheets.flat().slice(0, count);
  return {
    name: `${count} sheets`,
    bytes: writeWorkbook({
      sheets: first === undefined ? others : [totalIsOff ? withWrongTotal(first) : first, ...others],
    }),
    ...(count > 200 ? { rounds: 3, warmUp: 1 } : { rounds: 15, warmUp: 15 }),
  };
}

/** What is wrong in a long sheet: so many lines of which the total is off, or the last total. */
export interface Faults {
  readonly wrong?: number;
  readonly totalIsOff?: boolean;
}

/** One 支出总表 of so many lines. */
export function longSheet(lines: number, { wrong = 0, totalIsOff = false }: Faults = {}): Input {
  const text = (value: string): PlainCell => ({ input: { kind: 'text', text: value } });
  const amount = (hundredths: number): PlainCell => ({
    input: { kind: 'number', decimal: (hundredths / 100).toFixed(2) },
  });
  const head = [
    ['2025年部门支出预算总表'],
    ['编制部门：某部门', '', '', '', '', '', '单位：万元'],
    ['功能分类科目编码', '', '', '功能分类科目名称', '合计', '基本支出', '项目支出'],
    ['类', '款', '项'],
  ];
  const rows: PlainCell[][] = head.map((row) => row.map(text));
  let basics = 0;
  let projects = 0;
  for (let line = 0; line < lines; line += 1) {
    const code = GENERAL_CODES[line % GENERAL_CODES.length] ?? '';
    const basic = ((line * 7919) % 100_000) + 1;
    const project = ((line * 104_729) % 100_000) + 1;
    basics += basic;
    projects += project;
    rows.push([
      text(code.slice(0, 3)),
      text(code.slice(3, 5)),
      text(code.slice(5)),
      text(FUNCTIONAL_NAMES[code] ?? ''),
      amount(basic + project + (line < wrong ? 700 : 0)),
      amount(basic),
      amount(project),
    ]);
  }
  rows.push([
    text('合计'),
    text(''),
    text(''),
    text(''),
    amount(basics + projects + (totalIsOff ? 700 : 0)),
    amount(basics),
    amount(projects),
  ]);
  return {
    name: `${lines / 1000}k rows`,
    bytes: writeWorkbook({ sheets: [{ name: '支出', rows }] }),
    rounds: 3,
    warmUp: 1,
  };
}

function plainSheet(sheet: SheetSnapshot, name: string): PlainSheet {
  return {
    name,
    merges: sheet.merges,
    rows: sheet.rows.map((row) =>
      (row ?? []).map((cell) =>
        cell === undefined
          ? undefined
          : { input: inputOf(cell), ...(cell.format === undefined ? {} : { style: { format: cell.format } }) },
      ),
    ),
  };
}

/** The last number that the sheet prints, in its total line, is 7 too much. */
function withWrongTotal(sheet: PlainSheet): PlainSheet {
  const isNumber = (cell: PlainCell | undefined): boolean => cell?.input?.kind === 'number';
  const last = sheet.rows.findLastIndex((row) => row?.some(isNumber));
  const at = sheet.rows[last]?.findLastIndex(isNumber);
  const off = (cell: PlainCell): PlainCell =>
    cell.input?.kind === 'number'
      ? { ...cell, input: { kind: 'number', decimal: (Number(cell.input.decimal) + 7).toFixed(2) } }
      : cell;
  return {
    ...sheet,
    rows: sheet.rows.map((row, place) =>
      place === last ? row?.map((cell, column) => (column === at && cell !== undefined ? off(cell) : cell)) : row,
    ),
  };
}

function inputOf(cell: CellContent): CellInput {
  return cell.kind === 'number' ? { kind: 'number', decimal: String(cell.value) } : { kind: 'text', text: cell.text };
}
