import { Button, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useMemo, useState } from 'react';
import { fullAddress } from '../../core/cell';
import type { LayoutId } from '../../model/table';
import { entriesOf, type FillEntry, type FillOptions } from '../../fill/fill-plan';
import type { ThreePublicProjects } from '../../fill/three-public';
import { correctionsIn } from '../corrections/settings';
import { describeError } from '../../app/describe-error';
import { Folded } from '../Folded';
import type { PaneHost } from '../../app/host';
import { useMessages, useSay } from '../locale';
import { FillChoices } from './FillChoices';
import { FillTableItem } from './FillTableItem';
import { useFillMessages } from './fill-messages';
import { useFill, type FillNews } from './use-fill';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, flex: 1 },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  refused: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type Filter = 'all' | 'blank' | 'conflict';

const FILTERS: readonly Filter[] = ['all', 'blank', 'conflict'];

function passes(filter: Filter, { conflict, before }: FillEntry): boolean {
  if (filter === 'all') return true;
  return filter === 'conflict' ? conflict : !conflict && before === '';
}

/** What a fill would write, table by table, to be looked at and ticked before anything is written; and the way back. */
export function FillTab({ host, onWritten }: { readonly host: PaneHost; readonly onWritten: () => void }) {
  const styles = useStyles();
  const words = useFillMessages();
  const say = useSay();
  const [base, setBase] = useState<readonly LayoutId[]>();
  const [values, setValues] = useState(false);
  const [zeros, setZeros] = useState(false);
  const [addMissing, setAddMissing] = useState(false);
  const [projects, setProjects] = useState<ThreePublicProjects>({});
  const [filter, setFilter] = useState<Filter>('all');
  const options = useMemo<FillOptions>(
    () => ({
      ...correctionsIn(host.settings),
      values,
      zeros,
      addMissing,
      projects,
      ...(base === undefined ? {} : { base }),
    }),
    [host.settings, values, zeros, addMissing, projects, base],
  );
  const control = useFill(host, options, onWritten);
  const { plan, ticks, busy, news } = control;
  if (plan === undefined)
    return (
      <p className={styles.note} role="status">
        {news?.kind === 'failed' ? words.pane.failed : words.pane.planning}
      </p>
    );

  const entries = entriesOf(plan);
  const ticked = entries.filter(({ id }) => ticks.has(id)).length;
  const notes = [...plan.contradictions.map(({ message }) => message), ...plan.remarks];
  return (
    <div className={styles.root}>
      <FillChoices
        plan={plan}
        values={values}
        zeros={zeros}
        addMissing={addMissing}
        onAddMissing={host.addSheets === undefined ? undefined : setAddMissing}
        onBase={setBase}
        onValues={setValues}
        onZeros={setZeros}
        projects={projects}
        onProjects={setProjects}
      />
      <div className={styles.messages}>
        {notes.length > 0 && (
          <Folded title={words.pane.notes(notes.length)}>
            {() => (
              <ul className={styles.refused}>
                {notes.map((message) => (
                  <li key={message.zh}>{say(message)}</li>
                ))}
              </ul>
            )}
          </Folded>
        )}
        {plan.protectedSheets.map((sheet) => (
          <MessageBar key={sheet} intent="warning" layout="multiline">
            <MessageBarBody>{words.protectedSheet(sheet)}</MessageBarBody>
          </MessageBar>
        ))}
        <div role="status" aria-live="polite">
          {news !== undefined && <News news={news} />}
        </div>
      </div>
      {entries.length === 0 && <p className={styles.note}>{words.pane.nothing}</p>}
      {entries.some(({ conflict }) => conflict) && (
        <div className={styles.bar}>
          <Select
            size="small"
            aria-label={words.pane.filter}
            value={filter}
            onChange={(_, { value }) => setFilter(FILTERS.find((each) => each === value) ?? 'all')}
          >
            {FILTERS.map((each) => (
              <option key={each} value={each}>
                {words.pane.filters[each]}
              </option>
            ))}
          </Select>
        </div>
      )}
      <ul className={styles.list}>
        {plan.tables.map((table) => {
          const shown = table.entries.filter((entry) => passes(filter, entry));
          return (
            shown.length > 0 && (
              <FillTableItem key={table.id} table={table} entries={shown} ticks={ticks} onTick={control.setTicked} />
            )
          );
        })}
      </ul>
      {plan.undetermined.length > 0 && (
        <Folded title={words.pane.open(plan.undetermined.length)}>
          {() => (
            <ul className={styles.refused}>
              {plan.undetermined.map(({ cell, message }) => (
                <li key={fullAddress(cell)}>{say(message)}</li>
              ))}
            </ul>
          )}
        </Folded>
      )}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={ticked === 0 && plan.newTables.length === 0}
          disabledFocusable={busy}
          onClick={control.apply}
        >
          {busy ? words.pane.applying : words.pane.apply(ticked)}
        </Button>
        {control.undoable > 0 && (
          <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={control.undo}>
            {words.pane.undo(control.undoable)}
          </Button>
        )}
      </div>
    </div>
  );
}

function News({ news }: { readonly news: FillNews }) {
  const styles = useStyles();
  const words = useFillMessages();
  const messages = useMessages();
  if (news.kind === 'failed') {
    const { what, todo } = describeError(news.error, messages);
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {what}
          {todo}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent={news.refused.length > 0 || news.isForgotten ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {news.kind === 'applied' ? words.pane.applied(news.count, news.sheets.length) : words.pane.undone(news.count)}
        {news.kind === 'undone' && news.sheets.length > 0 && words.pane.sheetsStay(news.sheets)}
        {news.isForgotten && words.pane.forgotten}
        {news.refused.length > 0 && (
          <>
            {words.pane.refused(news.refused.length)}
            <ul className={styles.refused}>
              {news.refused.map(({ edit, why }) => (
                <li key={fullAddress(edit.cell)}>{messages.refused[why](fullAddress(edit.cell))}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
