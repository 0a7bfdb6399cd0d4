import { stepOf, type MeasurementUnit } from '../core/amount';
import { address, quotedSheet } from '../core/cell';
import type { CellInput } from '../core/cell-edit';
import type { PlainSheet, PlainWorkbook } from '../core/plain-workbook';
import { printedSets } from '../forms/printed';
import type { PrintedSetId, PrintedTable } from '../forms/printed/printed-set';
import { fill as zh } from '../messages/zh/fill';
import { buildSheet, withInputs, withNote } from './forms/build-sheet';
import { listNames } from './forms/list-names';
import { placeTable, type PlacedTable } from './forms/place-table';
import { formulasOf, type PlacedSet } from './forms/set-formulas';

export interface NewWorkbookOptions {
  readonly set: PrintedSetId;
  readonly year: number;
  readonly organisation: string;
  /** That of the set when absent. */
  readonly unit?: MeasurementUnit;
}

/** An empty set of tables with every formula in place: what is typed into its lists fills all the rest. */
export function newWorkbook(options: NewWorkbookOptions): PlainWorkbook {
  const set = printedSets[options.set];
  const unit = options.unit ?? set.unit;
  const placed = set.tables.map((table) => placeTable(table, set));
  const whole: PlacedSet = {
    tables: new Map(placed.map((each) => [each.table.key, each])),
    yuan: (table) => Number(stepOf(0, table.unit ?? unit)),
  };
  return {
    sheets: placed.map((each): PlainSheet => {
      const formulas = formulasOf(each, whole).map(({ row, column, formula }) => ({
        row,
        column,
        input: { kind: 'formula' as const, formula, cached: '' },
      }));
      const sheet = withInputs(
        buildSheet(each, { set, year: options.year, organisation: options.organisation, unit }),
        formulas,
      );
      const note = emptyNote(each, whole, set.noteWord);
      return note === undefined ? sheet : withNote(sheet, each.noteRow, note);
    }),
    definedNames: placed.flatMap(listNames),
  };
}

/** A sentence that says that the table is empty, until a figure stands in it. */
function emptyNote(placed: PlacedTable, set: PlacedSet, word: string): CellInput | undefined {
  const { table } = placed;
  if (table.subject === undefined) return undefined;
  const figures = totalRange(placed);
  const none = `IF(SUM(${figures})=0,"${zh.emptyNote(table.subject, word)}","")`;
  const asks = askedOf(table, set);
  return {
    kind: 'formula',
    formula:
      asks === undefined ? `=${none}` : `=IF(AND(COUNT(${figures})=0,${asks}),"${zh.threePublicOpen(word)}",${none})`,
    cached: zh.emptyNote(table.subject, word),
  };
}

function totalRange({ totalRow, columns, sides, bodyTop }: PlacedTable): string {
  const row = totalRow ?? bodyTop;
  const across = columns.length > 0 ? columns.map(({ at }) => at) : [...(sides[0]?.amounts.values() ?? [])];
  return `${address({ row, column: Math.min(...across) })}:${address({ row, column: Math.max(...across) })}`;
}

/** What must be nothing for its figures to follow from other tables; else they are typed, and blank is no answer. */
function askedOf({ body }: PrintedTable, set: PlacedSet): string | undefined {
  if (body.kind !== 'values') return undefined;
  const references = body.amounts.flatMap(({ from }) =>
    from !== undefined && 'whenNone' in from ? (from.whenNone ?? []) : [],
  );
  const cells = [...new Set(references)].flatMap((reference) => {
    const [key = '', column] = reference.split(':');
    const table = set.tables.get(key);
    const at = table?.columns.find((each) => each.key === column)?.at;
    return table?.totalRow === undefined || at === undefined
      ? []
      : [`${quotedSheet(table.sheet)}!${address({ row: table.totalRow, column: at })}`];
  });
  return cells.length === 0 ? undefined : `SUM(${cells.join(',')})<>0`;
}
