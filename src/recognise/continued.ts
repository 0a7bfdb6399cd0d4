import { normaliseCaption } from '../core/captions';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import type { Choice } from './choose-layout';
import { parentsOf } from './parents';

/** A table as it was read, with the kind it was taken for. */
export interface ReadTable {
  readonly table: DisclosureTable;
  readonly choice: Choice;
}

/**
 * Joins what goes on below or on a further sheet (续表) to the table that it continues: its lines are lines of that
 * table, and one total counts for both. A table is continued where the next says 续 in its title or in its sheet's name,
 * bears the same title or number, has the same columns, and where no more than one has a total.
 *
 * @param read tables in the order of the workbook
 * @returns the same, with each continuation in the table that it continues
 */
export function joinContinued(read: readonly ReadTable[]): ReadTable[] {
  const joined: ReadTable[] = [];
  for (const next of read) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, next))
      joined[joined.length - 1] = { choice: last.choice, table: join(last.table, next.table) };
    else joined.push(next);
  }
  return joined;
}

const MARK = /[(（]?续表?(?:[一二三四五六七八九十\d]+)?[)）]?(?=$|[:：])|^续(?:表|上表)/;

/** What a title or the name of a sheet calls the table, without 续, year and number of the part. */
function nameOf(text: string): string {
  return normaliseCaption(text)
    .replace(MARK, '')
    .replace(/20\d\d年度?|[(（]\d+[)）]$/g, '');
}

function continues({ table: first, choice }: ReadTable, { table: next, choice: nextChoice }: ReadTable): boolean {
  if (!MARK.test(normaliseCaption(next.title)) && !MARK.test(normaliseCaption(next.sheet))) return false;
  // What comes below the total line is a table of its own, or the total is one of this sheet only.
  if (hasTotal(first) && hasTotal(next)) return false;
  if (first.unit !== next.unit || (choice.kind === 'unknown' && nextChoice.kind === 'known')) return false;
  const isSameTitle = nameOf(next.title) === '' || nameOf(next.title) === nameOf(first.title);
  const isSameNumber = next.label !== '' && nameOf(next.label) === nameOf(first.label);
  return (isSameTitle || isSameNumber) && areSameColumns(first.lists, next.lists);
}

function hasTotal({ lists }: DisclosureTable): boolean {
  // A list of one line without a name was made a total for want of others.
  return lists.some(({ lines }) => lines.some(({ role, caption }) => role === 'total' && caption !== ''));
}

function areSameColumns(one: readonly TableList[], other: readonly TableList[]): boolean {
  return (
    one.length === other.length &&
    one.every((list, index) => {
      const next = other[index];
      return (
        next !== undefined &&
        !list.turned &&
        !next.turned &&
        list.key === next.key &&
        list.measure === next.measure &&
        list.columns.length === next.columns.length &&
        list.columns.every(({ role }, place) => role === next.columns[place]?.role)
      );
    })
  );
}

function join(first: DisclosureTable, next: DisclosureTable): DisclosureTable {
  const isOnSameSheet = first.sheet === next.sheet;
  const part = {
    sheet: next.sheet,
    range: next.range,
    ...(next.headers === undefined ? {} : { headers: next.headers }),
  };
  return {
    ...first,
    range: isOnSameSheet
      ? { ...first.range, bottom: next.range.bottom, right: Math.max(first.range.right, next.range.right) }
      : first.range,
    continuedOn: isOnSameSheet ? first.continuedOn : [...(first.continuedOn ?? []), part],
    lists: first.lists.map((list, index) => withLines(list, next.lists[index]?.lines ?? [], first.sheet, next.sheet)),
    notes: [...first.notes, ...next.notes],
    emptyDeclaration: first.emptyDeclaration ?? next.emptyDeclaration,
  };
}

/** The lines of both, each part of the line that it is part of where it stands, or else of one on the sheet before. */
function withLines(list: TableList, added: readonly TableLine[], own: string, sheet: string): TableList {
  const before = list.lines.length;
  const lines = [
    ...list.lines,
    ...added.map((line) => ({
      ...line,
      parent: line.parent === undefined ? undefined : line.parent + before,
      ...(sheet === own ? {} : { sheet }),
    })),
  ];
  const parents = parentsOf(
    lines.map(({ code }) => code),
    (index) => {
      const line = lines[index];
      return line !== undefined && line.code === undefined && line.role === undefined && line.caption !== '';
    },
  );
  return { ...list, lines: lines.map((line, index) => ({ ...line, parent: line.parent ?? parents[index] })) };
}
