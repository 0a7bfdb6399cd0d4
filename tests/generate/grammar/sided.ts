import { head, heads, printHeader, widthOf, type Head } from './header';
import type { Cell, Page } from './page';

export interface SidedLine {
  readonly caption: string;
  readonly amounts: readonly Cell[];
}

interface Side {
  readonly over: string;
  readonly stub: string;
  readonly columns: readonly Head[];
  readonly lines: readonly SidedLine[];
  /** At the foot, on the last row of both sides. */
  readonly foot: readonly SidedLine[];
}

/** Revenue on the left, expenditure on the right, in final accounts with 行次 between. */
export function sidedTable(page: Page, left: Side, right: Side, rowNumbers: boolean): void {
  const over = ({ over: word, stub, columns }: Side): Head =>
    head(word, ...heads(stub), ...(rowNumbers ? heads('行次') : []), ...columns);
  printHeader(page, [over(left), over(right)]);
  if (rowNumbers) page.row([...numberCells(left, 0), ...numberCells(right, widthOfSide(left))]);
  const body = Math.max(left.lines.length, right.lines.length) + page.style.blankRows;
  const foot = Math.max(left.foot.length, right.foot.length);
  let number = 0;
  const cells = (side: Side, line: SidedLine | undefined, at: number): readonly Cell[] => [
    line?.caption ?? '',
    ...(rowNumbers ? [{ plain: String(at) }] : []),
    ...(line?.amounts ?? Array.from({ length: widthOfSide(side) }, () => '')),
  ];
  const print = (leftLine: SidedLine | undefined, rightLine: SidedLine | undefined): void => {
    number += 1;
    page.row([...cells(left, leftLine, number), ...cells(right, rightLine, body + foot + number)]);
  };
  for (let at = 0; at < body; at += 1) print(left.lines[at], right.lines[at]);
  for (let at = foot; at > 0; at -= 1) print(left.foot.at(-at), right.foot.at(-at));
}

function widthOfSide({ columns }: Side): number {
  return columns.reduce((sum, each) => sum + widthOf(each), 0);
}

function numberCells(side: Side, before: number): readonly Cell[] {
  return ['栏次', '', ...Array.from({ length: widthOfSide(side) }, (_, at) => ({ plain: String(before + at + 1) }))];
}
