import type { Law, SpeltSum } from './law';
import type { PlainTable } from './read-table';
import { weigh } from './weigh';

/** 收入总计 and 支出总计 beside each other in one row are equal: the row of the first list's last total. */
export function balanceLaws(table: PlainTable): Law[] {
  const [first, ...others] = table.lists;
  if (first === undefined || others.length === 0) return [];
  const last = [...first.lines].reverse().find((line) => line.isTotal);
  if (last === undefined) return [];
  const { row } = last;
  const columns = [first, ...others].flatMap((list) => {
    if (!list.lines.some((line) => line.row === row && line.isTotal)) return [];
    const own = list.amounts.find((column) => table.figures.at(row, column) !== undefined);
    return own === undefined ? [] : [own];
  });
  const [left, right] = columns;
  if (left === undefined || right === undefined || left === right) return [];
  const place: SpeltSum = { total: { row, column: left }, parts: [{ row, column: right }] };
  const weighed = weigh(table.scale, place);
  if (weighed === undefined) return [];
  const holds = weighed.verdict !== 'violated';
  const prior = 1;
  return [
    {
      kind: 'balance',
      direction: 'across',
      list: first.index,
      hypothesis: 'balance',
      prior,
      sums: [],
      over: [],
      spelt: [place],
      record: {
        score: prior + (holds ? 1 : weighed.gain),
        held: 0,
        rounding: 0,
        violated: holds ? 0 : 1,
        trivial: holds ? 1 : 0,
      },
    },
  ];
}
