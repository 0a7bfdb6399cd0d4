import { normaliseCaption } from '../core/captions';
import type { Lane } from './columns';
import { holds, shownAt, type Grid } from './grid';
import type { Stub } from './lines';

/**
 * Lines named in two columns: 其他资金 | 小计, and below it | 事业收入, | 其他收入. A line with 小计 is called by its
 * group, and the lines below it are parts of it until the next group begins.
 *
 * @param lane whose stub may have two columns of names, side by side and without codes
 * @param stubs of its lines, each read from one of the two columns
 */
export function withGroups(grid: Grid, lane: Lane, stubs: readonly Stub[]): readonly Stub[] {
  const [groups, names, ...others] = lane.stub.filter(({ kind }) => kind === 'caption');
  if (groups === undefined || names === undefined || others.length > 0 || stubs.some(({ code }) => code !== undefined))
    return stubs;
  const textAt = (row: number, column: number): string => {
    const content = shownAt(grid, row, column);
    return holds(content) ? content.text.trim() : '';
  };
  const isHead = ({ row }: Stub): boolean =>
    normaliseCaption(textAt(row, names.column)) === '小计' && textAt(row, groups.column) !== '';
  if (!stubs.some(isHead)) return stubs;
  let open: { readonly row: number; readonly group: string } | undefined;
  return stubs.map((stub) => {
    const group = textAt(stub.row, groups.column);
    const name = textAt(stub.row, names.column);
    if (isHead(stub)) open = { row: stub.row, group };
    else if (open !== undefined && name !== '' && name !== group && (group === '' || group === open.group))
      return {
        ...stub,
        caption: name,
        captionCell: { sheet: grid.sheet.name, row: stub.row, column: names.column },
        partOfRow: open.row,
      };
    else open = undefined;
    return stub;
  });
}
