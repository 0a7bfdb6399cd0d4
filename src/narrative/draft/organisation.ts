import type { DisclosureTable } from '../../model/table';

/** What a title says before its subject begins, and the words that a name of anyone does not end with. */
const SUBJECT =
  /(?:部门|单位|收支|收入|支出|财政拨款|一般公共|政府性|国有资本|“|三公|政府采购|项目|机关运行|预算|决算)/;

/**
 * The organisation that the tables are of: as a line above them or a title says it, else what the titles of several
 * tables have in common before their subject.
 */
export function organisationOf(tables: readonly DisclosureTable[]): string | undefined {
  const named = tables.find(({ organisation }) => organisation !== undefined)?.organisation;
  if (named !== undefined) return named.replace(/\s/g, '');
  const starts = new Map<string, number>();
  for (const { title } of tables) {
    const plain = title
      .replace(/\s/g, '')
      .replace(/^[一二三四五六七八九十]+、/, '')
      .replace(/^20\d\d年度?/, '');
    const end = plain.search(SUBJECT);
    if (end >= 4) starts.set(plain.slice(0, end), (starts.get(plain.slice(0, end)) ?? 0) + 1);
  }
  const [name, count] = [...starts].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  return count >= 3 && count * 2 > tables.length ? name : undefined;
}

/**
 * Whether two names can be of one organisation: equal, or one says the place before it and the other does not.
 * 某局 and 某局（本级） are two: a department and its own unit publish apart.
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.normalize('NFKC').replace(/[\s“”"]/g, ''));
  if (a === undefined || b === undefined) return false;
  return a.endsWith(b) || b.endsWith(a);
}
