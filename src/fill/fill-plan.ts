import type { CellRef } from '../core/cell';
import type { Bilingual } from '../core/bilingual';
import type { LayoutId } from '../model/table';
import type { AssignedLayout } from '../recognise';
import type { LayoutRule } from '../recognise/corrections';
import type { CellBefore, CellEdit } from '../core/cell-edit';
import type { PlainSheet } from '../core/plain-workbook';
import type { ThreePublicItem } from '../model/roles';
import type { ThreePublicProjects } from './three-public';

/** What the user may choose before a fill. */
export interface FillOptions {
  /** Layouts of the tables that were typed; the usual ones unless told. */
  readonly base?: readonly LayoutId[];
  /** Ids of the tables to fill; all unless told. */
  readonly only?: readonly string[];
  /** Plain values instead of formulas. */
  readonly values?: boolean;
  /** Formulas also where nothing comes out today, shown as blank. */
  readonly zeros?: boolean;
  readonly projects?: ThreePublicProjects;
  /** Tables of the workbook's set that are missing are planned as new sheets. */
  readonly addMissing?: boolean;
  /** What a reviewer has said of tables and columns of this workbook. */
  readonly assigned?: readonly AssignedLayout[];
  /** What was said of forms, in this workbook or another. */
  readonly layouts?: readonly LayoutRule[];
  /** Identities that fill nothing. */
  readonly without?: readonly string[];
}

/** One cell that would be written. */
export interface FillEntry {
  readonly id: string;
  readonly kind: 'figure' | 'line' | 'change';
  readonly cell: CellRef;
  readonly table: string;
  /** The line and column it is the figure of. */
  readonly name: Bilingual;
  /** As shown before; '' where the cell is blank. */
  readonly before: string;
  /** As it will be shown. */
  readonly after: string;
  readonly formula: string | undefined;
  readonly why: Bilingual;
  /** Something else stands there; writing over it is for the user to decide. */
  readonly conflict: boolean;
  /** Why it is not ticked before the user has looked; undefined where it is. */
  readonly held?: Bilingual;
  /** Entries without which this one would come out otherwise. */
  readonly needs: readonly string[];
  readonly edit: CellEdit;
  /** Puts the cell back, as far as the workbook showed it. */
  readonly undo: CellEdit;
}

/** The table as the plan speaks of it. */
export interface FillTable {
  readonly id: string;
  readonly layout: LayoutId;
  readonly label: Bilingual;
  readonly sheet: string;
  readonly isBase: boolean;
  /** It stands on a sheet that is yet to be added. */
  readonly isNew: boolean;
  readonly entries: readonly FillEntry[];
  /** Cells for which nothing comes out, and which stay blank. */
  readonly zeros: number;
}

export interface OpenCell {
  readonly cell: CellRef;
  readonly table: string;
  readonly message: Bilingual;
}

export interface ContradictionNote {
  readonly message: Bilingual;
  readonly cells: readonly CellRef[];
  readonly stopped: number;
}

/** What a 三公 item is made of, in the unit of its table. */
export interface ThreePublicPart {
  readonly item: ThreePublicItem;
  readonly table: string;
  readonly unit: string;
  /** What basic expenditure shows, the least that the item can be; undefined where that is not known. */
  readonly basic: string | undefined;
  /** Undefined until the user has answered. */
  readonly project: string | undefined;
}

/** A table of the set that the workbook lacks, as a sheet to be added. */
export interface NewTable {
  readonly layout: LayoutId;
  readonly name: Bilingual;
  /** Empty; what is ticked is put into it when it is added. */
  readonly sheet: PlainSheet;
  /** The row below it, where an empty table is declared so. */
  readonly noteRow: number;
  /** Blank where it is not known that it is empty. */
  readonly note: string;
}

/** Everything that a fill would do, before anything is done. Plain data. */
export interface FillPlan {
  readonly tables: readonly FillTable[];
  readonly undetermined: readonly OpenCell[];
  readonly contradictions: readonly ContradictionNote[];
  /** What stands in the way without contradicting: no rows left, no line for a code. */
  readonly remarks: readonly Bilingual[];
  readonly protectedSheets: readonly string[];
  readonly threePublic: readonly ThreePublicPart[];
  readonly newTables: readonly NewTable[];
}

export function entriesOf(plan: FillPlan): readonly FillEntry[] {
  return plan.tables.flatMap((table) => table.entries);
}

export type { CellBefore };
