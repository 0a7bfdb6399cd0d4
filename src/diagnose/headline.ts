import type { Bilingual } from '../core/bilingual';
import { oncePer } from '../core/once-per';
import type { DiagnosisOutcome, Repair } from './diagnosis';
import { bilingual, cellsOf, optionOf } from './explain';
import type { System } from './system';

/** Alternatives that a headline names; the others are only counted. */
const MOST_NAMED = 3;

interface Conclusion {
  readonly rows: readonly number[];
  readonly outcome: DiagnosisOutcome;
  readonly complete: boolean;
  readonly repairs: readonly Repair[];
  /** How many repairs fit about equally. */
  readonly alternatives: number;
  readonly partial: readonly Repair[];
  readonly mendedByPartial: number;
}

/** How many equations of a system hold. */
const keptIn = oncePer(
  ({ rows }: System) => rows.filter(({ judged, violated }) => judged !== undefined && !violated).length,
);

/** The sentence a reviewer would say about a group. */
export function headlineOf(system: System, conclusion: Conclusion): Bilingual {
  const { rows, outcome, complete, repairs, alternatives, partial, mendedByPartial } = conclusion;
  const [best] = repairs;
  const kept = keptIn(system);
  return bilingual((messages, language) => {
    if (best === undefined || outcome === 'undecided') {
      const all = messages.undecided(rows.length, complete);
      const suspects = (best === undefined ? partial : [best]).map((repair) => optionOf(system, repair, language));
      return suspects.length === 0 || best !== undefined
        ? all
        : `${all}${language === 'en' ? ' ' : ''}${messages.partly(suspects, mendedByPartial)}`;
    }
    if (outcome === 'unique') return messages.unique(best.why[language], messages.proof(rows.length, kept));
    if (alternatives <= 1 && best.insertedLine !== undefined)
      return messages.openLine(optionOf(system, best, language), rows.length);
    if (alternatives <= 1) return messages.openValue(cellsOf(system, best, language), rows.length);
    const named = repairs
      .slice(0, Math.min(MOST_NAMED, alternatives))
      .map((repair) => optionOf(system, repair, language));
    return messages.several(rows.length, named, Math.max(0, alternatives - named.length));
  });
}
