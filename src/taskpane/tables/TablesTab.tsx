import { Caption1 } from '@fluentui/react-components';
import type { AssignedTable } from '../../app/host';
import { rangeAddress } from '../../core/cell';
import { layoutName } from '../../forms/layouts';
import { isKnown, otherRegions, unknownTables } from '../../judgement/unknown-tables';
import type { LayoutId } from '../../model/table';
import type { Review } from '../../review';
import { useMessages, useSay } from '../locale';
import { tablesExpected } from './expected-tables';
import { RegionItem } from './RegionItem';
import { SheetItem } from './SheetItem';
import { TableItem } from './TableItem';
import { useTableStyles } from './table-styles';

interface TablesTabProps {
  readonly review: Review;
  readonly assigned: readonly AssignedTable[];
  readonly onAssign: (sheet: string, layout: LayoutId | undefined) => void;
  readonly onShowFindings: (table: string) => void;
}

/** Which tables were recognised and where, which are missing, and what was not understood. */
export function TablesTab({ review, assigned, onAssign, onShowFindings }: TablesTabProps) {
  const styles = useTableStyles();
  const messages = useMessages();
  const say = useSay();
  const known = review.tables.filter(isKnown);
  const unknown = unknownTables(review);
  const regions = otherRegions(review);
  const unread = review.coverage.filter((each) => each.table === undefined);
  const { missing } = tablesExpected(review);
  const sheets = [
    ...new Set([...review.unrecognised.map(({ sheet }) => sheet), ...assigned.map(({ sheet }) => sheet)]),
  ];
  return (
    <>
      {known.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.recognised(known.length)}</h2>
          <ul className={styles.list}>
            {known.map((table) => (
              <TableItem key={table.id} review={review} table={table} onShowFindings={onShowFindings} />
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.coverage.unknownKinds(unknown.length)}</h2>
          <ul className={styles.list}>
            {unknown.map((each) => (
              <TableItem
                key={each.table.id}
                review={review}
                table={each.table}
                unknown={each}
                onShowFindings={onShowFindings}
              />
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.outside(unread.length)}</h2>
          <ul className={styles.list}>
            {unread.map((each) => (
              <RegionItem key={`${each.sheet}!${rangeAddress(each.range)}`} coverage={each} />
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && known.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.missing(missing.length)}</h2>
          <ul className={styles.list}>
            {missing.map((layout) => (
              <li key={layout} className={styles.missing}>
                {say(layoutName(layout))}
              </li>
            ))}
          </ul>
        </>
      )}
      {sheets.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.unrecognised(sheets.length)}</h2>
          <Caption1 className={styles.note}>{messages.table.assignNote}</Caption1>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <SheetItem
                key={sheet}
                sheet={sheet}
                regions={regions.filter((region) => region.sheet === sheet)}
                isFound={review.unrecognised.some((region) => region.sheet === sheet)}
                layout={assigned.find((each) => each.sheet === sheet)?.layout}
                onAssign={onAssign}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
