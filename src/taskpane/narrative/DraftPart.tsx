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
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftedText } from '../../app/engine-contract';
import { isFinal } from '../../model/table';
import type { Review } from '../../review';
import { describeError } from '../../app/describe-error';
import { useMessages, useSay } from '../locale';
import { copyFrom } from './copy-from';
import { FileButton } from './FileButton';
import type { DraftState, NarrativeControl } from './use-narrative';
import { useBesideWords, useNarrativeWords } from './words';

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
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Between two sentences. */
const SPACE = { zh: '', en: ' ' };

const BESIDE = [
  { as: 'lastYear', is: 'lastYearIs', without: 'withoutLastYear' },
  { as: 'budget', is: 'budgetIs', without: 'withoutBudget' },
] as const;

/** Drafts the whole text from the tables, on wish with last year's workbook for the comparisons. */
export function DraftPart({ review, control }: { readonly review: Review; readonly control: NarrativeControl }) {
  const styles = useStyles();
  const words = useNarrativeWords().draft;
  const { draft, beside } = control;
  const hasTables = review.tables.length > 0;
  // Only a final account is compared with a budget.
  const offered = BESIDE.filter(({ as }) => hasTables && (as === 'lastYear' || review.tables.some(isFinal)));
  return (
    <div className={styles.root}>
      <Caption1>{hasTables ? words.note : words.noTables}</Caption1>
      {BESIDE.map(({ as, is }) => {
        const file = beside[as];
        return (
          file !== undefined && (
            <p key={as} className={styles.line}>
              {words[is](file.name)}{' '}
              <Link as="button" onClick={() => control.chooseBeside(as, undefined)}>
                {words.without}
              </Link>
            </p>
          )
        );
      })}
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
        {offered.map(({ as }) => (
          <FileButton key={as} label={words[as]} accept={WORKBOOKS} onFile={(file) => control.chooseBeside(as, file)} />
        ))}
      </div>
      <div role="status" aria-live="polite">
        <Outcome draft={draft} />
      </div>
      {draft.kind === 'done' && <DraftText draft={draft.draft} onUse={control.putDraft} />}
    </div>
  );
}

function Outcome({ draft }: { readonly draft: DraftState }) {
  const styles = useStyles();
  const words = useNarrativeWords().draft;
  const messages = useMessages();
  const say = useSay();
  const beside = useBesideWords();
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
  const { names } = draft;
  return (
    <>
      <p className={styles.line}>
        {words.done(blanks.length)}{' '}
        {lastYear !== undefined &&
          lastYear.unfit === undefined &&
          beside.compared(names.lastYear ?? '', lastYear.year, lastYear.tables)}
      </p>
      {BESIDE.map(({ as, without }) => {
        const unfit = draft.draft[as]?.unfit;
        return unfit !== undefined && <Warning key={as} text={`${say(unfit)}${say(SPACE)}${words[without]}`} />;
      })}
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

function DraftText({ draft, onUse }: { readonly draft: DraftedText; readonly onUse: (text: string) => void }) {
  const { text, document } = draft;
  const styles = useStyles();
  const words = useNarrativeWords().draft;
  const box = useRef<HTMLTextAreaElement>(null);
  // The mark tells Word and old editors that it is UTF-8.
  const plain = useBlobUrl(useMemo(() => new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }), [text]));
  const word = useBlobUrl(useMemo(() => new Blob([document.slice()], { type: WORD }), [document]));
  const [copied, setCopied] = useState<boolean>();
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
        <Link href={word} download={words.wordName}>
          {words.saveWord}
        </Link>
        <Link href={plain} download={words.fileName}>
          {words.save}
        </Link>
      </div>
      <p className={styles.line} role="status" aria-live="polite">
        {copied !== undefined && (copied ? words.copied : words.notCopied)}
      </p>
    </>
  );
}

/** An address under which the page can save a file, for as long as the part is shown. */
function useBlobUrl(blob: Blob): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
