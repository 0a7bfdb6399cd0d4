import type { Amount, MeasurementUnit } from '../core/amount';
import type { CellRange, CellRef } from '../core/cell';
import type { Figure } from '../core/figure';
import type { ColumnRole, LineRole, StubRole } from './roles';

/** Known layouts register here what they are called (forms/layouts/index.ts), so that the model need not know them. */
export interface LayoutRegister {
  readonly unknown: 'unknown';
}

/** Ids of the disclosure tables; final accounts carry the prefix `final-`. */
export type LayoutId = LayoutRegister[keyof LayoutRegister];

/** Which of the figures printed side by side a list holds: this year's budget, the final account, last year's. */
export type Measure = 'budget' | 'final' | 'last-year';

/**
 * Where the year of a table was read: in its title, in a line above it, in its header, in its sheet's name, in the
 * other tables' titles, in the text beside the tables, in the file's name.
 */
export type YearSource = 'title' | 'caption' | 'header' | 'sheet' | 'tables' | 'text' | 'file';

/** Which classification (科目) the codes of a list belong to. */
export type Classification = 'functional' | 'economic';

/**
 * A list of lines with amount columns. Most tables have one; two-sided tables (收入 | 支出) have `revenue` and
 * `expenditure`; a table that prints 预算数 beside 决算数 has one list for each measure. A 三公 table printed
 * downwards is turned, so that its items are columns in every form.
 */
export interface TableList {
  readonly key: 'main' | 'revenue' | 'expenditure';
  readonly measure: Measure | undefined;
  readonly classification: Classification | undefined;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** True where items printed downwards became columns: a column is then a row of the sheet. */
  readonly turned: boolean;
}

export interface TableColumn {
  /** What the header's words say (forms/words/column-words.ts), or `unknown`. */
  readonly role: ColumnRole;
  /** Sheet column, or sheet row in a turned list. */
  readonly at: number;
  /** Header texts from the top down, as printed. */
  readonly header: readonly string[];
  /** An “其中” column shows a part of its neighbour and does not add to the total. */
  readonly ofWhich: boolean;
  /** As it is called in a sentence. */
  readonly name: string;
}

export interface TableLine {
  /** Sheet row, or sheet column in a turned list. */
  readonly at: number;
  readonly caption: string;
  /** 项目名称, in tables that print one beside the functional item. */
  readonly projectName: string | undefined;
  /** `total`, or what the caption says in tables with fixed lines: `fiscal-appropriation`, `opening-balance` … */
  readonly role: LineRole | undefined;
  /** Digits only: 3/5/7 functional, 3/5 economic. */
  readonly code: string | undefined;
  /** The cell where the code (or its first part) stands. */
  readonly codeCell: CellRef | undefined;
  readonly captionCell: CellRef | undefined;
  /** Index of the line this one is part of, within the list; undefined at the top. */
  readonly parent: number | undefined;
  /** Aligned with the list's columns. */
  readonly figures: readonly Figure[];
}

/**
 * What a sentence denies: of the `table` that it holds anything (本表为空), or that there is `money` of some kind
 * (无政府性基金预算支出), which is a declaration below the table of that kind only. What is printed for the case
 * `if-empty` (若为空表，则无此项收支) declares an empty table, and says nothing of another.
 */
export type Denial = 'table' | 'money' | 'if-empty';

/** The cell whose sentence declares a table empty. */
export interface EmptyDeclaration extends CellRef {
  readonly denies: Denial;
}

/** A layout found in a workbook: its place, unit and lines, and the cells they were read from. */
export interface DisclosureTable {
  /** Unique in a review: layout id, and `#2` … for further tables of the same layout. */
  readonly id: string;
  readonly layout: LayoutId;
  /** As printed. */
  readonly title: string;
  /** Short name for messages: 表六, 公开05表, or the layout's name. */
  readonly label: string;
  readonly labelEn: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Rows of the header band. */
  readonly headerRows: { readonly top: number; readonly bottom: number };
  readonly unit: MeasurementUnit | undefined;
  readonly unitCell: CellRef | undefined;
  readonly year: number | undefined;
  /** Where the year was read. */
  readonly yearFrom?: YearSource | undefined;
  readonly organisation: string | undefined;
  /** Finest printed step of the tables in this unit, in 元. */
  readonly step: Amount;
  readonly decimals: number;
  readonly lists: readonly TableList[];
  /** Each column with its header words from the top down, parted by “/”, and what it was taken for. */
  readonly headers?: readonly {
    readonly column: number;
    readonly words: string;
    readonly role: StubRole | ColumnRole;
  }[];
  /** Notes below or above the table, as printed. */
  readonly notes: readonly { readonly cell: CellRef; readonly text: string }[];
  /** The note that declares the table empty (此表为空表), if there is one. */
  readonly emptyDeclaration: EmptyDeclaration | undefined;
}

/** A part of a sheet that was not taken for a table, and why. */
export interface UnrecognisedRegion {
  readonly sheet: string;
  readonly range: CellRange;
  /** It begins as a table does, so it is no cover and no text. */
  readonly hasHeader: boolean;
  readonly why: { readonly zh: string; readonly en: string };
}

/** Unit in which the figures of a table are shown; figures of a table without one are compared as if in 元. */
export function unitOf(table: DisclosureTable): MeasurementUnit {
  return table.unit ?? '元';
}

/** The year that is printed at the table itself, which other tables and the text can contradict. */
export function printedYear({ year, yearFrom = 'title' }: DisclosureTable): number | undefined {
  return yearFrom === 'title' || yearFrom === 'caption' ? year : undefined;
}

/** A table of final accounts (决算), not of a budget. */
export function isFinal({ layout }: Pick<DisclosureTable, 'layout'>): boolean {
  return layout.startsWith('final-');
}

/** How a line is called in a sentence: code and caption, without blanks. */
export function lineName({ code, codeCell, caption }: TableLine): string {
  const words = caption.replace(/[\s\u3000]+/g, '');
  return code !== undefined && codeCell !== undefined && !words.slice(0, code.length + 1).includes(code)
    ? `${code}${words}`
    : words;
}

export function* figuresOf(table: DisclosureTable): Generator<Figure> {
  for (const list of table.lists) for (const line of list.lines) yield* line.figures;
}

export function isTotal(line: TableLine): boolean {
  return line.role === 'total';
}
