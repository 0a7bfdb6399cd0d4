/** @thorough fails every request of a fill, and every command inside it, once */
import { carryOut, finish, recordOf, standingOf, takeBack, type Written } from '../../src/app/carry-out';
import type { PlainSheet } from '../../src/core/plain-workbook';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { fileOf } from '../../src/hosts/excel/office/add-sheets';
import { officeSettings } from '../../src/hosts/excel/office-settings';
import type { CellEdit } from '../../src/port/workbook-port';
import { type ExcelHost, excelHost } from './host';
import { type Model, modelOf } from './model';
import { openAdapter } from './open-adapter';
import { workbookOf } from './sheets';

const SHEET: PlainSheet = {
  name: '表八',
  rows: [
    [{ input: { kind: 'text', text: '政府性基金' } }, { input: { kind: 'number', decimal: '3' } }],
    [{ input: { kind: 'text', text: '合计' } }, { input: { kind: 'formula', formula: '=B1', cached: '3' } }],
  ],
};

const edit = (sheet: string, row: number, input: CellEdit['input'], value: string, format?: string): CellEdit => ({
  cell: { sheet, row, column: 1 },
  input,
  was: { value },
  ...(format === undefined ? {} : { format }),
});

const EDITS: readonly CellEdit[] = [
  edit('表一', 0, { kind: 'formula', formula: '=B2', cached: '4' }, '', '0.00'),
  edit('表一', 1, { kind: 'number', decimal: '4' }, '1'),
  edit('表一', 2, { kind: 'text', text: '说明' }, '001'),
  edit('表二', 0, { kind: 'formula', formula: '=B2', cached: '5' }, ''),
];

/** The edits that put them back, as a plan would say. */
const undoOf = (applied: readonly CellEdit[]): CellEdit[] =>
  applied.map(({ cell, input, was, formatWas }) => ({
    cell,
    input:
      was.value === ''
        ? { kind: 'blank' }
        : was.value === '001'
          ? { kind: 'text', text: was.value }
          : { kind: 'number', decimal: was.value },
    was:
      input.kind === 'formula'
        ? { formula: input.formula, value: input.cached }
        : { value: input.kind === 'number' ? input.decimal : input.kind === 'text' ? input.text : '' },
    ...(formatWas === undefined ? {} : { format: formatWas }),
  }));

let files: ReadonlyMap<string, WorkbookSnapshot>;
beforeAll(async () => {
  const base64 = await fileOf([SHEET]);
  files = new Map([[base64, await openFileWorkbook('表八.xlsx', Buffer.from(base64, 'base64')).read()]]);
});
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const WORKBOOK = () =>
  modelOf(
    workbookOf({
      表一: [
        ['合计', undefined],
        ['甲', 1],
        ['乙', '001'],
      ],
      表二: [
        ['合计', undefined],
        ['丙', 5],
      ],
    }),
  );

async function open(model: Model) {
  const host = excelHost(model, { files });
  const port = await openAdapter(host);
  return { host, pane: { ...port, port, settings: officeSettings() } };
}
type Opened = Awaited<ReturnType<typeof open>>;

const content = (host: ExcelHost) =>
  JSON.stringify({ ...(host.state() as object), settings: {} }).replace(/\{0{8}-[^}]*\}/g, 'id');

/** Waits for work while time flies: nobody wants to wait 90 seconds for Excel. */
async function inTime<T>(work: Promise<T>): Promise<{ readonly value?: T; readonly error?: unknown }> {
  let end: { value?: T; error?: unknown } | undefined;
  work.then(
    (value) => (end = { value }),
    (error: unknown) => (end = { error }),
  );
  while (end === undefined) {
    for (let ticks = 0; ticks < 40; ticks += 1) await new Promise((go) => setImmediate(go));
    jest.advanceTimersByTime(30_000);
  }
  return end;
}

const fill = (sheets: readonly PlainSheet[]) => (pane: Opened['pane']) =>
  carryOut(pane, { edits: EDITS, sheets, sheetsBefore: ['表一', '表二'], together: ({ cell }) => cell.sheet, undoOf });
const done = async (sheets: readonly PlainSheet[]) => {
  const opened = await open(WORKBOOK());
  await inTime(fill(sheets)(opened.pane));
  return opened.host.model;
};

