import { entries } from '../classification/codes';
import { sameWording } from '../classification/name-verdict';
import { fullAddress } from '../core/cell';
import type { Finding, FindingCell } from '../core/finding';
import { textAt } from '../core/snapshot';
import { normaliseCaption } from '../recognise/normalise';
import type { Check, CheckInput } from './check';
import { groupBy } from './support/group-by';
import { namesIn } from './support/names';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('one-code-one-name');

interface Use {
  readonly code: string;
  readonly name: string;
  readonly printed: string;
  readonly cell: FindingCell;
}

/** 科目名称 across tables: one code, one name. Several names within one table are its local details and no contradiction. */
export const oneCodeOneName: Check = {
  ...head,
  run: (input) => {
    const uses = usesByCode(input);
    if (uses.size === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: [...uses].flatMap(([code, of]) => judge(code, of)) };
  },
};

function usesByCode({ snapshot, tables }: CheckInput): ReadonlyMap<string, readonly Use[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const consistent = moneyTables(tables).flatMap((table) =>
    [...groupBy(namesIn(table), ([{ code }]) => code).values()].flatMap((names): Use[] => {
      const [same] = names;
      if (same === undefined || names.length > 1) return [];
      const [{ line, code, name }] = same;
      const cell = line.captionCell ?? line.codeCell;
      const sheet = cell === undefined ? undefined : sheets.get(cell.sheet);
      return cell === undefined || sheet === undefined ? [] : [{ code, name, printed: line.caption.trim(), cell: { ...cell, text: textAt(sheet, cell.row, cell.column) } }];
    }),
  );
  return groupBy(consistent, ({ code }) => code);
}

function judge(code: string, uses: readonly Use[]): readonly Finding[] {
  const [first, ...others] = uses;
  if (first === undefined || others.every(({ name }) => sameWording(first.name, name))) return [];
  const distinct = [...new Map([...uses].reverse().map((use) => [use.name, use])).values()].reverse();
  const message = say((words) => words.several(code, distinct.map(({ printed, cell }) => ({ name: printed, cell: fullAddress(cell) }))));
  const official = new Set(entries(code).map(({ name }) => normaliseCaption(name)));
  // An earlier year's name beside the present one is a habit; two unrelated names are a slip.
  const severity = distinct.every(({ name }) => official.has(name)) ? 'notice' : 'warning';
  return [{ id: `${head.id}/${code}`, check: head.id, severity, message, cells: distinct.map(({ cell }) => cell), table: undefined }];
}
