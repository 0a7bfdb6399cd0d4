import { formatAmount, subtract, ZERO, type Amount } from '../core/amount';
import { cellOf, address, cellKey } from '../core/cell';
import { isPrinted, type Figure } from '../core/figure';
import { unitOf, type DisclosureTable, type TableList } from '../model/table';
import { fill as en } from '../messages/en/fill';
import { fill as zh } from '../messages/zh/fill';
import type { CellInput } from '../core/cell-edit';
import { decimalsFor } from './amounts';
import type { EntryContext } from './entries';
import type { FillEntry } from './fill-plan';
import { undoEdit } from './undo';

/** 增减额 and 增减率 of a 三公 table that prints last year's figures beside this year's budget. */
export function changeEntries(table: DisclosureTable, { solved, options }: EntryContext): FillEntry[] {
  if (table.layout !== 'three-public-expenses') return [];
  const budget = lineOf(table, 'budget');
  const last = lineOf(table, 'last-year');
  if (budget === undefined || last === undefined) return [];
  return table.lists
    .filter((list) => list.measure === undefined && list.turned)
    .flatMap((list) =>
      list.lines.flatMap((line) =>
        line.figures.flatMap((figure, column): FillEntry[] => {
          const [now, then] = [budget.figures[column], last.figures[column]];
          const amount =
            now === undefined
              ? undefined
              : (solved.get(cellKey(now))?.amount ?? (isPrinted(now) ? now.amount : undefined));
          if (figure.kind !== 'blank' || now === undefined || then?.amount === undefined || amount === undefined)
            return [];
          const written =
            line.role === 'change'
              ? changeOf(table, now, then, amount, then.amount)
              : line.role === 'ratio'
                ? ratioOf(now, then, amount, then.amount)
                : undefined;
          return written === undefined
            ? []
            : [entryFor(table, list, column, line.caption, figure, now, written, options.values === true)];
        }),
      ),
    );
}

function lineOf(
  table: DisclosureTable,
  measure: TableList['measure'],
): { readonly figures: readonly Figure[] } | undefined {
  return table.lists
    .find((list) => list.turned && list.measure === measure)
    ?.lines.find((line) => line.role === 'total');
}

interface Written {
  readonly formula: string;
  readonly decimal: string;
  readonly shown: string;
  readonly format?: string;
  readonly isRatio: boolean;
}

function changeOf(
  table: DisclosureTable,
  now: Figure,
  then: Figure,
  amount: Amount,
  before: Amount,
): Written | undefined {
  const change = subtract(amount, before);
  if (change === ZERO) return undefined;
  const unit = unitOf(table);
  return {
    formula: `=${address(now)}-${address(then)}`,
    decimal: formatAmount(change, unit, 0),
    shown: formatAmount(change, unit, decimalsFor(table)),
    isRatio: false,
  };
}

/** From nothing no rate of growth can be reckoned. */
function ratioOf(now: Figure, then: Figure, amount: Amount, before: Amount): Written | undefined {
  if (before === ZERO || amount === before) return undefined;
  const ratio = Number(amount - before) / Number(before);
  const old = address(then);
  return {
    formula: `=IF(N(${old})=0,"",(${address(now)}-${old})/${old})`,
    decimal: String(Math.round(ratio * 1e12) / 1e12),
    shown: `${(ratio * 100).toFixed(2)}%`,
    format: '0.00%',
    isRatio: true,
  };
}

function entryFor(
  table: DisclosureTable,
  list: TableList,
  column: number,
  caption: string,
  figure: Figure,
  now: Figure,
  written: Written,
  asValue: boolean,
): FillEntry {
  const input: CellInput = asValue
    ? { kind: 'number', decimal: written.decimal }
    : { kind: 'formula', formula: written.formula, cached: written.decimal };
  const edit = {
    cell: cellOf(figure),
    input,
    was: { value: '' },
    ...(written.format === undefined ? {} : { format: written.format }),
  };
  const name = `“${(list.columns[column]?.header.at(-1) ?? '').trim()}”${caption.trim()}`;
  return {
    id: cellKey(figure),
    kind: 'change',
    cell: cellOf(figure),
    table: table.id,
    name: { zh: name, en: name },
    before: '',
    after: written.shown,
    formula: asValue ? undefined : written.formula,
    why: written.isRatio ? { zh: zh.whyRatio, en: en.whyRatio } : { zh: zh.whyChange, en: en.whyChange },
    conflict: false,
    needs: [cellKey(now)],
    edit,
    undo: undoEdit(edit, undefined),
  };
}
