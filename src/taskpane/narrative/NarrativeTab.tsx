import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import type { Finding } from '../../model/finding';
import type { Review } from '../../review';
import { Folded } from '../Folded';
import type { PaneHost } from '../../app/host';
import { useMessages } from '../locale';
import { DraftPart } from './DraftPart';
import { MarkedText } from './MarkedText';
import { TextBox } from './TextBox';
import type { NarrativeControl, TextNews } from './use-narrative';
import { describeTextError, useNarrativeWords } from './words';

const useStyles = makeStyles({
  root: { position: 'relative', minHeight: '100%' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

const WORKBOOK = /\.xls[xmb]?$/i;

interface NarrativeTabProps {
  readonly host: PaneHost;
  readonly review: Review;
  readonly control: NarrativeControl;
  /** The finding whose statement is to be shown. */
  readonly at: string | undefined;
  readonly onOpen: (finding: Finding) => void;
}

/** The explanatory text (情况说明): where it comes from, what is wrong in it, and a draft of it from the tables. */
export function NarrativeTab({ host, review, control, at, onOpen }: NarrativeTabProps) {
  const styles = useStyles();
  const words = useNarrativeWords();
  const [over, setOver] = useState(false);
  const text = review.narrative?.text ?? '';
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return (
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        // A workbook dropped where workbooks are opened by dropping is not meant for this tab.
        if (file === undefined || (host.openFile !== undefined && WORKBOOK.test(file.name))) return;
        event.preventDefault();
        control.take(file);
      }}
    >
      <div className={styles.head} role="status" aria-live="polite">
        <About review={review} control={control} />
        {over && <p className={styles.line}>{words.drop}</p>}
        {control.news !== undefined && <News news={control.news} />}
      </div>
      <Folded key={control.puts} title={words.give} startOpen={text === '' || control.puts > 0}>
        {() => <TextBox control={control} />}
      </Folded>
      <Folded title={words.draft.title} startOpen={control.draft.kind !== 'none'}>
        {() => <DraftPart review={review} control={control} />}
      </Folded>
      {text !== '' && (
        <MarkedText
          text={text}
          findings={review.findings}
          blanks={review.narrative?.blanks ?? []}
          unchecked={review.narrative?.checked.unchecked ?? []}
          at={at}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

function About({ review, control: { given } }: { readonly review: Review; readonly control: NarrativeControl }) {
  const styles = useStyles();
  const words = useNarrativeWords();
  const { narrative } = review;
  if (narrative === undefined || narrative.text === '') return <p className={styles.line}>{words.source.none}</p>;
  const { sheets, checked, blanks } = narrative;
  const source =
    sheets.length > 0
      ? words.source.sheets(sheets)
      : given?.file === undefined
        ? words.source.pasted
        : words.source.file(given.file);
  const found = review.findings.filter(({ statement }) => statement !== undefined).length;
  return (
    <>
      <p className={styles.line}>
        {source} {words.checked(checked.figures, checked.checked)} {words.blanks(blanks.length)}
      </p>
      <p className={styles.line}>{words.found(found)}</p>
    </>
  );
}

function News({ news }: { readonly news: TextNews }) {
  const styles = useStyles();
  const words = useNarrativeWords();
  const messages = useMessages();
  switch (news.kind) {
    case 'reading':
      return <p className={styles.line}>{words.reading(news.file)}</p>;
    case 'no-text':
      return <p className={styles.line}>{words.noText(news.file)}</p>;
    case 'taken':
      return <p className={styles.line}>{words.taken(news.file, news.characters)}</p>;
    case 'cleared':
      return <p className={styles.line}>{words.cleared}</p>;
    case 'used':
      return <p className={styles.line}>{words.draft.used}</p>;
    case 'unreadable':
      return (
        <p className={mergeClasses(styles.line, styles.trouble)}>{describeTextError(news.error, words, messages)}</p>
      );
    case 'not-kept':
      return (
        <p className={mergeClasses(styles.line, styles.trouble)}>
          {words.notKept(describeTextError(news.error, words, messages))}
        </p>
      );
  }
}
