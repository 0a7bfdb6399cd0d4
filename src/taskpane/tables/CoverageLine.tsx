import { Caption1, ProgressBar } from '@fluentui/react-components';
import { rangeAddress } from '../../core/cell';
import { asideWords, openWords } from '../../judgement/coverage-words';
import { leavesOpen, type TableCoverage } from '../../model/coverage';
import { useMessages } from '../locale';
import { useTableStyles } from './table-styles';

/** How many figures of a table were checked, and behind it which were not and why. */
export function CoverageLine({ coverage }: { readonly coverage: TableCoverage }) {
  const styles = useTableStyles();
  const messages = useMessages();
  const { figures, inEquations } = coverage;
  const aside = asideWords(coverage, messages.coverage);
  return (
    <>
      {figures > 0 && (
        <Caption1 className={styles.coverage}>
          {messages.table.coverageOf(inEquations, figures)}
          <ProgressBar value={inEquations / figures} thickness="medium" aria-label={messages.table.coverage} />
        </Caption1>
      )}
      {leavesOpen(coverage) && (
        <details className={styles.details} key={rangeAddress(coverage.range)}>
          <summary className={styles.summary}>{messages.table.notChecked(figures - inEquations)}</summary>
          {openWords(coverage, messages.coverage)}
        </details>
      )}
      {aside !== '' && <span className={styles.details}>{aside}</span>}
    </>
  );
}
