import type { Browser } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { ZERO } from '../../src/core/amount';
import { entriesOf } from '../../src/fill/fill-plan';
import { planFill } from '../../src/fill/plan';
import { sheetsOf, usualTicks } from '../../src/fill/ticks';
import { fill as words } from '../../src/messages/zh/fill';
import { pane as messages } from '../../src/messages/zh/pane';
import { reviewWorkbook } from '../../src/review';
import { verdictOf } from '../../src/app/verdict';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { fileOf } from '../../src/hosts/excel/office/add-sheets';
import { blanking, contents, openSample } from '../fill/sample-workbook';
import { type ExcelPage, FORMS, launchChromium, openOnDesktop, until } from './browser';
import { type ExcelHost, excelHost } from './host';
import { modelOf, reopened, setFormat, sheetNamed, writeCell } from './model';
import { openAdapter } from './open-adapter';

/** Projects pay for none of the three public expenses: the officer says so of each that is asked for. */
const projects = { overseas: ZERO, 'vehicle-running': ZERO, hospitality: ZERO } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(FORMS)('in %s', (_form, open) => {
  it('the plan is shown, carried out as formulas, checked again and undone', async () => {
    const published = await openSample().read();
    const host = blankedHost(published);
    const before = withoutSettings(host);
    const plan = planFill(await readThrough(host), { projects });
    const excel = await openFill(host, open);
    const { pane } = excel;
    await answerNone(excel);
    await pane.getByRole('button', { name: words.pane.apply(71) }).waitFor();
    expect(host.paneShown).toBe(1);
    await pane
      .getByRole('checkbox', { name: words.pane.entry('B6', words.pane.blank, '295.31') })
      .first()
      .waitFor();
    expect(withoutSettings(host)).toEqual(before);

    await pane.getByRole('button', { name: words.pane.apply(71) }).click();
    await pane.getByText(words.pane.applied(71, 0)).waitFor();
    const formulas = entriesOf(plan).filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.map(({ cell }) => host.cell(cell.sheet, cell.row, cell.column)?.formula)).toEqual(
      formulas.map(({ formula }) => formula),
    );
    const filled = await readThrough(host);
    expect(contents(filled)).toEqual(contents(published));
    const review = reviewWorkbook(filled);
    expect(review.counts).toMatchObject({ error: 0, warning: 0 });
    await pane.getByText(verdictOf(review, messages)).waitFor();

    await pane.getByRole('button', { name: words.pane.undo(71) }).click();
    await pane.getByText(words.pane.undone(71)).waitFor();
    await until(() => Object.keys(host.model.settings).every((key) => !key.includes('undo')));
    expect(withoutSettings(host)).toEqual(before);
    expectNoTrouble(host, excel);
    await excel.close();
  }, 60_000);
});

it('is undone after the workbook was saved and opened again', async () => {
  const host = blankedHost(await openSample().read());
  const before = withoutSettings(host);
  const first = await openFill(host);
  await answerNone(first);
  await first.pane.getByRole('button', { name: words.pane.apply(71) }).click();
  await first.pane.getByText(words.pane.applied(71, 0)).waitFor();
  await first.pane.getByRole('button', { name: words.pane.undo(71) }).waitFor();
  await until(() => Object.keys(host.model.settings).some((key) => key.includes('undo')));
  await first.close();

  const again = excelHost(reopened(host.model));
  const second = await openFill(again);
  await second.pane.getByRole('button', { name: words.pane.undo(71) }).click();
  await second.pane.getByText(words.pane.undone(71)).waitFor();
  expect(withoutSettings(again)).toEqual(before);
  expectNoTrouble(again, second);
  await second.close();
}, 60_000);

