import type { DisclosureTable } from '../../model/table';
import type { Material } from './material';
import { blank } from './wording';

/** What is counted of the “三公”经费: groups and travellers abroad, vehicles bought and kept, receptions and guests. */
export type Counted = 'groups' | 'travellers' | 'bought' | 'kept' | 'receptions' | 'guests';

/** How tables caption each count, what a sentence calls it, and its measure word. */
const COUNTS: Readonly<Record<Counted, { readonly caption: RegExp; readonly name: string; readonly measure: string }>> =
  {
    groups: { caption: /出国.*团组/, name: '因公出国（境）团组', measure: '个' },
    travellers: { caption: /出国.*人(?:次|数)/, name: '因公出国（境）人员', measure: '人次' },
    bought: { caption: /公务用车.*购置.*数/, name: '购置公务用车', measure: '辆' },
    kept: { caption: /公务用车.*保有量/, name: '公务用车保有量', measure: '辆' },
    receptions: { caption: /(?<!外[事宾])接待.*批次/, name: '公务接待', measure: '批次' },
    guests: { caption: /(?<!外[事宾])接待.*人(?:次|数)/, name: '公务接待', measure: '人次' },
  };

/** What a sentence calls what is counted; '' for none. */
export function nameOfCount(counted: Counted | undefined): string {
  return counted === undefined ? '' : COUNTS[counted].name;
}

/** 31批次: the number where a table prints it, else a place to be filled in. */
export function countOf({ tables }: Material, counted: Counted): string {
  const { caption, name, measure } = COUNTS[counted];
  for (const table of tables) {
    const number = /三公|因公出国|公务用车|公务接待/.test(table.title) ? countIn(table, caption) : undefined;
    if (number !== undefined) return `${number}${measure}`;
  }
  return blank(`${name}的${measure}数`);
}

/** A whole number under a column (or beside a line) that is captioned so; of several lines, the one of what was done. */
function countIn(table: DisclosureTable, caption: RegExp): string | undefined {
  for (const { columns, lines } of table.lists) {
    const at = columns.findIndex(({ role, header }) => role === 'count' && isNamed(header.at(-1) ?? '', caption));
    const done = lines.length === 1 ? lines : lines.filter((line) => /决算|统计|实际/.test(line.caption));
    const text = at < 0 ? undefined : done[0]?.figures[at]?.text.replace(/[,，\s]/g, '');
    if (text !== undefined && /^\d+$/.test(text)) return text;
  }
  return undefined;
}

function isNamed(header: string, caption: RegExp): boolean {
  return !header.includes('其中') && caption.test(header);
}
