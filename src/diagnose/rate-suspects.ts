import { cellKey } from '../core/cell';
import type { Finding, Suspect } from '../model/finding';
import { bilingual } from './explain';
import { everyEquation, type Judgement } from '../judgement/judge-relations';

/** Checks of a percentage that follows from amounts: the percentage is their first cell, the amounts are the others. */
const RATES: ReadonlySet<string> = new Set(['change-rate', 'completion-rate']);

/**
 * A percentage that does not follow from its amounts is itself the suspect where each of them stands in an equation
 * that holds, and in none that fails.
 */
export function withRateSuspects(findings: readonly Finding[], identities: Judgement): readonly Finding[] {
  const isOpen = ({ check, severity }: Finding): boolean => RATES.has(check) && severity !== 'notice';
  const rates = findings.filter(isOpen);
  if (rates.length === 0) return findings;
  const asked = new Set(rates.flatMap(({ cells }) => cells.slice(1).map(cellKey)));
  const kept = new Set<string>();
  const broken = new Set<string>();
  for (const { equation, verdict } of everyEquation(identities)) {
    if (verdict.kind === 'undecidable') continue;
    const into = verdict.kind === 'differs' ? broken : kept;
    for (const { figure } of [...equation.left, ...equation.right]) {
      const key = cellKey(figure);
      if (asked.has(key)) into.add(key);
    }
  }
  return findings.map((finding) => {
    const [rate, ...amounts] = finding.cells;
    const keys = amounts.map(cellKey);
    if (!isOpen(finding) || rate === undefined || !keys.every((key) => kept.has(key) && !broken.has(key)))
      return finding;
    const suspect: Suspect = {
      ...rate,
      text: finding.stated ?? '',
      proposed: finding.expected,
      why: bilingual((messages) => messages.rateIsWrong),
    };
    return { ...finding, suspects: [suspect] };
  });
}
