import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DisclosureTable } from '../../model/table';
import type { Review } from '../../review';
import { EquationLine } from '../findings/Proof';
import type { TablePair } from '../findings/filter';
import { layoutName } from '../../forms/layouts';
import { useLocale, useMessages } from '../locale';
import { tablesExpected } from '../tables/expected-tables';
import { curve, onEllipse } from './map-layout';
import { tieOutsOf, type EdgeState, type TieOut } from './tie-outs';

const WIDTH = 360;
const HEIGHT = 330;
const NODE = { width: 76, height: 26 };

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  summary: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  svg: {
    display: 'block',
    width: '100%',
    maxWidth: '520px',
    height: 'auto',
    margin: '0 auto',
    fontFamily: tokens.fontFamilyBase,
  },
  edge: { fill: 'none', strokeWidth: '1.6px' },
  hit: { fill: 'none', stroke: 'transparent', strokeWidth: '12px', cursor: 'pointer' },
  group: { ':hover [data-line]': { strokeWidth: '3px' } },
  faded: { opacity: 0.2 },
  holds: { stroke: tokens.colorStatusSuccessForeground1 },
  differs: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '2.4px' },
  undecided: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '4 3' },
  badge: { fill: tokens.colorNeutralBackground1, strokeWidth: '1.4px' },
  sign: { fontSize: '10px', fontWeight: 700, textAnchor: 'middle', pointerEvents: 'none' },
  signHolds: { fill: tokens.colorStatusSuccessForeground1 },
  signDiffers: { fill: tokens.colorStatusDangerForeground1 },
  signUndecided: { fill: tokens.colorNeutralForeground3 },
  node: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, cursor: 'pointer' },
  nodeWrong: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '1.6px' },
  nodeMissing: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeDasharray: '3 3' },
  nodeText: { fill: tokens.colorNeutralForeground1, fontSize: '12px', textAnchor: 'middle', pointerEvents: 'none' },
  missingText: { fill: tokens.colorNeutralForeground3 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    justifyContent: 'center',
  },
  legendItem: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  equations: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 24px`,
    fontSize: tokens.fontSizeBase200,
  },
});

const SIGN: Readonly<Record<EdgeState, string>> = { holds: '✓', differs: '✗', undecided: '?' };

interface MapTabProps {
  readonly review: Review;
  readonly onShowFindings: (filter: { readonly table?: string; readonly between?: TablePair }) => void;
}

/** The tables as nodes and the identities between them as lines; the list below says the same in words. */
export function MapTab({ review, onShowFindings }: MapTabProps) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const [focus, setFocus] = useState<string>();
  const [open, setOpen] = useState<string>();
  const tieOuts = tieOutsOf(review);
  if (tieOuts.length === 0) return <p className={styles.root}>{messages.map.none}</p>;
  const label = (table: DisclosureTable) => (locale === 'zh' ? table.label : table.labelEn);
  const key = (tieOut: TieOut) => `${tieOut.left.id}|${tieOut.right.id}`;
  const show = (tieOut: TieOut) =>
    tieOut.state === 'differs'
      ? onShowFindings({ between: [tieOut.left.id, tieOut.right.id] })
      : setOpen(open === key(tieOut) ? undefined : key(tieOut));
  const broken = tieOuts.filter(({ state }) => state === 'differs').length;
  return (
    <div className={styles.root}>
      <p className={styles.summary}>{messages.map.summary(review.tables.length, tieOuts.length, broken)}</p>
      <Drawing
        review={review}
        tieOuts={tieOuts}
        focus={focus}
        onFocus={setFocus}
        onShow={show}
        onShowTable={(table) => onShowFindings({ table })}
      />
      <ul className={styles.legend}>
        {(['holds', 'differs', 'undecided'] as const).map((state) => (
          <li key={state} className={styles.legendItem}>
            <Sign state={state} /> {messages.map.legend[state]}
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{messages.map.list}</h2>
      <ul className={styles.list}>
        {tieOuts.map((tieOut) => {
          const id = key(tieOut);
          const expands = tieOut.state !== 'differs';
          return (
            <li key={id} onMouseEnter={() => setFocus(id)} onMouseLeave={() => setFocus(undefined)}>
              <button
                type="button"
                className={styles.row}
                onClick={() => show(tieOut)}
                aria-expanded={expands ? open === id : undefined}
                onFocus={() => setFocus(id)}
                onBlur={() => setFocus(undefined)}
              >
                <Sign state={tieOut.state} />
                <span aria-hidden>
                  {label(tieOut.left)} ↔ {label(tieOut.right)}
                </span>
                <span className={styles.count} aria-hidden>
                  {tieOut.holding}/{tieOut.equations.length}
                </span>
                <span className={styles.unseen}>
                  {messages.map.edge(label(tieOut.left), label(tieOut.right), tieOut.holding, tieOut.equations.length)}
                </span>
              </button>
              {expands && open === id && (
                <ul className={styles.equations}>
                  {tieOut.equations.map((judged) => (
                    <EquationLine key={judged.equation.id} judged={judged} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Sign({ state }: { readonly state: EdgeState }) {
  const styles = useStyles();
  return (
    <svg width="20" height="16" viewBox="-10 -8 20 16" aria-hidden focusable="false">
      <circle r="7" className={mergeClasses(styles.badge, styles[state])} />
      <text y="3.5" className={mergeClasses(styles.sign, signStyle(styles, state))}>
        {SIGN[state]}
      </text>
    </svg>
  );
}

function signStyle(styles: ReturnType<typeof useStyles>, state: EdgeState): string {
  if (state === 'holds') return styles.signHolds;
  return state === 'differs' ? styles.signDiffers : styles.signUndecided;
}

interface DrawingProps {
  readonly review: Review;
  readonly tieOuts: readonly TieOut[];
  readonly focus: string | undefined;
  readonly onFocus: (key: string | undefined) => void;
  readonly onShow: (tieOut: TieOut) => void;
  readonly onShowTable: (table: string) => void;
}

function Drawing({ review, tieOuts, focus, onFocus, onShow, onShowTable }: DrawingProps) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const { missing } = tablesExpected(review);
  const places = onEllipse(
    review.tables.length + missing.length,
    WIDTH,
    HEIGHT,
    NODE.width / 2 + 4,
    NODE.height / 2 + 6,
  );
  const placeOf = new Map(review.tables.map((table, index) => [table.id, places[index]]));
  const middle = { x: WIDTH / 2, y: HEIGHT / 2 };
  const wrong = new Set(
    tieOuts.filter(({ state }) => state === 'differs').flatMap(({ left, right }) => [left.id, right.id]),
  );
  const clip = (text: string) =>
    text.length > (locale === 'zh' ? 6 : 11) ? `${text.slice(0, locale === 'zh' ? 5 : 10)}…` : text;
  // Broken lines are drawn last, above the others.
  const drawn = [...tieOuts].reverse();
  return (
    <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={messages.map.title}>
      {drawn.map((tieOut) => {
        const from = placeOf.get(tieOut.left.id);
        const to = placeOf.get(tieOut.right.id);
        if (from === undefined || to === undefined) return null;
        const key = `${tieOut.left.id}|${tieOut.right.id}`;
        const { path, badge } = curve(from, to, middle);
        const title = messages.map.edge(
          locale === 'zh' ? tieOut.left.label : tieOut.left.labelEn,
          locale === 'zh' ? tieOut.right.label : tieOut.right.labelEn,
          tieOut.holding,
          tieOut.equations.length,
        );
        return (
          <g
            key={key}
            className={mergeClasses(styles.group, focus !== undefined && focus !== key && styles.faded)}
            onClick={() => onShow(tieOut)}
            onMouseEnter={() => onFocus(key)}
            onMouseLeave={() => onFocus(undefined)}
          >
            <title>{title}</title>
            <path d={path} className={styles.hit} />
            <path d={path} data-line className={mergeClasses(styles.edge, styles[tieOut.state])} />
            {tieOut.state !== 'holds' && (
              <circle cx={badge.x} cy={badge.y} r="7" className={mergeClasses(styles.badge, styles[tieOut.state])} />
            )}
            {tieOut.state !== 'holds' && (
              <text
                x={badge.x}
                y={badge.y + 3.5}
                className={mergeClasses(styles.sign, signStyle(styles, tieOut.state))}
              >
                {SIGN[tieOut.state]}
              </text>
            )}
          </g>
        );
      })}
      {review.tables.map((table) => {
        const at = placeOf.get(table.id);
        const label = locale === 'zh' ? table.label : table.labelEn;
        return at === undefined ? null : (
          <g key={table.id} onClick={() => onShowTable(table.id)}>
            <title>{`${label} ${layoutName(table.layout)[locale]}`}</title>
            <rect
              x={at.x - NODE.width / 2}
              y={at.y - NODE.height / 2}
              width={NODE.width}
              height={NODE.height}
              rx="4"
              className={mergeClasses(styles.node, wrong.has(table.id) && styles.nodeWrong)}
            />
            <text x={at.x} y={at.y + 4} className={styles.nodeText}>
              {clip(label)}
            </text>
          </g>
        );
      })}
      {missing.map((layout, index) => {
        const at = places[review.tables.length + index];
        return at === undefined ? null : (
          <g key={layout}>
            <title>{`${layoutName(layout)[locale]}: ${messages.map.missing}`}</title>
            <rect
              x={at.x - NODE.width / 2}
              y={at.y - NODE.height / 2}
              width={NODE.width}
              height={NODE.height}
              rx="4"
              className={styles.nodeMissing}
            />
            <text x={at.x} y={at.y + 4} className={mergeClasses(styles.nodeText, styles.missingText)}>
              {messages.map.missing}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