it('names a protected sheet before anything is written, and leaves it alone', async () => {
  const host = blankedHost(await openSample().read());
  sheetNamed(host.model, '表六')!.isProtected = true;
  const before = sheetState(host, '表六');
  const plan = planFill(await readThrough(host), { projects });
  const writable = usualTicks(plan).size;
  expect(writable).toBeGreaterThan(50);
  expect(writable).toBeLessThan(entriesOf(plan).length);
  const excel = await openFill(host);
  const { pane } = excel;
  await answerNone(excel);
  await pane.getByText(words.protectedSheet('表六')).waitFor();
  expect(host.log.flatMap(({ wrote }) => wrote).filter((what) => /Formulas|Values|NumberFormat/.test(what))).toEqual(
    [],
  );

  await pane.getByRole('button', { name: words.pane.apply(writable) }).click();
  await pane.getByText(words.pane.applied(writable, 0)).waitFor();
  expect(sheetState(host, '表六')).toEqual(before);
  expectNoTrouble(host, excel);
  await excel.close();
}, 60_000);

it('adds the tables that are missing as new sheets', async () => {
  const published = await openSample().read();
  const base = {
    ...published,
    sheets: published.sheets.filter(({ name }) => ['表二', '表三', '表六', '表七'].includes(name)),
  };
  const files = new Map<string, WorkbookSnapshot>();
  const host = excelHost(modelOf(base), { files });
  const plan = planFill(await readThrough(host), { addMissing: true, projects });
  const file = await fileOf(sheetsOf(plan, usualTicks(plan)));
  files.set(file, await openFileWorkbook('added.xlsx', Buffer.from(file, 'base64')).read());

  const excel = await openFill(host);
  const { pane } = excel;
  await pane.getByRole('switch', { name: words.pane.addMissing }).click();
  await pane.getByText(words.pane.newSheet('表一')).waitFor();
  await answerNone(excel);
  await pane.getByRole('button', { name: words.pane.apply(entriesOf(plan).length) }).click();
  await pane.getByText(words.pane.applied(entriesOf(plan).length, 5)).waitFor();
  expect(host.model.sheets.map(({ name }) => name)).toEqual([
    ...base.sheets.map(({ name }) => name),
    '表一',
    '表四',
    '表五',
    '表八',
    '表九',
  ]);
  expect(reviewWorkbook(await readThrough(host)).counts).toMatchObject({ error: 0, warning: 0, sheets: 9 });
  expectNoTrouble(host, excel);
  await excel.close();
}, 60_000);

/**
 * Excel with the mended sample open, its derived cells emptied as a user would: their number formats stay. The total of
 * 表二 is formatted as text, where a formula would remain letters.
 */
function blankedHost(published: WorkbookSnapshot): ExcelHost {
  const model = modelOf(published);
  for (const { cell } of blanking(published))
    writeCell(model, sheetNamed(model, cell.sheet)!, cell.row, cell.column, '');
  setFormat(sheetNamed(model, '表二')!, 21, 5, '@');
  return excelHost(model);
}

/** The pane after 填充 was pressed in the ribbon, for a user who does not have findings marked in the cells. */
async function openFill(host: ExcelHost, open = openOnDesktop): Promise<ExcelPage> {
  const excel = await open(browser, host);
  await excel.pane.getByRole('button', { name: messages.check, exact: true }).waitFor();
  await excel.page.evaluate(() => localStorage.setItem('gouji.mark-cells', 'false'));
  host.forget();
  await excel.press('gouji.fill');
  return excel;
}

async function answerNone({ pane }: ExcelPage): Promise<void> {
  for (const item of ['overseas', 'vehicle-running', 'hospitality'] as const) {
    const box = pane.getByLabel(words.item(item));
    await box.fill('0');
    await box.press('Tab');
  }
}

async function readThrough(host: ExcelHost): Promise<WorkbookSnapshot> {
  return (await openAdapter(host)).read();
}

function withoutSettings(host: ExcelHost): unknown {
  return { ...(host.state() as object), settings: {} };
}

function sheetState(host: ExcelHost, name: string): unknown {
  const { cells, blankFormats } = sheetNamed(host.model, name)!;
  return structuredClone({ cells, blankFormats });
}

function expectNoTrouble(host: ExcelHost, excel: ExcelPage): void {
  expect(host.refusals).toEqual([]);
  expect(excel.strayRequests).toEqual([]);
  expect(excel.complaints).toEqual([]);
}
