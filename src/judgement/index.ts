import { cellKey } from '../core/cell';
import { isPrinted } from '../core/figure';
import { groupBy } from '../core/group-by';
import { oncePer } from '../core/once-per';
import type { SheetSnapshot } from '../core/snapshot';
import { evidenceOf, readByEvidence, type EvidenceTable } from '../evidence';
import { stateIdentities, type StatedIdentities } from '../identities';
import { termsOf, type Equation, type JudgedEquation } from '../model/equation';
import type { NotRun } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import { joinLaws } from './join-laws';
import { joinTies, type Standing } from './join-ties';
import { linkEvidence, type LinkedEvidence } from './linked-evidence';
import { judgeRelations, spelledOut, withEquations, type Judgement } from './judge-relations';
import { readingFindings, type Readings } from './reading-findings';
import type { RelationSeries } from './relation-series';
import { settledSheets } from './settled-tables';
import { sheetsToCompare } from './shared-figures';

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
  const ofForms = judgeable(stateIdentities(recognised));
  const { read, settled } = readWhereOpen(sheets, recognised, ofForms);
  const evidence = evidenceOf(read, settled);
  const { tables, linked } = linkEvidence(sheets, recognised, evidence);
  const stated = tables === recognised ? ofForms : judgeable(stateIdentities(tables));
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
  const judgement = withEquations(first, copies);
  return {
    tables,
    judgement,
    readings: readingFindings(sheets, evidence, linkedOf, judgement.notable),
    notRun: [...stated.notRun, ...sums.notRun],
    evidence: evidence.tables,
    linked,
  };
}

/** Without the sums that a form prints columns for and divides nowhere: they are for filling in. */
function judgeable(stated: StatedIdentities): StatedIdentities {
  return { ...stated, series: stated.series.filter((each) => each.kind !== 'sum' || each.isUndivided !== true) };
}

/**
 * Reads by evidence what identities leave open, and of the other sheets those that a tie may need. A sheet that is not
 * read here can be read at any time by `readByEvidence`.
 */
function readWhereOpen(
  sheets: readonly SheetSnapshot[],
  recognised: readonly DisclosureTable[],
  stated: StatedIdentities,
): { readonly read: readonly EvidenceTable[]; readonly settled: ReadonlySet<EvidenceTable> } {
  const settled = settledSheets(sheets, recognised, stated);
  const upright = uprightSheets(recognised);
  const open = sheets
    .filter(({ name }) => !settled.sheets.has(name))
    .flatMap((sheet) => readByEvidence(sheet, { isUpright: upright.has(sheet.name) }));
  const compared = sheetsToCompare(sheets, recognised, settled, open);
  if (compared.length === 0) return { read: open, settled: new Set() };
  const place = new Map(sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheet }: EvidenceTable): number => place.get(sheet) ?? 0;
  const whole = compared.flatMap((sheet) => readByEvidence(sheet, { isSettled: true, isUpright: true }));
  return {
    read: [...open, ...whole].sort((one, other) => placeOf(one) - placeOf(other)),
    settled: new Set(whole),
  };
}

/** Sheets on which every table was recognised as one whose lines run down: its lines are not looked for to the right. */
function uprightSheets(recognised: readonly DisclosureTable[]): ReadonlySet<string> {
  const sheets = new Set(recognised.map(({ sheet }) => sheet));
  for (const { sheet, layout, lists } of recognised)
    if (layout === 'unknown' || lists.some(({ turned }) => turned)) sheets.delete(sheet);
  return sheets;
}

/** What is known of figures before ties are looked at: of tables where something fails, every sum. */
function standingOf(judgement: Judgement): Standing {
  const broken = new Set<string>();
  for (const { equation, verdict } of judgement.notable)
    if (verdict.kind === 'differs' && isWithinOneTable(equation))
      for (const { figure } of [...equation.left, ...equation.right]) broken.add(cellKey(figure));
  let within: ReturnType<typeof relationsWithin> | undefined;
  const firmIn = oncePer((table: DisclosureTable): ReadonlySet<string> => {
    const firm = new Set<string>();
    const single: (readonly [string, string])[] = [];
    for (const { equation, verdict } of (within ??= relationsWithin(judgement))(table)) {
      if (equation.left[0]?.table !== table || !isWithinOneTable(equation)) continue;
      if (verdict.kind !== 'holds' && verdict.kind !== 'rounding') continue;
      const [total] = equation.left;
      const [part, ...more] = equation.right.filter(({ figure }) => isPrinted(figure) && figure.amount !== 0n);
      if (more.length > 0) for (const { figure } of termsOf(equation)) firm.add(cellKey(figure));
      else if (part !== undefined) single.push([cellKey(total.figure), cellKey(part.figure)]);
    }
    // A class of one item is the item: it stands as firmly. Items of sections of classes are two steps away.
    for (let step = 0; step < MOST_LEVELS; step++)
      for (const [total, part] of single) if (firm.has(total) || firm.has(part)) firm.add(total).add(part);
    return firm;
  });
  return {
    isBroken: ({ figure }) => broken.has(cellKey(figure)),
    isFirm: ({ figure, table }) => firmIn(table).has(cellKey(figure)),
  };
}

/** 类, 款 and 项 below a total. */
const MOST_LEVELS = 3;

/** The equations that may stand within one table: told apart once for all tables, spelled out for those asked for. */
function relationsWithin({ series, equations }: Judgement): (table: DisclosureTable) => readonly JudgedEquation[] {
  const ofTable = new Map<DisclosureTable, RelationSeries[]>();
  for (const each of series)
    for (const table of each.kind === 'law' ? each.tables : each.kind === 'sum' ? [each.table] : []) {
      const known = ofTable.get(table);
      if (known === undefined) ofTable.set(table, [each]);
      else known.push(each);
    }
  const single = groupBy(equations, ({ equation }) => equation.left[0]?.table);
  return (table) => [...(ofTable.get(table) ?? []).flatMap(spelledOut), ...(single.get(table) ?? [])];
}

function isWithinOneTable({ left, right }: Equation): boolean {
  const table = left[0]?.table;
  return left.every((term) => term.table === table) && right.every((term) => term.table === table);
}
