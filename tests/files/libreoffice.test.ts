/** @thorough starts LibreOffice */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileWorkbook } from '../../src/files/file-workbook';
import type { CellEdit } from '../../src/port/workbook-port';
import { changedParts } from './support/unzip';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere)
  // eslint-disable-next-line no-console -- a check that was left out must be seen
  console.warn('LibreOffice (soffice) is not installed: NOT TESTED that another program reads back what was patched.');

const original = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'disclosure.xlsx')));
let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gouji-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The values of the first sheet as LibreOffice reads and calculates them, line by line. */
function valuesOf(name: string, bytes: Uint8Array): string[] {
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
      '--outdir',
      folder,
      join(folder, `${name}.xlsx`),
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(folder, `${name}-三公经费.csv`), 'utf8')
    .trimEnd()
    .split('\n');
}

(isThere ? test : test.skip)(
  'LibreOffice reads the edits and nothing else differs',
  async () => {
    const at = (row: number, column: number) => ({ sheet: '三公经费', row, column });
    const edits: CellEdit[] = [
      { cell: at(2, 1), input: { kind: 'number', decimal: '2000.25' }, was: { value: '1234.5' } },
      {
        cell: at(4, 2),
        input: { kind: 'formula', formula: '=C3+C4', cached: '29.36' },
        was: { formula: '=SUM(C3:C4)', value: '29.36' },
        format: '0.0',
      },
      { cell: at(6, 0), input: { kind: 'text', text: '注：<含>基本支出 & 项目支出' }, was: { value: '' } },
    ];
    const file = openFileWorkbook('表.xlsx', original);
    expect((await file.apply(edits)).refused).toEqual([]);
    const patched = file.save();
    expect(changedParts(original, patched)).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);

    const [before, after] = [valuesOf('before', original), valuesOf('after', patched)];
    expect(before).toEqual([
      '“三公”经费支出表,,',
      '项目,预算数,上年',
      '公务接待费,1234.5,0.36',
      '公务用车,28,29',
      '合计,1262.5,29.36',
      '01/01/2021,1,#DIV/0!',
    ]);
    // LibreOffice keeps the results that a file brings unless its user tells it to calculate on opening: the total stays.
    expect(after).toEqual([...before.with(2, '公务接待费,2000.25,0.36'), '注：<含>基本支出 & 项目支出,,']);
  },
  60_000,
);
