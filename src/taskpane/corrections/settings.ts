import { columnName } from '../../core/cell';
import type { DisclosureTable } from '../../model/table';
import { isAssignableRole, type AssignableRole } from '../../model/roles';
import type { LayoutCorrection, LayoutRule } from '../../recognise/corrections';
import { ASSIGNED, isAssignedTables, NONE } from '../../app/assigned-tables';
import type { PaneSettings } from '../../app/host';
import type { CheckOptions } from '../../app/engine-contract';
import { readSetting } from '../use-setting';
import { isLayoutRules } from './read-layout-file';

/** Keys of the workbook settings that remember corrected columns and imported layouts. */
export const COLUMNS = 'corrected-columns';
export const LAYOUTS = 'layouts';

export const NO_COLUMNS: readonly LayoutCorrection[] = [];
export const NO_LAYOUTS: readonly LayoutRule[] = [];

export function isCorrections(value: unknown): value is readonly LayoutCorrection[] {
  return Array.isArray(value) && value.every(isCorrection);
}

function isCorrection(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('sheet' in value) || typeof value.sheet !== 'string')
    return false;
  if ('range' in value && (typeof value.range !== 'object' || value.range === null || !('top' in value.range)))
    return false;
  return (
    'columns' in value &&
    typeof value.columns === 'object' &&
    value.columns !== null &&
    Object.values(value.columns).every(isAssignableRole)
  );
}

/** Everything the reviewer has said, as a check takes it. */
export function correctionsIn(settings: PaneSettings): CheckOptions {
  return {
    assigned: [
      ...readSetting(settings, 'workbook', ASSIGNED, NONE, isAssignedTables),
      ...readSetting(settings, 'workbook', COLUMNS, NO_COLUMNS, isCorrections),
    ],
    layouts: readSetting(settings, 'workbook', LAYOUTS, NO_LAYOUTS, isLayoutRules),
  };
}

/** What was said of a column; undefined where it was taken as its header says. */
export function saidOf(
  corrections: readonly LayoutCorrection[],
  table: DisclosureTable,
  column: number,
): AssignableRole | undefined {
  return corrections.findLast((each) => speaksOf(each, table) && each.columns?.[columnName(column)] !== undefined)
    ?.columns?.[columnName(column)];
}

/** The corrections with one more word on a column, or with the word on it taken back. */
export function withColumn(
  corrections: readonly LayoutCorrection[],
  table: DisclosureTable,
  isAlone: boolean,
  column: number,
  role: AssignableRole | undefined,
): readonly LayoutCorrection[] {
  const letters = columnName(column);
  const before = corrections
    .filter((each) => speaksOf(each, table))
    .flatMap(({ columns = {} }) => Object.entries(columns));
  const columns = Object.fromEntries([
    ...before.filter(([each]) => each !== letters),
    ...(role === undefined ? [] : [[letters, role] as const]),
  ]);
  const others = corrections.filter((each) => !speaksOf(each, table));
  return Object.keys(columns).length === 0
    ? others
    : [...others, { sheet: table.sheet, ...(isAlone ? {} : { range: table.range }), columns }];
}

function speaksOf({ sheet, range }: LayoutCorrection, table: DisclosureTable): boolean {
  return (
    sheet === table.sheet &&
    (range === undefined || (range.top <= table.range.bottom && range.bottom >= table.range.top))
  );
}
