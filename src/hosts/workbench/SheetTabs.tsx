import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '../../taskpane/locale';
import { useWorkbenchMessages } from './messages';
import type { Mark } from '../../port/workbook-port';
import type { SheetView } from './sheet-view';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollbarWidth: 'thin',
    paddingLeft: tokens.spacingHorizontalS,
  },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '30px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
  hidden: { fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  count: {
    minWidth: '16px',
    height: '16px',
    boxSizing: 'border-box',
    padding: '0 4px',
    borderRadius: '8px',
    display: 'inline-grid',
    placeItems: 'center',
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground3, color: tokens.colorNeutralForegroundOnBrand },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  notice: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

type Worst = 'error' | 'warning' | 'notice';

interface Problems {
  readonly count: Readonly<Record<Worst, number>>;
  readonly worst: Worst;
  readonly all: number;
}

function problemsBySheet(marks: Iterable<Mark>): ReadonlyMap<string, Problems> {
  const sheets = new Map<string, Record<Worst, number>>();
  for (const { cell, severity } of marks) {
    const counts = sheets.get(cell.sheet) ?? { error: 0, warning: 0, notice: 0 };
    counts[severity === 'suspect' ? 'error' : severity] += 1;
    sheets.set(cell.sheet, counts);
  }
  return new Map(
    [...sheets].map(([sheet, count]) => [
      sheet,
      {
        count,
        worst: count.error > 0 ? 'error' : count.warning > 0 ? 'warning' : 'notice',
        all: count.error + count.warning + count.notice,
      },
    ]),
  );
}

interface SheetTabsProps {
  readonly sheets: readonly SheetView[];
  readonly unhidden: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly current: string;
  readonly onShow: (sheet: string) => void;
}

/** The sheets of the workbook, hidden ones too, each with the number of its marked cells. */
export function SheetTabs({ sheets, unhidden, marks, current, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const messages = useWorkbenchMessages();
  const pane = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const problems = useMemo(() => problemsBySheet(marks.values()), [marks]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const at = sheets.findIndex(({ name }) => name === current);
    const next =
      event.key === 'Home'
        ? sheets[0]
        : event.key === 'End'
          ? sheets.at(-1)
          : by === undefined
            ? undefined
            : sheets[at + by];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} className={styles.root} role="tablist" aria-label={messages.sheets} onKeyDown={onKeyDown}>
      {sheets.map(({ name, visibility, isProtected }) => {
        const isHidden = visibility !== 'visible';
        const found = problems.get(name);
        const said =
          found === undefined
            ? ''
            : (['error', 'warning', 'notice'] as const)
                .filter((severity) => found.count[severity] > 0)
                .map((severity) => pane.severityCount[severity](found.count[severity]))
                .join(pane.join);
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === current}
            tabIndex={name === current ? 0 : -1}
            title={said === '' ? undefined : said}
            className={mergeClasses(
              styles.tab,
              isHidden && !unhidden.has(name) && styles.hidden,
              name === current && styles.current,
            )}
            onClick={() => onShow(name)}
          >
            {isHidden && <EyeOff16Regular aria-hidden />}
            {isProtected && <LockClosed16Regular aria-hidden />}
            {name}
            {isHidden && <span className={styles.unseen}>{messages.hidden}</span>}
            {found !== undefined && (
              <>
                <span aria-hidden className={mergeClasses(styles.count, styles[found.worst])}>
                  {found.all}
                </span>
                <span className={styles.unseen}>{said}</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}
