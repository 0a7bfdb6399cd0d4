import { openFileWorkbook } from '../../src/files/file-workbook';
import { fileOf } from '../../src/hosts/excel/office/add-sheets';
import type { CellEdit, Mark } from '../../src/port/workbook-port';
import type { PlainSheet } from '../../src/core/plain-workbook';
import { excelHost } from './host';
import { insertRow, modelOf, reopened, setFormat } from './model';
import { openAdapter } from './open-adapter';
import { EXCEL_1_9 } from './since';
import { workbookOf } from './sheets';

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `表${n + 1}`,
      [
        ['项目', '金额'],
        ['合计', 10 + n],
      ],
    ]),
  );
const mark = (sheet: string, row: number, column: number, severity: Mark['severity'] = 'error'): Mark => ({
  cell: { sheet, row, column },
  severity,
  message: '不符',
});

describe('reading', () => {
  it.each([1, 9, 200])('takes three round trips for %i sheets and writes nothing', async (count) => {
    const host = excelHost(modelOf(workbookOf(many(count))));
    const before = host.state();
    const snapshot = await (await openAdapter(host)).read();
    expect(snapshot.sheets).toHaveLength(count);
    expect(host.log).toHaveLength(3);
    expect(host.log.flatMap(({ wrote }) => wrote)).toEqual([]);
    expect(host.log.flatMap(({ asked }) => asked).filter((each) => each.includes('Event'))).toEqual([]);
    expect(host.state()).toEqual(before);
    expect(host.refusals).toEqual([]);
  });

  it('gives back the snapshot that the workbook was made of', async () => {
    const opened = workbookOf({
      表六: [
        ['合计', { value: 1234.5, text: '1,234.50', format: '#,##0.00' }],
        ['其中', { value: 3, formula: '=SUM(B1:B1)', text: '3' }],
        ['', undefined, '　备注 '],
      ],
    });
    const [sheet] = opened.sheets;
    const original = {
      ...opened,
      sheets: [
        {
          ...sheet!,
          rows: sheet!.rows.slice(0, 2).concat([[undefined, undefined, { kind: 'text' as const, text: '　备注 ' }]]),
          merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
          hiddenRows: new Set([1]),
          isProtected: true,
          visibility: 'hidden' as const,
        },
      ],
    };
    const snapshot = await (await openAdapter(excelHost(modelOf(original)))).read();
    // Excel would take the question for merged areas as a write.
    expect(snapshot).toEqual({ ...original, sheets: original.sheets.map((each) => ({ ...each, merges: [] })) });
  });

  it('shows the figure of a column that is too narrow for it', async () => {
    const host = excelHost(modelOf(workbookOf({ 表一: [[{ value: 1234.5, text: '#####', format: '#,##0.00' }]] })));
    const snapshot = await (await openAdapter(host)).read();
    expect(snapshot.sheets[0]?.rows[0]?.[0]?.text).toBe('1,234.50');
  });

  it('asks for nothing that an Excel without later API sets lacks', async () => {
    const host = excelHost(modelOf(workbookOf(many(2), { hiddenRows: new Set([1]) })), { sets: EXCEL_1_9 });
    const snapshot = await (await openAdapter(host)).read();
    expect(snapshot.sheets[0]?.hiddenRows).toEqual(new Set([1]));
    expect(host.refusals).toEqual([]);
  });

  it.each([
    ['none', []],
    ['the last', [1999]],
    ['scattered ones', [0, 1, 2, 500, 501, 1337, 1999]],
    ['all', Array.from({ length: 2000 }, (_, row) => row)],
  ])('finds which of 2,000 rows are hidden: %s', async (_, hidden) => {
    const rows = Array.from({ length: 2000 }, (_each, n) => [n]);
    const host = excelHost(modelOf(workbookOf({ 表五: rows }, { hiddenRows: new Set(hidden) })));
    const snapshot = await (await openAdapter(host)).read();
    expect([...(snapshot.sheets[0]?.hiddenRows ?? [])].sort((a, b) => a - b)).toEqual(hidden);
    expect(host.log.length).toBeLessThanOrEqual(6);
  });

  it('asks for less at once when the answer is too large, and loses nothing', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => ['一般公共服务支出', n, n / 3]);
    const original = workbookOf({ 表五: rows, 表六: rows.slice(0, 50) }, { hiddenRows: new Set([3, 390]) });
    const host = excelHost(modelOf(original), { byteLimit: 20_000 });
    const snapshot = await (await openAdapter(host)).read();
    expect(snapshot.sheets[0]?.rows).toEqual(original.sheets[0]?.rows);
    expect(snapshot.sheets[0]?.hiddenRows).toEqual(new Set([3, 390]));
    expect(host.log.filter(({ fault }) => fault === 'response-too-large').length).toBeGreaterThan(0);
  });

  it.each([
    ['cell-edit', 'cell-edit-mode'],
    ['busy', 'busy'],
    ['modal-dialog', 'busy'],
    ['session-lost', 'connection-lost'],
    ['request-too-large', 'payload-too-large'],
    ['closed', 'closed'],
  ] as const)('names the fault %s, and reads the next time', async (fault, code) => {
    const host = excelHost(modelOf(workbookOf(many(2))));
    const port = await openAdapter(host);
    for (const after of [0, 1, 2]) {
      host.fail(fault, { after });
      await expect(port.read()).rejects.toMatchObject({ name: 'WorkbookError', code });
    }
    await expect(port.read()).resolves.toMatchObject({ name: '预算公开.xlsx' });
  });

  it('can be cancelled while a closed workbook never answers', async () => {
    const host = excelHost(modelOf(workbookOf(many(2))));
    const port = await openAdapter(host);
    host.fail('silent', { after: 1 });
    const stop = new AbortController();
    const reading = port.read({ signal: stop.signal });
    setTimeout(() => stop.abort(), 30);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('marking', () => {
  const marks = [mark('表1', 1, 1), mark('表1', 1, 0), mark('表2', 1, 1, 'suspect'), mark('表3', 0, 0, 'notice')];

  it('sets all marks in one round trip, replaces them in another, and clears to the state before', async () => {
    const model = modelOf(workbookOf(many(9)));
    model.sheets[0]!.conditionalFormats.push({
      id: '{OWN}',
      areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
      type: 'ContainsText',
      formula: '',
      stopIfTrue: true,
      format: { fill: '#00FF00' },
    });
    const host = excelHost(model);
    const before = host.state();
    const port = await openAdapter(host);
    await expect(port.mark(marks)).resolves.toEqual({ refused: [] });
    expect(host.log).toHaveLength(1);
    expect(model.sheets[0]!.conditionalFormats.map(({ areas, format }) => [areas.length, format['fill']])).toEqual([
      [2, '#FFC7CE'],
      [1, '#00FF00'],
    ]);
    host.forget();
    await port.mark([mark('表2', 0, 0, 'warning')]);
    expect(host.log).toHaveLength(1);
    expect(model.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([
      1, 1, 0, 0, 0, 0, 0, 0, 0,
    ]);
    await port.mark([]);
    expect(host.state()).toEqual(before);
    expect(host.refusals).toEqual([]);
  });

  it('clears marks after a save, close and reopen that changed every id, a rename and an inserted row', async () => {
    const first = excelHost(modelOf(workbookOf(many(3))));
    await (await openAdapter(first)).mark(marks);
    const second = excelHost(reopened(first.model));
    second.model.sheets[0]!.name = '改名了';
    insertRow(second.model.sheets[1]!, 0);
    const port = await openAdapter(second);
    await port.mark([]);
    expect(second.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(second.model.settings).toEqual({});
  });

  it('replaces marks whose ids have become stale, and those of a deleted sheet', async () => {
    const first = excelHost(modelOf(workbookOf(many(3))));
    await (await openAdapter(first)).mark(marks);
    const second = excelHost(reopened(first.model));
    second.model.sheets.splice(2, 1);
    const port = await openAdapter(second);
    await expect(port.mark(marks)).resolves.toEqual({ refused: [{ mark: marks[3], why: 'missing-sheet' }] });
    expect(second.model.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([1, 1]);
    expect(Object.keys(second.model.settings)).toEqual(['gouji.marks']);
  });

  it('also clears the marks of a sheet that was copied', async () => {
    const host = excelHost(modelOf(workbookOf(many(1))));
    const port = await openAdapter(host);
    await port.mark([mark('表1', 1, 1)]);
    const copy = structuredClone(host.model.sheets[0]!);
    host.model.sheets.push({
      ...copy,
      id: '{COPY}',
      name: '表1 (2)',
      conditionalFormats: copy.conditionalFormats.map((each) => ({ ...each, id: '{COPIED}' })),
    });
    await port.mark([]);
    expect(host.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  it.each(['read before', 'protected since it was read'])(
    'names the marks of a protected sheet and sets the others (%s)',
    async (when) => {
      const host = excelHost(modelOf(workbookOf(many(3))));
      const port = await openAdapter(host);
      if (when === 'protected since it was read') await port.read();
      host.model.sheets[1]!.isProtected = true;
      if (when === 'read before') await port.read();
      await expect(port.mark(marks)).resolves.toEqual({ refused: [{ mark: marks[2], why: 'protected' }] });
      expect(host.model.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([1, 0, 1]);
    },
  );

  it('clears what it may and names the sheet that was protected after it was marked', async () => {
    const host = excelHost(modelOf(workbookOf(many(3))));
    const port = await openAdapter(host);
    await port.mark(marks);
    host.model.sheets[1]!.isProtected = true;
    await expect(port.mark([])).rejects.toMatchObject({ code: 'sheet-protected', place: { sheet: '表2' } });
    expect(host.model.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([0, 1, 0]);
    host.model.sheets[1]!.isProtected = false;
    await port.mark([]);
    expect(host.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(host.model.settings).toEqual({});
  });

  it('says so when the workbook may only be read', async () => {
    const port = await openAdapter(excelHost(modelOf(workbookOf(many(1))), { readOnly: true }));
    await expect(port.mark([mark('表1', 0, 0)])).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('applying edits', () => {
  const edit = (
    row: number,
    column: number,
    input: CellEdit['input'],
    was: CellEdit['was'],
    more: Partial<CellEdit> = {},
  ): CellEdit => ({ cell: { sheet: '表1', row, column }, input, was, ...more });
  const open = async (rows: Parameters<typeof workbookOf>[0][string]) => {
    const host = excelHost(modelOf(workbookOf({ 表1: rows })));
    return { host, port: await openAdapter(host) };
  };

  it('writes figures, text, formulas and blanks as what they are', async () => {
    const { host, port } = await open([
      [1, 2, 'x', 'y'],
      [undefined, undefined, undefined, undefined],
    ]);
    const outcome = await port.apply([
      edit(1, 0, { kind: 'formula', formula: '=A1+B1', cached: '3' }, { value: '' }, { format: '0.00' }),
      edit(1, 1, { kind: 'number', decimal: '12.34' }, { value: '' }),
      edit(1, 2, { kind: 'text', text: '001' }, { value: '' }),
      edit(0, 3, { kind: 'blank' }, { value: 'y' }),
    ]);
    expect(outcome.refused).toEqual([]);
    expect(outcome.applied).toHaveLength(4);
    expect(host.cell('表1', 1, 0)).toMatchObject({ formula: '=A1+B1', value: 3 });
    expect(host.cell('表1', 1, 1)).toMatchObject({ value: 12.34 });
    expect(host.cell('表1', 1, 2)).toMatchObject({ value: '001' });
    expect(host.cell('表1', 0, 3)).toBeUndefined();
    expect(host.log).toHaveLength(2);
    expect(host.refusals).toEqual([]);
  });

  it('takes a text format off before a formula or figure is written', async () => {
    const { host, port } = await open([[1, 'x']]);
    setFormat(host.model.sheets[0]!, 0, 1, '@');
    const outcome = await port.apply([edit(0, 1, { kind: 'formula', formula: '=A1', cached: '1' }, { value: 'x' })]);
    expect(outcome.applied).toMatchObject([{ formatWas: '@' }]);
    expect(host.cell('表1', 0, 1)).toMatchObject({ formula: '=A1', value: 1, format: 'General' });
  });

  it('refuses what has changed since it was read, with its table', async () => {
    const { host, port } = await open([[1, 2, 3]]);
    host.type('表1', 0, 0, 9);
    const edits = [
      edit(0, 0, { kind: 'number', decimal: '5' }, { value: '1' }),
      edit(0, 1, { kind: 'number', decimal: '5' }, { value: '2' }),
      edit(0, 2, { kind: 'number', decimal: '5' }, { value: '3' }),
    ];
    const outcome = await port.apply(edits, { together: ({ cell }) => (cell.column < 2 ? 'a' : 'b') });
    expect(outcome.applied).toEqual([edits[2]]);
    expect(outcome.refused).toEqual([
      { edit: edits[0], why: 'changed', holds: { value: '9' } },
      { edit: edits[1], why: 'with-its-table', holds: { value: '2' } },
    ]);
    expect(host.cell('表1', 0, 1)?.value).toBe(2);
  });

  it('refuses locked cells of a protected sheet, covered cells and missing sheets, and writes the others', async () => {
    const { host, port } = await open([[1, 2, 3, undefined]]);
    const [sheet] = host.model.sheets;
    sheet!.isProtected = true;
    sheet!.cells.get(1)!.locked = false;
    sheet!.cells.get(2)!.locked = false;
    sheet!.merges.push({ top: 0, left: 1, bottom: 0, right: 2 });
    const five = { kind: 'number', decimal: '5' } as const;
    const outcome = await port.apply([
      edit(0, 0, five, { value: '1' }),
      edit(0, 1, five, { value: '2' }),
      edit(0, 2, five, { value: '3' }),
      { ...edit(0, 0, five, { value: '' }), cell: { sheet: '没有', row: 0, column: 0 } },
    ]);
    expect(outcome.refused.map(({ why }) => why)).toEqual(['protected', 'merged', 'missing-sheet']);
    expect(outcome.applied.map(({ cell }) => cell.column)).toEqual([1]);
    expect(host.refusals).toEqual([]);
  });

  it('reports the failure when nothing could be written', async () => {
    const { host, port } = await open([[1]]);
    host.fail('cell-edit', { after: 1 });
    await expect(port.apply([edit(0, 0, { kind: 'number', decimal: '5' }, { value: '1' })])).rejects.toMatchObject({
      code: 'cell-edit-mode',
    });
    expect(host.cell('表1', 0, 0)?.value).toBe(1);
  });
});

describe('adding sheets', () => {
  const sheet: PlainSheet = {
    name: '表八',
    rows: [
      [{ input: { kind: 'text', text: '政府性基金' } }],
      [{ input: { kind: 'formula', formula: '=表1!B2', cached: '10' } }],
    ],
  };
  const open = async () => {
    const base64 = await fileOf([sheet]);
    const file = await openFileWorkbook('表八.xlsx', Buffer.from(base64, 'base64')).read();
    const host = excelHost(modelOf(workbookOf(many(2))), { files: new Map([[base64, file]]) });
    return { host, port: await openAdapter(host) };
  };

  it('puts them behind the others, and their formulas speak of sheets that are there', async () => {
    const { host, port } = await open();
    await port.addSheets([sheet]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['表1', '表2', '表八']);
    expect(host.cell('表八', 0, 0)?.text).toBe('政府性基金');
    expect(host.cell('表八', 1, 0)).toMatchObject({ formula: '=表1!B2', value: 10 });
    expect(host.log).toHaveLength(3);
    expect(host.refusals).toEqual([]);
  });

  it('leaves nothing half done, and says what is in the way', async () => {
    const { host, port } = await open();
    const before = host.state();
    host.fail('busy', { after: 1 });
    await expect(port.addSheets([sheet])).rejects.toMatchObject({ code: 'busy' });
    expect(host.state()).toEqual(before);
    host.model.isStructureProtected = true;
    await expect(port.addSheets([sheet])).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(host.model.sheets).toHaveLength(2);
  });
});

describe('going to a cell', () => {
  it('activates the sheet, names a hidden one and shows it only when asked', async () => {
    const host = excelHost(modelOf(workbookOf(many(2))));
    host.model.sheets[1]!.visibility = 'Hidden';
    const port = await openAdapter(host);
    await expect(port.select({ sheet: '表1', row: 1, column: 1 })).resolves.toBe('selected');
    expect(host.model.active).toEqual({ sheet: host.model.sheets[0]!.id, address: 'B2' });
    await expect(port.select({ sheet: '表2', row: 0, column: 0 })).resolves.toBe('hidden-sheet');
    expect(host.model.sheets[1]!.visibility).toBe('Hidden');
    await expect(port.select({ sheet: '没有', row: 0, column: 0 })).resolves.toBe('missing');
    host.model.isStructureProtected = true;
    await expect(port.unhide('表2')).rejects.toMatchObject({ code: 'workbook-protected' });
    host.model.isStructureProtected = false;
    await port.unhide('表2');
    await expect(port.select({ sheet: '表2', row: 0, column: 0 })).resolves.toBe('selected');
    expect(host.refusals).toEqual([]);
  });
});
