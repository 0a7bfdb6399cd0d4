import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findWorkbooks } from '../../../src/hosts/cli/find-workbooks';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gouji-'));
  await mkdir(path.join(folder, 'b/deeper'), { recursive: true });
  await mkdir(path.join(folder, 'empty'));
  for (const name of ['c.XLSX', 'a.xls', '~$a.xls', '.~a.et', 'b/deeper/d.et', 'b/e.xlsm', 'b/notes.txt'])
    await writeFile(path.join(folder, name), '');
  await symlink(folder, path.join(folder, 'b/circle'));
});

afterAll(() => rm(folder, { recursive: true }));

const inside = (files: readonly string[]) => files.map((file) => path.relative(folder, file));

it('walks folders by name, without lock files, other files and circles', async () => {
  const { files, unreadable } = await findWorkbooks([folder]);
  expect(inside(files)).toEqual(['a.xls', 'b/deeper/d.et', 'b/e.xlsm', 'c.XLSX']);
  expect(unreadable).toEqual([]);
});

it('takes each file once, in the order given', async () => {
  const { files } = await findWorkbooks([path.join(folder, 'c.XLSX'), folder, path.join(folder, './a.xls')]);
  expect(inside(files)).toEqual(['c.XLSX', 'a.xls', 'b/deeper/d.et', 'b/e.xlsm']);
});

it('takes a named file whatever it is called, and leaves a missing one to whoever opens it', async () => {
  const { files } = await findWorkbooks([path.join(folder, 'b/notes.txt'), path.join(folder, 'gone.xlsx')]);
  expect(inside(files)).toEqual(['b/notes.txt', 'gone.xlsx']);
});

it('says that a folder has no workbooks: nothing checked is not the same as nothing found', async () => {
  const { files, unreadable } = await findWorkbooks([path.join(folder, 'empty')]);
  expect(files).toEqual([]);
  expect(unreadable.map(({ why }) => why.zh)).toEqual([
    `${path.join(folder, 'empty')}：文件夹中没有工作簿或 Word 文档（.xlsx .xlsm .xls .et .docx）。`,
  ]);
});
