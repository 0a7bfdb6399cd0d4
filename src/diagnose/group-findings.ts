import { cellKey } from '../core/cell';
import type { JudgedEquation } from '../core/equation';
import { termsOf } from '../core/equation';
import type { Finding, FindingGroup, Severity } from '../core/finding';
import type { DisclosureTable } from '../core/table';
import { equations as en } from '../messages/en/equations';
import { equations as zh } from '../messages/zh/equations';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Findings under their headlines: one cause, one headline; violated equations that share a figure hang together. */
export function groupFindings(
  findings: readonly Finding[],
  equations: readonly JudgedEquation[],
  tables: readonly DisclosureTable[],
): { readonly findings: readonly Finding[]; readonly groups: readonly FindingGroup[] } {
  const order = new Map(tables.map((table, index) => [table, index]));
  const groupOf = connect(equations.filter((judged) => judged.verdict.kind === 'differs'));
  const byGroup = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = (finding.judged === undefined ? undefined : groupOf.get(finding.judged)) ?? finding.id;
    byGroup.set(id, [...(byGroup.get(id) ?? []), { ...finding, group: id }]);
  }
  const place = (finding: Finding): number => (finding.table === undefined ? tables.length : (order.get(finding.table) ?? tables.length));
  const before = (left: Finding, right: Finding): number =>
    RANK[left.severity] - RANK[right.severity] || place(left) - place(right) || (left.cells[0]?.row ?? 0) - (right.cells[0]?.row ?? 0) || (left.cells[0]?.column ?? 0) - (right.cells[0]?.column ?? 0);
  const groups = [...byGroup].map(([id, members]): FindingGroup => {
    const sorted = members.toSorted(before);
    const [head] = sorted;
    const message = head?.message ?? { zh: '', en: '' };
    return { id, headline: { zh: zh.headlineGroup(message.zh, sorted.length), en: en.headlineGroup(message.en, sorted.length) }, severity: head?.severity ?? 'notice', findings: sorted, suspects: [] };
  });
  groups.sort((left, right) => {
    const [first] = left.findings;
    const [second] = right.findings;
    return first === undefined || second === undefined ? 0 : before(first, second);
  });
  return { groups, findings: groups.flatMap((group) => group.findings) };
}

/** The group of each violated equation: the id of the first equation that it hangs together with. */
function connect(violated: readonly JudgedEquation[]): ReadonlyMap<JudgedEquation, string> {
  const parent = new Map<JudgedEquation, JudgedEquation>();
  const root = (judged: JudgedEquation): JudgedEquation => {
    let at = judged;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const byCell = new Map<string, JudgedEquation>();
  for (const judged of violated) {
    parent.set(judged, judged);
    for (const term of termsOf(judged.equation)) {
      const key = cellKey(term.figure.cell);
      const other = byCell.get(key);
      if (other === undefined) byCell.set(key, judged);
      else parent.set(root(judged), root(other));
    }
  }
  return new Map(violated.map((judged) => [judged, root(judged).equation.id]));
}
