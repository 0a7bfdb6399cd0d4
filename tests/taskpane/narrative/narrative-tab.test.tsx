import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import fs from 'node:fs';
import { TextDecoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { reviewWorkbook } from '../../../src/review';
import { App } from '../../../src/taskpane/App';
import type { PaneHost } from '../../../src/app/host';
import type { CheckOptions } from '../../../src/app/engine-contract';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { writeWorkbook } from '../../../src/files/xlsx/write-workbook';
import { BOOK, testHost, type TestHost } from '../../support/fake-host';
import { sheet } from '../../support/sheet';

const WRONG = '收支总预算195.31万元';
const PASTED = `一、收支预算情况的总体说明\n${WRONG}。\n`;

let mended: WorkbookSnapshot;
const bytesOf = (file: string) => new Uint8Array(fs.readFileSync(file));
beforeAll(async () => {
  // Browsers have them, jsdom has not.
  Object.assign(globalThis, { TextDecoder, MessageChannel });
  mended = await openFileWorkbook('sample-mended.xlsx', bytesOf('assets/sample-mended.xlsx')).read();
  URL.createObjectURL = () => 'blob:draft';
  URL.revokeObjectURL = () => undefined;
});

/** jsdom's files do not give their bytes. */
function fileOf(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const word = (...paragraphs: readonly string[]) =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });

/** The pane over the real engine, checked, with the text's tab open. What each check was told is kept. */
async function openTab(
  snapshot = mended,
  settings?: PaneHost['settings'],
): Promise<{ readonly host: TestHost; readonly asked: CheckOptions[]; readonly sets: jest.SpyInstance }> {
  const asked: CheckOptions[] = [];
  const host = testHost(BOOK, {
    ...(settings === undefined ? {} : { settings }),
    check: async (options) => {
      asked.push(options);
      return { review: reviewWorkbook(snapshot, options), before: () => Promise.resolve(undefined) };
    },
  });
  const sets = jest.spyOn(host.settings, 'set');
  render(<App host={host} />);
  await userEvent.click(screen.getByRole('button', { name: '校验' }));
  await userEvent.click(await screen.findByRole('tab', { name: '情况说明' }));
  await screen.findByRole('button', { name: '起草情况说明' });
  return { host, asked, sets };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '情况说明的文字' });
const paste = (text: string) => fireEvent.change(box(), { target: { value: text } });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const kept = (host: TestHost) => host.settings.get('workbook', 'narrative');

test('no text: says so, offers the box, and writes nothing', async () => {
  const { host, sets } = await openTab();
  screen.getByText('工作簿中没有找到情况说明。请粘贴文字、打开文件，或从表格起草。');
  expect(button('校验这段文字')).toBeDisabled();
  paste('甲');
  fireEvent.click(button('清除'));
  expect(sets).not.toHaveBeenCalled();
  expect(kept(host)).toBeUndefined();
});

test('pasted, checked, the statement marked, its finding opened, and from there back to its place', async () => {
  const { host, asked, sets } = await openTab();
  paste(PASTED);
  expect(sets).not.toHaveBeenCalled();
  fireEvent.click(button('校验这段文字'));
  const statement = await screen.findByRole('button', { name: new RegExp(`错误：${WRONG}。.*295\\.31万元`) });
  expect(asked.at(-1)?.narrative).toBe(PASTED);
  expect(JSON.parse(kept(host) ?? '')).toEqual({ text: PASTED });
  expect(statement.textContent).toBe(WRONG);
  expect(statement.tabIndex).toBe(0);
  screen.getByText(/文字来自粘贴。 1 个数据全部核对。/);

  fireEvent.keyDown(statement, { key: 'Enter' });
  const finding = await screen.findByRole('button', { name: /295\.31万元/, expanded: true });
  await waitFor(() => expect(finding).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: '在情况说明中查看' }));
  await waitFor(() => expect(screen.getByRole('button', { name: new RegExp(`错误：${WRONG}`) })).toHaveFocus());
});

test('a remembered text is used again; cleared, the workbook is asked once more', async () => {
  const settings = testHost().settings;
  await settings.set('workbook', 'narrative', JSON.stringify({ text: PASTED, file: '说明.docx' }));
  const { asked, host } = await openTab(mended, settings);
  expect(asked[0]?.narrative).toBe(PASTED);
  screen.getByText(/文字来自文件“说明\.docx”。/);
  fireEvent.click(button('更换文字'));
  expect(box().value).toBe(PASTED);
  fireEvent.click(button('清除'));
  await screen.findByText('工作簿中没有找到情况说明。请粘贴文字、打开文件，或从表格起草。');
  screen.getByText('已清除粘贴的文字，改用工作簿中的情况说明。');
  expect(asked.at(-1)).not.toHaveProperty('narrative');
  expect(kept(host)).toBeUndefined();
});

test('a text on a sheet is named by its sheet, with what was checked and what is blank', async () => {
  const prose = sheet(
    '说明',
    `一、收支预算情况的总体说明\n收支总预算295.31万元，其中：收入预算295.31万元，支出预算295.31万元，收支平衡，与单位职能相适应，安排合理。\n增加的主要原因是【请填写原因】，由本单位负责解释并在预算公开时予以说明，敬请社会各界监督。`,
  );
  await openTab({ ...mended, sheets: [...mended.sheets, prose] });
  screen.getByText(/文字来自工作表“说明”。 3 个数据全部核对。 有 1 处【请填写…】待填写。/);
  screen.getByText('文字未发现问题。');
  expect(screen.getByText('【请填写原因】').tagName).toBe('MARK');
});

