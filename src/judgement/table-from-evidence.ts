import { columnName } from '../core/cell';
import { readFigure } from '../core/figure';
import type { SheetSnapshot } from '../core/snapshot';
import { stepOf } from '../core/amount';
import type { EvidenceList, EvidenceTable } from '../evidence';
import type { DisclosureTable, TableLine, TableList } from '../model/table';

/**
 * A table that was not recognised, as evidence reads it: honestly of unknown kind, with its lines and columns named as
 * printed, so that its sums are checked and its figures counted like any other's.
 *
 * @param others tables that were recognised, for an id that is its own
 * @param place how many such tables were made before it
 */
export function tableFromEvidence(
  sheet: SheetSnapshot,
  evidence: EvidenceTable,
  others: readonly DisclosureTable[],
  place: number,
): DisclosureTable {
  const taken = others.filter(({ layout }) => layout === 'unknown').length + place;
  const decimals = decimalsOf(evidence);
  const [first = evidence.range.top] = evidence.headerRows;
  return {
    id: taken === 0 ? 'unknown' : `unknown#${taken + 1}`,
    layout: 'unknown',
    title: withoutUnit(evidence.title),
    label: sheet.name,
    labelEn: sheet.name,
    sheet: sheet.name,
    range: evidence.range,
    headerRows: evidence.isExchanged
      ? { top: evidence.range.top, bottom: evidence.range.top }
      : { top: first, bottom: evidence.headerRows.at(-1) ?? first },
    unit: evidence.isUnitStated ? evidence.unit : undefined,
    unitCell: undefined,
    year: undefined,
    organisation: undefined,
    step: stepOf(decimals, evidence.unit),
    decimals,
    lists: evidence.lists.map((list) => listOf(sheet, evidence, list)),
    notes: [],
    emptyDeclaration: undefined,
  };
}

function listOf(sheet: SheetSnapshot, evidence: EvidenceTable, list: EvidenceList): TableList {
  const place = (row: number, column: number): { readonly row: number; readonly column: number } =>
    evidence.plane.cell(row, column);
  const [anyLine] = list.lines;
  const [anyColumn = 0] = list.amounts;
  const along = (cell: { readonly row: number; readonly column: number }): number =>
    evidence.isExchanged ? cell.column : cell.row;
  const across = (cell: { readonly row: number; readonly column: number }): number =>
    evidence.isExchanged ? cell.row : cell.column;
  return {
    key: 'main',
    measure: undefined,
    classification: undefined,
    turned: evidence.isExchanged,
    columns: list.amounts.map((column) => {
      const header = (evidence.columns.find((each) => each.column === column)?.path ?? []).map(({ text }) => text);
      const at = across(place(anyLine?.row ?? 0, column));
      return { role: 'unknown', at, header, ofWhich: false, name: header.at(-1) ?? columnName(at) };
    }),
    lines: list.lines
      .filter((line) => line.aside === undefined)
      .map((line): TableLine => ({
        at: along(place(line.row, anyColumn)),
        caption: line.label,
        projectName: undefined,
        role: line.isTotal ? 'total' : undefined,
        code: undefined,
        codeCell: undefined,
        captionCell: undefined,
        parent: undefined,
        figures: list.amounts.map((column) => {
          const cell = evidence.plane.cell(line.row, column);
          return readFigure(cell, sheet.rows[cell.row]?.[cell.column], evidence.unit);
        }),
      })),
  };
}

/** What stands above a table is read as one text: the organisation and the unit are no part of its title. */
function withoutUnit(title: string): string {
  return title.replace(/\s*(?:编制|填报|金额)?(?:单位|部门)(?:\/单位|名称)?[:：].*$/, '');
}

/** Digits behind the point of the table's usual step. */
function decimalsOf({ step, unit }: EvidenceTable): number {
  let decimals = 0;
  while (decimals < 6 && stepOf(decimals, unit) > step) decimals++;
  return decimals;
}
