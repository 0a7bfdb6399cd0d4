import { cellKey } from '../core/cell';
import { isPrinted } from '../core/figure';
import { oncePer } from '../core/once-per';
import type { SheetSnapshot } from '../core/snapshot';
import { evidenceOf, readByEvidence, type EvidenceTable } from '../evidence';
import { stateIdentities } from '../identities';
import type { Equation } from '../model/equation';
import type { NotRun } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import { joinLaws } from './join-laws';
import { joinTies, type Standing } from './join-ties';
import { everyEquation, judgeRelations, type Judgement } from './judge-relations';
import { linkEvidence, type LinkedEvidence } from './linked-evidence';
import { readingFindings, type Readings } from './reading-findings';

/**
 * Which relations stand: what identities state and what the figures prove, joined, and judged.
 */
export interface Judged {
  /** Recognised tables, and tables of unknown kind that only their figures told to be tables. */
  readonly tables: readonly DisclosureTable[];
  readonly judgement: Judgement;
  /** What could not be decided, and why. */
  readonly notRun: readonly NotRun[];
  /** Shifted columns and wrong units. */
  readonly readings: Readings;
  readonly evidence: readonly EvidenceTable[];
  /** Of what evidence read, the tables of the review that hold its figures. */
  readonly linked: readonly LinkedEvidence[];
}

/** Judges the tables of a workbook by identities and by the evidence of their own figures. */
export function judgeTables(sheets: readonly SheetSnapshot[], recognised: readonly DisclosureTable[]): Judged {
  const evidence = evidenceOf(sheets.flatMap(readByEvidence));
  const { tables, linked } = linkEvidence(sheets, recognised, evidence);
  const stated = stateIdentities(tables);
  const sums = joinLaws(
    stated.series.filter((series) => series.kind === 'sum'),
    linked,
  );
  const statedTies = stated.series.filter((series) => series.kind === 'tie');
  const first = judgeRelations({
    series: [...sums.sums, ...sums.laws, ...statedTies],
    equations: [...sums.equations, ...stated.equations],
  });
  const indexOf = new Map(evidence.tables.map((table, index) => [table, index]));
  const linkedOf = new Map(linked.map((each) => [indexOf.get(each.evidence) ?? -1, each]));
  const copies = joinTies(evidence.ties, linkedOf, statedTies, standingOf(first));
  const judgement =
    copies.length === 0
      ? first
      : judgeRelations({ series: first.series, equations: [...sums.equations, ...stated.equations, ...copies] });
  return {
    tables,
    judgement,
    readings: readingFindings(sheets, evidence, linkedOf, judgement.notable),
    notRun: [...stated.notRun, ...sums.notRun],
    evidence: evidence.tables,
    linked,
  };
}

/** What is known of figures before ties are looked at: of tables where something fails, every sum. */
function standingOf(judgement: Judgement): Standing {
  const broken = new Set<string>();
  for (const { equation, verdict } of judgement.notable)
    if (verdict.kind === 'differs' && isWithinOneTable(equation))
      for (const { figure } of [...equation.left, ...equation.right]) broken.add(cellKey(figure));
  const firmIn = oncePer((table: DisclosureTable): ReadonlySet<string> => {
    const firm = new Set<string>();
    for (const { equation, verdict } of everyEquation(judgement)) {
      if (equation.left[0]?.table !== table || !isWithinOneTable(equation)) continue;
      const parts = equation.right.filter(({ figure }) => isPrinted(figure) && figure.amount !== 0n).length;
      if (parts < 2 || (verdict.kind !== 'holds' && verdict.kind !== 'rounding')) continue;
      for (const { figure } of [...equation.left, ...equation.right]) firm.add(cellKey(figure));
    }
    return firm;
  });
  return {
    isBroken: ({ figure }) => broken.has(cellKey(figure)),
    isFirm: ({ figure, table }) => firmIn(table).has(cellKey(figure)),
  };
}

function isWithinOneTable({ left, right }: Equation): boolean {
  const table = left[0]?.table;
  return left.every((term) => term.table === table) && right.every((term) => term.table === table);
}
