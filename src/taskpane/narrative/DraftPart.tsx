import {
  Button,
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Review } from '../../review';
import { describeError } from '../../app/describe-error';
import { useMessages } from '../locale';
import { copyFrom } from './copy-from';
import { FileButton } from './FileButton';
import type { DraftState, NarrativeControl } from './use-narrative';
import { useNarrativeWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

const WORKBOOKS = '.xlsx,.xlsm,.xls,.et,.docx';

/** Drafts the whole text from the tables, on wish with last year's workbook for the comparisons. */
export function DraftPart({ review, control }: { readonly review: Review; readonly control: NarrativeControl }) {
  const styles = useStyles();
  const words = useNarrativeWords().draft;
  const { draft, lastYear } = control;
  const hasTables = review.tables.length > 0;
  return (
    <div className={styles.root}>
      <Caption1>{hasTables ? words.note : words.noTables}</Caption1>
      {lastYear !== undefined && (
        <p className={styles.line}>
          {words.lastYearIs(lastYear.name)}{' '}
          <Link as="button" onClick={() => control.chooseLastYear(undefined)}>
            {words.without}
          </Link>
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={!hasTables}
          disabledFocusable={draft.kind === 'working'}
          onClick={control.makeDraft}
        >
          {words.make}
        </Button>
        {hasTables && <FileButton label={words.lastYear} accept={WORKBOOKS} onFile={control.chooseLastYear} />}
      </div>
      <div role="status" aria-live="polite">
        <Outcome draft={draft} year={review.tables.find(({ year }) => year !== undefined)?.year} />
      </div>
      {draft.kind === 'done' && <DraftText text={draft.draft.text} onUse={control.putDraft} />}
    </div>
  );
}

function Outcome({ draft, year }: { readonly draft: DraftState; readonly year: number | undefined }) {
  const styles = useStyles();
  const words = useNarrativeWords().draft;
  const messages = useMessages();
  if (draft.kind === 'none') return null;
  if (draft.kind === 'working') return <p className={styles.line}>{words.making}</p>;
  if (draft.kind === 'failed') {
    const { what, todo } = describeError(draft.error, messages);
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {what}
          {todo}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { blanks, lastYear } = draft.draft;
  const file = draft.lastYear ?? '';
  const expected = year === undefined ? undefined : year - 1;
  return (
    <>
      <p className={styles.line}>
        {words.done(blanks.length)}{' '}
        {lastYear !== undefined && lastYear.tables > 0 && words.compared(file, lastYear.year, lastYear.tables)}
      </p>
      {lastYear?.tables === 0 && <Warning text={words.noLastYear(file)} />}
      {lastYear?.year !== undefined && expected !== undefined && lastYear.year !== expected && (
        <Warning text={words.otherYear(file, lastYear.year, expected)} />
      )}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function DraftText({ text, onUse }: { readonly text: string; readonly onUse: (text: string) => void }) {
  const styles = useStyles();
  const words = useNarrativeWords().draft;
  const box = useRef<HTMLTextAreaElement>(null);
  const [url, setUrl] = useState<string>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    // The mark tells Word and old editors that it is UTF-8.
    const made = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  const copy = () => {
    if (box.current !== null) void copyFrom(box.current).then(setCopied);
  };
  return (
    <>
      <Textarea textarea={{ ref: box }} readOnly value={text} rows={12} resize="vertical" aria-label={words.text} />
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        <Button size="small" onClick={() => onUse(text)}>
          {words.use}
        </Button>
        <Link href={url} download={words.fileName}>
          {words.save}
        </Link>
      </div>
      <p className={styles.line} role="status" aria-live="polite">
        {copied !== undefined && (copied ? words.copied : words.notCopied)}
      </p>
    </>
  );
}
