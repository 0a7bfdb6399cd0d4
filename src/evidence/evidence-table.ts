import type { Amount, MeasurementUnit } from '../core/amount';
import type { CellRange, CellRef } from '../core/cell';
import type { Law } from './law';
import type { Plane } from './plane';
import type { Figures, Scale } from './scale';

/** Why a column or a line is not added up. */
export type SetAside = 'count' | 'ratio' | 'attribute' | 'quantity' | 'unit-price' | 'line-number' | 'year' | 'note';

/** One caption above a column; columns under one merged caption share its cell. */
export interface HeaderCaption {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface EvidenceColumn {
  readonly column: number;
  readonly kind: 'label' | 'code' | 'amount' | 'aside';
  readonly aside?: SetAside;
  /** From the uppermost caption down. */
  readonly path: readonly HeaderCaption[];
}

export interface EvidenceLine {
  readonly row: number;
  /** The innermost text of the line, '' where none is written. */
  readonly label: string;
  /** Texts and codes left of the amounts, from the left. */
  readonly texts: readonly { readonly column: number; readonly text: string; readonly isCode: boolean }[];
  /** One code for each set of code columns, '' where none is written. Joined of 类, 款 and 项, filled down. */
  readonly codes: readonly string[];
  /** Blanks before the label. */
  readonly indent: number;
  readonly isTotal: boolean;
  /** Introduced by 其中. */
  readonly isPart: boolean;
  /** Introduced by 减：, so that it is subtracted. */
  readonly isMinus: boolean;
  readonly hasAmounts: boolean;
  readonly aside?: SetAside;
}

/** Lines that belong together: labels and codes with the amount columns right of them. */
export interface EvidenceList {
  readonly index: number;
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  /** Code columns that make one code together (类|款|项), and the empty set where codes stand in the label. */
  readonly codeSets: readonly (readonly number[])[];
  readonly amounts: readonly number[];
  readonly lines: readonly EvidenceLine[];
}

/** A column of amounts that stands some lines away from its labels between two rows. */
export interface ShiftedColumn {
  readonly list: number;
  readonly column: number;
  /** First and last cell of the stretch as it is printed. */
  readonly first: CellRef;
  readonly last: CellRef;
  /** Whether the first line is proven, or only the earliest that explains what is. */
  readonly isFirstProven: boolean;
  /** Lines to move the stretch down (positive) or up (negative), so that the laws hold. */
  readonly by: number;
  /** Places that do not hold as printed, and those that do not when the stretch is moved. */
  readonly violatedBefore: number;
  readonly violatedAfter: number;
  /** Places that hold and prove something when it is moved: of laws, and of figures that other tables print. */
  readonly proof: number;
  readonly rows: readonly number[];
}

/** A region of a sheet, read. Rows and columns are the plane's; `plane.cell` gives the place on the sheet. */
export interface EvidenceTable {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** On the sheet. */
  readonly range: CellRange;
  readonly title: string;
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly columns: readonly EvidenceColumn[];
  readonly lists: readonly EvidenceList[];
  readonly unit: MeasurementUnit;
  readonly isUnitStated: boolean;
  readonly step: Amount;
  /** Rounding room of one printed figure: nought where figures are shown to the fen. */
  readonly room: Amount;
  readonly plane: Plane;
  /** Whether lines run to the right, so that rows and columns were exchanged for reading. */
  readonly isExchanged: boolean;
  readonly figures: Figures;
  /** What places of laws are weighed with. */
  readonly scale: Scale;
  readonly laws: readonly Law[];
  /** Laws that were proposed and are refuted; they raise nothing. */
  readonly refuted: readonly Law[];
  readonly shifted: readonly ShiftedColumn[];
}
