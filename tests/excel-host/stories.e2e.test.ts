import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { check } from '../../src/hosts/cli/check';
import { office } from '../../src/messages/zh/office';
import { pane as messages } from '../../src/messages/zh/pane';
import { reviewWorkbook } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { type ExcelPage, FORMS, launchChromium, openOnDesktop, openPlainly, until } from './browser';
import { type ExcelHost, excelHost, type ExcelHostOptions } from './host';
import { modelOf } from './model';
import { openAdapter } from './open-adapter';
import { OFFICE_JS } from './since';

const root = path.resolve(__dirname, '../..');
const SAMPLE = path.join(root, 'assets/sample.xlsx');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function sample() {
  return openFileWorkbook('sample.xlsx', readFileSync(SAMPLE)).read();
}

async function openSample(
  open: typeof openOnDesktop,
  options: ExcelHostOptions = {},
): Promise<{ host: ExcelHost; excel: ExcelPage }> {
  const host = excelHost(modelOf(await sample()), options);
  const excel = await open(browser, host);
  await excel.pane.getByRole('button', { name: '校验' }).waitFor();
  return { host, excel };
}

const marksIn = (host: ExcelHost) => host.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
const textOf = async (excel: ExcelPage) => (await excel.pane.locator('body').textContent()) ?? '';

describe.each(FORMS)('in %s', (_form, open) => {
  it('a review meeting: ribbon, findings, marks, go to a cell, edit, check again, clear', async () => {
    const { host, excel } = await openSample(open);
    const { pane } = excel;
    host.forget();

    await excel.press('gouji.check');
    await verdict(excel).waitFor();
    expect(host.paneShown).toBe(1);
    const expected = await commandLineFindings();
    const shown = await textOf(excel);
    for (const { message } of expected) expect(shown).toContain(message);
    expect(await countsShown(excel)).toEqual(countsOf(expected));

    await until(() => marksIn(host) > 0);
    const reads = host.log.filter(({ wrote }) => wrote.length === 0);
    const writes = host.log.filter(({ wrote }) => wrote.length > 0);
    expect(reads).toHaveLength(3);
    expect(writes).toHaveLength(1);

    await pane
      .getByRole('button', { name: /表五“合计”行“基本支出”/ })
      .first()
      .click();
    await pane.getByRole('button', { name: /F26/ }).first().click();
    await until(() => host.model.active.address === 'F26');
    expect(host.model.sheets.find(({ id }) => id === host.model.active.sheet)?.name).toBe(sheetOf(expected, 'F26'));

    const edit = (at: ExcelHost) => {
      at.type('表六', 29, 3, 240.31);
      at.type('表六', 29, 4, 201.94);
    };
    edit(host);
    await pane.getByText('工作簿在校验后有改动').waitFor();
    await pane.getByRole('button', { name: '重新校验' }).click();
    await until(async () => String(await countsShown(excel)) !== String(countsOf(expected)));
    const untouched = excelHost(modelOf(await sample()));
    edit(untouched);
    const review = reviewWorkbook(await (await openAdapter(untouched)).read());
    expect(await countsShown(excel)).toEqual([review.counts.error, review.counts.warning, review.counts.notice]);

    await excel.press('gouji.clear');
    await until(() => marksIn(host) === 0 && Object.keys(host.model.settings).length === 0);
    expect(host.state()).toEqual(untouched.state());
    expect(host.refusals).toEqual([]);
    expect(excel.strayRequests).toEqual([]);
    expect(excel.complaints).toEqual([]);
    await excel.close();
  }, 30_000);

  it('says what to do about every fault of Excel, and checks the next time', async () => {
    const { host, excel } = await openSample(open);
    const before = host.state();
    const { pane } = excel;
    for (const [fault, code] of FAULTS_AND_CODES) {
      host.fail(fault, { after: 2 });
      await pane
        .getByRole('button', { name: /^(重新)?校验|重试/ })
        .first()
        .click();
      const { what, todo } = messages.errors[code];
      await pane.getByText(what('sample.xlsx', '')).first().waitFor();
      expect(await textOf(excel)).toContain(todo);
    }
    host.fail('silent', { after: 1 });
    await pane
      .getByRole('button', { name: /^(重新)?校验|重试/ })
      .first()
      .click();
    await pane.getByRole('button', { name: messages.cancel }).click();
    await pane.getByRole('button', { name: messages.cancel }).waitFor({ state: 'detached' });
    expect(host.state()).toEqual(before);

    host.fail('busy', { after: 3 });
    await excel.press('gouji.check');
    await verdict(excel).waitFor();
    await pane.getByText(messages.errors.busy.what('', '')).waitFor();
    expect(host.state()).toEqual(before);

    const [protectedSheet] = host.model.sheets;
    protectedSheet!.isProtected = true;
    await excel.press('gouji.check');
    await pane.getByText(messages.marksRefused([protectedSheet!.name])).waitFor();
    expect(protectedSheet!.conditionalFormats).toEqual([]);
    expect(marksIn(host)).toBeGreaterThan(0);
    expect(host.refusals).toEqual([]);
    expect(excel.complaints).toEqual([]);
    await excel.close();
  }, 30_000);

  it('checks a workbook that may only be read, and changes nothing', async () => {
    const { host, excel } = await openSample(open, { readOnly: true });
    const before = host.state();
    await excel.press('gouji.check');
    await verdict(excel).waitFor();
    await excel.pane.getByText(messages.errors['read-only'].what('', '')).waitFor();
    expect(host.state()).toEqual(before);
    await excel.close();
  }, 20_000);
});

