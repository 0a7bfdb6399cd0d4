import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { address } from '../../core/cell';
import { useShell } from '../../taskpane/Shell';
import type { FileSession } from './file-session';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { anchored, type Place } from './grid/keys';
import { mergesOf } from './grid/geometry';
import { parseInput } from './grid/parse-input';
import { useGridStyles } from './grid/use-grid-styles';
import { useWorkbenchMessages } from './messages';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import type { SheetView } from './sheet-view';
import type { WorkbenchHost, WorkbenchState } from './workbench-host';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const FIRST: Place = { row: 0, column: 0 };

interface SheetAreaProps {
  readonly host: WorkbenchHost;
  readonly state: WorkbenchState;
  readonly session: FileSession;
  readonly sheet: SheetView;
}

/** The workbook: cell content above, the sheet, its tabs below. Everything that a user does to cells is decided here. */
export function SheetArea({ host, state, session, sheet }: SheetAreaProps) {
  const styles = useStyles();
  const gridStyles = useGridStyles();
  const messages = useWorkbenchMessages();
  const { theme } = useShell();
  const version = useSyncExternalStore(session.subscribe, session.version);
  const area = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [range, setRange] = useState<{ readonly sheet: string; readonly from: Place; readonly head: Place }>();
  const [draft, setDraft] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  // Enter moves the focus, and the loss of focus must not end the same edit twice.
  const live = useRef<string>(undefined);
  live.current = draft;
  const merges = useMemo(() => mergesOf(sheet), [sheet]);
  const active: Place = anchored(state.places.get(sheet.name) ?? FIRST, merges);
  const head =
    range?.sheet === sheet.name && range.from.row === active.row && range.from.column === active.column
      ? range.head
      : active;
  const content = session.cell(sheet.name, active.row, active.column);
  const source = content?.formula ?? content?.source ?? '';

  const activate = useCallback(
    (place: Place) => {
      setRange(undefined);
      setTrouble(undefined);
      host.goTo({ sheet: sheet.name, row: place.row, column: place.column });
    },
    [host, sheet.name],
  );
  const focusGrid = () => area.current?.querySelector<HTMLElement>('[data-grid]')?.focus({ preventScroll: true });

  const commit = (text: string, then: Place | undefined) => {
    live.current = undefined;
    setDraft(undefined);
    focusGrid();
    if (text !== source) {
      const input = parseInput(text);
      if (input === 'formula') {
        setTrouble(messages.formulaLocked);
        return;
      }
      void host.edit({ sheet: sheet.name, row: active.row, column: active.column }, input);
    }
    if (then !== undefined) activate(then);
  };
  const onEditorKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const text = draft ?? source;
    // Enter ends the choice of a Chinese character before it ends the edit.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      live.current = undefined;
      setDraft(undefined);
      focusGrid();
    } else if (event.key === 'Enter')
      commit(text, { row: active.row + (event.shiftKey ? -1 : 1), column: active.column });
    else if (event.key === 'Tab') commit(text, { row: active.row, column: active.column + (event.shiftKey ? -1 : 1) });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const leave = () => {
    if (live.current !== undefined) commit(live.current, undefined);
  };

  const visibleSheets = session.sheets.filter(
    ({ visibility, name }) => visibility === 'visible' || state.unhidden.has(name),
  );
  const turn = (by: 1 | -1) => {
    const at = visibleSheets.findIndex(({ name }) => name === sheet.name);
    const next = visibleSheets[at + by];
    if (next !== undefined) host.show(next.name);
  };
  const texts = (): string[][] => {
    const top = Math.min(active.row, head.row);
    const left = Math.min(active.column, head.column);
    const rows = Math.min(Math.abs(active.row - head.row) + 1, 5000);
    const columns = Math.abs(active.column - head.column) + 1;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => session.cell(sheet.name, top + row, left + column)?.text ?? ''),
    );
  };
  const copy = () => {
    void navigator.clipboard
      .writeText(
        texts()
          .map((row) => row.join('\t'))
          .join('\n'),
      )
      .catch(() => undefined);
  };

  return (
    <div className={styles.root} ref={area}>
      <FormulaBar
        place={address(active)}
        text={draft ?? source}
        trouble={
          trouble ?? (draft === undefined ? undefined : hintFor(draft, messages.textHint, content?.kind === 'number'))
        }
        onGo={(place) => {
          activate(anchored(place, merges));
          focusGrid();
        }}
        onChange={setDraft}
        onKeyDown={onEditorKey}
        onBlur={leave}
      />
      <Grid
        key={`${session.name}\u0000${sheet.name}\u0000${zoom}`}
        session={session}
        sheet={sheet}
        version={version}
        zoom={zoom}
        theme={theme}
        active={active}
        head={head}
        marks={state.marks}
        jumps={state.jumps}
        editor={
          draft === undefined ? null : (
            <CellEditor
              className={gridStyles.editor}
              label={messages.content}
              text={draft}
              onChange={setDraft}
              onKeyDown={onEditorKey}
              onBlur={leave}
            />
          )
        }
        onActivate={activate}
        onExtend={(place) => setRange({ sheet: sheet.name, from: active, head: place })}
        onEdit={(start) => setDraft(start ?? source)}
        onClear={() => commit('', undefined)}
        onCopy={copy}
        onSheet={turn}
      />
      <SheetTabs
        sheets={session.sheets}
        unhidden={state.unhidden}
        marks={state.marks}
        current={sheet.name}
        onShow={(name) =>
          visibleSheets.some((each) => each.name === name)
            ? host.show(name)
            : void host.unhide(name).then(() => host.show(name))
        }
      />
      <StatusBar texts={texts} several={head !== active} content={content} zoom={zoom} onZoom={setZoom} />
    </div>
  );
}

function hintFor(draft: string, hint: (text: string) => string, wasNumber: boolean): string | undefined {
  const input = parseInput(draft);
  return wasNumber && input !== 'formula' && input.kind === 'text' ? hint(draft) : undefined;
}

interface CellEditorProps {
  readonly className: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

function CellEditor({ className, label, text, onChange, onKeyDown, onBlur }: CellEditorProps) {
  const focus = useCallback((input: HTMLInputElement | null) => {
    // The content bar may have the focus: the edit then happens there.
    if (input !== null && !(document.activeElement instanceof HTMLInputElement)) input.focus({ preventScroll: true });
  }, []);
  return (
    <input
      ref={focus}
      className={className}
      aria-label={label}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => !(event.relatedTarget instanceof HTMLInputElement) && onBlur()}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
