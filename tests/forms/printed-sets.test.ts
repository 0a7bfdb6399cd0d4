import { layoutOf } from '../../src/forms/layouts';
import { PRINTED_SETS, printedSets } from '../../src/forms/printed';
import { newWorkbook } from '../../src/fill/new-workbook';
import { spread } from '../../src/fill/forms/spread-header';

/** Functions that Excel 2016, WPS and LibreOffice all have. */
const KNOWN = [
  'AND',
  'COLUMNS',
  'COUNT',
  'IF',
  'ISNUMBER',
  'LEFT',
  'LEN',
  'MATCH',
  'N',
  'OFFSET',
  'RIGHT',
  'ROUND',
  'ROWS',
  'SUM',
  'SUMPRODUCT',
];

describe.each(PRINTED_SETS)('the set $id', (set) => {
  test('is called by its id, and each of its tables once', () => {
    expect(printedSets[set.id]).toBe(set);
    for (const part of ['key', 'sheet', 'title'] as const)
      expect(new Set(set.tables.map((table) => table[part])).size).toBe(set.tables.length);
  });

  test('has tables of its own kind, whose columns all have a heading and a width', () => {
    for (const { layout, header, widths, body } of set.tables) {
      expect(layoutOf(layout)?.kind).toBe(set.kind);
      const columns =
        body.kind === 'lines'
          ? body.sides.reduce((all, { stub, amounts }) => all + stub + amounts.length, 0)
          : (body.kind === 'list' ? body.codes + body.texts : 0) + body.amounts.length;
      expect(widths).toHaveLength(columns);
      const taken = header.map(() => new Set<number>());
      for (const { level, column, across, down } of spread(header))
        for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) taken[level + y]?.add(column + x);
      for (const row of taken)
        expect([...row].toSorted((one, other) => one - other)).toEqual(widths.map((_, at) => at));
    }
  });

  test('uses only functions that every spreadsheet program has', () => {
    const { sheets, definedNames = [] } = newWorkbook({ set: set.id, year: 2026, organisation: '某局' });
    const formulas = sheets.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        (row ?? []).flatMap((cell) => (cell?.input?.kind === 'formula' ? [cell.input.formula] : [])),
      ),
    );
    const used = [...formulas, ...definedNames.map(({ formula }) => formula)].flatMap((formula) =>
      [...formula.replaceAll(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = '']) => name),
    );
    expect([...new Set(used)].filter((name) => !KNOWN.includes(name))).toEqual([]);
    // Excel's limit.
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });
});
