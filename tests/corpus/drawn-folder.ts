import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { parseAddress, type WorkbookSnapshot } from './engine';
import { readWorkbookFile } from './files';

type Row = readonly (string | number | undefined)[];

/** 收支总表 and 支出总表 of a made-up office, in 万元; every total is the sum of what is printed. */
const SHEETS: Readonly<Record<string, readonly Row[]>> = {
  收支总表: [
    ['收支总表'],
    [undefined, undefined, undefined, '单位：万元'],
    ['收入', undefined, '支出', undefined],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', 120.46, '一、一般公共服务支出', 104.15],
    ['二、其他收入', 3.88, '二、住房保障支出', 20.19],
    ['收入总计', 124.34, '支出总计', 124.34],
  ],
  支出总表: [
    ['支出总表'],
    [undefined, undefined, undefined, undefined, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 104.15, 71.63, 32.52],
    ['20103', '政府办公厅（室）及相关机构事务', 104.15, 71.63, 32.52],
    ['2010301', '行政运行', 71.63, 71.63, undefined],
    ['2010302', '一般行政管理事务', 32.52, undefined, 32.52],
    ['221', '住房保障支出', 20.19, 20.19, undefined],
    ['22102', '住房改革支出', 20.19, 20.19, undefined],
    ['2210201', '住房公积金', 20.19, 20.19, undefined],
    [undefined, '合计', 124.34, 91.82, 32.52],
  ],
};

export type Changes = Readonly<Record<string, string | number>>;

/** The workbook, with some cells (`支出总表!C4`) holding something else. */
export function drawnBytes(changes: Changes = {}): Uint8Array {
  const sheets = Object.entries(SHEETS).map(([name, rows]) => ({
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => {
        const key = Object.keys(changes).find((where) => {
          const place = parseAddress(where.slice(name.length + 1));
          return where.startsWith(`${name}!`) && place?.row === at && place.column === column;
        });
        const content = key === undefined ? value : changes[key];
        if (content === undefined) return undefined;
        return typeof content === 'number'
          ? { input: { kind: 'number' as const, decimal: String(content) }, style: { format: '#,##0.00' } }
          : { input: { kind: 'text' as const, text: content } };
      }),
    ),
  }));
  return writeWorkbook({ sheets });
}

/** A folder of its own, gone when the tests of the file are over. */
export function drawnFolder(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-corpus-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  made.push(folder);
  return folder;
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

export async function drawnSnapshot(changes: Changes = {}): Promise<WorkbookSnapshot> {
  return readWorkbookFile(path.join(drawnFolder({ 'drawn.xlsx': drawnBytes(changes) }), 'drawn.xlsx'));
}
