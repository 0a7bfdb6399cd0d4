import type { Finding, FindingCell, Severity, StatementPlace } from '../../model/finding';
import type { Bilingual } from '../../core/bilingual';
import type { RuleResult, RunnableRule } from '../../model/rule';
import type { Fact } from '../facts';
import type { Context } from '../context';

export { say } from '../say';

/** A check of the explanatory text (情况说明), by itself and against the tables. */
export type TextCheck = RunnableRule<Context>;

interface Complaint {
  readonly severity: Severity;
  readonly place: StatementPlace;
  readonly message: Bilingual;
  readonly stated?: string | undefined;
  readonly expected?: string | undefined;
  readonly facts?: readonly Fact[] | undefined;
  /** The cell that it is about, where the statement stands in a sheet. */
  readonly at?: FindingCell | undefined;
}

/** Collects what one check decides. */
export interface Tally {
  /** What was found up to now. */
  readonly findings: readonly Finding[];
  readonly holds: () => void;
  readonly finds: (complaint: Complaint) => void;
  /** A remark beside statements that hold. */
  readonly remarks: (complaint: Complaint) => void;
  /** With the reason why nothing could be decided, where that is not because the text says nothing of the kind. */
  readonly result: (notRun?: Bilingual) => RuleResult;
}

export function tallyFor(check: string): Tally {
  const findings: Finding[] = [];
  let equations = 0;
  let holding = 0;
  const seen = new Map<string, number>();
  const add = (complaint: Complaint) => {
    const key = `${check}:${complaint.place.quote.replace(/\s+/g, '')}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const fact = complaint.facts?.[0];
    findings.push({
      id: times === 1 ? key : `${key}#${times}`,
      check,
      severity: complaint.severity,
      message: complaint.message,
      cells: [...(complaint.at === undefined ? [] : [complaint.at]), ...(fact?.cells ?? [])],
      table: fact?.table,
      ...(complaint.place.length === 0 ? {} : { statement: complaint.place }),
      ...(complaint.stated === undefined ? {} : { stated: complaint.stated }),
      ...(complaint.expected === undefined ? {} : { expected: complaint.expected }),
    });
  };
  return {
    findings,
    holds() {
      equations++;
      holding++;
    },
    finds(complaint) {
      equations++;
      add(complaint);
    },
    remarks: add,
    result: (reason) => {
      if (equations > 0 || findings.length > 0) return { kind: 'ran', findings, equations, holding };
      return reason === undefined ? { kind: 'not-applicable' } : { kind: 'not-run', reason };
    },
  };
}
