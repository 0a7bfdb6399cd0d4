/** @thorough builds, starts and kills the program */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildGouji, gouji } from './program';

const ROOT = path.resolve(__dirname, '../../..');
const SAMPLE = path.join(ROOT, 'assets/sample.xlsx');
const ONE_RUN_IN = 12;
let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(buildGouji);
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-output-'));
  fs.copyFileSync(SAMPLE, at('单位.xlsx'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const newSet = (file: string, ...more: readonly string[]): readonly string[] => [
  'new',
  '-o',
  file,
  '--year',
  '2026',
  '--organisation',
  '某局',
  ...more,
];

test.each([
  ['a symbolic link', (from: string, to: string) => fs.symlinkSync(from, to)],
  ['a hard link', (from: string, to: string) => fs.linkSync(from, to)],
])('an input is known by %s too and is not overwritten, not even with --force', (_, link) => {
  const before = fs.readFileSync(at('单位.xlsx'));
  link(at('单位.xlsx'), at('另名.xlsx'));
  for (const args of [
    ['fill', at('单位.xlsx'), '-o', at('另名.xlsx'), '--force'],
    ['check', at('单位.xlsx'), '--report', at('另名.xlsx'), '--force'],
    ['fill', at('另名.xlsx'), '-o', at('单位.xlsx')],
  ]) {
    const { status, err } = gouji(...args);
    expect(err).toContain('就是原文件');
    expect(status).toBe(2);
  }
  expect(fs.readFileSync(at('单位.xlsx')).equals(before)).toBe(true);
});

test('what is there is replaced with --force only, and a link stays a link', () => {
  fs.writeFileSync(at('旧.xlsx'), '旧');
  const refused = gouji(...newSet(at('旧.xlsx')));
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toContain('已经存在，没有覆盖；请换一个文件名，或加 --force 替换它');
  expect(fs.readFileSync(at('旧.xlsx'), 'utf8')).toBe('旧');

  fs.symlinkSync(at('旧.xlsx'), at('链接.xlsx'));
  fs.chmodSync(at('旧.xlsx'), 0o640);
  expect(gouji(...newSet(at('链接.xlsx'), '--force')).status).toBe(0);
  expect(fs.lstatSync(at('链接.xlsx')).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(at('旧.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(fs.statSync(at('旧.xlsx')).mode & 0o777).toBe(0o640);
  expect(fs.readdirSync(folder).sort()).toEqual(['单位.xlsx', '旧.xlsx', '链接.xlsx'].sort());
});

test('a text is not written under the name of a workbook', () => {
  const { status, err } = gouji('narrative', at('单位.xlsx'), '-o', at('说明.xlsx'));
  expect(status).toBe(2);
  expect(err).toContain('须以 .txt 或 .docx 结尾');
  expect(fs.existsSync(at('说明.xlsx'))).toBe(false);
});

test.each([
  ['check', ['check', 'FILE', '--report', 'OUT/报告.html']],
  ['fill', ['fill', 'FILE', '-o', 'OUT/填好.xlsx']],
  ['narrative', ['narrative', 'FILE', '-o', 'OUT/说明.txt']],
  ['new', newSet('OUT/新.xlsx')],
])('%s says that the folder is missing, and that is no success', (_, args) => {
  const { status, err } = gouji(
    ...args.map((each) => each.replace('FILE', at('单位.xlsx')).replace('OUT', at('没有'))),
  );
  expect(err).toContain('没有保存，文件夹不存在。');
  expect(status).toBe(2);
});

test('a full disk leaves the old file whole and nothing beside it', () => {
  fs.writeFileSync(at('旧.xlsx'), '旧');
  // The shell's limit on a file's size: what is written beyond 4 KB is refused as a full disk refuses it.
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, 'dist/node/gouji.js', ...newSet(at('旧.xlsx'), '--force')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stderr).toContain('磁盘已满或超过限额；原有文件没有改动。');
  expect(status).toBe(2);
  expect(fs.readFileSync(at('旧.xlsx'), 'utf8')).toBe('旧');
  expect(fs.readdirSync(folder)).toHaveLength(2);
});

test('an output that a full disk behind > cuts off is called incomplete', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', '"$0" dist/node/gouji.js check assets/sample.xlsx --json > /dev/full', process.execPath],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stderr).toBe('结果没有完整输出：磁盘已满或输出被关闭，请不要使用这次的输出。\n');
  expect(status).toBe(2);
});

test('killed at any moment, the program leaves the old file or the new one', async () => {
  const out = at('输出.xlsx');
  expect(gouji(...newSet(out)).status).toBe(0);
  const whole = fs.readFileSync(out);
  const begun = Date.now();
  expect(gouji(...newSet(at('另一.xlsx'))).status).toBe(0);
  const length = Date.now() - begun;
  for (let run = 1; run <= ONE_RUN_IN; run += 1) {
    fs.writeFileSync(out, '旧');
    const child = spawn(process.execPath, ['dist/node/gouji.js', ...newSet(out, '--force')], { cwd: ROOT });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), (length * run) / ONE_RUN_IN);
    await ended;
    const left = fs.readFileSync(out);
    expect(left.toString('utf8') === '旧' || left.length === whole.length).toBe(true);
  }
});
