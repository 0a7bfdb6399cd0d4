/** @thorough measures drawn folders */
import fs from 'node:fs';
import path from 'node:path';
import { drawnBytes, drawnFolder } from './drawn-folder';
import { dumpReviews } from './dump';
import { chosen, folderKind, isNamed } from './files';
import { reportFolder } from './folder';
import { halves, isInHalf } from './half';
import { readOptions } from './options';

const optionsFor = (...args: readonly string[]) => readOptions(args)!;

const caseFile = (expected: readonly object[]): string =>
  JSON.stringify({ title: '', kind: 'budget', sheets: [{ name: '收支总表' }, { name: '支出总表' }], expected });

const entry = { kind: 'sum', where: '支出总表!D6', equation: '', stated: '', computed: '', severity: 'error' };

test('a folder is known by its files', () => {
  expect(folderKind(drawnFolder({ 'cases/a.json': caseFile([]), 'xlsx/a.xlsx': drawnBytes() }))).toBe('cases');
  expect(folderKind(drawnFolder({ 'cases/a.txt': '', 'wrong.tsv': '' }))).toBe('texts');
  expect(folderKind(drawnFolder({ 'a.xlsx': drawnBytes(), 'a.expect.json': '{}' }))).toBe('forms');
  expect(folderKind(drawnFolder({ 'a.xlsx': drawnBytes() }))).toBe('workbooks');
  expect(folderKind(drawnFolder({ 'a.txt': '' }))).toBeUndefined();
});

test('of a case, what is expected is found and what is not is told', async () => {
  const bytes = drawnBytes({ '支出总表!D6': 71.36 });
  const known = drawnFolder({ 'cases/a.json': caseFile([entry]), 'xlsx/a.xlsx': bytes });
  const report = await reportFolder(known, optionsFor(known));
  expect(report?.lines).toContainEqual(expect.stringMatching(/^expected error: 1\/1 found/m));
  const unknown = drawnFolder({ 'cases/a.json': caseFile([]), 'xlsx/a.xlsx': bytes });
  const told = await reportFolder(unknown, optionsFor(unknown));
  expect(told?.lines[0]).toMatch(/^a: not expected: /);
});

test('an alarm of a text is right where its statement is known to be wrong, else false', async () => {
  const text =
    '2021年“三公”经费支出50万元，比上年增加10万元，增长40%。\n2021年公务接待费支出9万元，比上年减少3万元，下降60%。';
  const wrong = 'case\tstatement\tseverity\na\t40% should be 25\terror\na\t55.5% should be 44.4\terror\n';
  const folder = drawnFolder({ 'cases/a.txt': text, 'wrong.tsv': wrong });
  const report = await reportFolder(folder, optionsFor(folder));
  expect(report?.figures).toMatchObject({ texts: 1, alarms: 2, right: 1, wrong: 2, found: 1 });
});

test('amounts of any workbook are changed, and a workbook that cannot be read is told', async () => {
  const folder = drawnFolder({ 'a.xlsx': drawnBytes(), 'b.xlsx': 'no workbook' });
  const report = await reportFolder(folder, optionsFor(folder, '--alter', '3'));
  expect((report?.figures as { readonly alterations: readonly unknown[] }).alterations).toHaveLength(3);
  expect(report?.faults).toEqual([expect.stringContaining('b.xlsx')]);
});

test('a dump holds what the review says, without durations, and why a file cannot be read', async () => {
  const folder = drawnFolder({ 'a.xlsx': drawnBytes({ '支出总表!D6': 71.36 }), 'b.xlsx': 'no workbook' });
  const into = drawnFolder({});
  expect(await dumpReviews([folder], into)).toBe(2);
  const read = (name: string) =>
    JSON.parse(fs.readFileSync(path.join(into, path.basename(folder), name), 'utf8')) as Record<string, unknown>;
  expect(read('a.xlsx.json')).toMatchObject({ file: 'a.xlsx', ms: { read: 0, review: 0 } });
  expect(read('a.xlsx.json')['findings']).not.toEqual([]);
  expect(read('b.xlsx.json')['fault']).toEqual(expect.stringContaining('WorkbookError'));
});

test('each file belongs to one half', () => {
  const names = Array.from({ length: 40 }, (_, place) => `form${place}`);
  const [odd, even, all] = halves.map((half) => names.filter((name) => isInHalf(name, half)));
  expect(all).toEqual(names);
  expect(odd!.length).toBeGreaterThan(0);
  expect(even).toEqual(names.filter((name) => !odd!.includes(name)));
});

test('files are taken by the beginnings of their names', () => {
  expect(['ab', 'cd', 'ef'].filter((name) => isNamed(name, 'a,e'))).toEqual(['ab', 'ef']);
  const folder = drawnFolder({ 'ab.txt': '', 'cd.txt': '', 'ab.md': '' });
  expect(chosen(folder, '.txt', { only: '', half: 'all' })).toEqual(['ab', 'cd']);
  expect(chosen(folder, '.txt', { only: 'c', half: 'all' })).toEqual(['cd']);
});

test('options that make no sense are refused', () => {
  expect(readOptions(['folder', '--alter', 'all'])).toMatchObject({ alter: Infinity, seed: 1, half: 'all' });
  for (const args of [[], ['folder', '--hash', 'third'], ['folder', '--alter', 'many'], ['folder', '--unheard-of']]) {
    expect(readOptions(args)).toBeUndefined();
  }
});
