import type { ColumnCells, RawKind } from './column-kinds';
import type { Header } from './header-band';
import type { ListColumns } from './evidence-lines';
import { wordsAttribute } from './evidence-words';

/** Splits the columns into lists: a label column right of amounts opens another one, unless it only describes lines. */
export function listColumnsOf(
  columns: readonly ColumnCells[],
  kinds: ReadonlyMap<number, RawKind>,
  header: Header,
  isAmount: (column: number) => boolean,
): { readonly lists: readonly ListColumns[]; readonly described: readonly number[] } {
  const lists: ListColumns[] = [];
  const described: number[] = [];
  let current: ListColumns | undefined;
  const open = (): ListColumns => {
    const list: ListColumns = { labels: [], codes: [], amounts: [] };
    lists.push(list);
    return list;
  };
  const numbers = columns.filter(({ column }) => isAmount(column)).map(({ column }) => column);
  const lastNumber = numbers[numbers.length - 1] ?? -1;
  for (const cells of columns) {
    const { column } = cells;
    const kind = kinds.get(column);
    if (isAmount(column)) {
      current ??= open();
      current.amounts.push(column);
      continue;
    }
    if (kind !== 'code' && kind !== 'label') continue;
    const below = cells.texts.filter((cell) => cell.row > header.bottom);
    if (kind === 'label' && below.length === 0) continue;
    if (current !== undefined && current.amounts.length > 0) {
      if (column > lastNumber || (kind === 'label' && describes(cells, header))) {
        described.push(column);
        continue;
      }
      current = undefined;
    }
    current ??= open();
    (kind === 'label' ? current.labels : current.codes).push(column);
  }
  return { lists: lists.filter((list) => list.amounts.length > 0), described };
}

/** An attribute of the line, not the label of another one: worded so, or its texts repeat. */
function describes(cells: ColumnCells, header: Header): boolean {
  const caption = cells.texts
    .filter((cell) => cell.row <= header.bottom)
    .map((cell) => cell.text)
    .join('');
  if (wordsAttribute(caption)) return true;
  const texts = cells.texts.filter((cell) => cell.row > header.bottom).map((cell) => cell.text);
  return texts.length >= 4 && new Set(texts).size < 0.5 * texts.length;
}
