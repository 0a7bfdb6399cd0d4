import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { cellKey, columnName, type CellRange } from '../../../core/cell';
import type { PaneTheme } from '../../../app/host';
import type { Mark } from '../../../port/workbook-port';
import type { FileSession } from '../file-session';
import { useWorkbenchMessages } from '../messages';
import { BLOCK, type RowView, type SheetView } from '../sheet-view';
import { geometryOf, HEADER_HEIGHT, HEADER_WIDTH, mergesOf } from './geometry';
import { cellId, GridRow, type RowContext } from './GridRow';
import { anchored, move, type Place } from './keys';
import { MarkTip } from './MarkTip';
import { useGridStyles } from './use-grid-styles';

export interface GridProps {
  readonly session: FileSession;
  readonly sheet: SheetView;
  /** Changes with every block of rows that arrives. */
  readonly version: number;
  readonly zoom: number;
  readonly theme: PaneTheme;
  readonly active: Place;
  readonly head: Place;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Counts jumps, so that going to the cell that is active already scrolls too. */
  readonly jumps: number;
  readonly editor: ReactNode;
  readonly onActivate: (place: Place) => void;
  readonly onExtend: (head: Place) => void;
  readonly onEdit: (start: string | undefined) => void;
  readonly onClear: () => void;
  readonly onCopy: () => void;
  readonly onSheet: (by: 1 | -1) => void;
}

