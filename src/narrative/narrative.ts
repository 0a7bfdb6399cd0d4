import type { MeasurementUnit, PrintedFigure } from '../core/amount';
import type { StatementPlace } from '../model/finding';
import type { Figures } from './figures/read';
import type { FactKey } from './grammar/facts';
import type { SectionKind } from './grammar/sections';
import type { Paragraph } from './paragraphs';

/** Which way a change goes; `either` where both alternatives of the form were left in: 增加（减少）. */
export type Direction = 'up' | 'down' | 'either';

/** A functional class, section or item (类、款、项) named with codes, levels or both. */
export interface FunctionalPath {
  /** Digits of all levels joined: 201, 20103, 2010350; undefined where the text gives names only. */
  readonly code: string | undefined;
  /** From the class down; the last one is what the statement is about. */
  readonly names: readonly string[];
  /** Number of levels that the text gives. */
  readonly depth: number;
}

/** What a statement is about. */
export interface Subject {
  /** As written, without blanks and formula words. */
  readonly caption: string;
  readonly fact: FactKey | undefined;
  readonly path: FunctionalPath | undefined;
  /** Named as money of the 一般公共预算. */
  readonly generalPublic: boolean;
  readonly place: StatementPlace;
  /** The rest of the caption stands behind the amount: 奖4.66万元金. */
  readonly isSplit?: boolean;
}

/** Amount, rate or count as it stands in the text. */
export interface StatedFigure {
  readonly figure: PrintedFigure;
  /** Unit of an amount. */
  readonly unit: MeasurementUnit | undefined;
  /** Of the digits and their unit. */
  readonly place: StatementPlace;
  /** From the start of the clause. */
  readonly clause: StatementPlace;
}

export interface StatedAmount extends StatedFigure {
  readonly unit: MeasurementUnit;
  /** Where the clause names a year: 2021年预算数为…. */
  readonly year: number | undefined;
}

/** 占、增长、下降、完成: a percentage, or a number that should be one. */
export interface StatedPercentage extends StatedFigure {
  /** missing: 占18.7。 The number without its sign. */
  readonly sign: 'present' | 'missing';
}

/** 比上年增加 X. 持平 is a change of nought. */
export interface StatedChange {
  readonly direction: Direction | 'none';
  readonly amount: StatedAmount | undefined;
  readonly place: StatementPlace;
  readonly clause: StatementPlace;
  /** Year compared with, where it is named, and whether its budget or its execution. */
  readonly against: { readonly year: number | undefined; readonly kind: 'budget' | 'execution' | undefined };
}

/** 增长、下降 Y%. */
export interface StatedRate extends StatedPercentage {
  readonly direction: Direction;
}

/** A part of a reason that has an amount: 工资福利支出增加 X. */
export interface ReasonPart {
  readonly subject: Subject;
  readonly change: StatedChange;
}

/** A count with its thing: 车辆 3 辆. */
export interface StatedCount extends StatedFigure {
  readonly noun: string;
  readonly measure: string;
}

/** All that the text says of one subject in one breath. */
export interface Passage {
  readonly index: number;
  readonly section: number;
  readonly paragraph: number;
  readonly subject: Subject;
  /** The passage about the other side of 收、支…各: that passage is the revenue, this one the expenditure. */
  readonly pairOf: number | undefined;
  /** This year's amount; more than one where it is said again. */
  readonly levels: readonly StatedAmount[];
  readonly lastYear: StatedAmount | undefined;
  readonly initialBudget: StatedAmount | undefined;
  readonly change: StatedChange | undefined;
  /** 持平 said beside a change. */
  readonly unchanged: StatementPlace | undefined;
  readonly rate: StatedRate | undefined;
  readonly share: (StatedPercentage & { readonly of: Subject | undefined }) | undefined;
  readonly completion: StatedPercentage | undefined;
  /** 预决算差异率: how far the final account is from the budget. */
  readonly deviation: StatedPercentage | undefined;
  /** 较预算数减少 X: against the budget of the same year. */
  readonly budgetChange: StatedChange | undefined;
  readonly comparedWithBudget:
    { readonly relation: 'less' | 'greater' | 'equal'; readonly place: StatementPlace } | undefined;
  readonly reasons: readonly ReasonPart[];
  readonly hasReason: boolean;
  readonly counts: readonly StatedCount[];
  /** 占…% with nothing between: where the sign stands alone. */
  readonly loneSigns: readonly StatementPlace[];
}

export type EnumerationMarker = 'of-which' | 'includes' | 'mainly-includes';

/** 其中：…, 包括：… with the passage that is the whole and those that are its parts. */
export interface Enumeration {
  readonly marker: EnumerationMarker;
  readonly place: StatementPlace;
  /** Index of the passage, undefined where the whole is only named (收入预算包括：…). */
  readonly whole: number | undefined;
  readonly subject: Subject;
  readonly section: number;
  readonly parts: readonly number[];
}

export interface Section {
  readonly index: number;
  readonly kind: SectionKind | undefined;
  /** Kind of the section above. */
  readonly within: SectionKind | undefined;
  readonly heading: string;
  readonly place: StatementPlace;
  readonly paragraphs: number;
}

/** What became of a number: read as a statement, left out on purpose because of its kind, or not understood. */
export interface ReadNumber {
  readonly kind: 'amount' | 'percentage' | 'plain' | 'count' | IgnoredKind;
  readonly outcome: 'understood' | 'ignored' | 'not-understood';
  readonly place: StatementPlace;
}

/** Numbers that state no figure of the budget. */
export type IgnoredKind =
  'date' | 'ordinal' | 'code' | 'document' | 'threshold' | 'indicator' | 'cell' | 'measure' | 'alphanumeric';

/** The explanatory text (情况说明), read. */
export interface Narrative {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly enumerations: readonly Enumeration[];
  readonly numbers: readonly ReadNumber[];
  readonly figures: Figures;
  /** Budget year: the one that most headings and sentences name. */
  readonly year: number | undefined;
  /** Most decimals that amounts of each unit are printed with. */
  readonly decimals: ReadonlyMap<MeasurementUnit, number>;
  /** Unit that most amounts are given in. */
  readonly unit: MeasurementUnit | undefined;
  /** Figures are amounts, percentages and bare numbers in sentences. */
  readonly understood: { readonly figures: number; readonly understood: number };
}
