import { fullAddress, type Finding, type FindingGroup, type Review, type Suspect } from './engine';

/** What a user is told to mend: errors and warnings, in the order of the review. */
export function alarmsOf({ findings }: Review): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'notice');
}

/** The errors and warnings that were not there before; a notice that became an error is new. */
export function newAlarms(before: Review, after: Review): readonly Finding[] {
  const known = new Set(alarmsOf(before).map(({ id }) => id));
  return alarmsOf(after).filter(({ id }) => !known.has(id));
}

/** Headlines that stand over one of the findings, in the order in which they are shown. */
export function headlinesOf({ groups }: Review, findings: readonly Finding[]): readonly FindingGroup[] {
  const ids = new Set(findings.map(({ id }) => id));
  return groups.filter((group) => group.findings.some(({ id }) => ids.has(id)));
}

/** The cell that a headline takes for the wrong one first; undefined where it names none. */
export function firstSuspect({ suspects, findings }: FindingGroup): Suspect | undefined {
  return suspects[0] ?? findings[0]?.suspects?.[0];
}

/** An alarm in one line: kind, place, sentence. */
export function alarmLine({ severity, check, cells, statement, message }: Finding): string {
  const [first] = cells;
  const where = first === undefined ? (statement?.quote ?? '') : fullAddress(first);
  return `${severity} [${check}] ${where}: ${message.zh.replace(/\s+/g, ' ')}`;
}