describe('the page of the pane', () => {
  it('is started by a button of the ribbon, and does what the button says', async () => {
    const host = excelHost(modelOf(await sample()));
    const excel = await openOnDesktop(browser, host);
    await excel.page.waitForFunction(() => 'Excel' in window);
    await excel.press('gouji.check');
    await verdict(excel).waitFor();
    expect(host.paneShown).toBe(1);
    await excel.close();
  }, 20_000);

  it('checks again by itself after changes once the user has switched that on, and then writes nothing', async () => {
    const { host, excel } = await openSample(openOnDesktop);
    await excel.page.evaluate(() => {
      localStorage.setItem('gouji.check-after-changes', 'true');
      localStorage.setItem('gouji.mark-cells', 'false');
    });
    await excel.press('gouji.check');
    await verdict(excel).waitFor();
    const first = String(await countsShown(excel));
    host.forget();
    host.type('表六', 29, 3, 240.31);
    await until(async () => String(await countsShown(excel)) !== first);
    expect(host.log.flatMap(({ wrote }) => wrote)).toEqual([]);
    await excel.close();
  }, 20_000);

  it('hears of changes also when it was opened while a cell was being edited', async () => {
    const host = excelHost(modelOf(await sample()));
    host.fail('cell-edit', { times: 2 });
    const excel = await openOnDesktop(browser, host);
    await excel.pane.getByRole('button', { name: '校验' }).click();
    await verdict(excel).waitFor();
    host.type('表六', 29, 3, 240.31);
    await excel.pane.getByText('工作簿在校验后有改动').waitFor();
    await excel.close();
  }, 20_000);

  it('loads Microsoft’s files as Microsoft made them', () => {
    for (const file of [
      'office.js',
      'excel-win32-16.01.js',
      'excel-mac-16.00.js',
      'excel-web-16.00.js',
      'zh-cn/office_strings.js',
      'en-us/office_strings.js',
    ]) {
      expect(
        readFileSync(path.join(root, 'dist/web/office', file)).equals(readFileSync(path.join(OFFICE_JS, file))),
      ).toBe(true);
    }
  });

  it('follows a dark Excel, and speaks English in an English one', async () => {
    const host = excelHost(modelOf(await sample()), { theme: 'dark', locale: 'en-US' });
    const excel = await openOnDesktop(browser, host);
    await excel.pane.getByRole('button', { name: 'Validate' }).waitFor();
    const colour = await excel.pane
      .locator('section')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(Math.max(...(colour.match(/\d+/g) ?? []).map(Number))).toBeLessThan(80);
    await excel.close();
  }, 20_000);

  it('works without the shared runtime, from the list of add-ins, and writes what the user adopts', async () => {
    const host = excelHost(modelOf(await sample()), { sets: { ExcelApi: '1.9' } });
    const excel = await openOnDesktop(browser, host);
    await excel.pane.getByRole('button', { name: '校验' }).click();
    await verdict(excel).waitFor();
    await excel.pane
      .getByRole('button', { name: /240\.31/ })
      .filter({ hasText: '采用' })
      .first()
      .click();
    await until(() => host.cell('表六', 29, 3)?.value === 240.31);
    expect(host.refusals).toEqual([]);
    expect(excel.complaints).toEqual([]);
    await excel.close();
  }, 20_000);

  it('says that an Excel without the API set is too old', async () => {
    const host = excelHost(modelOf(await sample()), { sets: { ExcelApi: '1.8' } });
    const excel = await openOnDesktop(browser, host);
    await excel.pane.getByText(office.excelTooOld.title).waitFor();
    await excel.close();
  }, 20_000);

  it('says so when it is opened outside Excel', async () => {
    const excel = await openPlainly(browser);
    await excel.pane.getByText(office.notInExcel.title).waitFor();
    await excel.close();
  }, 20_000);
});

const FAULTS_AND_CODES = [
  ['cell-edit', 'cell-edit-mode'],
  ['busy', 'busy'],
  ['request-too-large', 'payload-too-large'],
  ['session-lost', 'connection-lost'],
  ['closed', 'closed'],
] as const;

const verdict = (excel: ExcelPage) => excel.pane.getByText(/条等式中 \d+ 条/);

async function countsShown(excel: ExcelPage): Promise<number[]> {
  const text = await verdict(excel).innerText();
  return ['错误', '警告', '提示'].map((word) => Number(new RegExp(`(\\d+) 处${word}`).exec(text)?.[1] ?? 0));
}

interface CommandLineFinding {
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
}

/** What `gouji check --json` says of the same file. */
async function commandLineFindings(): Promise<readonly CommandLineFinding[]> {
  let out = '';
  let err = '';
  await check(['--json', SAMPLE], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: false,
    liveErr: false,
    width: 80,
  });
  expect(err).not.toMatch(/无法|不能/);
  return (JSON.parse(out) as { readonly findings: readonly CommandLineFinding[] }).findings;
}

function countsOf(findings: readonly CommandLineFinding[]): number[] {
  return ['error', 'warning', 'notice'].map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
}

function sheetOf(findings: readonly CommandLineFinding[], address: string): string | undefined {
  return findings.flatMap(({ cells }) => cells).find((cell) => cell.address === address)?.sheet;
}
