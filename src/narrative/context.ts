import { formatAmount, roundAmount, stepOf, type Amount, type MeasurementUnit } from '../core/amount';
import { inScope, type Fact, type Facts } from './facts';
import type { Scope } from './scope';
import type { SectionKind } from './grammar/sections';
import type { Enumeration, Narrative, Passage, StatedAmount, Subject } from './narrative';
import type { PerformanceTarget } from './performance-targets';
import { statedAmount } from './ratio';
import { sameSubject } from './reader';
import { evaluate } from './relations/evaluate';
import type { Evidence } from './relations/relation';

/** An amount that a statement builds on, from the text where it says it, else from the tables. */
export interface Known {
  readonly amount: Amount;
  /** Half of the step that it is printed with. */
  readonly half: Amount;
  readonly unit: MeasurementUnit;
  readonly passage: Passage | undefined;
  readonly fact: Fact | undefined;
}

/** The text and the tables, with what checks ask of both. */
export interface Context {
  readonly narrative: Narrative;
  readonly facts: Facts;
  /** The relations between the figures of the text. */
  readonly evidence: Evidence;
  readonly targets: readonly PerformanceTarget[];
  readonly scopeOf: (passage: Passage) => Scope | undefined;
  /** Scope that the headings give, whatever the passage itself says. */
  readonly scopeOfSection: (section: number) => Scope | undefined;
  readonly sectionKinds: (passage: Passage) => readonly SectionKind[];
  readonly enumerationOf: (passage: Passage) => Enumeration | undefined;
  readonly enumerationsIn: (passage: Passage) => readonly Enumeration[];
  readonly known: (stated: StatedAmount, passage?: Passage) => Known;
  /** This year's amount of what a passage is about, said there or nearest before. */
  readonly levelOf: (passage: Passage) => Known | undefined;
  /** This year's amount of a subject named in a passage: 占基本支出的…. */
  readonly amountOfSubject: (subject: Subject, near: Passage, scope?: Scope) => Known | undefined;
  readonly factsFor: (passage: Passage) => readonly Fact[];
  readonly print: (amount: Amount, unit: MeasurementUnit) => string;
}

export function contextOf(narrative: Narrative, facts: Facts, targets: readonly PerformanceTarget[]): Context {
  const { passages, sections, enumerations } = narrative;

  const sectionKinds = (passage: Passage): readonly SectionKind[] => {
    const section = sections[passage.section];
    return [section?.kind, section?.within].filter((kind) => kind !== undefined);
  };

  const enumerationOf = (passage: Passage) => enumerations.find(({ parts }) => parts.includes(passage.index));

  const scopeOfSection = (index: number): Scope | undefined => {
    const section = sections[index];
    const kinds = [section?.kind, section?.within].filter((kind) => kind !== undefined);
    return kinds.map((kind) => SCOPES[kind]).find((scope) => scope !== undefined);
  };

  const scopeOf = (passage: Passage): Scope | undefined => {
    if (passage.subject.generalPublic) return 'general-public';
    const scope = scopeOfSection(passage.section);
    if (scope !== undefined) return scope;
    const whole = enumerationOf(passage)?.subject;
    if (whole === undefined) return undefined;
    if (whole.generalPublic || whole.fact === 'general-public') return 'general-public';
    if (whole.fact === 'government-fund' || whole.fact === 'state-capital') return whole.fact;
    if (whole.fact === 'fiscal-expenditure' || whole.fact === 'fiscal-appropriation' || whole.fact === 'fiscal-balance')
      return 'fiscal';
    return whole.fact === 'expenditure' || whole.fact === 'revenue' || whole.fact === 'balance' ? 'all' : undefined;
  };

  const known = (stated: StatedAmount, passage?: Passage): Known => ({
    amount: statedAmount(stated),
    half: (stepOf(Math.max(stated.figure.decimals, narrative.decimals.get(stated.unit) ?? 0), stated.unit) /
      2n) as Amount,
    unit: stated.unit,
    passage,
    fact: undefined,
  });

  const fromTables = (subject: Subject, scope: Scope | undefined): Known | undefined => {
    const fact = facts.of(subject, scope)[0];
    return fact === undefined
      ? undefined
      : { amount: fact.amount, half: (fact.step / 2n) as Amount, unit: fact.unit, passage: undefined, fact };
  };

  const said = (subject: Subject, near: Passage): Passage | undefined => {
    const scope = scopeOf(near);
    const candidates = passages.filter(
      (each) => each.levels.length > 0 && speaksOf(each.subject, subject) && !isOfItem(each, enumerationOf(each)),
    );
    const before = candidates.filter(({ index }) => index < near.index).toReversed();
    return (
      before.find((each) => each.section === near.section) ??
      before.find((each) => scopeOf(each) === scope) ??
      candidates.find((each) => each.section === near.section) ??
      (subject.fact === undefined ? undefined : (before[0] ?? candidates[0]))
    );
  };

  const amountOfSubject = (named: Subject, near: Passage, scope = scopeOf(near)): Known | undefined => {
    const subject = named.fact === undefined ? named : { ...named, fact: inScope(named.fact, scope) };
    const passage = said(subject, near);
    const level = passage?.levels[0];
    return level === undefined
      ? fromTables(subject, subject.generalPublic ? 'general-public' : scope)
      : known(level, passage);
  };

  return {
    narrative,
    facts,
    evidence: evaluate(narrative.figures),
    targets,
    scopeOf,
    scopeOfSection,
    sectionKinds,
    enumerationOf,
    enumerationsIn: (passage) => enumerations.filter(({ whole }) => whole === passage.index),
    known,
    levelOf(passage) {
      const own = passage.levels.at(-1);
      return own === undefined ? amountOfSubject(passage.subject, passage) : known(own, passage);
    },
    amountOfSubject,
    factsFor(passage) {
      const whole = enumerationOf(passage)?.subject.fact;
      const isEconomic =
        whole === 'personnel' ||
        whole === 'public' ||
        (whole === 'basic' && passage.subject.fact !== 'personnel' && passage.subject.fact !== 'public');
      if (isEconomic) {
        const economic = facts.economic(passage.subject);
        if (economic.length > 0 || passage.subject.fact !== undefined) return economic;
      }
      return facts.of(passage.subject, scopeOf(passage));
    },
    print(amount, unit) {
      const decimals = Math.max(2, narrative.decimals.get(unit) ?? 2);
      return `${formatAmount(roundAmount(amount, unit, decimals), unit, 2)}${unit}`;
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

function speaksOf(one: Subject, other: Subject): boolean {
  return one.fact === undefined ? sameSubject(one, other) : one.fact === other.fact;
}

/** 机构运行 X，其中：基本支出 Y: that 基本支出 is of one item only. */
function isOfItem(passage: Passage, enumeration: Enumeration | undefined): boolean {
  return enumeration !== undefined && enumeration.subject.fact === undefined && passage.subject.fact !== undefined;
}
