import { useMemo } from 'react';
import type { Review } from '../../review';
import { rulesOf, type LayoutCorrection, type LayoutRule } from '../../recognise/corrections';
import { Folded } from '../Folded';
import type { AssignedTable, PaneSettings } from '../../app/host';
import { useSetting } from '../use-setting';
import { ColumnRoles } from './ColumnRoles';
import { LayoutFiles } from './LayoutFiles';
import { isLayoutRules } from './read-layout-file';
import { COLUMNS, isCorrections, LAYOUTS, NO_COLUMNS, NO_LAYOUTS } from './settings';
import { useCorrectionWords } from './words';

interface CorrectionsProps {
  readonly review: Review;
  readonly settings: PaneSettings;
  readonly assigned: readonly AssignedTable[];
  /** The workbook is to be checked again. */
  readonly onCorrected: () => void;
}

/** Where a reviewer corrects what was recognised: columns here, layouts from and for others. */
export function Corrections({ review, settings, assigned, onCorrected }: CorrectionsProps) {
  const words = useCorrectionWords();
  const [columns, setColumns] = useSetting(settings, 'workbook', COLUMNS, NO_COLUMNS, isCorrections, review.workbook);
  const [layouts, setLayouts] = useSetting(settings, 'workbook', LAYOUTS, NO_LAYOUTS, isLayoutRules, review.workbook);
  const own = useMemo(() => rulesOf([...assigned, ...columns], review.tables), [assigned, columns, review.tables]);
  const correct = (next: readonly LayoutCorrection[]): void => {
    setColumns(next);
    onCorrected();
  };
  const take = (next: readonly LayoutRule[]): void => {
    setLayouts(next);
    onCorrected();
  };
  return (
    <Folded title={words.title}>
      {() => (
        <>
          <ColumnRoles tables={review.tables} corrections={columns} onChange={correct} />
          <LayoutFiles own={own} imported={layouts} onImport={take} />
        </>
      )}
    </Folded>
  );
}
