import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { lazy, Suspense } from 'react';
import { useLocale, useMessages } from '../../taskpane/locale';
import { useShell } from '../../taskpane/Shell';
import { useWorkbenchMessages } from './messages';
import { Logo } from './Logo';
import type { WorkbenchHost, WorkbenchState } from './workbench-host';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    marginRight: tokens.spacingHorizontalS,
    flexShrink: 0,
  },
  productName: { '@media (max-width: 399px)': { display: 'none' } },
  file: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  unsaved: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  label: { '@media (max-width: 899px)': { display: 'none' } },
  commands: { display: 'flex', flexShrink: 0 },
  button: { minWidth: 0 },
});

const ThemeMenu = lazy(() => import('./ThemeMenu').then((part) => ({ default: part.ThemeMenu })));

/** The page's own bar: which file, open, save, undo, language and theme. */
export function TitleBar({
  host,
  state,
  onOpen,
}: {
  readonly host: WorkbenchHost;
  readonly state: WorkbenchState;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  const messages = useWorkbenchMessages();
  const pane = useMessages();
  const locale = useLocale();
  const { setLocale } = useShell();
  const { session, unsaved, done, theme } = state;
  return (
    <header className={styles.root}>
      <span className={styles.product}>
        <Logo />
        <span className={styles.productName}>{pane.product}</span>
      </span>
      <span className={styles.commands}>
        <Button
          title={messages.openHint}
          appearance="subtle"
          className={styles.button}
          icon={<FolderOpenRegular />}
          onClick={onOpen}
          aria-label={messages.open}
        >
          <span className={styles.label}>{messages.open}</span>
        </Button>
        <Button
          title={messages.saveHint}
          appearance="subtle"
          className={styles.button}
          icon={<SaveRegular />}
          disabled={session === undefined}
          onClick={() => void host.save()}
          aria-label={messages.save}
        >
          <span className={styles.label}>{messages.save}</span>
        </Button>
        <Button
          title={messages.undoHint}
          appearance="subtle"
          className={styles.button}
          icon={<ArrowUndoRegular />}
          disabled={done.length === 0}
          onClick={() => void host.undo()}
          aria-label={messages.undo}
        >
          <span className={styles.label}>{messages.undo}</span>
        </Button>
      </span>
      <span className={styles.file}>
        {session !== undefined && (
          <span className={styles.name} title={session.name}>
            {session.name}
          </span>
        )}
        {unsaved && <span className={styles.unsaved}>{`· ${messages.unsaved}`}</span>}
      </span>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<LocalLanguageRegular />}
        lang={locale === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
        aria-label={pane.switchLanguage}
      >
        <span className={styles.label}>{pane.switchLanguage}</span>
      </Button>
      <Suspense fallback={<Button appearance="subtle" icon={<DarkThemeRegular />} disabled aria-label={pane.theme} />}>
        <ThemeMenu theme={theme} onTheme={host.setTheme} />
      </Suspense>
    </header>
  );
}
