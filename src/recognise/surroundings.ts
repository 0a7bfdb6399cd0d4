import type { MeasurementUnit } from '../core/amount';
import type { CellRef } from '../core/cell';
import type { SheetSnapshot } from '../core/snapshot';
import { normaliseCaption } from './normalise';
import type { RowView } from './grid';
import { holdsFigure } from './rows';
import { isUnitLine, startsTable, tableNumber, type Segment } from './segments';

/** What the lines around a table say of it. */
export interface Surroundings {
  readonly title: string;
  readonly number: string | undefined;
  /** Everything above the header in one normalised text. */
  readonly context: string;
  readonly unit: MeasurementUnit | undefined;
  readonly unitCell: CellRef | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly notes: readonly { readonly cell: CellRef; readonly text: string }[];
  readonly emptyDeclaration: CellRef | undefined;
}

const UNIT = /(?:金额)?单位[:：]?\(?(?:人民币)?(元|千元|万元|百万元|亿元)\)?(?=$|[^\p{L}])/u;
const UNIT_IN_HEADER = /[(（](元|千元|万元|百万元|亿元)[)）]/;
/** 编制部门（单位）：X, 部门：X, 单位名称：X. */
const ORGANISATION = /(?:编制(?:部门|单位)(?:[(（](?:单位|部门)[)）])?|填报(?:单位|部门)|(?:部门|单位)(?:名称)?(?:[(（]公章[)）])?)[:：]\s*(.+)$/;
const EMPTY = /(?:为空表|为空|无数据)|^(?:注|说明|备注)?\d*[:：、.]?(?:我|本)(?:单位|部门)(?:\/单位)?(?:\d{4}年)?(?:度)?(?:无|没有|未安排)|^无$|无.*(?:安排|预算|收支|支出).*(?:空表|无数据)/;

export function readSurroundings(sheet: SheetSnapshot, segment: Segment): Surroundings {
  const lines = linesAbove(segment);
  const cells = lines.flatMap((view) => view.cells.map((cell) => ({ row: view.row, ...cell })));
  const titles = cells.filter((cell) => !cell.isFigure && isTitle(cell.text)).map((cell) => cell.text.trim());
  const numbers = cells.map((cell) => tableNumber(normaliseCaption(cell.text))).filter((number) => number !== undefined);
  const unit = findUnit(sheet, segment, lines);
  const notes = segment.notes.map((view) => ({ cell: { sheet: sheet.name, row: view.row, column: view.cells[0]?.column ?? 0 }, text: view.cells.map((cell) => cell.text.trim()).join('') }));
  const empty = notes.find((note) => EMPTY.test(normaliseCaption(note.text))) ?? emptyInBody(sheet, segment);
  return {
    title: titles.at(-1) ?? '',
    number: numbers.at(-1)?.replace(/[:：]$/, ''),
    context: normaliseCaption(cells.map((cell) => cell.text).join(' ')),
    ...unit,
    year: findYear([...titles.toReversed(), ...cells.map((cell) => cell.text)]),
    organisation: findOrganisation(cells.map((cell) => cell.text)),
    notes,
    emptyDeclaration: empty?.cell,
  };
}

/** Of the lines above, those of the last title block: what stands before belongs to something else. */
function linesAbove(segment: Segment): readonly RowView[] {
  return segment.above.slice(-8);
}

function isTitle(text: string): boolean {
  const caption = normaliseCaption(text);
  if (isUnitLine(caption)) return false;
  const rest = caption.slice(tableNumber(caption)?.length ?? 0).replace(/^[:：、.]/, '');
  return startsTable(rest) && rest.length >= 4;
}

function findUnit(sheet: SheetSnapshot, segment: Segment, lines: readonly RowView[]): Pick<Surroundings, 'unit' | 'unitCell'> {
  const search = (views: readonly RowView[], pattern: RegExp): Pick<Surroundings, 'unit' | 'unitCell'> | undefined => {
    for (const view of views.toReversed()) {
      for (const cell of view.cells.toReversed()) {
        const match = pattern.exec(cell.text.replace(/[\s\u3000]+/g, '').normalize('NFKC'));
        if (match !== null) return { unit: match[1] as MeasurementUnit, unitCell: { sheet: sheet.name, row: view.row, column: cell.column } };
      }
    }
    return undefined;
  };
  const header: RowView[] = [];
  for (let row = segment.header.top; row <= segment.header.bottom; row++) {
    const cells = (sheet.rows[row] ?? []).flatMap((content, column) => (content === undefined ? [] : [{ column, content, text: content.text, isFigure: false, span: 1 }]));
    header.push({ row, cells, hasFigure: false });
  }
  return search(lines, UNIT) ?? search(header, UNIT) ?? search(header, UNIT_IN_HEADER) ?? search(lines, UNIT_IN_HEADER) ?? search(segment.notes, UNIT) ?? { unit: undefined, unitCell: undefined };
}

function findYear(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const match = /(20\d\d)\s*(?:年|-\s*度)/.exec(text.normalize('NFKC'));
    if (match?.[1] !== undefined) return Number(match[1]);
  }
  return undefined;
}

function findOrganisation(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    // One cell may hold organisation and unit, far apart by blanks.
    const [part = ''] = text.trim().split(/[\s\u3000]{2,}(?=金额单位|单位[:：])|(?=(?:金额)?单位[:：]\s*(?:元|万元))/);
    const name = ORGANISATION.exec(part.trim())?.[1]?.trim();
    if (name !== undefined && name !== '' && !/^(?:人民币)?(?:元|千元|万元)$/.test(name)) return name;
  }
  return undefined;
}

/** 无 alone in an otherwise empty table says the same as a note. */
function emptyInBody(sheet: SheetSnapshot, segment: Segment): { cell: CellRef } | undefined {
  if (segment.body.some((row) => holdsFigure(sheet, row))) return undefined;
  for (const row of segment.body) {
    for (const [column, content] of sheet.rows[row]?.entries() ?? []) {
      const text = content === undefined ? '' : normaliseCaption(content.text);
      if (text === '无' || EMPTY.test(text)) return { cell: { sheet: sheet.name, row, column } };
    }
  }
  return undefined;
}
