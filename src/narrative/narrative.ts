import type { MeasurementUnit, PrintedFigure } from '../core/amount';
import type { StatementPlace } from '../model/finding';
import type { Figure } from './figures/figure';
import type { Figures } from './figures/read';
import type { FactKey } from './grammar/facts';
import type { SectionKind } from './grammar/sections';
import type { Paragraph } from './paragraphs';

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
  /** Where the words before it name a year: 2021年预算数为…. */
  readonly year: number | undefined;
}

/** A percentage, or a number that should be one. */
export interface StatedPercentage extends StatedFigure {
  /** missing: 占18.7。 The number without its sign. */
  readonly sign: 'present' | 'missing';
}

/** A count with its thing: 车辆 3 辆. */
export interface StatedCount extends StatedFigure {
  readonly noun: string;
  readonly measure: string;
}

/** An amount or count of the text with what it is of. */
export interface Passage {
  readonly index: number;
  readonly section: number;
  readonly paragraph: number;
  readonly subject: Subject;
  readonly figure: Figure;
  /** The amount; none where things are counted. */
  readonly levels: readonly StatedAmount[];
  readonly initialBudget: StatedAmount | undefined;
  readonly share: StatedPercentage | undefined;
  readonly counts: readonly StatedCount[];
}

export type EnumerationMarker = 'of-which' | 'includes' | 'mainly-includes';

/** 其中：…, 包括：… with the passage that is the whole and those that are its parts. */
export interface Enumeration {
  readonly marker: EnumerationMarker;
  readonly place: StatementPlace;
  /** Undefined where the whole is only named. */
  readonly whole: number | undefined;
  readonly subject: Subject;
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

/** The explanatory text (情况说明), read. */
export interface Narrative {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly figures: Figures;
  readonly passages: readonly Passage[];
  readonly enumerations: readonly Enumeration[];
  /** Budget year: the one that most headings and sentences name. */
  readonly year: number | undefined;
  /** Most decimals that amounts of each unit are printed with. */
  readonly decimals: ReadonlyMap<MeasurementUnit, number>;
  /** Unit that most amounts are given in. */
  readonly unit: MeasurementUnit | undefined;
}
