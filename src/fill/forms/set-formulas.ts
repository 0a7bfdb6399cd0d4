import { address, columnName, quotedSheet } from '../../core/cell';
import type { AmountColumn, Determined, PrintedTable, Reference, Source } from '../../forms/printed/printed-set';
import { absolute, LIST_NAMES } from './list-names';
import type { PlacedLine, PlacedSide, PlacedTable } from './place-table';

/** A cell that a formula is put into. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The tables of a set by key, with the factor from each one's unit to 元. */
export interface PlacedSet {
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly yuan: (table: PrintedTable) => number;
}

/** Every formula of a table of a new set, but for its note. */
export function formulasOf(placed: PlacedTable, set: PlacedSet): FormulaCell[] {
  const write = new Writer(placed, set);
  switch (placed.table.body.kind) {
    case 'list':
      return write.list();
    case 'values':
      return write.values();
    case 'lines':
      return placed.sides.flatMap((side) => side.lines.flatMap((line) => write.line(side, line)));
  }
}

class Writer {
  constructor(
    private readonly placed: PlacedTable,
    private readonly set: PlacedSet,
  ) {}

  list(): FormulaCell[] {
    const { body, columns, totalRow = 0, table } = this.placed;
    const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, place) => body.top + place);
    return [
      ...this.linkedStubs(),
      ...rows.flatMap((row) =>
        columns.flatMap((column): FormulaCell[] => {
          const formula = column.sum === undefined ? this.figure(row, column) : this.across(row, column.sum, columns);
          return formula === undefined ? [] : [{ row, column: column.at, formula }];
        }),
      ),
      ...columns.map((column) => ({
        row: totalRow,
        column: column.at,
        formula:
          column.sum === undefined
            ? `=${this.totalOf(table.key, column.at)}`
            : this.across(totalRow, column.sum, columns),
      })),
    ];
  }

  values(): FormulaCell[] {
    const { body } = this.placed.table;
    if (body.kind !== 'values') return [];
    return this.placed.columns.flatMap((column, place): FormulaCell[] => {
      const row = this.placed.bodyTop;
      const from = body.amounts[place]?.from;
      if (column.sum !== undefined)
        return [{ row, column: column.at, formula: this.across(row, column.sum, this.placed.columns) }];
      return from === undefined ? [] : [{ row, column: column.at, formula: `=${this.source(from)}` }];
    });
  }

  line(side: PlacedSide, placedLine: PlacedLine): FormulaCell[] {
    const { line, row } = placedLine;
    const { from } = line;
    return side.side.amounts.flatMap((amount): FormulaCell[] => {
      const column = side.amounts.get(amount.key) ?? 0;
      const own = from === undefined || isSource(from) ? from : from[amount.key];
      if (amount.sum !== undefined && (from === undefined || !isSource(from))) {
        const all = side.side.amounts.map((each) => ({ ...each, at: side.amounts.get(each.key) ?? 0 }));
        return [{ row, column, formula: this.across(row, amount.sum, all) }];
      }
      return own === undefined ? [] : [{ row, column, formula: `=${this.source(own, side, placedLine, column)}` }];
    });
  }

  /** A figure typed by the user; until then the sum of the lines it contains, or what other tables determine. */
  private figure(row: number, column: AmountColumn & { readonly at: number }): string | undefined {
    const { body, key } = this.placed.table;
    if (body.kind !== 'list') return undefined;
    const known = column.byCode === undefined ? '""' : this.byCode(key, column.byCode);
    if (!body.nested) return known === '""' ? undefined : `=${known}`;
    const height = `ROWS($A${row + 1}:${absolute(this.placed.body.bottom + 1, 0)})`;
    const parts = `${LIST_NAMES.parts}${key}`;
    return (
      `=IF(IF(${height}<3,0,SUMPRODUCT(${parts}))=0,${known},` +
      `SUMPRODUCT(${parts},OFFSET(${LIST_NAMES.rowsBelow}${key},0,${this.steps(this.placed, column.at)})))`
    );
  }

  private byCode(key: string, { of, ...when }: Determined & { readonly of: readonly Reference[] }): string {
    const own = `${LIST_NAMES.own}${key}`;
    const figure = (reference: Reference): string =>
      this.partsOf(reference)
        .map(
          ({ table, column }) =>
            `SUMPRODUCT((${LIST_NAMES.codes}${table.table.key}=${own})*1,${this.vector(table, column)})`,
        )
        .join('+');
    // Of a code on several lines it is not known which of them the figure belongs to.
    const conditions = [`SUMPRODUCT((${LIST_NAMES.codes}${key}=${own})*1)=1`];
    if (when.whenNone !== undefined) conditions.push(this.noneOf(when.whenNone));
    if (when.whenSame !== undefined) {
      const [one, other] = when.whenSame;
      conditions.push(`(${figure(one)})<>0`, `ROUND(${figure(one)}-(${figure(other)}),6)=0`);
    }
    return `IF(${own}="","",IF(AND(${conditions.join(',')}),${of.map(figure).join('+')},""))`;
  }

  private source(source: Source, side?: PlacedSide, line?: PlacedLine, column = 0): string {
    switch (source.kind) {
      case 'at': {
        const sum = `${this.sum(source.of)}${source.less === undefined ? '' : `-${this.sum(source.less)}`}`;
        return this.when(source, sum);
      }
      case 'class':
        return this.when(source, source.of.map((of) => this.ofCodes([source.code], of)).join('+'));
      case 'codes':
        return this.when(source, this.ofCodes(source.codes, source.of));
      case 'sum':
        return side === undefined ? '0' : sumOfRows(rowsOf(side, source.lines), column);
      case 'below':
        return side === undefined || line === undefined ? '0' : this.below(side, line, column);
    }
  }

  private when({ whenNone }: Determined, figure: string): string {
    return whenNone === undefined ? figure : `IF(${this.noneOf(whenNone)},${figure},"")`;
  }

  private noneOf(references: readonly Reference[]): string {
    return `SUM(${references.map((each) => this.cell(each)).join(',')})=0`;
  }

  /** The lines of codes: of a 类 whatever lines of it there are, else those of exactly that code. */
  private ofCodes(codes: readonly string[], reference: Reference): string {
    const { table } = this.listColumn(reference);
    const { key } = table.table;
    const mask = codes
      .map((code) =>
        code.length === 3
          ? `(LEFT(${LIST_NAMES.codes}${key},3)="${code}")*${LIST_NAMES.top}${key}`
          : `(${LIST_NAMES.codes}${key}="${code}")`,
      )
      .join('+');
    const single = codes.length === 1 && codes[0]?.length !== 3 ? `${mask}*1` : mask;
    const sums = this.partsOf(reference).map(({ column }) => `SUMPRODUCT(${single},${this.vector(table, column)})`);
    return this.inOwnUnit(table, sums.length === 1 ? (sums[0] ?? '') : `(${sums.join('+')})`);
  }

  private sum(references: readonly Reference[]): string {
    const [first = ''] = references;
    const table = this.tableOf(first);
    return this.inOwnUnit(table, `SUM(${references.map((each) => this.cell(each)).join(',')})`);
  }

  private inOwnUnit(from: PlacedTable, figure: string): string {
    const [theirs, ours] = [this.set.yuan(from.table), this.set.yuan(this.placed.table)];
    return theirs === ours
      ? figure
      : theirs < ours
        ? `ROUND(${figure}/${ours / theirs},2)`
        : `${figure}*${theirs / ours}`;
  }

  private below(side: PlacedSide, { row }: PlacedLine, column: number): string {
    const next = side.lines.find(
      (each) => each.row > row && (each.line.isTotal === true || each.line.from !== undefined),
    );
    const end = next?.row ?? this.placed.noteRow;
    const anchor = `$${columnName(side.left)}${row + 1}`;
    return `SUM(OFFSET(${anchor},1,${column - side.left},ROWS(${anchor}:$${columnName(side.left)}${end + 1})-2))`;
  }

  private across(
    row: number,
    sum: readonly string[],
    columns: readonly { readonly key: string; readonly at: number }[],
  ): string {
    const cells = (minus: boolean): string[] =>
      sum
        .filter((key) => key.startsWith('-') === minus)
        .map((key) =>
          address({ row, column: found(columns.find((each) => each.key === key.replace(/^-/, ''))?.at, key) }),
        );
    const [plus, less] = [joined(cells(false)), joined(cells(true))];
    const count = [plus, less].filter((each) => each !== '').join(',');
    return `=IF(COUNT(${count})=0,"",SUM(${plus})${less === '' ? '' : `-SUM(${less})`})`;
  }

  private totalOf(key: string, column: number): string {
    const { body } = this.placed.table;
    const vector = this.vector(this.placed, column);
    return body.kind === 'list' && body.nested ? `SUMPRODUCT(${LIST_NAMES.top}${key},${vector})` : `SUM(${vector})`;
  }

  private vector(table: PlacedTable, column: number): string {
    return `OFFSET(${LIST_NAMES.rows}${table.table.key},0,${this.steps(table, column)})`;
  }

  /** From the first column to that one, by cells of the header, so that inserted columns count too. */
  private steps(table: PlacedTable, column: number): string {
    const sheet = table === this.placed ? '' : `${quotedSheet(table.sheet)}!`;
    return `COLUMNS(${sheet}${absolute(table.headTop, 0)}:${absolute(table.headTop, column)})-1`;
  }

  private linkedStubs(): FormulaCell[] {
    const { body } = this.placed.table;
    if (body.kind !== 'list' || body.linesOf === undefined) return [];
    const { table, column } = this.listColumn(body.linesOf);
    const from = `${quotedSheet(table.sheet)}!`;
    const rows = Math.min(this.placed.body.bottom - this.placed.body.top, table.body.bottom - table.body.top) + 1;
    return Array.from({ length: rows }, (_, place) =>
      Array.from({ length: body.codes + body.texts }, (__, at): FormulaCell => {
        const row = table.body.top + place;
        const source = `${from}${address({ row, column: at })}`;
        // A blank cell is no nought, and a part of a code that was typed as a number has lost its own.
        const text = at > 0 && at < body.codes ? `RIGHT("0"&${source},2*(${source}<>""))` : `${source}&""`;
        const formula = `=IF(N(${from}${address({ row, column })})=0,"",${text})`;
        return { row: this.placed.body.top + place, column: at, formula };
      }),
    ).flat();
  }

  private tableOf(reference: Reference): PlacedTable {
    return found(this.set.tables.get(reference.split(':')[0] ?? ''), reference);
  }

  private listColumn(reference: Reference): { readonly table: PlacedTable; readonly column: number } {
    const table = this.tableOf(reference);
    const key = reference.split(':')[1];
    return { table, column: found(table.columns.find((each) => each.key === key)?.at, reference) };
  }

  /** The typed columns that make up a column: in a row that was inserted later only those are filled in. */
  private partsOf(reference: Reference): readonly { readonly table: PlacedTable; readonly column: number }[] {
    const [key = '', name] = reference.split(':');
    const { table, column } = this.listColumn(reference);
    const sum = table.columns.find((each) => each.key === name)?.sum;
    if (sum === undefined || sum.some((part) => part.startsWith('-'))) return [{ table, column }];
    return sum.flatMap((part) => this.partsOf(`${key}:${part}`));
  }

  private cell(reference: Reference): string {
    const table = this.tableOf(reference);
    const [, key = '', amount = ''] = reference.split(':');
    const sheet = table === this.placed ? '' : `${quotedSheet(table.sheet)}!`;
    if (table.totalRow !== undefined)
      return `${sheet}${address({ row: table.totalRow, column: this.listColumn(reference).column })}`;
    const side = table.sides.find(
      ({ lines, amounts }) => amounts.has(amount) && lines.some(({ line }) => line.key === key),
    );
    const row = side?.lines.find(({ line }) => line.key === key)?.row;
    return `${sheet}${address({ row: found(row, reference), column: found(side?.amounts.get(amount), reference) })}`;
  }
}

