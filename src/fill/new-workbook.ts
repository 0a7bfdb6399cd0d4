import { address, quotedSheet } from '../core/cell';
import type { CellContent } from '../core/snapshot';
import type { MeasurementUnit } from '../core/amount';
import { fill as zh } from '../messages/zh/fill';
import type { CellInput } from '../core/cell-edit';
import type { PlainSheet, PlainWorkbook } from '../core/plain-workbook';
import { BUDGETS } from '../model/roles';
import { layoutOf } from '../forms/layouts';
import { USUAL_BASE } from './base-tables';
import { entriesOf } from './fill-plan';
import { formSets } from './forms';
import { buildSheet, withInputs, withNote, type BuiltForm } from './forms/build-sheet';
import type { FormSet } from './forms/form';
import { snapshotOfPlain } from './forms/sheet-snapshot';
import { withCells } from './missing-lines';
import { planFill } from './plan';

export interface NewWorkbookOptions {
  readonly set: FormSet['id'];
  readonly year: number;
  readonly organisation: string;
  readonly unit?: MeasurementUnit;
}

type Inputs = Parameters<typeof withInputs>[1];

/** These copy 支出总表 line by line; a form for every unit cannot rely on there being one source of money. */
const SINGLE_SOURCE = ['total', 'basic', 'project'].flatMap((column) => [
  `single-source-${column}`,
  `single-source-${column}-total`,
]);

/**
 * An empty set of tables with every formula in place. The formulas are those of a fill: for that moment every blank row
 * is given a code, and the identities are solved for noughts.
 */
export function newWorkbook({ set: id, year, organisation, unit = '万元' }: NewWorkbookOptions): PlainWorkbook {
  const set = formSets[id];
  const built = set.forms.map((form) => buildSheet(form, { set, year, organisation, unit }));
  const empty = { name: 'new.xlsx', sheets: built.map(({ sheet }) => snapshotOfPlain(sheet)) };
  const hasProjects = set.forms.some(({ layout }) => layout === 'project-expenditure');
  const plan = planFill(withCells(empty, built.flatMap(sampleStubs)), {
    zeros: true,
    base: USUAL_BASE,
    without: hasProjects ? SINGLE_SOURCE : [],
  });
  const entries = entriesOf(plan);
  const revenue = built.find(({ form }) => form.layout === 'revenue-summary');
  return {
    sheets: built.map((each): PlainSheet => {
      const figures = entries
        .filter(({ cell }) => cell.sheet === each.sheet.name)
        .map(({ cell, edit }) => ({ row: cell.row, column: cell.column, input: edit.input }));
      const filled = withInputs(each.sheet, [...figures, ...(revenue === undefined ? [] : linkedStubs(each, revenue))]);
      const note = emptyNote(each);
      return note === undefined ? filled : withNote(filled, each.noteRow, note);
    }),
  };
}

/** Codes and names for the moment of planning: each row its own. */
function sampleStubs({ form, sheet, body }: BuiltForm): {
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly content: CellContent;
}[] {
  if (form.body.kind !== 'rows') return [];
  const isEconomic = form.layout === 'basic-expenditure';
  return Array.from({ length: body.bottom - body.top + 1 }, (_, place) => {
    const code = isEconomic ? String(30101 + place) : String(2010101 + place);
    const parts = form.codes.length === 1 ? [code] : [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
    const texts = [
      ...form.codes.map((column, part) => ({ column, text: parts[part] ?? '' })),
      { column: form.caption, text: '名称' },
    ];
    return texts.map(({ column, text }) => ({
      cell: { sheet: sheet.name, row: body.top + place, column },
      content: { kind: 'text' as const, text },
    }));
  }).flat();
}

/** The lines of a table that one budget pays for are those of 收入总表 that hold its money. */
function linkedStubs({ form, body }: BuiltForm, revenue: BuiltForm): Inputs {
  const budget = layoutOf(form.layout)?.paidBy;
  if (budget === undefined) return [];
  const money = revenue.form.amounts[1 + BUDGETS.indexOf(budget)] ?? 0;
  const from = quotedSheet(revenue.sheet.name);
  const columns = [
    ...form.codes.map((column, part) => [column, revenue.form.codes[part] ?? 0] as const),
    [form.caption, revenue.form.caption] as const,
  ];
  return Array.from(
    { length: Math.min(body.bottom - body.top, revenue.body.bottom - revenue.body.top) + 1 },
    (_, place) => {
      const row = revenue.body.top + place;
      return columns.map(([column, source]) => ({
        row: body.top + place,
        column,
        input: {
          kind: 'formula' as const,
          formula: `=IF(N(${from}!${address({ row, column: money })})=0,"",${from}!${address({ row, column: source })})`,
          cached: '',
        },
      }));
    },
  ).flat();
}

function emptyNote({ form, sheet, body }: BuiltForm): CellInput | undefined {
  if (layoutOf(form.layout)?.isOftenEmpty !== true) return undefined;
  const total = form.body.kind === 'value-row' ? body.top : sheet.rows.length - 1;
  const note = zh.emptyNote(form.subject);
  return {
    kind: 'formula',
    formula: `=IF(N(${address({ row: total, column: form.amounts[0] ?? 0 })})=0,"${note}","")`,
    cached: note,
  };
}
