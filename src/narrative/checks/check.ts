import type { Finding, FindingCell, Severity, StatementPlace } from '../../model/finding';
import type { Bilingual } from '../../core/bilingual';
import type { narrative } from '../../messages/zh/narrative';
import type { Fact } from '../facts';
import type { Context } from '../context';

export { say } from '../say';

/** Id of a check of the explanatory text; its title stands in the catalogues. */
export type NarrativeCheckId = keyof typeof narrative.titles;

/** What one check found, how many statements it could decide, and how many of them hold. */
export interface NarrativeResult {
  readonly check: NarrativeCheckId;
  readonly equations: number;
  readonly holding: number;
  readonly findings: readonly Finding[];
  /** Why nothing could be decided, where that is not because the text says nothing of the kind. */
  readonly notRun?: Bilingual;
}

export type NarrativeCheck = (context: Context) => NarrativeResult;

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
  readonly holds: () => void;
  readonly finds: (complaint: Complaint) => void;
  /** A remark beside statements that hold. */
  readonly remarks: (complaint: Complaint) => void;
  readonly result: (notRun?: Bilingual) => NarrativeResult;
}

export function tallyFor(check: NarrativeCheckId): Tally {
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
    holds() {
      equations++;
      holding++;
    },
    finds(complaint) {
      equations++;
      add(complaint);
    },
    remarks: add,
    result: (notRun) => ({
      check,
      equations,
      holding,
      findings,
      ...(notRun === undefined || equations > 0 || findings.length > 0 ? {} : { notRun }),
    }),
  };
}
