import type { CellRef } from '../core/cell';
import type { EvidenceFinding } from './evidence-finding';
import type { Evidence } from './workbook-evidence';
import { explainedByReadings } from './explained-by-readings';
import { slipBonus } from './keyboard-slip';
import { elsewhereIn } from './plausible';
import { movedFigures, rankOf, singleRepairs, tieBreak, type Ranking, type Repair } from './repairs';
import type { Tie } from './figure-tie';
import { cellsOf, keyOf, supportOf, violationsOf, type CellOf, type Violation } from './violations';
import type { Law } from './law';

const ERROR_FROM = 1;
const TIE_ERROR_FROM = 5;
const TIE_ALONE_FROM = 8;
const WARNING_FROM = 0;
const EQUAL_WITHIN = 0.3;
const MOST_GROUP = 600;

/**
 * The greedy judgement: again and again the change that mends most violated places, weighted by how sure their laws
 * are, less what it breaks. Places are judged by connected groups, so that cost does not grow with their product.
 */
export function judgeByEvidence(evidence: Evidence): EvidenceFinding[] {
  const { tables, ties, shifts } = evidence;
  const { others: violations, findings } = explainedByReadings(evidence, violationsOf(tables, ties));
  if (violations.length === 0) return findings;
  const interest = new Set(violations.flatMap((violation) => cellsOf(violation).map(keyOf)));
  const support = supportOf(tables, ties, interest);
  const ranking: Ranking = { tables, support, elsewhere: elsewhereIn(tables) };
  const explained = components(violations).flatMap((group) => explain(ranking, group));
  const perSource = new Map<Law | Tie, number>();
  for (const { repair } of explained)
    for (const source of new Set([...repair.violations].map((violation) => violation.source)))
      perSource.set(source, (perSource.get(source) ?? 0) + 1);
  return [...findings, ...explained.map((each) => findingOf(ranking, each, perSource))].slice(
    0,
    shifts.length + MOST_FINDINGS,
  );
}

const MOST_FINDINGS = 20_000;

interface Explained {
  readonly repair: Repair;
  readonly equals: readonly Repair[];
}

/** Violated places that share no cell are judged apart. */
function components(violations: readonly Violation[]): Violation[][] {
  const leader = violations.map((_, place) => place);
  const find = (place: number): number => {
    let root = place;
    while (leader[root] !== root && leader[root] !== undefined) root = leader[root] ?? root;
    for (let at = place; at !== root;) {
      const next = leader[at] ?? root;
      leader[at] = root;
      at = next;
    }
    return root;
  };
  const first = new Map<string, number>();
  for (const [place, violation] of violations.entries())
    for (const cell of cellsOf(violation)) {
      const key = keyOf(cell);
      const known = first.get(key);
      if (known === undefined) first.set(key, place);
      else leader[find(place)] = find(known);
    }
  const groups = new Map<number, Violation[]>();
  for (const [place, violation] of violations.entries()) {
    const root = find(place);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [violation]);
    else known.push(violation);
  }
  // A figure moved from one column to another breaks places that share no cell: small tables are judged as one.
  return violations.length <= MOST_GROUP ? [[...violations]] : [...groups.values()].flatMap(portions);
}

function portions(group: Violation[]): Violation[][] {
  const found: Violation[][] = [];
  for (let at = 0; at < group.length; at += MOST_GROUP) found.push(group.slice(at, at + MOST_GROUP));
  return found;
}

