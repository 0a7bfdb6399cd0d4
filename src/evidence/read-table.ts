import type { SheetSnapshot } from '../core/snapshot';
import { bodyOf, kindsOf, type ColumnCells, type RawKind } from './column-kinds';
import { figuresOf } from './table-figures';
import { headerOf, type Header } from './header-band';
import { codeSetsOf, linesOf } from './evidence-lines';
import { listColumnsOf } from './label-lists';
import type { Plane } from './plane';
import { productColumns } from './quantities';
import type { EvidenceColumn, EvidenceList, EvidenceTable, SetAside } from './evidence-table';
import { unitOf } from './table-unit';
import { isCountedUnit, notMoney, wordsMoney } from './evidence-words';

/** A region with its lists, before laws are looked for. */
export type PlainTable = Omit<EvidenceTable, 'laws' | 'refuted' | 'shifted'>;

/** Reads a region's columns, lists, lines and amounts; undefined where it holds no amounts. */
export function readTable(plane: Plane, sheet: SheetSnapshot, isExchanged = false): PlainTable | undefined {
  const body = bodyOf(plane);
  const kinds = kindsOf(body, plane);
  const header = headerOf(plane, body, kinds);
  if (header === undefined) return undefined;
  const asides = new Map<number, SetAside>();
  for (const cells of body.columns) {
    const reason = asideOf(cells, kinds.get(cells.column), header, plane);
    if (reason !== undefined) asides.set(cells.column, reason);
  }
  const isAmount = (column: number): boolean => kinds.get(column) === 'number' && !asides.has(column);
  const { unit, isStated } = unitOf(plane.rows, header.bottom + 1);
  const amountColumns = body.columns.filter(({ column }) => isAmount(column));
  const lineRows = body.rows.filter((cells) => (cells[0]?.row ?? 0) > header.bottom);
  const read = figuresOf(amountColumns, header.bottom, unit, isStated);
  const { lists: listColumns, described } = listColumnsOf(body.columns, kinds, header, isAmount);
  for (const column of described) asides.set(column, 'attribute');
  const lists: EvidenceList[] = [];
  for (const columns of listColumns) {
    const codeSets = codeSetsOf(columns);
    const lines = linesOf(lineRows, columns, codeSets, read.figures);
    for (const [place, column] of productColumns(read.scale, lines, columns.amounts).entries())
      asides.set(column, place % 2 === 0 ? 'quantity' : 'unit-price');
    const amounts = columns.amounts.filter((column) => !asides.has(column));
    const hasOwnCodes = codeSets.length > 0 || !lines.some((line) => line.codes[0] !== '');
    if (amounts.length > 0)
      lists.push({
        index: lists.length,
        labels: columns.labels,
        codes: columns.codes,
        codeSets: hasOwnCodes ? codeSets : [[]],
        amounts,
        lines,
      });
  }
  if (lists.length === 0) return undefined;
  const bottom = plane.rows[plane.rows.length - 1]?.[0]?.row ?? 0;
  const right = body.columns[body.columns.length - 1]?.column ?? 0;
  const corners = [plane.cell(plane.rows[0]?.[0]?.row ?? 0, body.columns[0]?.column ?? 0), plane.cell(bottom, right)];
  return {
    sheet: sheet.name,
    isHidden: sheet.visibility !== 'visible',
    range: {
      top: Math.min(...corners.map((corner) => corner.row)),
      left: Math.min(...corners.map((corner) => corner.column)),
      bottom: Math.max(...corners.map((corner) => corner.row)),
      right: Math.max(...corners.map((corner) => corner.column)),
    },
    title: titleOf(plane, header),
    titleRows: header.titleRows,
    headerRows: plane.rows
      .map((cells) => cells[0]?.row ?? 0)
      .filter((row) => row >= header.top && row <= header.bottom),
    columns: body.columns.map((cells) => columnOf(cells, kinds.get(cells.column), asides.get(cells.column), header)),
    lists,
    unit,
    isUnitStated: isStated,
    step: read.step,
    room: read.room,
    plane,
    isExchanged,
    figures: read.figures,
    scale: read.scale,
  };
}

function columnOf(
  { column }: ColumnCells,
  kind: RawKind | undefined,
  aside: SetAside | undefined,
  header: Header,
): EvidenceColumn {
  const path = header.pathOf(column);
  if (aside !== undefined) return { column, kind: 'aside', aside, path };
  if (kind === 'number') return { column, kind: 'amount', path };
  if (kind === 'code' || kind === 'label') return { column, kind, path };
  return { column, kind: 'aside', aside: kind === 'ratio' ? 'ratio' : 'line-number', path };
}

/** Why a column of numbers holds no amounts, by its captions and by what its title counts. */
function asideOf(cells: ColumnCells, kind: RawKind | undefined, header: Header, plane: Plane): SetAside | undefined {
  if (kind === 'ratio') return 'ratio';
  if (kind === 'line-number') return 'line-number';
  if (kind !== 'number') return undefined;
  const path = header.pathOf(cells.column).map((caption) => caption.text);
  const words = path.join('|');
  const reason = notMoney(words);
  if (reason !== undefined) return reason;
  if (path.some(isCountedUnit)) return 'count';
  return countsThings(cells, words, titleOf(plane, header)) ? 'count' : undefined;
}

/** Whole small numbers under captions without money, in a table whose title speaks of people or things. */
function countsThings(cells: ColumnCells, words: string, title: string): boolean {
  if (
    /[万千亿]元|单位[:：]元/.test(title) ||
    !/人员|编制|车辆|机构|资产|房屋|单位[:：](?:人|辆|台|个|平方米)/.test(title)
  )
    return false;
  if (/单位[:：](?:人|辆|台|个|平方米)/.test(title)) return true;
  return !wordsMoney(words) && cells.numbers.every((cell) => /^\d{1,5}$/.test(cell.text));
}

function titleOf(plane: Plane, header: Header): string {
  let title = '';
  for (const cells of plane.rows) {
    if ((cells[0]?.row ?? 0) >= header.top) break;
    for (const cell of cells) title += `${title === '' ? '' : ' '}${cell.text}`;
  }
  return title.slice(0, 160);
}
