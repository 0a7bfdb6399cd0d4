/** @thorough builds and starts the program */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/files/docx/text';
import { writeWorkbook } from '../../../src/files/xlsx/write-workbook';
import { main } from '../../../src/hosts/cli/main';

const MENDED = 'assets/sample-mended.xlsx';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-narrative-'));
const inFolder = (name: string) => path.join(folder, name);
afterAll(() => fs.rmSync(folder, { recursive: true }));

const LAST = inFolder('other.xlsx');
const rows = [
  ['收支总表'],
  ['编制部门：白沙县粮食局', '', '', '单位：万元'],
  ['收入', '', '支出', ''],
  ['项目', '预算数', '项目', '预算数'],
  ['一、财政拨款收入', '5.00', '一、农林水支出', '5.00'],
  ['收入总计', '5.00', '支出总计', '5.00'],
].map((row) => row.map((text) => ({ input: { kind: 'text' as const, text } })));
beforeAll(() => fs.writeFileSync(LAST, writeWorkbook({ sheets: [{ name: '收支', rows }] })));

async function gouji(...args: readonly string[]) {
  let out = '';
  let err = '';
  const status = await main(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: false,
    liveErr: false,
    width: 100,
  });
  return { status, out, err };
}

test('drafts a text that checks clean beside its workbook', async () => {
  const file = inFolder('text.txt');
  const drafted = await gouji('narrative', MENDED, '-o', file);
  expect(drafted).toMatchObject({ status: 0, out: '' });
  expect(drafted.err).toMatch(/情况说明已起草：.*\n共 \d+ 处待补（【请填写…】），须由单位填写。\n/);
  expect(fs.readFileSync(file, 'utf8')).toContain('收支总预算295.31万元，');

  const alone = await gouji('check', MENDED, '--json');
  const together = await gouji('check', MENDED, '--narrative', file, '--json');
  const [before, after] = [alone, together].map(
    ({ out }) =>
      JSON.parse(out) as {
        findings: { check: string }[];
        narrative?: { figures: number; checked: number; blanks: number };
      },
  );
  expect(together.status).toBe(0);
  expect(after!.findings).toEqual(before!.findings);
  expect(after!.narrative?.checked).toBeGreaterThan(0);
  expect(after!.narrative?.blanks).toBeGreaterThan(20);
});

test('drafts into a Word file, which is read again', async () => {
  const file = inFolder('draft.docx');
  expect(await gouji('narrative', MENDED, '-o', file)).toMatchObject({ status: 0, out: '' });
  const { out } = await gouji('narrative', MENDED);
  expect((await readDocx(fs.readFileSync(file))).replace(/\s/g, '')).toBe(out.replace(/\s/g, ''));
});

test('last year’s workbook is used and named, or refused with nothing written', async () => {
  const beside = await gouji('narrative', MENDED, '--last-year', MENDED, '--lang', 'en');
  expect(beside.err).toMatch(/^Last year’s figures are from “.*” \(year unknown, 9 tables\)\.\n\d+ blanks marked/);
  const file = inFolder('none.txt');
  const refused = await gouji('narrative', MENDED, '--last-year', LAST, '-o', file);
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toMatch(/是白沙县粮食局的公开表，不是.+的，没有采用。\n$/);
  expect(fs.existsSync(file)).toBe(false);
});

test('finds a wrong figure in a Word file, and where it stands', async () => {
  const file = inFolder('text.docx');
  fs.writeFileSync(
    file,
    zipSync({
      'word/document.xml': strToU8(
        '<w:document xmlns:w="w"><w:p><w:r><w:t>收支总预算195.31万元。</w:t></w:r></w:p></w:document>',
      ),
    }),
  );
  const { status, out } = await gouji('check', MENDED, '--narrative', file, '--json');
  const { findings } = JSON.parse(out) as {
    findings: { check: string; stated?: string; expected?: string; statement?: object }[];
  };
  expect(status).toBe(1);
  expect(findings.find(({ check }) => check === 'narrative-amount')).toMatchObject({
    stated: '195.31万元',
    expected: '295.31万元',
    statement: { start: 0, length: 13, quote: '收支总预算195.31万元' },
  });
});

test('reads text as Chinese editors of Windows write it', async () => {
  const file = inFolder('gbk.txt');
  // 基本支出1万元。 in GB18030.
  fs.writeFileSync(
    file,
    Uint8Array.from([0xbb, 0xf9, 0xb1, 0xbe, 0xd6, 0xa7, 0xb3, 0xf6, 0x31, 0xcd, 0xf2, 0xd4, 0xaa, 0xa1, 0xa3]),
  );
  const { out } = await gouji('check', MENDED, '--narrative', file, '--json');
  expect((JSON.parse(out) as { narrative: object }).narrative).toEqual({ figures: 1, checked: 1, blanks: 0 });
});

test.each<readonly [string, readonly string[], RegExp]>([
  ['no workbook', ['narrative'], /请给出要起草情况说明的工作簿/],
  ['a text of another kind', ['narrative', MENDED, '-o', 'text.doc'], /须以 \.txt 或 \.docx 结尾，“text\.doc”不是/],
  ['a budget beside a budget', ['narrative', MENDED, '--budget', MENDED], /--budget 只用于决算公开表/],
  ['a workbook that is not there', ['narrative', 'gone.xlsx'], /“gone\.xlsx”/],
  ['an output over its input', ['narrative', MENDED, '-o', MENDED], /输出文件不能就是原文件/],
  ['a text that is not there', ['check', MENDED, '--narrative', 'gone.txt'], /找不到“gone\.txt”/],
  ['a workbook for a text', ['check', MENDED, '--narrative', MENDED], /不是 Word 文档/],
  ['a text for many workbooks', ['check', 'assets', '--narrative', 'x.txt'], /只能用于一个工作簿/],
])('%s is refused in one sentence', async (_, args, sentence) => {
  const { status, err } = await gouji(...args);
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
