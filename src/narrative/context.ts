import { formatAmount, roundAmount, type Amount, type MeasurementUnit } from '../core/amount';
import type { Fact, Facts } from './facts';
import type { Scope } from './scope';
import type { SectionKind } from './grammar/sections';
import type { Enumeration, Narrative, Passage } from './narrative';
import type { PerformanceTarget } from './performance-targets';
import { tabledOf, type Tabled } from './relations/tabled';
import { evaluate } from './relations/evaluate';
import type { Evidence } from './relations/relation';

/** The text and the tables, with what checks ask of both. */
export interface Context {
  readonly narrative: Narrative;
  readonly facts: Facts;
  readonly targets: readonly PerformanceTarget[];
  /** What the tables say of figures of the text. */
  readonly tabled: Tabled;
  /** The relations between the figures of the text, and of the tables beside them. */
  readonly evidence: Evidence;
  readonly scopeOf: (passage: Passage) => Scope | undefined;
  readonly sectionKinds: (passage: Passage) => readonly SectionKind[];
  readonly enumerationOf: (passage: Passage) => Enumeration | undefined;
  readonly factsFor: (passage: Passage) => readonly Fact[];
  readonly print: (amount: Amount, unit: MeasurementUnit) => string;
}

export function contextOf(narrative: Narrative, facts: Facts, targets: readonly PerformanceTarget[]): Context {
  const { sections, enumerations, decimals } = narrative;
  const enumerationWith = new Map<number, Enumeration>();
  for (const enumeration of enumerations)
    for (const part of enumeration.parts) if (!enumerationWith.has(part)) enumerationWith.set(part, enumeration);

  const kindsOf = (index: number): readonly SectionKind[] =>
    [sections[index]?.kind, sections[index]?.within].filter((kind) => kind !== undefined);
  const enumerationOf = (passage: Passage) => enumerationWith.get(passage.index);

  const scopeOf = (passage: Passage): Scope | undefined => {
    if (passage.subject.generalPublic) return 'general-public';
    const scope = kindsOf(passage.section)
      .map((kind) => SCOPES[kind])
      .find((each) => each !== undefined);
    if (scope !== undefined) return scope;
    const whole = enumerationOf(passage)?.subject;
    if (whole?.fact === undefined) return whole?.generalPublic === true ? 'general-public' : undefined;
    return whole.generalPublic ? 'general-public' : SCOPE_OF_WHOLE[whole.fact];
  };

  const factsFor = (passage: Passage): readonly Fact[] => {
    const whole = enumerationOf(passage)?.subject.fact;
    const { fact } = passage.subject;
    const isEconomic =
      whole === 'personnel' || whole === 'public' || (whole === 'basic' && fact !== 'personnel' && fact !== 'public');
    if (isEconomic) {
      const economic = facts.economic(passage.subject);
      if (economic.length > 0 || fact !== undefined) return economic;
    }
    const found = facts.of(passage.subject, scopeOf(passage));
    // 办公费（款） names a section of the economic classification where 基本支出 is spoken of.
    return found.length === 0 && passage.subject.path?.code === undefined && kindsOf(passage.section).includes('basic')
      ? facts.economic(passage.subject)
      : found;
  };

  const tabled = tabledOf(narrative, facts, factsFor, scopeOf);
  return {
    narrative,
    facts,
    targets,
    tabled,
    evidence: evaluate(narrative.figures, tabled),
    scopeOf,
    sectionKinds: (passage) => kindsOf(passage.section),
    enumerationOf,
    factsFor,
    print(amount, unit) {
      const places = Math.max(2, decimals.get(unit) ?? 2);
      return `${formatAmount(roundAmount(amount, unit, places), unit, 2)}${unit}`;
    },
  };
}

const SCOPES: Partial<Readonly<Record<SectionKind, Scope>>> = {
  overview: 'all',
  revenue: 'all',
  expenditure: 'all',
  fiscal: 'fiscal',
  'general-public': 'general-public',
  structure: 'general-public',
  items: 'general-public',
  basic: 'general-public',
  project: 'general-public',
  'government-fund': 'government-fund',
  'state-capital': 'state-capital',
};

const SCOPE_OF_WHOLE: Readonly<Record<string, Scope | undefined>> = {
  'general-public': 'general-public',
  'government-fund': 'government-fund',
  'state-capital': 'state-capital',
  'fiscal-expenditure': 'fiscal',
  'fiscal-appropriation': 'fiscal',
  'fiscal-balance': 'fiscal',
  expenditure: 'all',
  revenue: 'all',
  balance: 'all',
};
