import type { Random } from '../random';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES } from '../code-list';
import { head, heads, printHeader, widthOf, type Head } from './header';
import type { Cell, Page } from './page';

export interface CodedLine {
  readonly code: string;
  readonly amounts: readonly number[];
}

interface CodedTable {
  readonly columns: readonly Head[];
  readonly lines: readonly CodedLine[];
  readonly classification: 'functional' | 'economic';
  /** The word over the stub, in final accounts 支出功能分类. */
  readonly isFinal?: boolean;
  /** Column places that sums do not speak of. */
  readonly beside?: readonly number[];
}

/** A table whose lines are named by code. */
export function codedTable(
  page: Page,
  random: Random,
  { columns, lines: leaves, classification, isFinal = false, beside = [] }: CodedTable,
): void {
  const { style } = page;
  const stub = stubOf(page, random, classification, isFinal);
  const stubWidth = stub.reduce((sum, each) => sum + widthOf(each), 0);
  const width = columns.reduce((sum, each) => sum + widthOf(each), 0);
  const levels = classification === 'functional' ? [3, 5, 7] : [3, 5];
  const lines = style.hierarchy === 'all' ? withSums(leaves, levels) : leaves;
  const total = Array.from({ length: width }, (_, column) =>
    leaves.reduce((sum, line) => sum + line.amounts[column]!, 0),
  );
  const amounts = (values: readonly number[]): readonly Cell[] =>
    values.map((value, column) => (beside.includes(column) ? { beside: value } : value));
  const inHeader = style.total === 'in-header' && classification === 'functional';
  if (inHeader) printHeader(page, [head('科目编码', '', '', ''), head('科目名称'), ...columns]);
  else printHeader(page, [...stub, ...columns]);
  const printTotal = (): void => {
    if (inHeader) page.row(['类', '款', '项', '合计', ...amounts(total)]);
    else if (style.totalIn === 'first-column' || stubWidth === 1) {
      page.merge({ top: page.height(), left: 0, bottom: page.height(), right: stubWidth - 1 });
      page.row([style.totalWord, ...Array.from({ length: stubWidth - 1 }, () => ''), ...amounts(total)]);
    } else page.row([...Array.from({ length: stubWidth - 1 }, () => ''), style.totalWord, ...amounts(total)]);
  };
  if (inHeader) printTotal();
  if (style.columnNumbers && isFinal && !inHeader)
    page.row([
      '栏次',
      ...Array.from({ length: stubWidth - 1 }, () => ''),
      ...Array.from({ length: width }, (_, at) => ({ plain: String(at + 1) })),
    ]);
  if (style.total === 'first') printTotal();
  const names = classification === 'functional' ? FUNCTIONAL_NAMES : ECONOMIC_NAMES;
  const again = style.headerAgain && !inHeader && lines.length > 6 ? Math.floor(lines.length / 2) : -1;
  lines.forEach(({ code, amounts: values }, at) => {
    if (at === again) printHeader(page, [...stub, ...columns]);
    page.row([...stubCells(page, code, names[code] ?? '', stubWidth, inHeader), ...amounts(values)]);
  });
  if (style.placeholderRow) page.row(Array.from({ length: stubWidth }, () => '…'));
  page.blank(style.blankRows);
  if (style.total === 'last' || (style.total === 'in-header' && !inHeader)) printTotal();
}

function stubOf(
  page: Page,
  random: Random,
  classification: CodedTable['classification'],
  isFinal: boolean,
): readonly Head[] {
  const kind =
    classification === 'functional'
      ? random.pick(['功能分类', '支出功能分类', ''])
      : random.pick(['经济分类', '部门预算经济分类', '支出经济分类']);
  const parts = classification === 'functional' ? ['类', '款', '项'] : ['类', '款'];
  const name = random.pick(['科目名称', `${kind}科目名称`.replace('支出', '')]);
  const wrap = (...below: readonly (Head | string)[]): readonly Head[] =>
    random.chance(0.5) ? [head('项目', ...below)] : heads(...below);
  switch (page.style.codes) {
    case 'three-columns':
    case 'growing':
      return wrap(head(`${kind}科目编码`, ...parts), name);
    case 'one-column':
      return wrap(isFinal ? `${kind}科目编码` : random.pick([`${kind}科目编码`, '科目编码']), name);
    case 'in-caption':
      return heads(
        classification === 'functional'
          ? random.pick(['功能分类', '项目', '功能分类科目', '支出功能分类科目'])
          : random.pick(['经济分类科目', '支出经济分类科目']),
      );
  }
}

function stubCells({ style }: Page, code: string, name: string, width: number, inHeader: boolean): readonly Cell[] {
  const indent = style.leadingBlanks ? ' '.repeat(code.length - 3) : '';
  const caption = `${indent}${name}`;
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, width - 1);
  if (inHeader) return [...parts, caption];
  switch (style.codes) {
    case 'three-columns':
      return [...parts, caption];
    case 'growing':
      return [...parts.map((part, at) => (part === '' ? '' : code.slice(0, 3 + 2 * at))), caption];
    case 'one-column':
      return [code, caption];
    case 'in-caption':
      return [`${indent}${code}${style.halfWidth ? ' ' : ''}${name}`];
  }
}

/** Each 类 and 款 above what it holds, in the order of the codes. */
export function withSums(lines: readonly CodedLine[], levels: readonly number[]): readonly CodedLine[] {
  const sums = new Map<string, readonly number[]>();
  for (const { code, amounts } of lines) {
    for (const level of levels.slice(0, -1)) {
      const sum = sums.get(code.slice(0, level)) ?? amounts.map(() => 0);
      sums.set(
        code.slice(0, level),
        sum.map((amount, column) => amount + amounts[column]!),
      );
    }
  }
  return [...[...sums].map(([code, amounts]) => ({ code, amounts })), ...lines].sort((left, right) =>
    left.code < right.code ? -1 : left.code > right.code ? 1 : 0,
  );
}
