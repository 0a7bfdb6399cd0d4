import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableSearchRegular } from '@fluentui/react-icons/svg/document-table-search';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { TableCheckerRegular } from '@fluentui/react-icons/svg/table-checker';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { LayoutId } from '../model/table';
import { AdoptProvider, adoptInto } from './adopt';
import { assign, ASSIGNED, isAssignedTables, NONE } from '../app/assigned-tables';
import { describeError } from '../app/describe-error';
import type { CheckProgress, PaneHost } from '../app/host';
import { Identity } from './Identity';
import { JumpProvider } from './Jump';
import { useLocale, useMessages } from './locale';
import { resultOf, type PaneState } from '../app/pane-state';
import { Results } from './Results';
import { Screen } from './Screen';
import { SeverityIcon } from './severity';
import { usePane, type MarksTrouble, type PaneControl } from './use-pane';
import { Unfinished } from './Unfinished';
import { useSetting } from './use-setting';
import { leavesOpen } from '../model/coverage';
import { verdictOf } from '../app/verdict';

/** A menu brings the code that places it; the first screen does without. */
const MoreMenu = lazy(() => import('./MoreMenu').then((part) => ({ default: part.MoreMenu })));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    flexShrink: 0,
  },
  commands: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  grow: { flex: 1 },
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  verdict: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
  },
  compared: { gridColumn: 2, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The pane: one button, one sentence, and the findings behind it. The same in Excel and in the workbench. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const control = usePane(host, locale);
  const { state } = control;
  const [told, setTold] = useState<string>();
  const book = 'book' in state ? state.book : undefined;
  const [assigned, setAssigned] = useSetting(host.settings, 'workbook', ASSIGNED, NONE, isAssignedTables, book?.name);
  const result = resultOf(state);
  const checked = result?.checked;
  const fillAsked = useFillAsked(host, result === undefined ? control.check : undefined);
  const adopt = useMemo(
    () => (checked === undefined ? undefined : adoptInto(host, checked, messages, setTold)),
    [host, checked, messages],
  );
  const onAssign = useCallback(
    (sheet: string, layout: LayoutId | undefined) => {
      setAssigned(assign(assigned, sheet, layout));
      control.check();
    },
    [assigned, control, setAssigned],
  );
  return (
    <section className={styles.root} aria-label={messages.product}>
      <div className={styles.head}>
        {book !== undefined && <Identity name={book.name} review={checked?.review} />}
        <Commands host={host} control={control} />
        {state.kind === 'checking' && <Progress progress={state.progress} onCancel={control.cancel} />}
        <div role="status" aria-live="polite">
          {result !== undefined && state.kind === 'checked' && <Verdict state={state} />}
          {state.kind === 'checking' && <span className={styles.hidden}>{stepText(state.progress, messages)}</span>}
          <span className={styles.hidden}>{told}</span>
        </div>
      </div>
      {state.kind === 'checked' && (state.freshness === 'stale' || state.freshness === 'cancelled') && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{state.freshness === 'stale' ? messages.stale : messages.cancelled}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={control.check}>{messages.checkAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {book !== undefined && <Unfinished key={book.name} host={host} onMended={control.check} />}
      {control.marksTrouble !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{marksText(control.marksTrouble, messages)}</MessageBarBody>
        </MessageBar>
      )}
      <JumpProvider host={host}>
        {book !== undefined && result !== undefined && adopt !== undefined ? (
          <AdoptProvider value={adopt}>
            <Results
              key={book.name}
              host={host}
              book={book}
              result={result}
              outdated={state.kind === 'checking'}
              assigned={assigned}
              onAssign={onAssign}
              fillAsked={fillAsked}
              onCheck={control.check}
            />
          </AdoptProvider>
        ) : (
          <Blank host={host} state={state} onRetry={control.check} />
        )}
      </JumpProvider>
    </section>
  );
}

function marksText(trouble: MarksTrouble, messages: ReturnType<typeof useMessages>): string {
  if (trouble.kind === 'refused') return messages.marksRefused(trouble.sheets);
  const { what, todo } = describeError(trouble.error, messages);
  return messages.marksFailed(what, todo);
}

/** How often the ribbon's 填充 was pressed. Where nothing was checked yet, that comes first. */
function useFillAsked(host: PaneHost, check: (() => void) | undefined): number {
  const [asked, setAsked] = useState(0);
  useEffect(
    () =>
      host.listen((event) => {
        if (event.kind !== 'command' || event.command !== 'fill') return;
        setAsked((count) => count + 1);
        check?.();
      }),
    [host, check],
  );
  return asked;
}

function stepText({ step, sheet }: CheckProgress, messages: ReturnType<typeof useMessages>): string {
  return step === 'reading' ? messages.step.reading(sheet) : messages.step.checking;
}

function Commands({ host, control }: { readonly host: PaneHost; readonly control: PaneControl }) {
  const styles = useStyles();
  const messages = useMessages();
  const { state, marked } = control;
  const hasResult = resultOf(state) !== undefined;
  return (
    <div className={styles.commands}>
      <Button
        appearance="primary"
        icon={<TableCheckerRegular />}
        disabled={!('book' in state)}
        disabledFocusable={state.kind === 'checking'}
        onClick={control.check}
      >
        {messages.check}
      </Button>
      {hasResult && (
        <Button
          icon={marked ? <EraserRegular /> : <HighlightRegular />}
          onClick={marked ? control.clearMarks : control.showMarks}
          appearance="subtle"
        >
          {marked ? messages.clearMarks : messages.showMarks}
        </Button>
      )}
      <span className={styles.grow} />
      <Suspense
        fallback={<Button appearance="subtle" icon={<MoreHorizontalRegular />} disabled aria-label={messages.more} />}
      >
        <MoreMenu settings={host.settings} autoCheck={host.name === 'workbench'} />
      </Suspense>
    </div>
  );
}

function Progress({ progress, onCancel }: { readonly progress: CheckProgress; readonly onCancel: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  // Without a share the bar moves by itself; with one it fills.
  const bar = progress.share === undefined ? {} : { value: progress.share };
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={messages.checkingFor} {...bar} />
      <div className={styles.commands}>
        <span className={styles.grow}>{stepText(progress, messages)}</span>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  );
}

function Verdict({ state }: { readonly state: Extract<PaneState, { readonly kind: 'checked' }> }) {
  const styles = useStyles();
  const messages = useMessages();
  const { checked, compared } = state.result;
  const { counts, tables, narrative, coverage } = checked.review;
  // A tick over figures that were not checked would call them right.
  const isOpen = counts.notice > 0 || coverage.some(leavesOpen);
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : isOpen ? 'notice' : 'holds';
  if (tables.length === 0 && (narrative?.text ?? '') === '') return null;
  return (
    <p className={styles.verdict}>
      <SeverityIcon severity={worst} silent />
      <span>{verdictOf(checked.review, messages)}</span>
      {state.freshness === 'renewing' && <span className={styles.compared}>{messages.rechecking}</span>}
      {state.freshness !== 'renewing' && compared !== undefined && (
        <span className={styles.compared}>{messages.compared(compared.fixed, compared.added.size)}</span>
      )}
    </p>
  );
}

function Blank({
  host,
  state,
  onRetry,
}: {
  readonly host: PaneHost;
  readonly state: PaneState;
  readonly onRetry: () => void;
}) {
  const messages = useMessages();
  const { screens } = messages;
  const open = (label: string) =>
    host.openFile !== undefined && (
      <Button icon={<FolderOpenRegular />} onClick={host.openFile}>
        {label}
      </Button>
    );
  switch (state.kind) {
    case 'no-book': {
      const { title, text } = host.name === 'excel' ? screens.noBookExcel : screens.noBook;
      return (
        <Screen icon={<FolderOpenRegular />} title={title} text={text}>
          {open(messages.openFile)}
        </Screen>
      );
    }
    case 'opening':
      return <Screen icon={<FolderOpenRegular />} title={messages.opening(state.name)} text="" />;
    case 'open-failed':
    case 'check-failed': {
      const { what, todo } = describeError(state.error, messages);
      return (
        <Screen
          alert
          icon={<ErrorCircleRegular />}
          title={state.kind === 'open-failed' ? screens.openFailed.title : screens.failed.title}
          text={`${what}${todo}`}
        >
          {state.kind === 'check-failed' && (
            <Button appearance="primary" onClick={onRetry}>
              {screens.retry}
            </Button>
          )}
          {open(screens.openOther)}
        </Screen>
      );
    }
    case 'ready':
      return <Screen icon={<DocumentTableSearchRegular />} title={screens.ready.title} text={screens.ready.text} />;
    default:
      return null;
  }
}
