import { Link } from '@fluentui/react-components';
import { quotedSheet, rangeAddress } from '../../core/cell';
import type { TableCoverage } from '../../model/coverage';
import { useJump } from '../Jump';
import { useMessages } from '../locale';
import { CoverageLine } from './CoverageLine';
import { useTableStyles } from './table-styles';

/** Figures of a sheet that stand in no table of the review. */
export function RegionItem({ coverage }: { readonly coverage: TableCoverage }) {
  const styles = useTableStyles();
  const messages = useMessages();
  const jump = useJump();
  const { sheet, range, title } = coverage;
  const place = `${quotedSheet(sheet)}!${rangeAddress(range)}`;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{title === '' ? sheet : title}</span>
      <span className={styles.meta}>
        <Link
          as="button"
          className={styles.small}
          aria-label={messages.goTo(place)}
          onClick={() => jump({ sheet, row: range.top, column: range.left })}
        >
          {place}
        </Link>
      </span>
      <CoverageLine coverage={coverage} />
    </li>
  );
}
