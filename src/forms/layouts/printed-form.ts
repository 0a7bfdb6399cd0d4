/** A cell of a form's header, with the columns and rows it spans. */
export type HeaderCell = string | readonly [text: string, across: number, down?: number];

/** The lines of a two-sided form. */
export interface FixedLines {
  readonly left: readonly string[];
  /** `classes` stands for every 类 of the functional classification, numbered as the form does. */
  readonly right: readonly string[];
  readonly classes: 'coded' | 'numbered';
  /** Printed below, left and right. */
  readonly feet: readonly (readonly [left: string, right: string])[];
}

/** Authorities whose standard sets (表样) are known well enough to print a table of them. */
export type FormSetId = 'xinjiang' | 'national';

/** One table of a standard set (表样) as it is printed when nothing is filled in. */
export interface PrintedForm {
  /** Its number in the set: 3 for 表三, 表3. */
  readonly place: number;
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

export const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** 类, 款 and 项 in columns of their own. */
export const CODE_PARTS = ['类', '款', '项'];

/** Header cells two rows high. */
export const down = (texts: readonly string[]): HeaderCell[] => texts.map((text) => [text, 1, 2] as const);

/** A table by functional code as Xinjiang prints it. */
export function xinjiangByFunction(place: number, title: string, group: string, subject: string): PrintedForm {
  return {
    place,
    title,
    subject,
    header: [
      [
        ['项    目', 4],
        [group, 3],
      ],
      [
        ['功能分类科目编码', 3],
        ['功能分类科目名称', 1, 2],
        ['合  计', 1, 2],
        ['基本支出', 1, 2],
        ['项目支出', 1, 2],
      ],
      CODE_PARTS,
    ],
    widths: [7, 7, 7, 42, 13, 13, 13],
    orientation: 'portrait',
    amounts: [4, 5, 6],
    codes: [0, 1, 2],
    caption: 3,
    body: { kind: 'rows', rows: 15 },
  };
}

/** A table by functional code in the form of the Ministry of Finance, with further columns after 项目支出. */
export function nationalByFunction(
  place: number,
  title: string,
  subject: string,
  more: readonly string[] = [],
): PrintedForm {
  const amounts = ['合计', '基本支出', '项目支出', ...more];
  return {
    place,
    title,
    subject,
    header: [['科目编码', '科目名称', ...amounts]],
    widths: [14, more.length === 0 ? 44 : 36, ...amounts.map(() => 15)],
    orientation: more.length === 0 ? 'portrait' : 'landscape',
    amounts: range(2, 1 + amounts.length),
    codes: [0],
    caption: 1,
    body: { kind: 'rows', rows: 15 },
  };
}