function explain(ranking: Ranking, group: readonly Violation[]): Explained[] {
  const remaining = new Set(group);
  const singles = singleRepairs(group);
  const open: Repair[] = [...singles.values(), ...movedFigures(ranking.tables, singles)];
  const ranks = open.map((repair) => rankOf(ranking, repair) + tieBreak(repair));
  const naming = new Map<Violation, number[]>();
  for (const [place, repair] of open.entries())
    for (const violation of repair.violations) {
      const known = naming.get(violation);
      if (known === undefined) naming.set(violation, [place]);
      else known.push(place);
    }
  const found: Explained[] = [];
  while (remaining.size > 0) {
    let best = -1;
    for (const [place, rank] of ranks.entries())
      if ((open[place]?.violations.size ?? 0) > 0 && (best < 0 || rank > (ranks[best] ?? 0) + 1e-9)) best = place;
    const repair = open[best];
    if (repair === undefined) break;
    const limit = rankOf(ranking, repair) - EQUAL_WITHIN;
    const equals = open.filter(
      (other, place) =>
        other !== repair &&
        other.violations.size > 0 &&
        (ranks[place] ?? 0) > limit &&
        rankOf(ranking, other) > limit &&
        overlaps(other, repair),
    );
    const copy: Repair = { ...repair, violations: new Set(repair.violations) };
    found.push({ repair: copy, equals });
    const touched = new Set<number>();
    for (const violation of copy.violations) {
      remaining.delete(violation);
      for (const place of naming.get(violation) ?? []) {
        open[place]?.violations.delete(violation);
        touched.add(place);
      }
    }
    for (const place of touched) {
      const other = open[place];
      if (other !== undefined) ranks[place] = rankOf(ranking, other) + tieBreak(other);
    }
  }
  return found;
}

function overlaps(one: Repair, other: Repair): boolean {
  for (const violation of one.violations) if (other.violations.has(violation)) return true;
  return false;
}

function findingOf(
  ranking: Ranking,
  { repair, equals }: Explained,
  perSource: ReadonlyMap<Law | Tie, number>,
): EvidenceFinding {
  const violations = [...repair.violations];
  // A law that is broken in many places by different causes is not understood and raises nothing by itself.
  const good = violations.filter(({ source }) => {
    const proven = 'record' in source ? source.record.held + source.record.trivial : source.held;
    return (perSource.get(source) ?? 0) <= Math.max(2, 0.25 * proven);
  });
  const count = violations.length;
  let posterior = Math.max(...violations.map((violation) => violation.sureness));
  if (count > 1) posterior += Math.min(6, 3 * (count - 1));
  if (ranking.elsewhere(repair) > 0) posterior += 2;
  const [only] = violations;
  if (count === 1 && only !== undefined) posterior += slipBonus(ranking.tables, only);
  const hasLaw = good.some((violation) => !violation.isTie);
  // Both sides stand in sums that hold: the lists have different scopes, unless their totals agree.
  const firm = (cell: CellOf): boolean => (ranking.support.get(keyOf(cell))?.laws ?? 0) > 0;
  const counted = hasLaw
    ? good
    : good.filter(
        ({ source, total, parts }) => (!('record' in source) && source.sameScope) || ![total, ...parts].every(firm),
      );
  const isEnough =
    hasLaw ||
    counted.length > 1 ||
    counted.every(({ source }) => 'isFull' in source && source.isFull) ||
    posterior >= TIE_ALONE_FROM;
  const threshold = hasLaw ? ERROR_FROM : TIE_ERROR_FROM;
  const isError = counted.length > 0 && posterior >= threshold && isEnough;
  // A law that holds nowhere else is a guess and no ground for a warning.
  const isProven = good.some(({ source }) => !('record' in source) || source.record.held + source.record.trivial > 0);
  const isWarning = counted.length > 0 && hasLaw && isProven && posterior >= WARNING_FROM;
  const place = (cell: CellOf): CellRef =>
    ranking.tables[cell.table]?.plane.cell(cell.row, cell.column) ?? { sheet: '', row: cell.row, column: cell.column };
  return {
    severity: isError ? 'error' : isWarning ? 'warning' : 'note',
    cell: place(repair.cell),
    change: repair.change,
    ...(repair.also === undefined ? {} : { movedTo: place(repair.also.cell) }),
    equals: equals.map((other) => place(other.cell)),
    violations,
    posterior,
  };
}
