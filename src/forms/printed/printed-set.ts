import type { Bilingual } from '../../core/bilingual';
import type { MeasurementUnit } from '../../core/amount';
import type { LayoutId } from '../../model/table';

/** Authorities whose standard sets (表样) are known well enough to print them. */
export type PrintedSetId = 'national' | 'xinjiang' | 'final' | 'shanghai' | 'jiangsu' | 'guangdong';

/** A set of tables as one authority prints it, with where every figure that is not typed comes from. Pure data. */
export interface PrintedSet {
  readonly id: PrintedSetId;
  readonly name: Bilingual;
  readonly kind: 'budget' | 'final';
  /** In which its tables are printed unless another is asked for. */
  readonly unit: MeasurementUnit;
  /** What stands before the name of the organisation. */
  readonly organisation: string;
  readonly unitWord: '单位：' | '金额单位：';
  /** What follows the number of the year in a title. */
  readonly yearWord: '年' | '年度';
  /** Where lists print their total, and as what. */
  readonly total: { readonly at: 'first' | 'last'; readonly word: string };
  readonly noteWord: '注' | '备注';
  /** A workbook in which any title holds these words follows this set. */
  readonly knownBy?: RegExp;
  readonly tables: readonly PrintedTable[];
}

/** A cell of a form's header, with the columns and rows it spans. */
export type HeaderCell = string | readonly [text: string, across: number, down?: number];

export interface PrintedTable {
  /** By which other tables refer to it: its number without words. */
  readonly key: string;
  readonly layout: LayoutId;
  /** 表一, 公开01表: printed above the title; absent where the authority prints none. */
  readonly number?: string;
  readonly sheet: string;
  /** Without the year. */
  readonly title: string;
  /** Printed in this unit whatever the rest of the set is printed in. */
  readonly unit?: MeasurementUnit;
  readonly header: readonly (readonly HeaderCell[])[];
  readonly widths: readonly number[];
  readonly body: ListBody | LinesBody | ValuesBody;
  /** What an empty table has none of (我单位无…，此表为空表); of tables that many units have nothing in. */
  readonly subject?: string;
}

/** `5:basic`: the total of that column in table 5; `4:opening:amount`: a figure of the line of that key. */
export type Reference = string;

/** A column of figures. One with neither `sum` nor `byCode` is typed. */
export interface AmountColumn {
  /** A role of `model/roles`, or a name of its own, for references. */
  readonly key: string;
  /** Columns beside it that make it up; with a minus before those that are taken off. */
  readonly sum?: readonly string[];
  /** Its figures follow from those of the same code in other tables. */
  readonly byCode?: Determined & { readonly of: readonly Reference[] };
}

/** When figures of other tables determine one; else it stays blank, to be typed. A lower bound is never shown. */
export interface Determined {
  /** All of these are nothing. */
  readonly whenNone?: readonly Reference[];
  /** These two columns hold the same for the line's code. */
  readonly whenSame?: readonly [Reference, Reference];
}

/** Lines typed by the user, of any number. */
export interface ListBody {
  readonly kind: 'list';
  /** Columns of codes: one, or 类, 款 and 项 apart. */
  readonly codes: 0 | 1 | 2 | 3;
  /** Columns of words after them. */
  readonly texts: number;
  /** Whether lines of one code may contain those of others: by function or by economic class; units and projects do not. */
  readonly nested: boolean;
  readonly amounts: readonly AmountColumn[];
  /** Blank rows for lines. */
  readonly rows: number;
  /** Its lines are those of another list that hold money in that column. */
  readonly linesOf?: Reference;
}

/** Lines with printed names, one side or several side by side. */
export interface LinesBody {
  readonly kind: 'lines';
  readonly sides: readonly Side[];
  /** 行次: every line is numbered, the sides one after the other. */
  readonly numbered?: true;
}

export interface Side {
  /** Columns before the figures; the names stand in the first, or after a code in the second. */
  readonly stub: number;
  readonly amounts: readonly AmountColumn[];
  readonly lines: readonly PrintedLine[];
  /** Printed below the longest side. */
  readonly feet: readonly PrintedLine[];
}

export interface PrintedLine {
  readonly key?: string;
  readonly text: string;
  readonly code?: string;
  /** Where its figures come from, for every column, or by column; what is not said is typed. */
  readonly from?: Source | Readonly<Record<string, Source>>;
  readonly isTotal?: true;
}

/** One row of figures below the header. */
export interface ValuesBody {
  readonly kind: 'values';
  readonly amounts: readonly (AmountColumn & { readonly from?: Source })[];
}

export type Source =
  | ({ readonly kind: 'at'; readonly of: readonly Reference[]; readonly less?: readonly Reference[] } & Determined)
  /** The lines of a 类 in lists, whatever else they hold. */
  | ({ readonly kind: 'class'; readonly code: string; readonly of: readonly Reference[] } & Determined)
  /** The lines of these codes in a list. */
  | ({ readonly kind: 'codes'; readonly codes: readonly string[]; readonly of: Reference } & Determined)
  /** Lines of the same column. */
  | { readonly kind: 'sum'; readonly lines: readonly string[] }
  /** The lines below it, to the next of its kind. */
  | { readonly kind: 'below' };

export const at = (...of: Reference[]): Source => ({ kind: 'at', of });
export const sumOf = (...lines: string[]): Source => ({ kind: 'sum', lines });

export const total = (key: string, ...sum: string[]): AmountColumn => ({ key, sum });
export const typed = (...keys: string[]): AmountColumn[] => keys.map((key) => ({ key }));

/** A line whose figures are typed. */
export const line = (text: string, key?: string): PrintedLine => ({ text, ...(key === undefined ? {} : { key }) });
export const lineFrom = (text: string, key: string, from: NonNullable<PrintedLine['from']>): PrintedLine => ({
  text,
  key,
  from,
});
export const totalLine = (text: string, key: string, from?: NonNullable<PrintedLine['from']>): PrintedLine => ({
  text,
  key,
  isTotal: true,
  ...(from === undefined ? {} : { from }),
});

/** Header cells two rows high. */
export const down = (texts: readonly string[], rows = 2): HeaderCell[] => texts.map((text) => [text, 1, rows] as const);