/** A worksheet on the screen: only the rows and columns in sight are there, however many the sheet has. */
export function Grid(props: GridProps) {
  const { session, sheet, zoom, theme, active, head, marks, editor } = props;
  const styles = useGridStyles();
  const messages = useWorkbenchMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<Place>();
  const [dismissed, setDismissed] = useState<string>();
  const geometry = useMemo(() => geometryOf(sheet, zoom), [sheet, zoom]);
  const merges = useMemo(() => mergesOf(sheet), [sheet]);
  const { frozenRows, frozenColumns } = geometry;

  const rows = useVirtualizer({
    count: geometry.rows,
    getScrollElement: () => scroller.current,
    estimateSize: geometry.height,
    overscan: 6,
    scrollMargin: HEADER_HEIGHT,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns,
    getScrollElement: () => scroller.current,
    estimateSize: geometry.width,
    overscan: 2,
    scrollMargin: HEADER_WIDTH,
  });
  const shownRows = rows.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const from = shownColumns[0]?.index ?? 0;
  const to = shownColumns.at(-1)?.index ?? 0;

  useKeptInSight(scroller, active, props.jumps, geometry);

  const view = (row: number): RowView | undefined => session.block(sheet.name, Math.floor(row / BLOCK))?.[row % BLOCK];
  const context = useMemo<RowContext>(
    () => ({
      sheet: sheet.name,
      geometry,
      merges,
      looks: session.looks,
      theme,
      zoom,
      marks,
      markLabel: (severity) => messages.problem[severity],
      blank: messages.blank,
      focused,
    }),
    [sheet.name, geometry, merges, session.looks, theme, zoom, marks, messages, focused],
  );
  const selected = useMemo(() => rangeOf(active, head), [active, head]);
  const several = selected.top !== selected.bottom || selected.left !== selected.right ? selected : undefined;

  const bodyRows = new Set(shownRows.map(({ index }) => index));
  // A merged area whose first row has been scrolled away is still to be seen.
  for (const { index } of shownRows) for (const merge of merges.inRow(index)) bodyRows.add(merge.top);
  bodyRows.add(active.row);

  const rowElement = (row: number, top: number) => (
    <GridRow
      key={row}
      context={context}
      row={row}
      top={top}
      view={view(row)}
      from={from}
      to={to}
      active={row === active.row ? active.column : undefined}
      selected={several !== undefined && several.top <= row && row <= several.bottom ? several : undefined}
      editor={row === active.row ? editor : null}
    />
  );

  const hit = useCallback(
    (event: PointerEvent): Place | undefined => {
      const element = scroller.current;
      if (element === null) return undefined;
      const box = element.getBoundingClientRect();
      const x = event.clientX - box.left - HEADER_WIDTH;
      const y = event.clientY - box.top - HEADER_HEIGHT;
      if (x < 0 || y < 0 || x > element.clientWidth - HEADER_WIDTH || y > element.clientHeight - HEADER_HEIGHT)
        return undefined;
      const column = geometry.columnAt(x < geometry.left(frozenColumns) ? x : x + element.scrollLeft);
      const row = geometry.rowAt(y < geometry.top(frozenRows) ? y : y + element.scrollTop);
      return anchored({ row, column }, merges);
    },
    [geometry, merges, frozenRows, frozenColumns],
  );

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const place = hit(event);
    if (place === undefined) return;
    scroller.current?.focus({ preventScroll: true });
    if (event.shiftKey) props.onExtend(place);
    else props.onActivate(place);
    if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const place = hit(event);
    if (
      event.buttons === 1 &&
      event.pointerType === 'mouse' &&
      place !== undefined &&
      event.currentTarget.hasPointerCapture(event.pointerId)
    )
      props.onExtend(place);
    if (place?.row !== pointed?.row || place?.column !== pointed?.column) setPointed(place);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const taken = handleKey(event.key, ctrl, event.shiftKey);
    if (taken) event.preventDefault();
  };
  const handleKey = (key: string, ctrl: boolean, shift: boolean): boolean => {
    if (ctrl && (key === 'PageUp' || key === 'PageDown')) {
      props.onSheet(key === 'PageUp' ? -1 : 1);
      return true;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEADER_HEIGHT) / 24) - 1);
    const last = { row: Math.max(0, sheet.rowCount - 1), column: Math.max(0, sheet.columnCount - 1) };
    const next = move(
      shift ? head : active,
      { key: key === 'Enter' ? (shift ? 'ArrowUp' : 'ArrowDown') : key, ctrl },
      geometry,
      merges,
      page,
      last,
    );
    if (next !== undefined) {
      if (shift && key !== 'Enter') props.onExtend(next);
      else props.onActivate(next);
      return true;
    }
    if (ctrl && key.toLowerCase() === 'a') {
      props.onActivate({ row: 0, column: 0 });
      props.onExtend(last);
      return true;
    }
    if (ctrl && key.toLowerCase() === 'c') {
      props.onCopy();
      return true;
    }
    if (key === 'Escape' && marks.has(cellKey({ sheet: sheet.name, ...active }))) {
      setDismissed(cellKey({ sheet: sheet.name, ...active }));
      return true;
    }
    if (key === 'F2') props.onEdit(undefined);
    // An input method is at work: the field must be there before the key is done, so that it composes in it.
    else if (key === 'Process') flushSync(() => props.onEdit(''));
    else if (key === 'Delete' || key === 'Backspace') props.onClear();
    else if (!ctrl && key.length === 1) props.onEdit(key);
    else return false;
    return key !== 'Process';
  };

  const activeKey = cellKey({ sheet: sheet.name, ...active });
  useEffect(() => setDismissed(undefined), [activeKey]);
  const tipPlace =
    pointed !== undefined && marks.has(cellKey({ sheet: sheet.name, ...pointed }))
      ? pointed
      : dismissed === activeKey || editor !== null
        ? undefined
        : active;
  const tipMark = tipPlace === undefined ? undefined : marks.get(cellKey({ sheet: sheet.name, ...tipPlace }));

  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={messages.grid(sheet.name)}
        aria-rowcount={geometry.rows + 1}
        aria-colcount={geometry.columns + 1}
        aria-multiselectable
        aria-activedescendant={cellId(active.row, active.column)}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(undefined)}
        onDoubleClick={() => props.onEdit(undefined)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        data-grid
      >
        <div
          role="presentation"
          className={styles.canvas}
          style={{ width: HEADER_WIDTH + geometry.totalWidth, height: HEADER_HEIGHT + geometry.totalHeight }}
        >
          <div role="row" aria-rowindex={1} className={styles.headerRow}>
            <div role="columnheader" aria-colindex={1} className={styles.rowHeader} style={{ zIndex: 7 }}>
              <span className={styles.hidden}>{sheet.name}</span>
            </div>
            {Array.from({ length: frozenColumns }, (_, column) => (
              <div
                key={column}
                role="presentation"
                className={styles.frozenHolder}
                style={{ left: HEADER_WIDTH + geometry.left(column), flexBasis: geometry.width(column) }}
              >
                <ColumnHeader
                  column={column}
                  left={0}
                  width={geometry.width(column)}
                  on={selected.left <= column && column <= selected.right}
                />
              </div>
            ))}
            {shownColumns.map(
              ({ index }) =>
                index >= frozenColumns && (
                  <ColumnHeader
                    key={index}
                    column={index}
                    left={HEADER_WIDTH + geometry.left(index)}
                    width={geometry.width(index)}
                    on={selected.left <= index && index <= selected.right}
                  />
                ),
            )}
          </div>
          {frozenRows > 0 && (
            <div role="rowgroup" className={styles.frozenBand} style={{ height: geometry.top(frozenRows) }}>
              {sheet.gridLines && (
                <Lines
                  rows={Array.from({ length: frozenRows }, (_, row) => geometry.top(row + 1) - 1)}
                  columns={shownColumns.map(({ index }) => HEADER_WIDTH + geometry.left(index + 1) - 1)}
                />
              )}
              {Array.from({ length: frozenRows }, (_, row) => rowElement(row, geometry.top(row)))}
            </div>
          )}
          <div role="rowgroup">
            {sheet.gridLines && (
              <Lines
                rows={shownRows.map(({ index }) => HEADER_HEIGHT + geometry.top(index + 1) - 1)}
                columns={shownColumns.map(({ index }) => HEADER_WIDTH + geometry.left(index + 1) - 1)}
              />
            )}
            {[...bodyRows]
              .filter((row) => row >= frozenRows)
              .sort((a, b) => a - b)
              .map((row) => rowElement(row, HEADER_HEIGHT + geometry.top(row)))}
          </div>
        </div>
      </div>
      {tipMark !== undefined && tipPlace !== undefined && (
        <MarkTip
          mark={tipMark}
          place={tipPlace}
          geometry={geometry}
          merge={merges.at(tipPlace.row, tipPlace.column)}
          scroller={scroller}
        />
      )}
    </div>
  );
}

