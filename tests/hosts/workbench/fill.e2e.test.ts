import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fill as words } from '../../../src/messages/zh/fill';
import { reviewWorkbook } from '../../../src/review';
import { serveFolder, type Serving } from '../../../src/packaging/serve';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { blankedSample, contents, openSample, writeSheets } from '../../fill/sample-workbook';
import { accessibilityFaults, hasBrowser, launchBrowser, openPage } from '../../support/browser';

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  if (!hasBrowser) return;
  serving = await serveFolder(process.env['GOUJI_WEB'] ?? path.join(process.cwd(), 'dist/web'), 4140);
  browser = await launchBrowser();
});

afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  await serving.close();
});

/** Without a browser nothing here is checked, and the test's name says so. */
const inBrowser = hasBrowser ? test : test.skip;

async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('banner')
      .getByRole('button', { name: /保存|下载/ })
      .click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

/** Projects pay for none of the three public expenses: the officer says so of each that is asked for. */
async function answerNone(page: Page): Promise<void> {
  for (const item of ['overseas', 'vehicle-running', 'hospitality'] as const) {
    const box = page.getByLabel(words.item(item));
    await box.fill('0');
    await box.press('Tab');
  }
}

inBrowser('the plan is shown, carried out, checked again and undone', async () => {
  const { workbook, published, blanked } = await blankedSample();
  const { page, trouble } = await openPage(browser, serving.address);
  await page.getByRole('tab', { name: /问题/ }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('banner')
      .getByRole('button', { name: /^打开$/ })
      .click(),
  ]);
  await chooser.setFiles({
    name: 'blank.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook.save()),
  });
  await page.getByText('blank.xlsx').first().waitFor();
  await page.getByRole('tab', { name: '填充' }).click();
  await answerNone(page);
  await page.getByRole('button', { name: '填入 71 处' }).waitFor();
  await expect(accessibilityFaults(page)).resolves.toEqual([]);

  // Without 表八's hospitality its total cannot be written either.
  await page.getByRole('checkbox', { name: 'F7：空 → 0.18' }).click();
  await page.getByRole('button', { name: '填入 69 处' }).waitFor();
  await page.getByRole('checkbox', { name: 'A7：空 → 2.16' }).click();
  await page.getByRole('button', { name: '填入 71 处' }).click();
  await page.getByText('已填入 71 处').waitFor();
  const filled = await openFileWorkbook('filled.xlsx', await save(page)).read();
  expect(contents(filled)).toEqual(contents(published));
  expect(reviewWorkbook(filled).counts).toMatchObject({ error: 0, warning: 0 });

  await page.getByRole('button', { name: '撤销上次填充（71 处）' }).click();
  await page.getByText('已撤销 71 处').waitFor();
  expect((await openFileWorkbook('undone.xlsx', await save(page)).read()).sheets).toEqual(blanked.sheets);
  expect(trouble).toEqual([]);
});

inBrowser('tables that are missing become new sheets of the open workbook', async () => {
  const published = await openSample().read();
  const base = published.sheets.filter(({ name }) => ['表二', '表三', '表六', '表七'].includes(name));
  const { page, trouble } = await openPage(browser, serving.address);
  await page.getByRole('tab', { name: /问题/ }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('banner')
      .getByRole('button', { name: /^打开$/ })
      .click(),
  ]);
  await chooser.setFiles({
    name: 'base.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(writeSheets(base)),
  });
  await page.getByText('base.xlsx').first().waitFor();
  await page.getByRole('tab', { name: '填充' }).click();
  await page.getByRole('switch', { name: '本套表中缺少的表补成新工作表' }).click();
  await page.getByText('表一（新工作表）').waitFor();
  await answerNone(page);
  // 57 without the answers.
  await page.getByRole('button', { name: '填入 61 处' }).waitFor();
  await page.getByRole('button', { name: /填入 \d+ 处/ }).click();
  await page.getByText(/已填入 \d+ 处/).waitFor();
  await page.getByRole('tab', { name: '表八' }).waitFor();
  const filled = reviewWorkbook(await openFileWorkbook('filled.xlsx', await save(page)).read());
  expect(filled.counts).toMatchObject({ error: 0, warning: 0, figures: 125, sheets: 9 });
  expect(trouble).toEqual([]);
});
