import { useState } from 'react';
import type { TableRelation } from '../../judgement/table-relations';
import { tableRelations } from '../../judgement/table-relations';
import type { Review } from '../../review';
import { useMessages, useSay } from '../locale';
import { useTableStyles } from './table-styles';

/** Relations of one table that are told; the JSON has them all. */
const MOST = 40;

/** What a table was judged by; worked out when someone asks. */
export function RelationList({ review, table }: { readonly review: Review; readonly table: string }) {
  const styles = useTableStyles();
  const messages = useMessages();
  const [relations, setRelations] = useState<readonly TableRelation[]>();
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setRelations((known) => known ?? tableRelations(review).get(table) ?? []);
      }}
    >
      <summary className={styles.summary}>{messages.table.relations}</summary>
      {relations?.length === 0 && messages.table.noRelations}
      <ul className={styles.reasons}>
        {(relations ?? []).slice(0, MOST).map((relation, index) => (
          <RelationItem key={index} relation={relation} />
        ))}
      </ul>
      {relations !== undefined && relations.length > MOST && messages.only(MOST, relations.length)}
    </details>
  );
}

function RelationItem({ relation: { words, sums, record, sureness } }: { readonly relation: TableRelation }) {
  const messages = useMessages();
  const say = useSay();
  const { table } = messages;
  return (
    <li>
      {say(words)}
      {sums > 1 && table.alike(sums)}
      {table.record(record.places, record.holding, record.rounding, record.violated)}
      {sureness !== undefined && table.byFigures}
    </li>
  );
}
