import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { address } from '../../../src/core/cell';
import { contentAt, type WorkbookSnapshot } from '../../../src/core/snapshot';
import { reviewWorkbook } from '../../../src/review';
import { serveFolder, type Serving } from '../../../src/packaging/serve';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { accessibilityFaults, hasBrowser, launchBrowser, openPage, type OpenPage } from '../../support/browser';
import { readWithLibreOffice, testWithLibreOffice } from '../../support/libreoffice';

const SAMPLE = path.join(process.cwd(), 'assets/sample.xlsx');
const MENDED = path.join(process.cwd(), 'assets/sample-mended.xlsx');

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  if (!hasBrowser) return;
  serving = await serveFolder(process.env['GOUJI_WEB'] ?? path.join(process.cwd(), 'dist/web'), 4100);
  browser = await launchBrowser();
});

afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  await serving.close();
});

/** Without a browser nothing here is checked, and the test's name says so. */
const inBrowser = hasBrowser ? test : test.skip;

async function readBook(file: string): Promise<WorkbookSnapshot> {
  return openFileWorkbook(path.basename(file), await readFile(file)).read();
}

async function checked(page: Page): Promise<void> {
  await page
    .getByText(/发现 \d+ 处|全部 \d+ 条等式成立|没有错误和警告|Found \d+|equations hold/)
    .first()
    .waitFor();
}

async function openSample(options: Parameters<typeof openPage>[2] = {}): Promise<OpenPage> {
  const opened = await openPage(browser, serving.address, options);
  await checked(opened.page);
  return opened;
}

async function chooseFile(
  page: Page,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('banner')
      .getByRole('button', { name: /^(打开|Open)$/ })
      .click(),
  ]);
  await chooser.setFiles(file);
}

async function hasValue(field: Locator, value: string): Promise<void> {
  while ((await field.inputValue()) !== value) await new Promise((resolve) => setTimeout(resolve, 100));
}

function endOf({ sheets }: WorkbookSnapshot, name: string): string {
  const sheet = sheets.find((each) => each.name === name)!;
  const place = { row: sheet.rowCount - 1, column: sheet.columnCount - 1 };
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= place.row && place.row <= bottom && left <= place.column && place.column <= right,
  );
  return address(merge === undefined ? place : { row: merge.top, column: merge.left });
}

inBrowser('the main job: check, follow an operand, mend the cell, clear, save', async () => {
  const { page, trouble } = await openSample();
  const before = await readBook(SAMPLE);
  const review = reviewWorkbook(before);
  const pane = page.getByRole('region', { name: '勾稽' });

  await page.getByRole('button', { name: '校验', exact: true }).click();
  await checked(page);
  // The same findings as on the command line, by the same engine.
  const tab = page.getByRole('tab', { name: /^问题/ });
  await expect(tab.textContent()).resolves.toContain(String(review.findings.length));
  for (const { message } of review.findings.slice(0, 3))
    await pane.getByRole('button', { name: message.zh }).first().waitFor();

  // Previous and next by key; the first is an error and opens with its equation.
  await page.keyboard.press('F8');
  await pane.getByText(`1/${review.findings.length}`).waitFor();
  // Below a long equation stands a button that shows all of it; operands name their cell.
  const operand = pane.getByRole('table', { name: '等式' }).locator('button[title]').last();
  const name = (await operand.getAttribute('title')) ?? '';
  await operand.click();
  await hasValue(page.getByRole('textbox', { name: '单元格地址' }), name.slice(name.lastIndexOf('!') + 1));

  // A cell with stray blanks: typing the clean number mends it at once.
  const dirty = review.findings.find(
    ({ check, cells }) => cells.length > 0 && cells.length === 1 && /\s/.test(cells[0]!.text.trim()) && check !== '',
  );
  const target = dirty!.cells[0]!;
  await page.getByRole('tab', { name: new RegExp(`^${target.sheet}( |$)`) }).click();
  const box = page.getByRole('textbox', { name: '单元格地址' });
  await box.fill(`${String.fromCharCode(65 + target.column)}${target.row + 1}`);
  await box.press('Enter');
  const clean = target.text.replaceAll(/\s/g, '');
  await page.keyboard.type(clean);
  await page.keyboard.press('Enter');
  await pane.getByText(/与上次相比：解决 1 处/).waitFor();
  await expect(pane.getByRole('button', { name: dirty!.message.zh }).count()).resolves.toBe(0);

  await page.getByRole('button', { name: '清除标记' }).click();
  await page.getByRole('button', { name: '显示标记' }).waitFor();
  await expect(page.getByRole('gridcell', { name: /错误|警告|最可能出错/ }).count()).resolves.toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存' }).click(),
  ]);
  const saved = await readFile(await download.path());
  const after = await openFileWorkbook('saved.xlsx', saved).read();
  for (const [index, sheet] of before.sheets.entries()) {
    for (let row = 0; row < sheet.rowCount; row += 1) {
      for (let column = 0; column < sheet.columnCount; column += 1) {
        const isTarget = sheet.name === target.sheet && row === target.row && column === target.column;
        const now = contentAt(after.sheets[index]!, row, column);
        if (isTarget) expect(now).toMatchObject({ kind: 'number', value: Number(clean) });
        else expect(now).toEqual(contentAt(sheet, row, column));
      }
    }
  }
  expect(trouble).toEqual([]);
  await page.context().close();
  lastSaved = { bytes: saved, sheet: target.sheet, text: clean };
});

