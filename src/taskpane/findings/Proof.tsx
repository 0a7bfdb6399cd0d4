import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { quotedSheet, rangeAddress } from '../../core/cell';
import { openWords } from '../../judgement/coverage-words';
import { leavesOpen, openFigures, type TableCoverage } from '../../model/coverage';
import { labelOf, termsOf, type JudgedEquation } from '../../model/equation';
import type { CheckOutcome } from '../../model/finding';
import { everyEquation } from '../../judgement/judge-relations';
import type { Review } from '../../review';
import { Folded } from '../Folded';
import { CellLink, useJump } from '../Jump';
import { useLocale, useMessages, useSay } from '../locale';
import { EquationView } from './EquationView';

/** Equations of one list that are drawn; the report holds all of them. */
const MOST = 150;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What was checked and holds, and what could not be checked: silence would leave both in doubt. */
export function Proof({ review }: { readonly review: Review }) {
  const messages = useMessages();
  const { verdicts } = review;
  const outcomes = (outcome: CheckOutcome['outcome']) => review.outcomes.filter((each) => each.outcome === outcome);
  const parts = [
    { title: messages.undecidable, kind: 'undecidable' },
    { title: messages.rounding, kind: 'rounding' },
    { title: messages.holding, kind: 'holds' },
  ] as const;
  const passed = outcomes('holds');
  const idle = outcomes('not-applicable');
  const open = review.coverage.filter(leavesOpen);
  return (
    <>
      {open.length > 0 && (
        <Folded title={messages.notChecked(openFigures(open).figures)}>{() => <OpenList open={open} />}</Folded>
      )}
      {review.notRun.length > 0 && (
        <Folded title={messages.notRun(review.notRun.length)}>{() => <NotRunList review={review} />}</Folded>
      )}
      {parts.map(
        ({ title, kind }) =>
          verdicts[kind] > 0 && (
            <Folded key={kind} title={title(verdicts[kind])}>
              {() => <Equations equations={everyEquation(review).filter(({ verdict }) => verdict.kind === kind)} />}
            </Folded>
          ),
      )}
      {passed.length > 0 && (
        <Folded title={messages.passed(passed.length)}>{() => <Outcomes outcomes={passed} />}</Folded>
      )}
      {idle.length > 0 && (
        <Folded title={messages.notApplicable(idle.length)}>{() => <Outcomes outcomes={idle} />}</Folded>
      )}
    </>
  );
}

/** Which figures of which tables stand in no equation, and why. */
function OpenList({ open }: { readonly open: readonly TableCoverage[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const jump = useJump();
  return (
    <ul className={styles.list}>
      {open.map((coverage) => {
        const { sheet, range, figures, inEquations } = coverage;
        const place = `${quotedSheet(sheet)}!${rangeAddress(range)}`;
        const { top: row, left: column } = coverage.open[0]?.ranges[0] ?? range;
        return (
          <li key={place} className={styles.item}>
            <Link as="button" aria-label={messages.goTo(place)} onClick={() => jump({ sheet, row, column })}>
              {place}
            </Link>{' '}
            {messages.coverage.ofTable(figures, figures - inEquations)}
            <div className={styles.note}>{openWords(coverage, messages.coverage)}</div>
          </li>
        );
      })}
    </ul>
  );
}

function NotRunList({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const say = useSay();
  const titles = new Map(review.outcomes.map(({ check, title }) => [check, title]));
  return (
    <ul className={styles.list}>
      {review.notRun.map(({ check, reason }, index) => {
        const title = titles.get(check);
        return (
          <li key={index} className={styles.item}>
            {title === undefined ? check : say(title)}
            <div className={styles.note}>{say(reason)}</div>
          </li>
        );
      })}
    </ul>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly CheckOutcome[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {outcomes.map(({ check, title, equations, holding }) => (
        <li key={check} className={styles.item}>
          {say(title)}
          {equations > 0 && <div className={styles.note}>{messages.equationsOf(holding, equations)}</div>}
        </li>
      ))}
    </ul>
  );
}

function Equations({ equations }: { readonly equations: readonly JudgedEquation[] }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      <ul className={styles.list}>
        {equations.slice(0, MOST).map((judged) => (
          <EquationLine key={judged.equation.id} judged={judged} />
        ))}
      </ul>
      {equations.length > MOST && <div className={styles.list}>{messages.only(MOST, equations.length)}</div>}
    </>
  );
}

/** An equation in one line, “表五!D20 合计 = 3 项”, opened in place. */
export function EquationLine({ judged }: { readonly judged: JudgedEquation }) {
  const styles = useStyles();
  const locale = useLocale();
  const [first] = termsOf(judged.equation);
  if (first === undefined) return null;
  const label = labelOf(first)[locale];
  const table = locale === 'zh' ? first.table.label : first.table.labelEn;
  return (
    <li className={styles.item}>
      <CellLink cell={first.figure} within={undefined} label={label} value={first.figure.text} />{' '}
      <details>
        <summary>
          {table} {label}
        </summary>
        <EquationView judged={judged} within={undefined} />
      </details>
    </li>
  );
}
