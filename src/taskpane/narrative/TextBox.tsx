import { Button, Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import { FileButton } from './FileButton';
import type { NarrativeControl } from './use-narrative';
import { useNarrativeWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What Word and Windows' editor write. */
const TEXTS = '.docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where a text is given in place of the workbook's own: pasted, typed, or read from a file. Nothing is kept before it is checked. */
export function TextBox({ control }: { readonly control: NarrativeControl }) {
  const styles = useStyles();
  const words = useNarrativeWords();
  const { typed, given } = control;
  const isBlank = typed.text.trim() === '';
  const paste = (event: ClipboardEvent) => {
    const { types, files } = event.clipboardData;
    // Text comes with a picture of itself from some editors; then the text is meant.
    if (types.includes('text/plain')) {
      event.stopPropagation();
      return;
    }
    const [file] = files;
    if (file === undefined) return;
    event.preventDefault();
    control.take(file);
  };
  return (
    <div className={styles.root}>
      <Textarea
        value={typed.text}
        onChange={(_, { value }) => control.type(value)}
        onPaste={paste}
        rows={8}
        resize="vertical"
        aria-label={words.text}
        placeholder={words.textHint}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={isBlank} onClick={control.check}>
          {words.checkText}
        </Button>
        <FileButton label={words.openFile} accept={TEXTS} onFile={control.take} />
        {(given !== undefined || !isBlank) && (
          <Button size="small" onClick={control.clear} title={words.clearNote}>
            {words.clear}
          </Button>
        )}
      </div>
      <Caption1>{words.note}</Caption1>
    </div>
  );
}
