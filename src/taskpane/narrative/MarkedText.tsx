import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Unchecked } from '../../model/checked';
import type { Finding, StatementPlace } from '../../model/finding';
import { useMessages, useSay } from '../locale';
import { SeverityIcon } from '../severity';
import { runAt, runsOf, type StatementRun } from './runs';
import { useNarrativeWords } from './words';

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    tabSize: 4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  statement: {
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    scrollMarginTop: '60px',
    scrollMarginBottom: '60px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground5 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: { textDecorationStyle: 'double', textDecorationColor: tokens.colorStatusDangerForeground1 },
  warning: { textDecorationStyle: 'dashed', textDecorationColor: tokens.colorStatusWarningForeground3 },
  notice: { textDecorationStyle: 'dotted', textDecorationColor: tokens.colorNeutralForeground3 },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  blank: {
    color: 'inherit',
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  unchecked: { color: tokens.colorNeutralForeground3, borderBottom: `1px dotted ${tokens.colorNeutralStroke1}` },
  other: { minWidth: 'auto', height: '20px', padding: 0 },
});

interface MarkedTextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly blanks: readonly StatementPlace[];
  readonly unchecked: readonly Unchecked[];
  /** The finding whose statement is to be shown. */
  readonly at: string | undefined;
  readonly onOpen: (finding: Finding) => void;
}

/** The text with the statements marked that findings are about; each leads to its finding. */
export const MarkedText = memo(function MarkedText({ text, findings, blanks, unchecked, at, onOpen }: MarkedTextProps) {
  const styles = useStyles();
  const words = useNarrativeWords();
  const say = useSay();
  const runs = useMemo(() => runsOf(text, findings, blanks, unchecked), [text, findings, blanks, unchecked]);
  const current = at === undefined ? undefined : runAt(runs, at)?.start;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === undefined) return;
    const statement = root.current?.querySelector<HTMLElement>(`[data-start="${current}"]`);
    statement?.scrollIntoView({ block: 'center' });
    statement?.focus({ preventScroll: true });
  }, [current]);
  return (
    <section className={styles.root} aria-label={words.shown}>
      <h2 className={styles.heading}>{words.shown}</h2>
      <div ref={root} className={styles.text}>
        {runs.map((run) => {
          if (run.kind === 'statement')
            return <Statement key={run.start} run={run} isCurrent={run.start === current} onOpen={onOpen} />;
          if (run.kind === 'unchecked')
            return (
              <span key={run.start} className={styles.unchecked} title={words.unchecked(say(run.why))}>
                {run.text}
              </span>
            );
          return run.kind === 'plain' ? (
            <span key={run.start}>{run.text}</span>
          ) : (
            <mark key={run.start} className={styles.blank}>
              {run.text}
            </mark>
          );
        })}
      </div>
    </section>
  );
});

interface StatementProps {
  readonly run: StatementRun;
  readonly isCurrent: boolean;
  readonly onOpen: (finding: Finding) => void;
}

function Statement({ run, isCurrent, onOpen }: StatementProps) {
  const styles = useStyles();
  const words = useNarrativeWords();
  const messages = useMessages();
  const say = useSay();
  const [first, ...others] = run.findings;
  const label = (finding: Finding) =>
    words.statement(messages.severity[finding.severity], run.text.trim(), say(finding.message));
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(first);
  };
  // Not a button element: that is one box, and a statement must break over lines as text does.
  return (
    <>
      <SeverityIcon severity={first.severity} silent />
      <mark
        role="button"
        tabIndex={0}
        data-start={run.start}
        className={mergeClasses(styles.statement, styles[first.severity], isCurrent && styles.current)}
        aria-label={label(first)}
        title={say(first.message)}
        onClick={() => onOpen(first)}
        onKeyDown={press}
      >
        {run.text}
      </mark>
      {others.map((finding) => (
        <Button
          key={finding.id}
          className={styles.other}
          size="small"
          appearance="transparent"
          icon={<SeverityIcon severity={finding.severity} silent />}
          aria-label={label(finding)}
          title={say(finding.message)}
          onClick={() => onOpen(finding)}
        />
      ))}
    </>
  );
}
