import type { LayoutId } from '../../model/table';

/** A cell of a form's header, with the columns and rows it spans. */
export type HeaderCell = string | readonly [text: string, across: number, down?: number];

/** A line printed on both sides of a two-sided form. */
export interface FixedLines {
  readonly left: readonly string[];
  /** `classes` stands for every 类 of the functional classification, numbered as the form does. */
  readonly right: readonly string[];
  readonly classes: 'coded' | 'numbered';
  /** Printed below, left and right. */
  readonly feet: readonly (readonly [left: string, right: string])[];
}

/** One table of a standard set (表样) as it is printed when nothing is filled in. */
export interface Form {
  readonly layout: LayoutId;
  /** 表一, 表1: printed above the title and the name of its sheet. */
  readonly number: string;
  /** Without the year. */
  readonly title: string;
  readonly header: readonly (readonly HeaderCell[])[];
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** First amount column of each side; all columns from there to the next stub are amounts. */
  readonly amounts: readonly number[];
  /** Columns of codes. */
  readonly codes: readonly number[];
  /** Column of the names, in which 合计 is printed too. */
  readonly caption: number;
  readonly body:
    | { readonly kind: 'two-sided'; readonly lines: FixedLines }
    | { readonly kind: 'rows'; readonly rows: number }
    | { readonly kind: 'value-row' };
  /** What an empty table has none of: 我单位无…，此表为空表. */
  readonly subject: string;
}

/** A set of tables as one authority prints it. */
export interface FormSet {
  readonly id: 'xinjiang' | 'national';
  /** What stands before the name of the organisation. */
  readonly organisation: string;
  readonly forms: readonly Form[];
}

export const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);
