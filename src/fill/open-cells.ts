import { cellKey, cellOf } from '../core/cell';
import type { Bilingual } from '../core/bilingual';
import { labelOf, type Term } from '../model/equation';
import { isAmount } from '../model/roles';
import type { DisclosureTable } from '../model/table';
import { identities } from '../identities';
import { termAt } from '../identities/terms';
import { fill as en } from '../messages/en/fill';
import { fill as zh } from '../messages/zh/fill';
import type { OpenCell } from './fill-plan';
import type { Solution } from './solve';
import type { Unsound } from './unsound';

const titles = new Map(identities.map(({ id, title }) => [id, title]));
const NAMED = 3;
/** Open cells of one table that are told why one by one; of more than that the table is not filled in yet. */
const MOST_TOLD = 300;

/** Cells that stay open, each with the figure that is missing. */
export function openCells(
  tables: readonly DisclosureTable[],
  solution: Solution,
  unsound: readonly Unsound[],
): OpenCell[] {
  const missing = missingOf(solution);
  const stopped = new Map<string, string>();
  for (const { balance, stopped: keys } of solution.contradictions)
    for (const key of keys) stopped.set(key, balance.equation.identity);
  for (const { key, identity } of unsound) stopped.set(key, identity);
  const asked = new Set(solution.asked.flatMap(({ left }) => left.map(({ figure }) => cellKey(figure))));
  const open: OpenCell[] = [];
  const told = new Map<string, { count: number; rest: Bilingual }>();
  const visit = (term: Term): void => {
    const key = cellKey(term.figure);
    const broken = stopped.get(key);
    if (broken === undefined && (solution.amounts.has(key) || term.figure.kind === 'error')) return;
    if (broken === undefined && missing.isNothing(key)) return;
    const say = (words: typeof zh, language: keyof Bilingual): string => {
      const place = placeOf(term, language);
      if (broken !== undefined) return words.stopped(place, titles.get(broken)?.[language] ?? broken);
      if (asked.has(key)) return words.askProject(place);
      const roots = missing.of(key);
      return roots.length === 0
        ? words.undeterminedAlone(place)
        : words.undetermined(
            place,
            roots
              .slice(0, NAMED)
              .map((root) => placeOf(root, language))
              .join(words.and) + (roots.length > NAMED ? words.more(roots.length) : ''),
          );
    };
    const { table } = term;
    let known = told.get(table.id);
    if (known === undefined)
      told.set(
        table.id,
        (known = {
          count: 0,
          rest: { zh: zh.undeterminedAlone(table.label), en: en.undeterminedAlone(table.labelEn) },
        }),
      );
    known.count++;
    if (known.count > MOST_TOLD && !asked.has(key)) {
      open.push({ cell: cellOf(term.figure), table: table.id, message: known.rest });
      return;
    }
    open.push({
      cell: cellOf(term.figure),
      table: term.table.id,
      message: { zh: say(zh, 'zh'), en: say(en, 'en') },
    });
  };
  const seen = new Set<string>();
  for (const table of tables)
    for (const list of table.lists)
      for (const line of list.lines)
        line.figures.forEach((figure, column) => {
          const head = list.columns[column];
          const key = cellKey(figure);
          if (head === undefined || !isAmount(head.role) || seen.has(key)) return;
          seen.add(key);
          const term = termAt(table, list, line, column);
          if (term !== undefined) visit(term);
        });
  return open;
}

function placeOf(term: Term, language: keyof Bilingual): string {
  return language === 'zh'
    ? zh.place(term.table.label, labelOf(term).zh)
    : en.place(term.table.labelEn, labelOf(term).en);
}

/** What is missing for a cell, followed up to figures that follow from nothing themselves. */
function missingOf({ balances, amounts }: Solution) {
  const using = new Map<string, number[]>();
  const counts = balances.map(({ terms }, index) => {
    let open = 0;
    for (const { key } of terms) {
      if (amounts.has(key)) continue;
      open++;
      const known = using.get(key);
      if (known === undefined) using.set(key, [index]);
      else known.push(index);
    }
    return open;
  });
  const openTerms = (index: number, without: string, most: number): { key: string; term: Term }[] => {
    const open: { key: string; term: Term }[] = [];
    for (const { key, term } of balances[index]?.terms ?? []) {
      if (key === without || amounts.has(key)) continue;
      open.push({ key, term });
      if (open.length === most) break;
    }
    return open;
  };
  return {
    /** Whether it is a part of a nought: budgets hold no negative amounts, so it stays blank. */
    isNothing(key: string): boolean {
      return (using.get(key) ?? []).some((index) => {
        const balance = balances[index];
        if (balance?.constant !== 0n || (counts[index] ?? 0) > 64) return false;
        const signs = new Set<bigint>();
        for (const term of balance.terms) {
          const amount = amounts.get(term.key);
          if (amount === undefined) signs.add(term.coefficient);
          else if (amount !== 0n) return false;
        }
        return signs.size === 1;
      });
    },
    of(key: string): readonly Term[] {
      const visited = new Set<string>();
      let current = key;
      let last: readonly Term[] = [];
      for (;;) {
        visited.add(current);
        let best: number | undefined;
        for (const index of using.get(current) ?? [])
          if (best === undefined || (counts[index] ?? 0) < (counts[best] ?? 0)) best = index;
        if (best === undefined) return last;
        const open = openTerms(best, current, NAMED + 1).filter((each) => !visited.has(each.key));
        const [only] = open;
        if (only === undefined) return last;
        if (open.length > 1) return last.length === 0 || (counts[best] ?? 0) > 3 ? open.map(({ term }) => term) : last;
        last = [only.term];
        current = only.key;
      }
    },
  };
}
