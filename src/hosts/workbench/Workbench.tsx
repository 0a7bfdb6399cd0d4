import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useEffect, useState, type ReactNode } from 'react';
import { fullAddress } from '../../core/cell';
import { describeError } from '../../app/describe-error';
import { useMessages } from '../../taskpane/locale';
import { Pane } from '../../taskpane/Pane';
import { Screen } from '../../taskpane/Screen';
import { isNumber, useSetting } from '../../taskpane/use-setting';
import { useWorkbenchMessages } from './messages';
import { SheetArea } from './SheetArea';
import { Splitter } from './Splitter';
import { TitleBar } from './TitleBar';
import { useFileDrop } from './use-file-drop';
import { usePageKeys } from './use-page-keys';
import { useWorkbench } from './use-workbench';
import type { WorkbenchHost } from './workbench-host';

const NARROW = '@media (max-width: 719px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  turn: {
    display: 'none',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { display: 'flex' },
  },
  page: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  main: { flex: 1, minHeight: 0, display: 'flex' },
  sheet: { flex: 1, minWidth: 0, minHeight: 0 },
  pane: { minWidth: 0, minHeight: 0, flexShrink: 0, [NARROW]: { flex: 1, width: 'auto !important' } },
  splitter: { [NARROW]: { display: 'none' } },
  aside: { [NARROW]: { display: 'none' } },
  empty: { height: '100%', display: 'grid', placeContent: 'center', backgroundColor: tokens.colorNeutralBackground1 },
  progress: { height: '2px' },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 1000,
    display: 'grid',
    placeContent: 'center',
    textAlign: 'center',
    backgroundColor: `color-mix(in srgb, ${tokens.colorNeutralBackground1} 92%, transparent)`,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
  dropHint: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

/** Which part a narrow page shows; a wide one shows both. */
type Part = 'sheet' | 'pane';

/** The page that stands in for Excel: the workbook on the left, the pane on the right. */
export function Workbench({ host, onOpen }: { readonly host: WorkbenchHost; readonly onOpen: () => void }) {
  const styles = useStyles();
  const messages = useWorkbenchMessages();
  const state = useWorkbench(host);
  const [part, setPart] = useState<Part>('pane');
  const [width, setWidth] = useSetting(host.settings, 'user', 'pane-width', 420, isNumber);
  const dragging = useFileDrop((file) => void host.open(file));
  usePageKeys(host, onOpen);
  const { session, jumps, unsaved } = state;
  useEffect(() => {
    if (jumps > 0) setPart('sheet');
  }, [jumps]);
  useEffect(() => {
    document.title = session === undefined ? messages.title : `${session.name} · ${messages.title}`;
  }, [session, messages]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const sheet = session?.sheets.find(({ name }) => name === state.sheet);
  return (
    <div className={styles.root}>
      <TitleBar host={host} state={state} onOpen={onOpen} />
      <main className={styles.page}>
        {state.opening !== undefined && (
          <ProgressBar
            className={styles.progress}
            value={state.opening.share}
            aria-label={messages.opening(state.opening.name)}
          />
        )}
        <Trouble host={host} state={state} />
        <TabList
          className={styles.turn}
          selectedValue={part}
          onTabSelect={(_, { value }) => setPart(value as Part)}
          aria-label={messages.title}
        >
          <Tab value="pane">{messages.paneView}</Tab>
          <Tab value="sheet">{messages.sheetView}</Tab>
        </TabList>
        <div className={styles.main}>
          <div className={mergeClasses(styles.sheet, part !== 'sheet' && styles.aside)}>
            {session === undefined || sheet === undefined ? (
              <div className={styles.empty}>
                <Screen
                  icon={<FolderOpenRegular />}
                  title={state.opening === undefined ? messages.empty : messages.opening(state.opening.name)}
                  text={messages.emptyHint}
                >
                  {state.opening === undefined ? (
                    <Button appearance="primary" icon={<FolderOpenRegular />} onClick={onOpen}>
                      {messages.open}
                    </Button>
                  ) : (
                    <Button onClick={host.cancelOpening}>{messages.cancel}</Button>
                  )}
                </Screen>
              </div>
            ) : (
              <SheetArea host={host} state={state} session={session} sheet={sheet} />
            )}
          </div>
          <Splitter className={styles.splitter} width={width} onWidth={setWidth} />
          <div className={mergeClasses(styles.pane, part !== 'pane' && styles.aside)} style={{ width }}>
            <Pane host={host} />
          </div>
        </div>
      </main>
      {dragging && (
        <div className={styles.drop}>
          {messages.drop}
          <span className={styles.dropHint}>{messages.dropHint}</span>
        </div>
      )}
    </div>
  );
}

function Trouble({
  host,
  state,
}: {
  readonly host: WorkbenchHost;
  readonly state: ReturnType<typeof useWorkbench>;
}): ReactNode {
  const pane = useMessages();
  const { refused, openError } = state;
  if (refused === undefined && openError === undefined) return null;
  const error = openError === undefined ? undefined : describeError(openError, pane);
  const text =
    error === undefined
      ? refused === undefined
        ? ''
        : pane.refused[refused.why](fullAddress(refused.edit.cell))
      : `${error.what}${error.todo}`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={host.forgetTrouble}>{pane.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