let lastSaved: { readonly bytes: Buffer; readonly sheet: string; readonly text: string } | undefined;

/** Without a browser nothing was saved that LibreOffice could read. */
const inBoth = hasBrowser ? testWithLibreOffice : inBrowser;

inBoth('LibreOffice reads the saved file: the edit is there and nothing else changed', async () => {
  expect(lastSaved).toBeDefined();
  const original = readWithLibreOffice(await readFile(SAMPLE));
  const saved = readWithLibreOffice(lastSaved!.bytes);
  expect([...saved.keys()]).toEqual([...original.keys()]);
  for (const [sheet, text] of saved) {
    const changed = text.split('\n').filter((line, index) => line !== original.get(sheet)!.split('\n')[index]);
    expect(changed).toHaveLength(sheet === lastSaved!.sheet ? 1 : 0);
    if (sheet === lastSaved!.sheet) expect(changed[0]).toContain(lastSaved!.text);
  }
});

inBrowser('a workbook in which everything holds, opened by button; then one that is no workbook', async () => {
  const { page, trouble } = await openPage(browser, `${serving.address}?empty`);
  await chooseFile(page, MENDED);
  await checked(page);
  const { counts, findings } = reviewWorkbook(await readBook(MENDED));
  if (findings.length > 0) await page.getByRole('button', { name: `${counts.error} 处错误`, exact: true }).waitFor();
  await chooseFile(page, { name: '说明.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
  await page.getByText(/“说明.xlsx”不是 Excel 工作簿/).waitFor();
  // The open workbook stays open.
  await page.getByRole('grid').waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});

inBrowser.each([
  ['320 px, Chinese, light', { viewport: { width: 320, height: 640 } }],
  ['320 px, English, dark', { viewport: { width: 320, height: 640 }, locale: 'en-US', colorScheme: 'dark' as const }],
  ['1280 px, Chinese, dark', { colorScheme: 'dark' as const }],
  ['1280 px, English, high contrast', { locale: 'en-US', contrast: 'more' as const }],
  ['640 px at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
])('nothing to scroll sideways and nothing for axe to object to: %s', async (_name, options) => {
  const { page, trouble } = await openSample(options);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  for (const tab of [/^(问题|Findings)/, /^(表格|Tables)/, /^(勾稽图|Tie-outs)/]) {
    await page.getByRole('tab', { name: tab }).click();
    if (tab.test('问题')) await page.keyboard.press('F8');
    const pane = page.getByRole('tab', { name: /^(校验|Validation)$/ });
    if (await pane.isVisible()) await pane.click();
    expect(await wide()).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(trouble).toEqual([]);
  await page.context().close();
});

inBrowser('the grid by keyboard: sheets, cells, the message of a mark, edit, undo', async () => {
  const { page, trouble } = await openSample();
  const grid = page.getByRole('grid');
  const nameBox = page.getByRole('textbox', { name: '单元格地址' });
  await grid.focus();
  await page.keyboard.press('Control+PageDown');
  await page.getByRole('grid', { name: '工作表 表二' }).waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+End');
  await hasValue(nameBox, endOf(await readBook(SAMPLE), '表二'));
  await page.keyboard.press('Control+Home');
  await hasValue(nameBox, 'A1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  const editor = page.getByRole('grid').getByRole('textbox', { name: '单元格内容' });
  await editor.press('Escape');
  await editor.waitFor({ state: 'detached' });
  await page.keyboard.press('F2');
  await editor.fill('改过的标题');
  await editor.press('Enter');
  await page.getByRole('gridcell', { name: /改过的标题/ }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('gridcell', { name: /改过的标题/ }).waitFor({ state: 'detached' });
  const { findings } = reviewWorkbook(await readBook(SAMPLE));
  const wrong = findings.find(({ severity, cells }) => severity === 'error' && cells.length > 0)!;
  await page.getByRole('button', { name: wrong.message.zh }).first().click();
  await page.getByRole('tooltip').filter({ hasText: wrong.message.zh }).waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});
