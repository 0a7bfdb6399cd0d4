import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAmount } from '../../core/amount';
import { labelOf, type JudgedEquation, type Term } from '../../model/equation';
import { unitOf } from '../../model/table';
import { grouped, showAmount, showFigure } from '../format-amount';
import { CellLink } from '../Jump';
import { useLocale, useMessages } from '../locale';

/** Terms of one side that are shown without being asked for. */
const SOME = 8;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { padding: '3px 0', verticalAlign: 'baseline', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  label: { overflowWrap: 'anywhere', paddingRight: tokens.spacingHorizontalS },
  sign: { width: '1.2em', color: tokens.colorNeutralForeground3 },
  place: { paddingRight: tokens.spacingHorizontalM, whiteSpace: 'nowrap' },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  blank: { color: tokens.colorNeutralForeground3 },
  relation: { color: tokens.colorNeutralForeground3, paddingTop: tokens.spacingVerticalXS },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sum: { fontWeight: tokens.fontWeightSemibold },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** An equation over cells with its figures: every operand leads to its cell. */
export function EquationView({
  judged,
  within,
}: {
  readonly judged: JudgedEquation;
  readonly within: string | undefined;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { equation } = judged;
  const terms = [...equation.left, ...equation.right];
  const first = terms[0];
  if (first === undefined) return null;
  const unit = unitOf(first.table);
  const decimals = Math.max(...terms.map(({ figure, table }) => Math.max(figure.decimals ?? 0, table.decimals)));
  const mixed = terms.some(({ table }) => unitOf(table) !== unit);
  const amount = (value: JudgedEquation['left']) => `${showAmount(value, unit, decimals)}${mixed ? ` ${unit}` : ''}`;
  const breaks = judged.verdict.kind === 'differs';
  const allowance = formatAmount(judged.allowance, unit, 0);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.hidden}>{messages.equation}</caption>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{messages.operand}</th>
            <th scope="col">{messages.place}</th>
            <th scope="col">{messages.value}</th>
          </tr>
        </thead>
        <Side
          terms={equation.left}
          within={within}
          mixed={mixed}
          total={equation.left.length > 1 ? amount(judged.left) : undefined}
          totalLabel={messages.leftSum}
        />
        <tbody>
          <tr>
            <td className={mergeClasses(styles.cell, styles.relation)} colSpan={3}>
              {messages.relation[equation.relation]}
            </td>
          </tr>
        </tbody>
        <Side
          terms={equation.right}
          within={within}
          mixed={mixed}
          total={equation.right.length > 1 ? amount(judged.right) : undefined}
          totalLabel={messages.rightSum}
        />
        <tbody>
          <tr className={styles.rule}>
            <th scope="row" colSpan={2} className={mergeClasses(styles.cell, breaks && styles.differs)}>
              {messages.difference}
            </th>
            <td className={mergeClasses(styles.cell, styles.value, breaks ? styles.differs : styles.holds)}>
              {amount(judged.difference)}
            </td>
          </tr>
        </tbody>
      </table>
      {breaks && equation.kind === 'sum' && judged.allowance > 0n && (
        <div className={styles.note}>{messages.allowance(`${grouped(allowance)} ${unit}`)}</div>
      )}
      {breaks && equation.kind === 'copy' && equation.relation === '=' && (
        <div className={styles.note}>{messages.noAllowance}</div>
      )}
    </>
  );
}

interface SideProps {
  readonly terms: readonly Term[];
  readonly within: string | undefined;
  readonly mixed: boolean;
  readonly total: string | undefined;
  readonly totalLabel: string;
}

function Side({ terms, within, mixed, total, totalLabel }: SideProps) {
  const styles = useStyles();
  const locale = useLocale();
  const messages = useMessages();
  const [all, setAll] = useState(terms.length <= SOME + 2);
  const shown = all ? terms : terms.slice(0, SOME);
  return (
    <tbody>
      {shown.map((term, index) => {
        const label = labelOf(term)[locale];
        const value = showFigure(term);
        const unit = mixed ? ` ${unitOf(term.table)}` : '';
        return (
          <tr key={index}>
            <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
              {term.sign < 0 && <span className={styles.sign}>− </span>}
              {term.sign > 0 && index > 0 && <span className={styles.sign}>+ </span>}
              {label}
            </th>
            <td className={mergeClasses(styles.cell, styles.place)}>
              <CellLink cell={term.figure} within={within} label={label} value={value ?? messages.blank} />
            </td>
            <td className={mergeClasses(styles.cell, styles.value, value === undefined && styles.blank)}>
              {value === undefined ? messages.blank : `${value}${unit}`}
            </td>
          </tr>
        );
      })}
      {terms.length > SOME + 2 && (
        <tr>
          <td colSpan={3} className={styles.cell}>
            <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? messages.hideTerms : messages.showTerms(terms.length)}
            </Button>
          </td>
        </tr>
      )}
      {total !== undefined && (
        <tr>
          <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.sum)}>
            {totalLabel}
          </th>
          <td className={mergeClasses(styles.cell, styles.value, styles.sum, styles.rule)}>{total}</td>
        </tr>
      )}
    </tbody>
  );
}
