import { cellOf, cellKey } from '../core/cell';
import type { Figure } from '../core/figure';
import type { JudgedEquation } from '../model/equation';
import type { Finding, FindingGroup, Severity, Suspect } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import { inPlay } from '../judgement/in-play';
import type { Judgement } from '../judgement/judge-relations';
import { equations as en } from '../messages/en/equations';
import { equations as zh } from '../messages/zh/equations';
import { diagnose } from './diagnose';
import type { DiagnosedGroup, Diagnosis, RepairStep } from './diagnosis';
import { withRateSuspects } from './rate-suspects';
import { asConsequence, asScopeNote } from './member-sentences';
import { saidOf, sideWithTheRest } from './text-or-table';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * Findings under their headlines: one cause, one headline; violated equations stand under the slip that explains them.
 *
 * @param explained equations that fail because of another finding (a shifted column, a wrong unit), by its id: they
 * stand under it, and no figure is proposed for them
 */
export function groupFindings(
  findings: readonly Finding[],
  identities: Judgement,
  tables: readonly DisclosureTable[],
  explained: ReadonlyMap<JudgedEquation, string>,
): { readonly findings: readonly Finding[]; readonly groups: readonly FindingGroup[] } {
  const order = new Map(tables.map((table, index) => [table, index]));
  const isTelling = identities.notable.some(
    (judged) => (judged.verdict.kind === 'differs' || judged.verdict.kind === 'rounding') && !explained.has(judged),
  );
  const found = (): Diagnosis => {
    const { equations, mayBeWrong } = inPlay(identities);
    const open = equations.filter((judged) => !explained.has(judged));
    return diagnose(open, tables, { said: saidOf(findings), mayBeWrong });
  };
  const { groups: diagnosed, otherScope } = isTelling ? found() : { groups: [], otherScope: new Set<JudgedEquation>() };
  const causes = new Map<string, DiagnosedGroup>();
  const groupOf = new Map<JudgedEquation, string>(explained);
  for (const group of diagnosed) {
    const id = group.equations[0]?.equation.id ?? '';
    causes.set(id, group);
    for (const judged of group.equations) groupOf.set(judged, id);
  }
  const byGroup = new Map<string, Finding[]>();
  for (const each of withRateSuspects(findings, identities)) {
    const finding = each.judged !== undefined && otherScope.has(each.judged) ? asScopeNote(each) : each;
    const id = (finding.judged === undefined ? undefined : groupOf.get(finding.judged)) ?? finding.id;
    const members = byGroup.get(id);
    if (members === undefined) byGroup.set(id, [{ ...finding, group: id }]);
    else members.push({ ...finding, group: id });
  }
  const place = (finding: Finding): number =>
    finding.table === undefined ? tables.length : (order.get(finding.table) ?? tables.length);
  const before = (left: Finding, right: Finding): number =>
    RANK[left.severity] - RANK[right.severity] ||
    place(left) - place(right) ||
    (left.cells[0]?.row ?? 0) - (right.cells[0]?.row ?? 0) ||
    (left.cells[0]?.column ?? 0) - (right.cells[0]?.column ?? 0);
  const groups = [...byGroup].map(([id, members]): FindingGroup => {
    // What explains the others stands before them, whatever its place.
    const sorted = members.toSorted(
      (left, right) => Number(right.id === id) - Number(left.id === id) || before(left, right),
    );
    const [head] = sorted;
    const cause = causes.get(id);
    const message = head?.message ?? { zh: '', en: '' };
    const headline = (cause === undefined || isAlone(cause) ? undefined : cause.headline) ?? {
      zh: zh.headlineGroup(message.zh, sorted.length),
      en: en.headlineGroup(message.en, sorted.length),
    };
    const suspects = cause === undefined ? (head?.suspects ?? []) : suspectsOf(cause);
    const isCaused = cause?.outcome === 'unique' || (cause === undefined && sorted.length > 1);
    const told = isCaused ? sorted.map((finding) => asConsequence(finding, suspects)) : sorted;
    const marked =
      suspects.length === 0 ? told : told.map((finding, index) => (index === 0 ? { ...finding, suspects } : finding));
    return { id, headline, severity: head?.severity ?? 'notice', findings: marked, suspects };
  });
  groups.sort((left, right) => {
    const [first] = left.findings;
    const [second] = right.findings;
    return first === undefined || second === undefined ? 0 : before(first, second);
  });
  const sided = groups.map((group) => ({ ...group, findings: sideWithTheRest(group.findings, identities, groups) }));
  return { groups: sided, findings: sided.flatMap((group) => group.findings) };
}

/** One equation of which nothing more is known: its own sentence says it best. */
function isAlone({ outcome, equations, repairs, disputed }: DiagnosedGroup): boolean {
  const [only, ...more] = equations;
  return (
    outcome === 'undecided' &&
    more.length === 0 &&
    only?.equation.strength !== 'conditional' &&
    repairs.length === 0 &&
    disputed === undefined
  );
}

/** The cells of the likeliest repair; where several fit as well, the cells of all of them and no value. */
function suspectsOf({ outcome, repairs, disputed = [] }: DiagnosedGroup): Suspect[] {
  if (disputed.length > 0)
    return disputed.map(({ figure, why }) => ({ ...cellOf(figure), text: figure.text, proposed: undefined, why }));
  const [first] = repairs;
  if (first === undefined || outcome === 'undecided') return [];
  const considered = outcome === 'unique' ? [first] : repairs;
  const suspects = new Map<string, Suspect>();
  for (const repair of considered) {
    for (const step of repair.steps) {
      const place = placeOfLine(step);
      if (place !== undefined && !suspects.has(cellKey(place)))
        suspects.set(cellKey(place), { ...cellOf(place), text: place.text, proposed: undefined, why: step.why });
      for (const { figure, text } of step.changes) {
        const key = cellKey(figure);
        if (!suspects.has(key))
          suspects.set(key, {
            ...cellOf(figure),
            text: figure.text,
            proposed: outcome === 'unique' && !repair.open ? text : undefined,
            why: step.why,
          });
      }
    }
  }
  return [...suspects.values()];
}

/** Where a line that another table prints is to be added: the figure that stands there now. */
function placeOfLine({ insertedLine }: RepairStep): Figure | undefined {
  const [first] = insertedLine?.columns ?? [];
  const before = insertedLine?.named?.before;
  return first === undefined || before === undefined
    ? undefined
    : insertedLine?.list.lines[before]?.figures[first.column];
}
