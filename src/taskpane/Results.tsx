import { Button, CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { leavesOpen } from '../model/coverage';
import type { Finding } from '../model/finding';
import type { LayoutId } from '../model/table';
import { FilterBar } from './findings/FilterBar';
import { filterFindings, NO_FILTER, type FindingFilter } from './findings/filter';
import { FindingList } from './findings/FindingList';
import { Proof } from './findings/Proof';
import { inOrder, sectionsOf } from './findings/sections';
import { useWalk } from './findings/use-walk';
import type { AssignedTable, OpenBook, PaneHost } from '../app/host';
import { useFillMessages } from './fill/fill-messages';
import { useJump } from './Jump';
import { useLocale, useMessages } from './locale';
import { MapTab } from './map/MapTab';
import { useNarrativeLinkWords } from './narrative/link-words';
import { StatementProvider } from './narrative/StatementLink';
import { useFocusOnFinding } from './narrative/use-focus-on-finding';
import { useNarrative } from './narrative/use-narrative';
import type { Result } from '../app/pane-state';
import { Screen } from './Screen';
import { TablesTab } from './tables/TablesTab';

/** Filling and corrections bring half the engine along, the text its many words; they come when they are asked for. */
const FillTab = lazy(() => import('./fill/FillTab').then((part) => ({ default: part.FillTab })));
const NarrativeTab = lazy(() => import('./narrative/NarrativeTab').then((part) => ({ default: part.NarrativeTab })));
const Corrections = lazy(() => import('./corrections/Corrections').then((part) => ({ default: part.Corrections })));

const useStyles = makeStyles({
  root: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, flexWrap: 'wrap' },
  panel: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  walk: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  position: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  badge: { marginLeft: tokens.spacingHorizontalXS },
  outdated: { opacity: 0.65 },
});

type TabName = 'findings' | 'tables' | 'map' | 'fill' | 'text';

interface ResultsProps {
  readonly host: PaneHost;
  readonly book: OpenBook;
  readonly result: Result;
  readonly outdated: boolean;
  readonly assigned: readonly AssignedTable[];
  readonly onAssign: (sheet: string, layout: LayoutId | undefined) => void;
  /** How often the ribbon's 填充 was pressed. */
  readonly fillAsked: number;
  readonly onCheck: () => void;
}

const NOTHING_NEW: ReadonlySet<string> = new Set();