const JOBS: readonly {
  readonly name: string;
  readonly start: () => Promise<Model>;
  readonly work: (pane: Opened['pane']) => Promise<Written>;
}[] = [
  { name: 'fill', start: () => Promise.resolve(WORKBOOK()), work: (pane) => fill([])(pane) },
  { name: 'fill with an added sheet', start: () => Promise.resolve(WORKBOOK()), work: (pane) => fill([SHEET])(pane) },
  { name: 'undo', start: () => done([]), work: (pane) => takeBack(pane) },
  { name: 'undo with an added sheet', start: () => done([SHEET]), work: (pane) => takeBack(pane) },
];

interface Fault {
  readonly after: number;
  readonly action?: number;
  readonly kind: 'busy' | 'silent' | 'answer-lost';
}

/** Every request refused, unanswered, answered to nobody, and every command inside it failed. */
function faultsOf(host: ExcelHost): Fault[] {
  return host.log.flatMap(({ actions }, after) => [
    ...(['busy', 'silent', 'answer-lost'] as const).map((kind) => ({ after, kind })),
    ...Array.from({ length: actions }, (_, action) => ({ after, action, kind: 'busy' as const })),
  ]);
}

describe.each(JOBS)('$name', ({ name, start, work }) => {
  let model: Model | undefined;
  const begin = async () => {
    model ??= await start();
    const opened = await open(structuredClone(model));
    opened.host.forget();
    return opened;
  };

  it('is done whole or not at all, whatever fails once, and says which', async () => {
    const sound = await begin();
    const old = content(sound.host);
    const sane = await inTime(work(sound.pane));
    expect(sane.error).toBeUndefined();
    const fresh = content(sound.host);
    expect(fresh).not.toBe(old);
    const settings = [0, 1, 2];
    const faults = faultsOf(sound.host);
    const wrong: unknown[] = [];
    let tried = 0;
    const judge = (host: ExcelHost, what: unknown, { value, error }: { value?: Written; error?: unknown }) => {
      tried += 1;
      const now = content(host);
      // An added sheet that could not be taken away is named, and stays to be undone.
      const named = value?.sheets.length === 1 && host.model.sheets.some(({ name }) => name === value.sheets[0]);
      const isTold = error === undefined ? now === fresh || named : now === old;
      if (!isTold || host.refusals.length > 0)
        wrong.push({ what, now: now === old ? 'old' : now === fresh ? 'new' : now, error: String(error), value });
    };
    for (const fault of faults) {
      const { host, pane } = await begin();
      host.fail(fault.kind, { after: fault.after, ...(fault.action === undefined ? {} : { action: fault.action }) });
      judge(host, fault, await inTime(work(pane)));
    }
    for (const nth of settings) {
      const { host, pane } = await begin();
      let left = nth;
      const set: typeof pane.settings.set = (...args) => {
        if (left-- === 0) host.failSettings(1);
        return officeSettings().set(...args);
      };
      judge(host, `settings ${nth}`, await inTime(work({ ...pane, settings: { ...pane.settings, set } })));
    }
    expect({ tried, wrong }).toEqual({ tried: faults.length + settings.length, wrong: [] });
  });

  // An undo that was cut is undone once more: it keeps its record until it is through.
  if (!name.startsWith('fill')) return;
  it('is mended by the next start where the page was killed in the midst of it', async () => {
    const sound = await begin();
    const [old, log] = [content(sound.host), sound.host];
    await inTime(work(sound.pane));
    const fresh = content(sound.host);
    const wrong: unknown[] = [];
    let mended = 0;
    const faults = faultsOf(log).filter(({ kind, action }) => action !== undefined || kind === 'answer-lost');
    for (const [index, fault] of faults.entries()) {
      const { host, pane } = await begin();
      const { after, action } = fault;
      host.fail(fault.kind, { after, isDead: true, ...(action === undefined ? {} : { action }) });
      await inTime(work(pane));
      const next = await open(structuredClone(host.model));
      const state = () => (content(next.host) === old ? 'old' : content(next.host) === fresh ? 'new' : 'half');
      const standing = (await inTime(standingOf(next.pane))).value?.standing;
      if (standing === 'half' || standing === 'whole') {
        mended += 1;
        // Without the cells that were to be written nothing can be finished, and the pane does not offer it.
        const canFinish = (recordOf(next.pane)?.edits.length ?? 0) > 0;
        await inTime(canFinish && index % 2 === 0 ? finish(next.pane) : takeBack(next.pane));
      }
      if (state() === 'half') wrong.push({ fault, standing, now: content(next.host) });
    }
    expect(wrong).toEqual([]);
    expect(mended).toBeGreaterThan(0);
  });
});
