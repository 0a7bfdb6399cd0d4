import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { columnName } from '../../core/cell';
import type { DisclosureTable } from '../../model/table';
import { ASSIGNABLE_ROLES, isAssignableRole, type AssignableRole } from '../../model/roles';
import type { LayoutCorrection } from '../../recognise/corrections';
import { useLocale } from '../locale';
import { saidOf, withColumn } from './settings';
import { useCorrectionWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  column: { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

interface ColumnRolesProps {
  readonly tables: readonly DisclosureTable[];
  readonly corrections: readonly LayoutCorrection[];
  readonly onChange: (corrections: readonly LayoutCorrection[]) => void;
}

/** What each column of a table was taken for, and the reviewer's word on it (这一栏是……). */
export function ColumnRoles({ tables, corrections, onChange }: ColumnRolesProps) {
  const styles = useStyles();
  const words = useCorrectionWords();
  const locale = useLocale();
  const [chosen, setChosen] = useState<string>();
  const table = tables.find(({ id }) => id === chosen) ?? tables[0];
  if (table === undefined) return null;
  const isAlone = tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
  return (
    <div className={styles.root}>
      <Caption1>{words.note}</Caption1>
      <Field label={words.table} size="small">
        <Select size="small" value={table.id} onChange={(_, { value }) => setChosen(value)}>
          {tables.map(({ id, label, labelEn }) => (
            <option key={id} value={id}>
              {locale === 'zh' ? label : labelEn}
            </option>
          ))}
        </Select>
      </Field>
      {(table.headers ?? []).map((header) => (
        <ColumnRole
          key={header.column}
          header={header}
          said={saidOf(corrections, table, header.column)}
          onSay={(role) => onChange(withColumn(corrections, table, isAlone, header.column, role))}
        />
      ))}
    </div>
  );
}

interface ColumnRoleProps {
  readonly header: NonNullable<DisclosureTable['headers']>[number];
  readonly said: AssignableRole | undefined;
  readonly onSay: (role: AssignableRole | undefined) => void;
}

function ColumnRole({ header, said, onSay }: ColumnRoleProps) {
  const styles = useStyles();
  const words = useCorrectionWords();
  const id = useId();
  const letters = columnName(header.column);
  const printed = header.words.replace(/\s+/g, '') === '' ? words.noWords : header.words.replace(/\s+/g, '');
  const asRead = isAssignableRole(header.role) ? words.roles[header.role] : words.notUnderstood;
  return (
    <div className={styles.column}>
      <label htmlFor={id} className={styles.words}>
        {words.columnIs(letters, printed)}
      </label>
      <Select
        id={id}
        size="small"
        value={said ?? ''}
        onChange={(_, { value }) => onSay(isAssignableRole(value) ? value : undefined)}
      >
        <option value="">{said === undefined ? words.asRead(asRead) : words.takeBack}</option>
        {ASSIGNABLE_ROLES.map((role) => (
          <option key={role} value={role}>
            {words.roles[role]}
          </option>
        ))}
      </Select>
    </div>
  );
}
