import { contentAt, type WorkbookSnapshot } from '../../src/core/snapshot';
import { beforeOf } from '../../src/core/cell-before';
import type { CellEdit, CellInput, WorkbookPort } from '../../src/port/workbook-port';

/**
 * What a workbook under contract holds when it is opened: sheet 收入 with A1 “项目”, B1 “金额”, B2 10.5 and B3 4.5,
 * both as `0.00`, B4 `=SUM(B2:B3)` with its result 15, and sheet 支出 with A1 7. Nothing else.
 */
export interface PortUnderContract {
  readonly port: WorkbookPort;
  /** Changes a cell behind the port's back, as another person would. */
  readonly meddle: (sheet: string, row: number, column: number, value: number) => Promise<void>;
}

/** Says what every WorkbookPort must do, and runs it. */
export function describeWorkbookPort(name: string, open: () => Promise<PortUnderContract>): void {
  const cellOf = (snapshot: WorkbookSnapshot, sheet: string, row: number, column: number) => {
    const found = snapshot.sheets.find((each) => each.name === sheet);
    return found === undefined ? undefined : contentAt(found, row, column);
  };
  const editOf = (
    snapshot: WorkbookSnapshot,
    sheet: string,
    row: number,
    column: number,
    input: CellInput,
  ): CellEdit => ({
    cell: { sheet, row, column },
    input,
    was: beforeOf(cellOf(snapshot, sheet, row, column)),
  });
  const number = (decimal: string): CellInput => ({ kind: 'number', decimal });

  describe(name, () => {
    test('reads values, shown texts, formulas and formats, and leaves blank cells out', async () => {
      const { port } = await open();
      const snapshot = await port.read();
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['收入', '支出']);
      expect(snapshot.sheets[0]).toMatchObject({
        rowCount: 4,
        columnCount: 2,
        visibility: 'visible',
        isProtected: false,
        merges: [],
      });
      expect(cellOf(snapshot, '收入', 0, 0)).toMatchObject({ kind: 'text', text: '项目' });
      expect(cellOf(snapshot, '收入', 1, 1)).toMatchObject({
        kind: 'number',
        value: 10.5,
        text: '10.50',
        format: '0.00',
      });
      expect(cellOf(snapshot, '收入', 3, 1)).toMatchObject({ kind: 'number', value: 15, formula: '=SUM(B2:B3)' });
      expect(cellOf(snapshot, '收入', 1, 0)).toBeUndefined();
      expect(cellOf(snapshot, '支出', 0, 0)).toMatchObject({ kind: 'number', value: 7, text: '7' });
    });

    test('reads what it wrote', async () => {
      const { port } = await open();
      const before = await port.read();
      const edits = [
        editOf(before, '收入', 1, 1, number('11.25')),
        editOf(before, '收入', 2, 0, { kind: 'text', text: '拨款' }),
        editOf(before, '收入', 2, 1, { kind: 'blank' }),
        editOf(before, '支出', 4, 2, { kind: 'formula', formula: '=A1*2', cached: '14' }),
      ];
      expect(await port.apply(edits)).toEqual({ applied: edits, refused: [] });
      const after = await port.read();
      expect(cellOf(after, '收入', 1, 1)).toMatchObject({ kind: 'number', value: 11.25, text: '11.25' });
      expect(cellOf(after, '收入', 2, 0)).toMatchObject({ kind: 'text', text: '拨款' });
      expect(cellOf(after, '收入', 2, 1)).toBeUndefined();
      expect(cellOf(after, '支出', 4, 2)).toMatchObject({ kind: 'number', value: 14, formula: '=A1*2' });
      expect(cellOf(after, '收入', 0, 0)).toEqual(cellOf(before, '收入', 0, 0));
    });

    test('sets a number format with the value', async () => {
      const { port } = await open();
      const edit = { ...editOf(await port.read(), '支出', 0, 0, number('1234.5')), format: '#,##0.00' };
      expect((await port.apply([edit])).refused).toEqual([]);
      expect(cellOf(await port.read(), '支出', 0, 0)).toMatchObject({
        value: 1234.5,
        text: '1,234.50',
        format: '#,##0.00',
      });
    });

    test('refuses a cell that has changed since, and the others of its table with it', async () => {
      const { port, meddle } = await open();
      const before = await port.read();
      const edits = [
        editOf(before, '收入', 1, 1, number('1')),
        editOf(before, '收入', 2, 1, number('2')),
        editOf(before, '支出', 0, 0, number('3')),
      ];
      await meddle('收入', 1, 1, 99);
      const outcome = await port.apply(edits, { together: ({ cell }) => cell.sheet });
      expect(outcome.applied).toEqual([edits[2]]);
      expect(outcome.refused.map(({ edit, why }) => [edit, why])).toEqual([
        [edits[0], 'changed'],
        [edits[1], 'with-its-table'],
      ]);
      expect(outcome.refused[0]?.holds).toEqual({ value: '99' });
      const after = await port.read();
      expect([cellOf(after, '收入', 1, 1), cellOf(after, '收入', 2, 1), cellOf(after, '支出', 0, 0)]).toMatchObject([
        { value: 99 },
        { value: 4.5 },
        { value: 3 },
      ]);
    });

    test('refuses a cell of a sheet that is not there', async () => {
      const { port } = await open();
      const edit = editOf(await port.read(), '无此表', 0, 0, number('1'));
      expect(await port.apply([edit])).toMatchObject({ applied: [], refused: [{ edit, why: 'missing-sheet' }] });
    });

    test('marks and unmarks without a trace in the cells', async () => {
      const { port } = await open();
      const before = await port.read();
      const outcome = await port.mark([
        { cell: { sheet: '收入', row: 3, column: 1 }, severity: 'error', message: '合计不符' },
      ]);
      expect(outcome.refused).toEqual([]);
      expect(await port.read()).toEqual(before);
      await port.mark([]);
      expect(await port.read()).toEqual(before);
    });

    test('stops reading when asked', async () => {
      const { port } = await open();
      await expect(port.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    });
  });
}
