import type { CellRange } from '../../core/cell';
import type { Pace } from './pace';
import { walkText, type ElementPlace } from './part-text';
import { LATER, newFormulaBook } from './shared-formulas';
import { sheetHandler, type RawCell } from './sheet-xml';
import { isTrue } from './xml';
import type { WorkbookError } from '../../port/workbook-error';

export interface MappedCell {
  readonly raw: RawCell;
  /** In full, with the leading `=`. */
  readonly formula: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface MappedRow extends ElementPlace {
  /** Style that blank cells of the row have. */
  readonly style: number | undefined;
  readonly cells: readonly MappedCell[];
}

/** A cell whose formula is told by another one, and where its `<f>` stands. */
export interface Follower {
  readonly raw: RawCell;
  readonly formula: string;
  readonly start: number;
  readonly end: number;
}

/** Where the rows that are to change stand in a worksheet's text, and what forbids changing them. */
export interface SheetMap {
  readonly text: string;
  /** As in `x:row`; mostly empty. */
  readonly prefix: string;
  readonly sheetData: ElementPlace;
  /** The wanted rows that exist. */
  readonly rows: ReadonlyMap<number, MappedRow>;
  /** Where the wanted rows that do not exist belong. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Followers of shared formulas that begin in a wanted row, by the group's number. */
  readonly followers: ReadonlyMap<string, readonly Follower[]>;
  /** Groups with a follower before their first cell, which cannot be told apart. */
  readonly strays: ReadonlySet<string>;
  readonly merges: readonly CellRange[];
  /** Areas that one formula fills. */
  readonly arrays: readonly CellRange[];
  readonly columnStyles: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  readonly isProtected: boolean;
  readonly hasFormulas: boolean;
}

/** Finds the wanted rows in the text of a worksheet. */
export async function mapSheet(
  text: string,
  wantedRows: ReadonlySet<number>,
  pace: Pace,
  place: WorkbookError['place'],
): Promise<SheetMap> {
  const wanted = [...wantedRows].sort((left, right) => left - right);
  const rows = new Map<number, MappedRow>();
  const gaps = new Map<number, number>();
  const followers = new Map<string, Follower[]>();
  const strays = new Set<string>();
  const merges: CellRange[] = [];
  const arrays: CellRange[] = [];
  const columnStyles: { min: number; max: number; style: number }[] = [];
  const formulas = newFormulaBook();
  let sheetData: ElementPlace | undefined;
  let prefix = '';
  let isProtected = false;
  let hasFormulas = false;
  let next = 0;

  let dataOpen = { start: 0, openEnd: 0 };
  let rowOpen = { start: 0, openEnd: 0 };
  let current: { number: number; style: number | undefined; cells: MappedCell[] } = {
    number: -1,
    style: undefined,
    cells: [],
  };
  let cellStart = 0;
  let cellEnd = 0;
  let formula = { start: 0, end: 0 };

  const inner = sheetHandler({
    row(number, attributes) {
      for (let row = wanted[next]; row !== undefined && row < number; row = wanted[next]) {
        if (!rows.has(row)) gaps.set(row, rowOpen.start);
        next += 1;
      }
      const style =
        isTrue(attributes['customFormat']) && attributes['s'] !== undefined ? Number(attributes['s']) : undefined;
      current = { number, style, cells: [] };
    },
    cell(raw) {
      if (raw.formula !== undefined) {
        hasFormulas = true;
        const area = raw.formula.range;
        if (area !== undefined && (raw.formula.type === 'array' || raw.formula.type === 'dataTable')) arrays.push(area);
      }
      const full = formulas.formulaOf(raw);
      const group = raw.formula?.type === 'shared' ? raw.formula.shared : undefined;
      if (group !== undefined && raw.formula?.text !== '') {
        if (wantedRows.has(raw.row)) followers.set(group, []);
      } else if (group !== undefined && full === LATER) strays.add(group);
      else if (group !== undefined && full !== undefined)
        followers.get(group)?.push({ raw, formula: full, ...formula });
      if (wantedRows.has(raw.row)) current.cells.push({ raw, formula: full, start: cellStart, end: cellEnd });
    },
    merge: (area) => merges.push(area),
    protection(state) {
      isProtected = state;
    },
  });
  await walkText(
    text,
    {
      open(name, attributes, depth, start, openEnd) {
        if (depth === 1 && name === 'sheetData') {
          dataOpen = { start, openEnd };
          prefix = text.slice(start + 1, text.indexOf('sheetData', start));
        } else if (depth === 2 && name === 'row') rowOpen = { start, openEnd };
        else if (depth === 2 && name === 'col' && attributes['style'] !== undefined) {
          columnStyles.push({
            min: Number(attributes['min']) - 1,
            max: Number(attributes['max']) - 1,
            style: Number(attributes['style']),
          });
        } else if (depth === 3 && name === 'c') cellStart = start;
        else if (depth === 4 && name === 'f') formula = { start, end: openEnd };
        inner.open(name, attributes, depth);
      },
      close(name, depth, closeStart, end) {
        if (depth === 4 && name === 'f') formula = { start: formula.start, end };
        else if (depth === 3) cellEnd = end;
        else if (depth === 2 && name === 'row' && wantedRows.has(current.number)) {
          rows.set(current.number, {
            ...rowOpen,
            closeStart,
            end,
            isSelfClosing: closeStart === end,
            style: current.style,
            cells: current.cells,
          });
        } else if (depth === 1 && name === 'sheetData')
          sheetData = { ...dataOpen, closeStart, end, isSelfClosing: closeStart === end };
        inner.close?.(name, depth);
      },
      text: (piece) => inner.text?.(piece),
    },
    pace,
    place,
  );
  if (sheetData === undefined) throw new SyntaxError('sheetData');
  for (const row of wanted) if (!rows.has(row) && !gaps.has(row)) gaps.set(row, sheetData.closeStart);
  return {
    text,
    prefix,
    sheetData,
    rows,
    gaps,
    followers,
    strays,
    merges,
    arrays,
    columnStyles,
    isProtected,
    hasFormulas,
  };
}
