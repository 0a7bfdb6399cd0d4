/** @thorough builds and starts the program */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { ReviewJson } from '../../../src/report/json';
import { writeLayoutFile } from '../../../src/recognise/layout-file';
import { inProcess } from './program';

let folder = '';
const made = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** A table in words that are nobody else's, its first line wrong by 9. */
function workbook(name: string): string {
  const sheet = utils.aoa_to_sheet([
    ['2025年南屏县水利局用款计划表'],
    ['', '', '', '', '单位：万元'],
    ['科目编码', '科目名称', '合计', '日常运转', '专门事项'],
    ['2130301', '行政运行', 39.5, 20.25, 10.25],
    ['2130305', '水利工程建设', 5, '', 5],
    ['合计', '', 44.5, 20.25, 15.25],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return made(name, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
}

beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-layouts-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('--layouts says which table and which columns are meant', async () => {
  const file = workbook('a.xlsx');
  const layouts = made(
    'layouts.json',
    writeLayoutFile([
      {
        headers: ['日常运转', '专门事项'],
        layout: 'expenditure-summary',
        columns: { 日常运转: 'basic', 专门事项: 'project' },
      },
    ]),
  );
  const plain = await inProcess(['check', file, '--json']);
  expect((JSON.parse(plain.out) as ReviewJson).tables.map(({ layout }) => layout)).not.toContain('expenditure-summary');
  const { status, out } = await inProcess(['check', file, '--layouts', layouts, '--json']);
  const json = JSON.parse(out) as ReviewJson;
  expect(json.tables.map(({ layout }) => layout)).toEqual(['expenditure-summary']);
  expect(json.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toContain(
    'cross-footing',
  );
  expect(status).toBe(1);
});

test('a layout file that is wrong ends with 2 and the place, in the language asked for', async () => {
  const file = workbook('b.xlsx');
  const layouts = made('wrong.json', '{"gouji":1,"corrections":[{"title":"表","layout":"x"}]}');
  const { status, out, err } = await inProcess(['check', file, '--layouts', layouts]);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('corrections[0].layout 应为公开表的代号');
  expect((await inProcess(['check', file, '--layouts', layouts, '--lang', 'en'])).err).toContain(
    'corrections[0].layout must be the id of a disclosure table',
  );
  expect((await inProcess(['check', file, '--layouts', path.join(folder, 'none.json')])).err).toContain('none.json');
});

test('fill and narrative know the tables by the same layouts', async () => {
  const blank = utils.aoa_to_sheet([
    ['2025年南屏县水利局用款计划表'],
    ['', '', '', '', '单位：万元'],
    ['科目编码', '科目名称', '合计', '日常运转', '专门事项'],
    ['2130301', '行政运行', '', 20.25, 10.25],
    ['2130305', '水利工程建设', '', '', 5],
    ['合计', '', '', '', ''],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, blank, 'Sheet1');
  const file = made('blank.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  const layouts = made(
    'layouts2.json',
    writeLayoutFile([
      {
        headers: ['日常运转', '专门事项'],
        layout: 'expenditure-summary',
        columns: { 日常运转: 'basic', 专门事项: 'project' },
      },
    ]),
  );
  expect((await inProcess(['fill', file, '--dry-run'])).out).not.toContain('35.50');
  expect((await inProcess(['fill', file, '--dry-run', '--layouts', layouts])).out).toMatch(/C6 .*35\.50?/);
  const filled = workbook('c.xlsx');
  expect((await inProcess(['narrative', filled])).out).not.toContain('44.50万元');
  expect((await inProcess(['narrative', filled, '--layouts', layouts])).out).toContain('44.50万元');
});

test('the help tells of it', async () => {
  expect((await inProcess(['--help'])).out).toContain('--layouts');
  expect((await inProcess(['--help', '--lang', 'en'])).out).toContain('--layouts');
  expect((await inProcess(['fill', '--help'])).out).toContain('--layouts');
});
