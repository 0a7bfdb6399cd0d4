import { columnName, type CellRange } from '../core/cell';
import type { DisclosureTable, LayoutId } from '../model/table';
import type { AssignableRole } from '../model/roles';
import { wordOfRole } from '../forms/words/word-of-role';
import type { HeaderColumn } from './header';
import { normaliseCaption } from '../core/captions';

/** What a reviewer has said of a table of this workbook: it is that table, this column of it is that. */
export interface LayoutCorrection {
  readonly sheet: string;
  /** Which table of the sheet, where it holds several: the one that this range touches. */
  readonly range?: CellRange;
  readonly layout?: LayoutId;
  /** By the letters of the column. */
  readonly columns?: Readonly<Record<string, AssignableRole>>;
}

/** The same said of a form, by its words alone, so that it holds for every workbook printed on that form (版式). */
export interface LayoutRule {
  /** As printed; year and organisation do not matter. */
  readonly title?: string;
  /** Headers that the table must show, each from the top down, parted by “/”. */
  readonly headers?: readonly string[];
  readonly sheet?: string;
  readonly layout?: LayoutId;
  /** By the header of the column. */
  readonly columns?: Readonly<Record<string, AssignableRole>>;
}

/** A table as far as a correction must know it. */
export interface Correctable {
  readonly sheet: string;
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly title: string;
  readonly organisation: string | undefined;
  readonly header: readonly HeaderColumn[];
}

/** What was said of one table, all corrections taken together. */
export interface Said {
  readonly layout: LayoutId | undefined;
  readonly header: readonly HeaderColumn[];
}

/** Applies what was said to a table: words on the workbook before those on the form. */
export function correct(table: Correctable, here: readonly LayoutCorrection[], rules: readonly LayoutRule[]): Said {
  if (here.length === 0 && rules.length === 0) return { layout: undefined, header: table.header };
  const own = here.filter(
    (each) =>
      each.sheet === table.sheet &&
      (each.range === undefined || (each.range.top <= table.rows.bottom && each.range.bottom >= table.rows.top)),
  );
  const fitting = rules.filter((rule) => fitsForm(rule, table));
  if (own.length === 0 && fitting.length === 0) return { layout: undefined, header: table.header };
  const byColumn = new Map<string, AssignableRole>();
  for (const { columns = {} } of fitting) {
    const byHeader = new Map(Object.entries(columns).map(([words, role]) => [formText(words), role]));
    for (const column of table.header) {
      const role = byHeader.get(headerKey(column.path));
      if (role !== undefined) byColumn.set(columnName(column.column), role);
    }
  }
  for (const { columns = {} } of own)
    for (const [letters, role] of Object.entries(columns)) byColumn.set(letters.toUpperCase(), role);
  return {
    // The last word counts.
    layout:
      own.findLast((each) => each.layout !== undefined)?.layout ??
      fitting.findLast((each) => each.layout !== undefined)?.layout,
    header:
      byColumn.size === 0
        ? table.header
        : table.header.map((column) => said(column, byColumn.get(columnName(column.column)))),
  };
}

function said(column: HeaderColumn, role: AssignableRole | undefined): HeaderColumn {
  return role === undefined ? column : { ...column, ofWhich: false, said: wordOfRole(role) };
}

function fitsForm({ title, headers = [], sheet }: LayoutRule, table: Correctable): boolean {
  if (title === undefined && headers.length === 0) return false;
  if (title !== undefined && formTitle(title, table.organisation) !== formTitle(table.title, table.organisation))
    return false;
  if (sheet !== undefined && sheet.trim() !== table.sheet.trim()) return false;
  const printed = new Set(table.header.map((column) => headerKey(column.path)));
  return headers.every((words) => printed.has(formText(words)));
}

/** The corrections of a workbook as rules for its forms. They name no sheet, no year, no organisation, and hold no figure. */
export function rulesOf(corrections: readonly LayoutCorrection[], tables: readonly DisclosureTable[]): LayoutRule[] {
  return tables.flatMap((table): LayoutRule[] => {
    const own = corrections.filter(
      (each) =>
        each.sheet === table.sheet &&
        (each.range === undefined ||
          (each.range.top <= table.range.bottom && each.range.bottom >= table.headerRows.top)),
    );
    const layout = own.findLast((each) => each.layout !== undefined)?.layout;
    const roles = new Map(own.flatMap(({ columns = {} }) => Object.entries(columns)));
    const headers = printedHeaders(table);
    const columns = Object.fromEntries([...headers].flatMap(([letters, words]) => pairOf(words, roles.get(letters))));
    const title = formTitle(table.title, table.organisation);
    if (layout === undefined && Object.keys(columns).length === 0) return [];
    if (title === '' && headers.size === 0) return [];
    return [
      {
        ...(title === '' ? {} : { title }),
        headers: [...new Set(headers.values())],
        ...(layout === undefined ? {} : { layout }),
        ...(Object.keys(columns).length === 0 ? {} : { columns }),
      },
    ];
  });
}

/** The headers of a table's columns by their letters. */
function printedHeaders({ headers = [] }: DisclosureTable): ReadonlyMap<string, string> {
  return new Map(
    headers
      .map(({ column, words }) => [columnName(column), formText(words)] as const)
      .filter(([, words]) => words !== ''),
  );
}

function pairOf(words: string, role: AssignableRole | undefined): [string, AssignableRole][] {
  return role === undefined ? [] : [[words, role]];
}

function headerKey(path: HeaderColumn['path']): string {
  return formText(path.map((node) => node.text).join('/'));
}

/** Words of a form in one comparison form: the year is not the form's. */
function formText(text: string): string {
  return normaliseCaption(text).replace(/20\d\d(?:年度|年|-)?/g, '');
}

function formTitle(title: string, organisation: string | undefined): string {
  const text = formText(title);
  return organisation === undefined ? text : text.replace(normaliseCaption(organisation), '');
}
