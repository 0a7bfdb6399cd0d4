import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../../src/core/snapshot';
import { beforeOf } from '../../src/core/cell-before';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { describeWorkbookPort } from './contract';
import { makeXlsx } from './support/make-xlsx';

const CONTRACT = makeXlsx({
  sheets: [
    {
      name: '收入',
      data:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>10.5</v></c></row>' +
        '<row r="3"><c r="B3" s="1"><v>4.5</v></c></row><row r="4"><c r="B4"><f>SUM(B2:B3)</f><v>15</v></c></row>',
    },
    { name: '支出', data: '<row r="1"><c r="A1"><v>7</v></c></row>' },
  ],
  strings: '<si><t>项目</t></si><si><t>金额</t></si>',
  styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>',
});

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));

describeWorkbookPort('a file', async () => {
  const port = openFileWorkbook('表.xlsx', CONTRACT);
  return {
    port,
    meddle: async (sheet, row, column, value) => {
      const found = (await port.read()).sheets.find(({ name }) => name === sheet)!;
      await port.apply([
        {
          cell: { sheet, row, column },
          input: { kind: 'number', decimal: String(value) },
          was: beforeOf(contentAt(found, row, column)),
        },
      ]);
    },
  };
});

test('a file that was only read and marked is the very file that was opened', async () => {
  const file = openFileWorkbook('表.xlsx', CONTRACT);
  await file.read();
  await file.mark([{ cell: { sheet: '收入', row: 0, column: 0 }, severity: 'notice', message: '甲' }]);
  expect(file.marks).toHaveLength(1);
  expect(file.save()).toBe(CONTRACT);
  await file.mark([]);
  expect(file.marks).toEqual([]);
});

test('writes that are not waited for follow one another', async () => {
  const file = openFileWorkbook('表.xlsx', CONTRACT);
  const write = (row: number) =>
    file.apply([
      { cell: { sheet: '支出', row, column: 1 }, input: { kind: 'number', decimal: '1' }, was: { value: '' } },
    ]);
  const outcomes = await Promise.all([write(0), write(1), write(0)]);
  expect(outcomes.map(({ applied }) => applied.length)).toEqual([1, 1, 0]);
});

test('a workbook is known by what it is, not by its name', async () => {
  expect(openFileWorkbook('表.xls', fixture('disclosure.xlsx')).format).toBe('xlsx');
  expect(openFileWorkbook('表.et', fixture('disclosure.xls')).format).toBe('xls');
});

test('the same workbook as .xlsx, as .xls and by way of .ods reads the same', async () => {
  const read = async (name: string) => ({ ...(await openFileWorkbook(name, fixture(name)).read()), name: '' });
  const xlsx = await read('disclosure.xlsx');
  expect(await read('disclosure.xls')).toEqual(xlsx);
  expect(await read('disclosure-by-way-of-ods.xlsx')).toEqual(xlsx);
  const [sheet, hidden] = xlsx.sheets;
  expect(sheet).toMatchObject({
    name: '三公经费',
    rowCount: 6,
    columnCount: 3,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    hiddenRows: new Set([3]),
  });
  expect(sheet?.rows.map((row) => row?.map((cell) => cell?.text))).toEqual([
    ['“三公”经费支出表'],
    ['项目', '预算数', '上年'],
    ['公务接待费', '1,234.50', '0.36'],
    ['公务用车', '28.00', '29.00'],
    ['合计', '1,262.50', '29.36'],
    ['2021年1月', '1', '#DIV/0!'],
  ]);
  expect(contentAt(sheet!, 4, 1)?.formula).toBe('=SUM(B3:B4)');
  expect(hidden?.visibility).toBe('hidden');
});

test('an old .xls is not written', async () => {
  const bytes = fixture('disclosure.xls');
  const file = openFileWorkbook('表.xls', bytes);
  await expect(file.apply([])).rejects.toMatchObject({ code: 'unsupported-format', place: { file: '表.xls' } });
  expect(file.save()).toBe(bytes);
});
