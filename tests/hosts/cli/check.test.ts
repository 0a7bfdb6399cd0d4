/** @thorough builds and starts the program */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reviewSchema, type ReviewJson } from '../../../src/report/json';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { printed, writeDocument } from '../../files/docx/write-document';
import { buildGouji, gouji, inProcess } from './program';

const SAMPLE = 'assets/sample.xlsx';
const MENDED = 'assets/sample-mended.xlsx';

let folder = '';

beforeAll(() => {
  buildGouji();
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-'));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

const made = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('gouji check on the sample', () => {
  it('prints the broken total line of 表六 with its equations, and ends with 1', () => {
    const { status, out, err } = gouji('check', SAMPLE);
    expect(status).toBe(1);
    expect(err).toBe('');
    for (const part of [
      'assets/sample.xlsx',
      '识别 9 张公开表',
      '表六!D30',
      '201.94',
      '240.31',
      '38.37',
      '18.37',
      '相差 20.00 万元',
      '不成立 5',
      '未执行',
    ])
      expect(out).toContain(part);
    expect(out).not.toContain('\u001b[');
  });

  it('prints the JSON of its schema', () => {
    const { status, out } = gouji('check', SAMPLE, '--json');
    expect(status).toBe(1);
    const json = reviewSchema.parse(JSON.parse(out));
    expect(json.file).toBe(SAMPLE);
    expect(json.tables).toHaveLength(9);
    expect(json.counts.figuresInEquations).toBe(json.counts.figures);
    const errors = json.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBe(json.counts.error);
    expect(new Set(errors.map(({ group }) => group)).size).toBe(1);
    expect(errors.every(({ cells }) => cells.some(({ sheet }) => sheet === '表六'))).toBe(true);
    expect(errors.flatMap(({ equation }) => equation?.difference ?? [])).toContain('20.00');
  });

  it('says in English what it says in Chinese', () => {
    const { status, out } = gouji('check', SAMPLE, '--lang', 'en');
    expect(status).toBe(1);
    expect(out).toContain('9 disclosure tables recognised');
    expect(out).toContain('difference 20.00 万元');
  });

  it('finds no error in the mended one, and ends with 0', () => {
    const { status, out } = gouji('check', MENDED, '--json');
    const json = JSON.parse(out) as ReviewJson;
    expect(json.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('several inputs', () => {
  it('checks the others when one cannot be read, says so in one sentence, and ends with 2', () => {
    const broken = made('broken.xlsx', 'no workbook');
    const { status, out, err } = gouji('check', broken, SAMPLE, MENDED, path.join(folder, 'gone.xlsx'), '--ndjson');
    expect(status).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as ReviewJson).file),
    ).toEqual([SAMPLE, MENDED]);
    // A slow machine is told how far it has got, too.
    const complaints = err
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('正在核对'));
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain(broken);
    expect(complaints[1]).toContain('gone.xlsx');
    expect(err).not.toMatch(/\bat \S+:\d+|Error/);
  });

  it('prints an array of JSON for several, even if none could be read', () => {
    const { out } = gouji('check', MENDED, SAMPLE, '--json');
    expect((JSON.parse(out) as ReviewJson[]).map(({ file }) => file)).toEqual([MENDED, SAMPLE]);
    const { status, out: nothing } = gouji(
      'check',
      path.join(folder, 'gone1.xlsx'),
      path.join(folder, 'gone2.xlsx'),
      '--json',
    );
    expect(JSON.parse(nothing)).toEqual([]);
    expect(status).toBe(2);
  });

  it('prints one CSV with one heading', () => {
    const { out } = gouji('check', SAMPLE, MENDED, '--csv');
    const lines = out.trimEnd().split('\r\n');
    expect(lines.filter((line) => line.startsWith('\ufeff工作簿'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(MENDED)).length).toBeGreaterThan(0);
  });
});

describe('reports', () => {
  it('writes the same page each time', () => {
    const file = path.join(folder, 'report.html');
    const { status, err } = gouji('check', SAMPLE, '--report', file);
    expect(status).toBe(1);
    expect(err).toBe(`报告已保存：${file}\n`);
    const first = readFileSync(file, 'utf8');
    gouji('check', SAMPLE, '--report', file);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(first).toContain('表六!D30');
  });

  it('writes a workbook that can be read again, with one line a finding', async () => {
    const file = path.join(folder, 'report.xlsx');
    const { status } = gouji('check', SAMPLE, MENDED, '--report', file);
    expect(status).toBe(1);
    const { sheets } = await openFileWorkbook('report.xlsx', readFileSync(file)).read();
    const findings = [SAMPLE, MENDED].map(
      (each) => (JSON.parse(gouji('check', each, '--json').out) as ReviewJson).findings.length,
    );
    expect(sheets.map(({ name }) => name)).toEqual(['发现的问题', '核对项目及结果', '识别的表']);
    expect(sheets[0]?.rowCount).toBe(1 + findings[0]! + findings[1]!);
  });

  it('never overwrites a workbook that it checks', () => {
    const copy = made('copy.xlsx', readFileSync(MENDED));
    const { status, err } = gouji('check', copy, '--report', copy);
    expect(status).toBe(2);
    expect(err).toContain('输出文件不能就是原文件');
    expect(readFileSync(copy)).toEqual(readFileSync(MENDED));
  });

  it('says when it cannot be written', () => {
    const { status, err } = gouji('check', MENDED, '--report', path.join(folder, 'no/such/folder.html'));
    expect(status).toBe(2);
    expect(err).toContain('没有保存，文件夹不存在');
  });
});

describe('usage', () => {
  it.each([
    [[], '用法：'],
    [['chek'], '没有“chek”这个命令'],
    [['check'], '请给出要核对的文件'],
    [['check', 'a.xlsx', '--jsn'], '没有 --jsn 这个选项'],
    [['check', 'a.xlsx', '--json', '--csv'], '只能用一个'],
    [['check', 'a.xlsx', '--lang', 'fr'], '不能是“fr”'],
    [['check', 'a.xlsx', '--report', 'a.pdf'], '.html 或 .xlsx'],
    [['check', 'a.xlsx', '--report'], '选项 --report 的用法不对'],
    [['schema', 'x'], '多余的参数：x'],
  ])('%j ends with 2 and says why', async (args, why) => {
    const { status, out, err } = await inProcess(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('prints help, version and schema', async () => {
    expect(gouji('--help')).toMatchObject({ status: 0, out: expect.stringContaining('gouji check') as string });
    expect(await inProcess(['check', '--help', '--lang', 'en'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('Exit status') as string,
    });
    expect((await inProcess(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { status, out } = await inProcess(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'object' });
  });
});

describe('Word documents', () => {
  it('a document beside a workbook is its text, and is checked itself where it holds tables', async () => {
    const place = path.join(folder, 'pair');
    mkdirSync(place);
    copyFileSync(MENDED, path.join(place, '某局2021年预算公开表.xlsx'));
    const text = '一、收支情况。本年收入240.31万元，比上年增加10.00万元，增长4.34%。';
    writeFileSync(path.join(place, '某局2021年预算情况说明.docx'), writeDocument([text]));
    const paired = gouji('check', place, '--ndjson');
    const [only, ...more] = paired.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReviewJson);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ narrativeFile: path.join(place, '某局2021年预算情况说明.docx') });
    expect(only?.narrative?.figures).toBe(3);

    const sample = await openFileWorkbook('sample.xlsx', new Uint8Array(readFileSync(SAMPLE))).read();
    writeFileSync(path.join(place, '某局2021年预算情况说明.docx'), printed(sample, [text], []));
    const both = gouji('check', place, '--ndjson')
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReviewJson);
    expect(both.map(({ file, tables }) => [path.extname(file), tables.length])).toEqual([
      ['.xlsx', 9],
      ['.docx', 9],
    ]);
    expect(both[1]?.counts.error).toBe(5);
  });

  it('a text that cannot be read is told of, and its workbook is checked without it', () => {
    const place = path.join(folder, 'broken');
    mkdirSync(place);
    copyFileSync(MENDED, path.join(place, '某局.xlsx'));
    writeFileSync(path.join(place, '说明.docx'), 'no document');
    const { status, out, err } = gouji('check', place);
    expect(err).toContain(`${path.join(place, '说明.docx')}”不是 Word 文档`);
    expect(out).toContain('识别 9 张公开表');
    expect(out).not.toContain('（情况说明：');
    expect(status).toBe(2);
  });
});
