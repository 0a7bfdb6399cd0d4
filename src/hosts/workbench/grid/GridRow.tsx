import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { cellKey, type CellRange } from '../../../core/cell';
import type { PaneTheme } from '../../../app/host';
import type { Mark, MarkSeverity } from '../../../port/workbook-port';
import type { CellLook } from '../../../files/xlsx/cell-looks';
import type { CellView, RowView } from '../sheet-view';
import { HEADER_WIDTH, type Geometry, type Merges } from './geometry';
import { cssOf } from './look';
import { useGridStyles } from './use-grid-styles';

export interface RowContext {
  readonly sheet: string;
  readonly geometry: Geometry;
  readonly merges: Merges;
  readonly looks: readonly CellLook[];
  readonly theme: PaneTheme;
  readonly zoom: number;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly markLabel: (severity: MarkSeverity) => string;
  readonly blank: string;
  readonly focused: boolean;
}

interface GridRowProps {
  readonly context: RowContext;
  readonly row: number;
  readonly top: number;
  readonly view: RowView | undefined;
  /** First and last column in sight. */
  readonly from: number;
  readonly to: number;
  /** Column of the active cell if it is in this row. */
  readonly active: number | undefined;
  readonly selected: CellRange | undefined;
  readonly editor: ReactNode;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** Columns to the left of the window whose text may reach into it. */
const REACH = 12;

/** One row of the sheet: its number, its frozen cells, and those of the others that are in sight. */
export const GridRow = memo(function GridRow({
  context,
  row,
  top,
  view,
  from,
  to,
  active,
  selected,
  editor,
}: GridRowProps) {
  const styles = useGridStyles();
  const { geometry, merges } = context;
  const { frozenColumns } = geometry;
  const isSelected = selected !== undefined && selected.top <= row && row <= selected.bottom;
  const columns = new Set<number>();
  for (let column = Math.max(frozenColumns, from - REACH); column <= to; column += 1) columns.add(column);
  for (const merge of merges.inRow(row))
    if (merge.top === row && merge.left >= frozenColumns && merge.left <= to && merge.right >= from)
      columns.add(merge.left);
  if (active !== undefined && active >= frozenColumns) columns.add(active);
  const frozen = Array.from({ length: frozenColumns }, (_, column) => column);
  const cell = (column: number, left: number) => (
    <Cell
      key={column}
      context={context}
      row={row}
      column={column}
      left={left}
      view={view}
      active={active === column}
      selected={isSelected && selected.left <= column && column <= selected.right}
      editor={active === column ? editor : null}
    />
  );
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height: geometry.height(row) }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.rowHeader, (active !== undefined || isSelected) && styles.headerActive)}
        style={{ height: geometry.height(row) }}
      >
        {row + 1}
      </div>
      {frozen.map((column) => (
        <div
          key={column}
          role="presentation"
          className={mergeClasses(styles.frozenHolder, column === frozenColumns - 1 && styles.frozenEdge)}
          style={{
            left: HEADER_WIDTH + geometry.left(column),
            flexBasis: geometry.width(column),
            height: geometry.height(row),
          }}
        >
          {cell(column, 0)}
        </div>
      ))}
      {isSelected && (selected.left !== selected.right || selected.top !== selected.bottom) && (
        <div
          role="presentation"
          className={styles.selectedStrip}
          style={{
            left: HEADER_WIDTH + geometry.left(selected.left),
            width: geometry.left(selected.right + 1) - geometry.left(selected.left),
          }}
        />
      )}
      {[...columns].map((column) => cell(column, HEADER_WIDTH + geometry.left(column)))}
    </div>
  );
});

interface CellProps {
  readonly context: RowContext;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly view: RowView | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  readonly editor: ReactNode;
}

function Cell({ context, row, column, left, view, active, selected, editor }: CellProps): ReactNode {
  const styles = useGridStyles();
  const { geometry, merges, looks, marks, theme, zoom } = context;
  const content = view?.[column];
  const merge = merges.at(row, column);
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
  const mark = marks.get(cellKey({ sheet: context.sheet, row, column }));
  // Empty cells without a look are the paper itself.
  if (content === undefined && merge === undefined && !active && mark === undefined) return null;
  const look = content === undefined ? undefined : looks[content.style];
  const width =
    merge === undefined ? geometry.width(column) : geometry.left(merge.right + 1) - geometry.left(merge.left);
  const height = merge === undefined ? geometry.height(row) : geometry.top(merge.bottom + 1) - geometry.top(merge.top);
  if (width === 0 || height === 0) return null;
  const reach = merge === undefined ? spill(content, look, row, column, view, context) : 0;
  const text = content?.text ?? '';
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={active || selected}
      {...(merge !== undefined && {
        'aria-colspan': merge.right - merge.left + 1,
        'aria-rowspan': merge.bottom - merge.top + 1,
      })}
      {...(active && mark !== undefined && { 'aria-describedby': 'grid-tip' })}
      className={mergeClasses(
        styles.cell,
        merge !== undefined && styles.merged,
        (merge !== undefined || reach > 0) && styles.opaque,
        (merge !== undefined || look?.wrap === true || (reach === 0 && content?.kind === 'text')) &&
          editor === null &&
          styles.clipped,
        mark !== undefined && styles[mark.severity],
        active && styles.active,
        active && !context.focused && styles.activeUnfocused,
      )}
      style={{
        left: left - 1,
        width: width + reach + 1,
        height: height + 1,
        ...cssOf(look, content?.kind ?? 'blank', theme, zoom),
      }}
    >
      {text === '' && (active || mark !== undefined) ? <span className={styles.hidden}>{context.blank}</span> : text}
      {mark !== undefined && <span className={styles.hidden}>{`，${context.markLabel(mark.severity)}`}</span>}
      {editor}
    </div>
  );
}

/** How far a text runs over the empty cells to its right, as it does in Excel. */
function spill(
  content: CellView | undefined,
  look: CellLook | undefined,
  row: number,
  column: number,
  view: RowView | undefined,
  { geometry, merges, zoom }: RowContext,
): number {
  if (
    content?.kind !== 'text' ||
    look?.wrap === true ||
    (look?.horizontal ?? 'left') !== 'left' ||
    content.text.includes('\n')
  )
    return 0;
  const size = ((look?.size ?? 11) * zoom * 4) / 3;
  const needed = widthOf(content.text) * size + 8 - geometry.width(column);
  let reach = 0;
  for (let next = column + 1; reach < needed && next < geometry.columns; next += 1) {
    if ((view?.[next]?.text ?? '') !== '' || merges.at(row, next) !== undefined) break;
    reach += geometry.width(next);
  }
  return reach;
}

/** Width of a text in ems: ideographs are square, other letters about half of that. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? 1 : 0.56;
  return width;
}