function isSource(from: Source | Readonly<Record<string, Source>>): from is Source {
  return typeof from.kind === 'string';
}

function rowsOf(side: PlacedSide, keys: readonly string[]): number[] {
  return keys.map((key) => found(side.lines.find(({ line }) => line.key === key)?.row, key));
}

/** SUM(C7:C30,C35): neighbours as a range, which grows when a row is inserted. */
function sumOfRows(rows: readonly number[], column: number): string {
  return `SUM(${joined(rows.toSorted((one, other) => one - other).map((row) => address({ row, column })))})`;
}

/** Cells one after the other, along a row or down a column, are named as a range. */
function joined(cells: readonly string[]): string {
  const runs: string[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && follows(before, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0] ?? ''}:${run.at(-1) ?? ''}`)).join(',');
}

function follows(one: string, other: string): boolean {
  const place = (cell: string): readonly [number, number] => [
    Array.from(cell.replace(/\d/g, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    Number(cell.replace(/\D/g, '')),
  ];
  const [[left, top], [right, bottom]] = [place(one), place(other)];
  return (left === right && bottom === top + 1) || (top === bottom && right === left + 1);
}

/** A set that refers to what it does not print is a mistake in its data. */
function found<Value>(value: Value | undefined, reference: string): Value {
  if (value === undefined) throw new Error(`A printed set refers to ${reference}, which it does not print.`);
  return value;
}