function rangeOf(active: Place, head: Place): CellRange {
  return {
    top: Math.min(active.row, head.row),
    bottom: Math.max(active.row, head.row),
    left: Math.min(active.column, head.column),
    right: Math.max(active.column, head.column),
  };
}

function ColumnHeader({
  column,
  left,
  width,
  on,
}: {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly on: boolean;
}) {
  const styles = useGridStyles();
  if (width === 0) return null;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(styles.columnHeader, on && styles.headerActive)}
      style={{ left, width }}
    >
      {columnName(column)}
    </div>
  );
}

function Lines({ rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly number[] }) {
  const styles = useGridStyles();
  return (
    <div role="presentation">
      {columns.map((left) => (
        <div key={left} className={styles.lineDown} style={{ left }} />
      ))}
      {rows.map((top) => (
        <div key={top} className={styles.lineAcross} style={{ top }} />
      ))}
    </div>
  );
}

/** Scrolls so far that the active cell is to be seen; after a jump from elsewhere it comes to the middle. */
function useKeptInSight(
  scroller: React.RefObject<HTMLDivElement | null>,
  active: Place,
  jumps: number,
  geometry: ReturnType<typeof geometryOf>,
) {
  const lastJump = useRef(-1);
  const [shown, setShown] = useState(true);
  // On a narrow page the sheet may be put aside while a jump comes; it scrolls when it is seen again.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setShown(element.clientHeight > 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || element.clientHeight === 0) return;
    const jumped = lastJump.current !== jumps;
    lastJump.current = jumps;
    const { frozenRows, frozenColumns } = geometry;
    const height = element.clientHeight - HEADER_HEIGHT;
    const width = element.clientWidth - HEADER_WIDTH;
    if (active.row >= frozenRows) {
      const low = geometry.top(active.row);
      const lead = geometry.top(frozenRows);
      element.scrollTop = aim(element.scrollTop, low, geometry.height(active.row), lead, height, jumped);
    }
    if (active.column >= frozenColumns) {
      const low = geometry.left(active.column);
      const lead = geometry.left(frozenColumns);
      element.scrollLeft = aim(element.scrollLeft, low, geometry.width(active.column), lead, width, jumped);
    }
  }, [scroller, active, jumps, geometry, shown]);
}

function aim(scroll: number, start: number, size: number, lead: number, room: number, centre: boolean): number {
  const hiddenBefore = start < scroll + lead;
  const hiddenAfter = start + size > scroll + room;
  if (!hiddenBefore && !hiddenAfter) return scroll;
  if (centre) return start - lead - (room - lead - size) / 2;
  return hiddenBefore ? start - lead : start + Math.min(size, room - lead) - room;
}
