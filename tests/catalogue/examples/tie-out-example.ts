import { stepOf } from '../../../src/core/amount';
import { readFigure } from '../../../src/core/figure';
import type { DisclosureTable, LayoutId, TableLine, TableList } from '../../../src/model/table';
import type { ColumnRole } from '../../../src/model/roles';
import { entries } from '../../../src/forms/classification/codes';
import type { Selector, TieOut } from '../../../src/identities/identity';
import { layoutOf } from '../../../src/forms/layouts';
import { roleName } from '../../support/draw';

/** The least that a tie-out speaks of: its tables, with one column and one line for each figure that it names. */
export function smallestTables(tieOut: TieOut, amounts: readonly number[]): readonly DisclosureTable[] {
  const wanted = [...tieOut.left, ...tieOut.right].map((selector, index) => ({
    selector,
    amount: amounts[index] ?? 0,
  }));
  const conditions = tieOut.when ?? [];
  const blank = conditions
    .flatMap(({ zero = [], printed = [] }) => [...zero, ...printed])
    .map((selector) => ({ selector, amount: undefined }));
  const money = conditions.flatMap(({ some = [] }) => some).map((selector) => ({ selector, amount: 100 }));
  const byLayout = new Map<LayoutId, Wanted[]>();
  for (const each of [...wanted, ...money, ...blank])
    byLayout.set(each.selector.layout, [...(byLayout.get(each.selector.layout) ?? []), each]);
  return [...byLayout].map(([layout, of]) => tableOf(layout, of));
}

interface Wanted {
  readonly selector: Selector;
  readonly amount: number | undefined;
}

function tableOf(layout: LayoutId, wanted: readonly Wanted[]): DisclosureTable {
  const name = layoutOf(layout)!.name;
  const byList = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const key = `${each.selector.list ?? 'main'} ${each.selector.measure ?? ''}`;
    byList.set(key, [...(byList.get(key) ?? []), each]);
  }
  let left = 0;
  const lists = [...byList.values()].map((of) => {
    const list = listOf(name.zh, of, left);
    left += list.columns.length + 2;
    return list;
  });
  return {
    id: layout,
    layout,
    title: name.zh,
    label: name.zh,
    labelEn: name.en,
    sheet: name.zh,
    range: { top: 0, left: 0, bottom: 9, right: left },
    headerRows: { top: 2, bottom: 2 },
    unit: '万元',
    unitCell: undefined,
    year: undefined,
    organisation: undefined,
    step: stepOf(2, '万元'),
    decimals: 2,
    lists,
    notes: [],
    emptyDeclaration: undefined,
  };
}

function listOf(sheet: string, wanted: readonly Wanted[], left: number): TableList {
  const meantRoles: readonly ColumnRole[] = [...new Set(wanted.map(({ selector }) => selector.column[0] ?? 'total'))];
  // A column beside it, empty here, so that a sentence names the one that is meant.
  const roles: readonly ColumnRole[] =
    meantRoles.length > 1 || wanted[0]?.selector.list !== undefined
      ? meantRoles
      : [...meantRoles, meantRoles.includes('total') ? 'basic' : 'total'];
  const stubs = [...new Map(wanted.map(({ selector }) => [stubOf(selector).caption, stubOf(selector)])).values()];
  const [first] = wanted;
  const lines = stubs.map((stub, index): TableLine => {
    const row = 3 + index;
    return {
      at: row,
      projectName: undefined,
      codeCell: stub.code === undefined ? undefined : { sheet, row, column: left },
      captionCell: { sheet, row, column: left + 1 },
      parent: undefined,
      ...stub,
      figures: roles.map((role, at) => {
        const meant = wanted.find(
          ({ selector }) => selector.column[0] === role && stubOf(selector).caption === stub.caption,
        );
        const content =
          meant?.amount === undefined
            ? undefined
            : ({ kind: 'number', value: meant.amount, text: meant.amount.toFixed(2), format: '0.00' } as const);
        return readFigure({ sheet, row, column: left + 2 + at }, content, '万元');
      }),
    };
  });
  return {
    key: first?.selector.list ?? 'main',
    measure: first?.selector.measure,
    classification: undefined,
    columns: roles.map((role, at) => ({
      role,
      at: left + 2 + at,
      header: [roleName(role)],
      ofWhich: false,
      name: roleName(role),
    })),
    lines,
    turned: false,
  };
}

/** A line that the selector means: one of its role, of its first code, or of any code. */
function stubOf({ line, list }: Selector): Pick<TableLine, 'caption' | 'role' | 'code'> {
  if (line === 'each') return { caption: '行政运行', role: undefined, code: '2010101' };
  if ('roles' in line) {
    const [role = 'total'] = line.roles;
    return { caption: CAPTIONS[`${list ?? 'main'} ${role}`] ?? roleName(role), role, code: undefined };
  }
  const [code = ''] = line.codes;
  const caption =
    entries(code)
      .map(({ name }) => name)
      .find((name) => line.named.test(name)) ?? '';
  return { caption, role: undefined, code };
}

const CAPTIONS: Readonly<Record<string, string>> = {
  'revenue total': '收入总计',
  'expenditure total': '支出总计',
  'revenue year-total': '本年收入合计',
  'expenditure year-total': '本年支出合计',
  'main year-total': '本年支出合计',
  'revenue opening-general-public': '年初一般公共预算结转',
  'revenue opening-government-fund': '年初政府性基金预算结转',
  'revenue opening-state-capital': '年初国有资本经营预算结转',
  'main personnel-total': '人员经费合计',
  'main public-total': '公用经费合计',
};
