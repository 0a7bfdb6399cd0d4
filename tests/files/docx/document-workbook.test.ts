import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { narrativeOf } from '../../../src/narrative/narrative-of';
import { reviewWorkbook } from '../../../src/review';
import { sheet } from '../../support/sheet';
import { printed, writeDocument } from './write-document';

const SAMPLE = path.resolve(__dirname, '../../../assets/sample.xlsx');

const open = (name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> => openFileWorkbook(name, bytes).read();

/**
 * What is found, but for the addresses: a document has none, and its sheets count its lines anew. Blanks at the end of a
 * cell of a document are no dirt, as they are in Excel, so how many dirty figures a table has may differ.
 */
function foundIn(workbook: WorkbookSnapshot): readonly string[] {
  const { findings } = reviewWorkbook(workbook);
  return findings.map(({ check, severity, message, stated = '', expected = '' }) =>
    [check, severity, check === 'figure-clean' ? '' : message.zh.replace(/[A-Z]{1,2}\d+/g, '#'), stated, expected].join(
      ' | ',
    ),
  );
}

test('a disclosure printed into a document is found the same of as its workbook', async () => {
  const sample = await open('sample.xlsx', new Uint8Array(readFileSync(SAMPLE)));
  const document = await open('公开.docx', printed(sample, ['第一部分 部门概况', '主要职责是办好本部门的事情。'], []));
  expect(document.sheets.map(({ name }) => name)).toEqual([...sample.sheets.map(({ name }) => name), '情况说明']);
  const review = reviewWorkbook(document);
  expect(review.tables.map(({ layout }) => layout)).toEqual(reviewWorkbook(sample).tables.map(({ layout }) => layout));
  expect(foundIn(document)).toEqual(foundIn(sample));
  expect(foundIn(document).length).toBeGreaterThan(10);
});

test('merged cells, title, unit and note belong to the table, and the rest is the text', async () => {
  const drawn = sheet(
    '表',
    `政府性基金预算支出表
    ^编制单位：某局　　单位：万元
    ^科目||合计
    ^编码|名称|
    ^'208|社会保障和就业支出|1,234.50`,
    ['A3:B3', 'C3:C4'],
  );
  const bytes = writeDocument([
    '一、收支情况。本年收入1,234.50万元，比上年增加10万元，增长0.82%，主要是人员经费增加。',
    { sheet: drawn },
    '备注：我单位无此项支出，此表为空表。',
    '二、其他。',
  ]);
  const document = await open('说明.docx', bytes);
  const [table, text] = document.sheets;
  expect(table).toMatchObject({
    name: '政府性基金预算支出表',
    rowCount: 6,
    columnCount: 3,
    merges: [
      { top: 2, left: 0, bottom: 2, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ],
  });
  expect(table?.rows[4]?.[0]).toEqual({ kind: 'number', value: 208, text: '208' });
  expect(table?.rows[4]?.[2]).toEqual({ kind: 'number', value: 1234.5, text: '1,234.50' });
  expect(table?.rows[5]?.[0]?.text).toBe('备注：我单位无此项支出，此表为空表。');
  expect(text?.name).toBe('情况说明');
  expect(narrativeOf(document)?.text).toBe(
    '一、收支情况。本年收入1,234.50万元，比上年增加10万元，增长0.82%，主要是人员经费增加。\n二、其他。',
  );
});

test('a code with a leading nought, and what is too long for a number, stay text', async () => {
  const drawn = sheet('表', `编码|名称\n^'01|'12345678901234567`);
  const [table] = (await open('x.docx', writeDocument([{ sheet: drawn }]))).sheets;
  expect(table?.rows[1]).toEqual([
    { kind: 'text', text: '01' },
    { kind: 'text', text: '12345678901234567' },
  ]);
});

test('tables of one name, and without one, get sheets of their own', async () => {
  const titled = { sheet: sheet('表', `收入/支出总表：一\n^编码|名称`) };
  const bare = { sheet: sheet('表', `编码|名称`) };
  const { sheets } = await open('x.docx', writeDocument([titled, titled, '单位：万元', bare]));
  expect(sheets.map(({ name }) => name)).toEqual(['收入 支出总表：一', '收入 支出总表：一~2', '表格3']);
});

test.each([
  ['nothing', '', 'empty'],
  ['a document cut short', '<w:p>', 'damaged'],
])('%s is refused whole', async (_, body, code) => {
  const bytes = body === '' ? writeDocument([]) : writeDocument(['长'.repeat(400)]).slice(0, 200);
  await expect(Promise.resolve().then(() => open('x.docx', bytes))).rejects.toMatchObject({
    code,
    place: { file: 'x.docx' },
  });
});

test('a document can be read only', async () => {
  const bytes = writeDocument(['本年收入10万元。']);
  const file = openFileWorkbook('x.docx', bytes);
  await expect(file.apply([])).rejects.toMatchObject({ code: 'unsupported-format' });
  expect(file.save()).toBe(bytes);
});