/** Findings, tables and tie-outs of a review, and the way from one finding to the next. */
export function Results({ host, book, result, outdated, assigned, onAssign, fillAsked, onCheck }: ResultsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const jump = useJump();
  const { review } = result.checked;
  const text = review.narrative?.text ?? '';
  const nothing = review.tables.length === 0 && text === '';
  const [tab, setTab] = useState<TabName>(fillAsked > 0 ? 'fill' : 'findings');
  const fillWords = useFillMessages();
  useEffect(() => {
    if (fillAsked > 0) setTab('fill');
  }, [fillAsked]);
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const [current, setCurrent] = useState<string>();
  const deferred = useDeferredValue(filter);
  const sections = useMemo(
    () => sectionsOf(review, filterFindings(review.findings, deferred, locale), book.sheets),
    [review, deferred, locale, book.sheets],
  );
  const ordered = useMemo(() => inOrder(sections), [sections]);

  const visit = useCallback(
    (finding: Finding) => {
      setTab('findings');
      setCurrent(finding.id);
      const [first] = finding.cells;
      if (first !== undefined) jump(first);
    },
    [jump],
  );
  const openAt = useCallback((finding: Finding) => setCurrent(finding.id), []);
  const toggle = useCallback(
    (finding: Finding) => (finding.id === current ? setCurrent(undefined) : visit(finding)),
    [current, visit],
  );
  const { at, step } = useWalk(host, ordered, current, visit, openAt);
  const showFindings = useCallback((part: Partial<FindingFilter>) => {
    setFilter({ ...NO_FILTER, ...part });
    setTab('findings');
  }, []);

  const linkWords = useNarrativeLinkWords();
  const narrative = useNarrative(host, review, onCheck);
  const [statement, setStatement] = useState<string>();
  const showStatement = useCallback((finding: Finding) => {
    setStatement(finding.id);
    setTab('text');
  }, []);
  const turnTo = (next: TabName) => {
    setStatement(undefined);
    setTab(next);
  };
  const focusOn = useFocusOnFinding();
  const openFromText = useCallback(
    (finding: Finding) => {
      setFilter(NO_FILTER);
      visit(finding);
      focusOn(finding.id);
    },
    [focusOn, visit],
  );

  const count = review.findings.length;
  const clean = review.coverage.some(leavesOpen) ? 'openClean' : review.notRun.length > 0 ? 'partlyClean' : 'clean';
  return (
    <div className={mergeClasses(styles.root, outdated && styles.outdated)}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => turnTo(value as TabName)}
        size="medium"
        aria-label={messages.product}
      >
        <Tab value="findings" id="tab-findings" aria-controls="panel">
          {messages.tabs.findings}
          {count > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              count={count}
              overflowCount={999}
              color={review.counts.error > 0 ? 'danger' : 'informative'}
            />
          )}
        </Tab>
        <Tab value="tables" id="tab-tables" aria-controls="panel">
          {messages.tabs.tables}
        </Tab>
        <Tab value="map" id="tab-map" aria-controls="panel">
          {messages.tabs.map}
        </Tab>
        <Tab value="fill" id="tab-fill" aria-controls="panel">
          {fillWords.pane.tab}
        </Tab>
        <Tab value="text" id="tab-text" aria-controls="panel">
          {linkWords.tab}
        </Tab>
      </TabList>
      <div className={styles.panel} role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'findings' && (
          <>
            {nothing && (
              <Screen
                icon={<TableSearchRegular />}
                title={messages.screens.nothing.title}
                text={messages.screens.nothing.text}
              />
            )}
            {!nothing && count === 0 && (
              <Screen
                icon={<CheckmarkCircleRegular />}
                title={messages.screens[clean].title}
                text={messages.screens[clean].text}
              />
            )}
            {nothing && (
              <TablesTab
                review={review}
                assigned={assigned}
                onAssign={onAssign}
                onShowFindings={(table) => showFindings({ table })}
              />
            )}
            {count > 0 && <FilterBar review={review} filter={filter} shown={ordered.length} onChange={setFilter} />}
            {count > 0 && (
              <StatementProvider value={text === '' ? undefined : showStatement}>
                <FindingList
                  sections={sections}
                  current={current}
                  added={result.compared?.added ?? NOTHING_NEW}
                  onToggle={toggle}
                />
              </StatementProvider>
            )}
            <Proof review={review} />
          </>
        )}
        {tab === 'tables' && (
          <TablesTab
            review={review}
            assigned={assigned}
            onAssign={onAssign}
            onShowFindings={(table) => showFindings({ table })}
          />
        )}
        {(tab === 'tables' || (tab === 'findings' && nothing)) && (
          <Suspense>
            <Corrections review={review} settings={host.settings} assigned={assigned} onCorrected={onCheck} />
          </Suspense>
        )}
        {tab === 'map' && <MapTab review={review} onShowFindings={showFindings} />}
        {tab === 'fill' && (
          <Suspense>
            <FillTab host={host} onWritten={onCheck} />
          </Suspense>
        )}
        {tab === 'text' && (
          <Suspense>
            <NarrativeTab host={host} review={review} control={narrative} at={statement} onOpen={openFromText} />
          </Suspense>
        )}
      </div>
      {count > 0 && tab === 'findings' && (
        <div className={styles.walk}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUp16Regular />}
            disabled={ordered.length === 0}
            onClick={() => step(-1)}
            title={messages.previousKey}
          >
            {messages.previous}
          </Button>
          <span className={styles.position}>
            {at < 0 ? messages.shown(ordered.length, count) : messages.position(at + 1, ordered.length)}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDown16Regular />}
            iconPosition="after"
            disabled={ordered.length === 0}
            onClick={() => step(1)}
            title={messages.nextKey}
          >
            {messages.next}
          </Button>
        </div>
      )}
    </div>
  );
}
