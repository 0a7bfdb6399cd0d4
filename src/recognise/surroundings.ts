import type { MeasurementUnit } from '../core/amount';
import type { CellRef } from '../core/cell';
import type { SheetSnapshot } from '../core/snapshot';
import { normaliseCaption, remembering } from '../core/captions';
import { declaresEmpty, denialIn } from './empty-declaration';
import type { EmptyDeclaration } from '../model/table';
import { organisationInCaption, organisationInTitle } from './organisation';
import { yearIn } from './year';
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
  readonly yearFrom: 'title' | 'caption' | undefined;
  readonly organisation: string | undefined;
  readonly notes: readonly { readonly cell: CellRef; readonly text: string }[];
  readonly emptyDeclaration: EmptyDeclaration | undefined;
}

const UNIT = /(?:金额)?单位[:：]?\(?(?:人民币)?(元|千元|万元|百万元|亿元)\)?(?=$|[^\p{L}])/u;
const UNIT_IN_HEADER = /[(（](元|千元|万元|百万元|亿元)[)）]/;
export function readSurroundings(sheet: SheetSnapshot, segment: Segment): Surroundings {
  const lines = linesAbove(segment);
  const texts: string[] = [];
  let title = '';
  let number: string | undefined;
  let titleYear: number | undefined;
  let year: number | undefined;
  let organisation: string | undefined;
  for (const view of lines) {
    let yearInRow: number | undefined;
    for (const { text, isFigure } of view.cells) {
      texts.push(text);
      const says = lineAbove(text);
      number = says.number ?? number;
      // Of years side by side the last is the table's.
      if (says.year !== undefined && says.year > (yearInRow ?? 0)) yearInRow = says.year;
      organisation ??= says.organisation;
      if (says.title === undefined || isFigure) continue;
      title = says.title;
      titleYear = says.year ?? titleYear;
    }
    year ??= yearInRow;
  }
  const notes = segment.notes.map((view) => ({
    cell: { sheet: sheet.name, row: view.row, column: view.cells[0]?.column ?? 0 },
    text: view.cells.map((cell) => cell.text.trim()).join(''),
  }));
  const hasFigures = segment.body.some((row) => holdsFigure(sheet, row));
  const about = title === '' ? normaliseCaption(texts.join(' ')) : title;
  const empty =
    notes.find((note) => declaresEmpty(note.text, about, hasFigures)) ??
    (hasFigures ? undefined : emptyInBody(sheet, segment, about));
  return {
    title,
    number,
    context: normaliseCaption(texts.join(' ')),
    ...findUnit(sheet, segment, lines),
    // The title nearest to the table speaks of it first.
    year: titleYear ?? year,
    yearFrom: titleYear !== undefined ? 'title' : year !== undefined ? 'caption' : undefined,
    organisation: organisation ?? organisationInTitle(title),
    notes,
    // Of the whole table only what says so in as many words: that there is no money may be true of one column.
    emptyDeclaration: empty && { ...empty.cell, denies: denialIn(empty.text, '') ?? 'money' },
  };
}

/** What one cell above a table says of it. */
interface LineAbove {
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
}

const lineAbove = remembering((text): LineAbove => {
  const caption = normaliseCaption(text);
  return {
    title: isTitle(caption) ? text.trim() : undefined,
    number: tableNumber(caption)?.replace(/[:：]$/, ''),
    year: yearIn(text),
    organisation: organisationInCaption(text),
  };
});

/** Of the lines above, those of the last title block: what stands before belongs to something else. */
function linesAbove(segment: Segment): readonly RowView[] {
  return segment.above.slice(-8);
}

function isTitle(caption: string): boolean {
  if (isUnitLine(caption)) return false;
  const rest = caption.slice(tableNumber(caption)?.length ?? 0).replace(/^[:：、.]/, '');
  return startsTable(rest) && rest.length >= 4;
}

type FoundUnit = Pick<Surroundings, 'unit' | 'unitCell'>;

const statedUnit = remembering((text) => unitIn(text, UNIT));
const unitInBrackets = remembering((text) => unitIn(text, UNIT_IN_HEADER));

function unitIn(text: string, pattern: RegExp): MeasurementUnit | undefined {
  return pattern.exec(text.replace(/[\s\u3000]+/g, '').normalize('NFKC'))?.[1] as MeasurementUnit | undefined;
}

/** The line above says it best, then the header, then the notes; of several cells the last. */
function findUnit(sheet: SheetSnapshot, { header, notes }: Segment, lines: readonly RowView[]): FoundUnit {
  const rows = lines.map(({ row }) => row);
  const head = Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index);
  return (
    lastUnit(sheet, rows, statedUnit) ??
    lastUnit(sheet, head, statedUnit) ??
    lastUnit(sheet, head, unitInBrackets) ??
    lastUnit(sheet, rows, unitInBrackets) ??
    lastUnit(
      sheet,
      notes.map(({ row }) => row),
      statedUnit,
    ) ?? { unit: undefined, unitCell: undefined }
  );
}

function lastUnit(
  sheet: SheetSnapshot,
  rows: readonly number[],
  read: (text: string) => MeasurementUnit | undefined,
): FoundUnit | undefined {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? 0;
    const cells = sheet.rows[row] ?? [];
    for (let column = cells.length - 1; column >= 0; column--) {
      const text = cells[column]?.text ?? '';
      const unit = text.includes('元') ? read(text) : undefined;
      if (unit !== undefined) return { unit, unitCell: { sheet: sheet.name, row, column } };
    }
  }
  return undefined;
}

/** 无 alone in an otherwise empty table says the same as a note. */
function emptyInBody(sheet: SheetSnapshot, segment: Segment, about: string): TextInCell | undefined {
  for (const row of segment.body) {
    for (const [column, content] of sheet.rows[row]?.entries() ?? []) {
      if (content !== undefined && declaresEmpty(content.text, about, false))
        return { cell: { sheet: sheet.name, row, column }, text: content.text };
    }
  }
  return undefined;
}

interface TextInCell {
  readonly cell: CellRef;
  readonly text: string;
}