test('a Word file fills the box and is kept only once it is checked', async () => {
  const { host, asked } = await openTab();
  fireEvent.change(screen.getByLabelText('打开文件', { selector: 'input' }), {
    target: { files: [fileOf('说明.docx', word('一、总体说明', `${WRONG}。`))] },
  });
  await screen.findByText(/已读入“说明\.docx”，\d+ 个字符。/);
  expect(box().value).toBe(`一、总体说明\n${WRONG}。`);
  expect(kept(host)).toBeUndefined();
  expect(asked).toHaveLength(1);
  fireEvent.click(button('校验这段文字'));
  await screen.findByText(/文字来自文件“说明\.docx”。/);
});

test('a file dropped on the tab is read', async () => {
  await openTab();
  const drop = (file: File) =>
    fireEvent.drop(button('起草情况说明'), { dataTransfer: { files: [file], types: ['Files'] } });
  drop(fileOf('说明.txt', strToU8(`${WRONG}。`)));
  await screen.findByText(/已读入“说明\.txt”/);
  expect(box().value).toBe(`${WRONG}。`);
});

test.each<readonly [string, string, Uint8Array, RegExp]>([
  [
    'an old .doc',
    '说明.doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    /不是 Word 文档.*旧的 \.doc 请先在 Word 中另存为 \.docx/,
  ],
  ['half a file', '说明.docx', word('一').slice(0, 60), /“说明\.docx”已损坏.*Word/],
  [
    'a password',
    '说明.docx',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]),
    /设有打开密码。请在 Word 中/,
  ],
  ['nothing in it', '说明.txt', new Uint8Array(), /“说明\.txt”中没有内容/],
  ['a document without text', '说明.docx', word(''), /“说明\.docx”中没有文字/],
  ['a picture', '图.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), /不是 Word 文档/],
])('%s is refused in words', async (_, name, bytes, sentence) => {
  await openTab();
  fireEvent.change(screen.getByLabelText('打开文件', { selector: 'input' }), {
    target: { files: [fileOf(name, bytes)] },
  });
  await screen.findByText(sentence);
  expect(box().value).toBe('');
});

test('drafted, copied, put into the box and checked clean', async () => {
  const { asked } = await openTab();
  fireEvent.click(button('起草情况说明'));
  fireEvent.click(button('起草'));
  await screen.findByText(/草稿已写好，共 \d+ 处待补（【请填写…】），须由单位填写。/);
  const draft = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '草稿' }).value;
  expect(draft).toContain('收支总预算295.31万元');
  const user = userEvent.setup();
  await user.click(button('复制'));
  await screen.findByText('草稿已复制。');
  await expect(navigator.clipboard.readText()).resolves.toBe(draft);
  expect(screen.getByText('保存为 .txt')).toHaveAttribute('download', '情况说明草稿.txt');
  expect(screen.getByText('保存为 .docx')).toHaveAttribute('download', '情况说明草稿.docx');
  fireEvent.click(button('放入文本框'));
  fireEvent.click(button('校验这段文字'));
  await screen.findByText('文字未发现问题。');
  expect(asked.at(-1)?.narrative).toBe(draft);
});

test('last year’s workbook gives the comparisons, and a wrong one is named', async () => {
  await openTab();
  fireEvent.click(button('起草情况说明'));
  const choose = (name: string, bytes: Uint8Array) =>
    fireEvent.change(screen.getByLabelText('选择上年公开表（可选）', { selector: 'input' }), {
      target: { files: [fileOf(name, bytes)] },
    });
  choose('上年.xlsx', bytesOf('assets/sample-mended.xlsx'));
  screen.getByText('上年公开表：上年.xlsx');
  fireEvent.click(button('起草'));
  await screen.findByText(/上年数取自“上年\.xlsx”（年度不明，9 张表）。/);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '草稿' }).value).toContain('持平');
  choose('坏.xlsx', bytesOf('assets/sample-mended.xlsx').slice(0, 900));
  fireEvent.click(button('起草'));
  const trouble = await screen.findByText(/“坏\.xlsx”已损坏/);
  expect(within(trouble).queryByText(/Error/)).toBeNull();
});

test('last year’s workbook is refused where it is another organisation’s, and the draft says that it does without', async () => {
  await openTab();
  fireEvent.click(button('起草情况说明'));
  const rows = [
    ['收支总表'],
    ['编制部门：白沙县粮食局', '', '', '单位：万元'],
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ['一、财政拨款收入', '5.00', '一、农林水支出', '5.00'],
    ['收入总计', '5.00', '支出总计', '5.00'],
  ].map((row) => row.map((text) => ({ input: { kind: 'text' as const, text } })));
  const other = writeWorkbook({ sheets: [{ name: '收支', rows }] });
  fireEvent.change(screen.getByLabelText('选择上年公开表（可选）', { selector: 'input' }), {
    target: { files: [fileOf('别家.xlsx', other)] },
  });
  fireEvent.click(button('起草'));
  await screen.findByText(/“别家\.xlsx”是白沙县粮食局的公开表，不是.+的，没有采用。草稿没有写上年对比。/);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '草稿' }).value).toContain('【请填写增减额');
});

test('a workbook that refuses settings: the text is checked, and it is said that it is not kept', async () => {
  const { settings } = testHost();
  await openTab(mended, { ...settings, set: () => Promise.reject(new Error('x')) });
  paste(PASTED);
  fireEvent.click(button('校验这段文字'));
  await screen.findByText(/文字已用于校验，但没有记住/);
});

test('in English too', async () => {
  await openTab();
  await userEvent.click(button('更多'));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'English' }));
  await screen.findByText(
    'The workbook holds no explanatory text. Paste one, open a file, or draft one from the tables.',
  );
  expect(screen.getByRole('tab', { name: 'Text' })).toHaveAttribute('aria-selected', 'true');
});
