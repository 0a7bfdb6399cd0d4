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
import type { Bilingual } from '../../core/bilingual';
import type { LayoutRule } from '../../recognise/corrections';
import { saysWrong, writeLayoutFile } from '../../recognise/layout-file';
import { useSay } from '../locale';
import { readLayoutFile } from './read-layout-file';
import { useCorrectionWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface LayoutFilesProps {
  /** The reviewer's corrections as rules for their forms. */
  readonly own: readonly LayoutRule[];
  readonly imported: readonly LayoutRule[];
  readonly onImport: (rules: readonly LayoutRule[]) => void;
}

type Told =
  | { readonly kind: 'imported'; readonly count: number; readonly name: string }
  | { readonly kind: 'wrong'; readonly why: Bilingual }
  | { readonly kind: 'nothing' };

/** Corrections to others as a layout file (版式文件), and theirs from one. */
export function LayoutFiles({ own, imported, onImport }: LayoutFilesProps) {
  const styles = useStyles();
  const words = useCorrectionWords();
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told>();
  const [shown, setShown] = useState(false);
  const rules = useMemo(() => [...own, ...imported], [own, imported]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = readLayoutFile(await file.text());
    if (read.kind === 'wrong') setTold({ kind: 'wrong', why: saysWrong(file.name, read.problems) });
    else {
      setTold({ kind: 'imported', count: read.rules.length, name: file.name });
      onImport(read.rules);
    }
  };
  return (
    <div className={styles.root}>
      <Caption1>{words.layoutsNote}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setShown(rules.length > 0);
            setTold(rules.length === 0 ? { kind: 'nothing' } : undefined);
          }}
        >
          {words.exportLayouts}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.importLayouts}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className={styles.hidden}
          aria-label={words.importLayouts}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      {told !== undefined && (
        <MessageBar intent={told.kind === 'wrong' ? 'error' : 'info'} layout="multiline">
          <MessageBarBody>
            {told.kind === 'wrong'
              ? say(told.why)
              : told.kind === 'nothing'
                ? words.nothingToExport
                : words.imported(told.count, told.name)}
          </MessageBarBody>
        </MessageBar>
      )}
      {shown && rules.length > 0 && <LayoutText content={writeLayoutFile(rules)} />}
      {imported.length > 0 && (
        <Caption1>
          {words.inUse(imported.length)}{' '}
          <Link
            as="button"
            onClick={() => {
              setTold(undefined);
              onImport([]);
            }}
          >
            {words.forget}
          </Link>
        </Caption1>
      )}
    </div>
  );
}

/** To be saved where the host lets pages save files, and to be copied everywhere. */
function LayoutText({ content }: { readonly content: string }) {
  const words = useCorrectionWords();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return (
    <>
      <Textarea readOnly value={content} rows={6} aria-label={words.text} />
      <Link href={url} download={words.fileName}>
        {words.save}
      </Link>
    </>
  );
}
