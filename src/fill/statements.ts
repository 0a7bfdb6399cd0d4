import { applyTieOut, type Decided, type ReadAmount } from '../identities/apply-tie-out';
import { disclosuresOf, stateWithin } from '../identities';
import type { TieOut } from '../identities/identity';
import { equationsOfSeries, type EquationSeries } from '../identities/series';
import { isPrinted } from '../core/figure';
import { isContradicted } from './carried-money';
import type { TableSet } from '../identities/table-set';
import { tieOuts } from '../identities/tie-outs';
import type { Judged } from '../judgement';
import { equationsOfRelation } from '../judgement/relation-series';
import type { Equation } from '../model/equation';
import type { DisclosureTable } from '../model/table';

/** What is stated over the tables of a workbook, for filling: also where nothing is printed yet. */
export interface Statements {
  readonly disclosures: readonly TableSet[];
  /** The sums within tables, by identities and by what the figures themselves prove. */
  readonly within: readonly Equation[];
  /**
   * The ties between tables whose conditions are met by what is known now, those told before left out. A condition on
   * a figure that is not known is not met: a blank in a table that is yet to be filled is no nought.
   */
  decide(read: ReadAmount): readonly Equation[];
  /** Everything is to be decided anew. */
  begin(): void;
}

export function statementsOf(tables: readonly DisclosureTable[], judged: Judged | undefined): Statements {
  const disclosures = disclosuresOf(tables);
  const stated = stateWithin(tables, disclosures);
  const all = disclosures.flatMap((set) => tieOuts.map((tieOut) => ({ tieOut, set })));
  let open = all;
  return {
    disclosures,
    within: [
      ...stated.series.filter(isClear).flatMap(equationsOfSeries),
      ...stated.equations,
      ...provenByFigures(judged),
    ],
    begin() {
      open = all;
    },
    decide(read) {
      const told: Equation[] = [];
      const waiting: { tieOut: TieOut; set: TableSet }[] = [];
      const decided = new Map(disclosures.map((set): readonly [TableSet, Decided] => [set, new Map()]));
      for (const each of open) {
        if (each.tieOut.when?.some((condition) => isContradicted(condition, each.set, read)) === true) continue;
        const outcome = applyTieOut(each.tieOut, each.set, decided.get(each.set) ?? (new Map() as Decided), read);
        if (outcome.kind === 'applied') for (const equation of equationsOfSeries(outcome.tie)) told.push(equation);
        else if (outcome.kind === 'not-run' && each.tieOut.when !== undefined) waiting.push(each);
      }
      open = waiting;
      return told;
    },
  };
}

/**
 * Laws that the figures of a table prove. Figures that two tables repeat are no help: which columns repeat each other
 * is told by figures, and where one of the two is blank nothing tells.
 */
function provenByFigures(judged: Judged | undefined): Equation[] {
  return (judged?.judgement.series ?? []).flatMap((each) => (each.kind === 'law' ? equationsOfRelation(each) : []));
}

/**
 * Whether every line that a total may count is understood: lines without codes stand on one level, and in a blank list
 * each is known. Once figures stand there, a line
 * that no word explains is reported by the sum itself.
 */
function isClear(series: EquationSeries): boolean {
  if (series.kind !== 'sum' || series.direction !== 'down') return true;
  const { lines } = series.list;
  const role = lines[series.total]?.role;
  if (role !== 'total' && role !== 'year-total') return true;
  if (series.parts.some((part) => lines[part]?.role === 'year-total')) return true;
  const named = series.parts.flatMap((part) => {
    const line = lines[part];
    return line !== undefined && line.role === undefined && line.code === undefined ? [numberingOf(line.caption)] : [];
  });
  if (new Set(named).size > 1) return false;
  if (lines.some(({ figures }) => figures.some(isPrinted))) return true;
  return !lines.some(
    ({ role: own, code, parent, caption }) =>
      own === undefined && code === undefined && parent === undefined && caption.trim() !== '',
  );
}

/** How a caption is numbered: lines numbered in several ways stand on several levels. */
function numberingOf(caption: string): string {
  const text = caption.normalize('NFKC').trim();
  return (
    ['[一二三四五六七八九十]+、', '\\([一二三四五六七八九十]+\\)', '\\d+[.、]', '\\(\\d+\\)'].find((form) =>
      new RegExp(`^(?:其中:?)?${form}`).test(text),
    ) ?? ''
  );
}
