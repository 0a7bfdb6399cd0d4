import type { Enumeration, Passage, Subject } from './narrative';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A passage while it is being read. */
export type PassageDraft = Mutable<Omit<Passage, 'levels' | 'reasons' | 'counts' | 'loneSigns'>> & {
  levels: Passage['levels'][number][];
  reasons: Passage['reasons'][number][];
  counts: Passage['counts'][number][];
  loneSigns: Passage['loneSigns'][number][];
};

/** An enumeration while its parts are being read. */
export type EnumerationDraft = Mutable<Omit<Enumeration, 'parts'>> & { parts: number[] };

export function emptyPassage(index: number, section: number, paragraph: number, subject: Subject): PassageDraft {
  return {
    index,
    section,
    paragraph,
    subject,
    pairOf: undefined,
    levels: [],
    lastYear: undefined,
    initialBudget: undefined,
    change: undefined,
    unchanged: undefined,
    rate: undefined,
    share: undefined,
    completion: undefined,
    deviation: undefined,
    budgetChange: undefined,
    comparedWithBudget: undefined,
    reasons: [],
    hasReason: false,
    counts: [],
    loneSigns: [],
  };
}
