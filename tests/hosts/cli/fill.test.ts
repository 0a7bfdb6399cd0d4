/** @thorough builds and starts the program */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../../src/hosts/cli/main';
import { reviewWorkbook } from '../../../src/review';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { blankedSample } from '../../fill/sample-workbook';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-fill-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function gouji(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const status = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    liveErr: false,
    width: 100,
  });
  return { status, out, err };
}

async function blankFile(): Promise<string> {
  const file = path.join(folder, 'blank.xlsx');
  fs.writeFileSync(file, (await blankedSample()).workbook.save());
  return file;
}

async function reviewOf(file: string) {
  return reviewWorkbook(await openFileWorkbook(path.basename(file), new Uint8Array(fs.readFileSync(file))).read());
}

test('gouji fill writes a filled copy, and nothing with --dry-run', async () => {
  const file = await blankFile();
  const output = path.join(folder, 'filled.xlsx');
  const dry = await gouji('fill', file, '--dry-run', '--only', '表八');
  expect(dry.status).toBe(1);
  expect(dry.out).toContain('依据：表二、表三、表六、表七');
  expect(dry.out).toContain('“公务接待费”：基本支出 0.18 万元，项目支出安排了多少？');
  expect(dry.err).toContain('将填 0 个单元格；没有写文件。\n还没填完：');
  expect(fs.existsSync(output)).toBe(false);

  const done = await gouji('fill', file, '-o', output, '--projects', '接待=1.5,出国=0,购置=0,运行=0');
  expect(done).toMatchObject({ status: 0, err: `已写入 ${output}：71 个单元格。\n` });
  expect(done.out).toContain('=表六!D25+1.5');
  expect((await reviewOf(output)).counts).toMatchObject({ error: 0, warning: 0 });
});

test('gouji fill leaves conflicts unless told to overwrite, and says so by its status', async () => {
  const file = path.join(folder, 'conflict.xlsx');
  const workbook = openFileWorkbook(
    'mended.xlsx',
    new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../../assets/sample-mended.xlsx'))),
  );
  await workbook.apply([
    {
      cell: { sheet: '表三', row: 29, column: 5 },
      input: { kind: 'number', decimal: '999' },
      was: { value: '240.31' },
    },
  ]);
  fs.writeFileSync(file, workbook.save());
  const { status, out, err } = await gouji('fill', file, '--dry-run');
  expect(status).toBe(1);
  expect(out).toContain('－ 表三!F30');
  expect(out).toContain('表中是 999，按勾稽应为 240.31，没有改');
  expect(err).toContain('还没填完：1 处待您决定。');
  expect((await gouji('fill', file, '--dry-run', '--overwrite')).out).toContain('＋ 表三!F30');
});

test('gouji fill proposes what diagnosis names wrong, and writes it only when told', async () => {
  const file = path.resolve(__dirname, '../../../assets/sample.xlsx');
  const { status, out } = await gouji('fill', file, '--dry-run');
  expect(status).toBe(1);
  expect(out).toContain('－ 表六!D30 “合计”行“合计”：201.94 → 240.31');
  expect(out).toContain('－ 表六!E30 “合计”行“人员经费”：空 → 201.94');
  expect(out).toContain('错填到了另一格，没有改');
  expect((await gouji('fill', file, '--dry-run', '--overwrite')).out).toContain('＋ 表六!D30');
});

test.each([
  [['fill'], '用法有误：请给出一个要填的工作簿'],
  [['fill', 'a.xlsx'], '请用 -o 给出输出文件'],
  [['fill', 'a.xlsx', '-o', 'a.xlsx'], '输出文件不能就是原文件'],
  [['fill', 'a.xlsx', '-o', 'b.csv'], '须以 .xlsx 结尾'],
  [['new', '-o', 'b.xlsx'], '请用 --year 给出四位年份'],
  [
    ['new', '-o', 'b.xlsx', '--year', '2026', '--organisation', '某局', '--set', 'x'],
    '--set 只能是 national、xinjiang',
  ],
])('%j is answered with what to do', async (args, sentence) => {
  const { status, err } = await gouji(...args);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

test('gouji new writes a set, and never over a file', async () => {
  const output = path.join(folder, 'new.xlsx');
  expect(await gouji('new', '-o', output, '--year', '2026', '--organisation', '某局')).toMatchObject({
    status: 0,
    err: `已写入 ${output}：10 张表。\n`,
  });
  expect((await reviewOf(output)).tables).toHaveLength(10);
  expect(await gouji('new', '-o', output, '--year', '2026', '--organisation', '某局')).toMatchObject({
    status: 2,
    err: `${output} 已经存在，没有覆盖；请换一个文件名，或加 --force 替换它。\n`,
  });
});
