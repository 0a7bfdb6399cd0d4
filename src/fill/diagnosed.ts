import { ZERO, type Amount } from '../core/amount';
import type { Bilingual } from '../core/bilingual';
import { cellKey, cellOf } from '../core/cell';
import { isPrinted, type Figure } from '../core/figure';
import { contentAt } from '../core/snapshot';
import { diagnose } from '../diagnose/diagnose';
import { formatAmount } from '../core/amount';
import { beforeOf } from '../core/cell-before';
import { termAt } from '../identities/terms';
import { inPlay } from '../judgement/in-play';
import type { Judged } from '../judgement';
import { fill as en } from '../messages/en/fill';
import { fill as zh } from '../messages/zh/fill';
import { labelOf, type Term } from '../model/equation';
import { unitOf, type DisclosureTable } from '../model/table';
import type { EntryContext } from './entries';
import type { FillEntry } from './fill-plan';
import { undoEdit } from './undo';

/** What diagnosis says a cell should hold, and why. */
export interface Diagnosed {
  readonly term: Term;
  readonly amount: Amount;
  /** As it would be printed. */
  readonly text: string;
  readonly why: Bilingual;
  /** Keys of the cells that have to change with it. */
  readonly together: readonly string[];
}

/**
 * The figures that diagnosis, as the check makes it, names wrong beyond doubt, with the blank cells that they belong
 * in, by key of the cell. A group that counts a cell nobody has filled in says nothing, unless diagnosis fills that cell.
 *
 * @param isOpen whether a cell is one that nothing is known of
 */
export function diagnosedChanges(
  { judgement, tables, readings }: Judged,
  isOpen: (figure: Figure) => boolean,
): ReadonlyMap<string, Diagnosed> {
  const { equations, mayBeWrong } = inPlay(judgement);
  const told = equations.filter((judged) => !readings.explains.has(judged));
  const found = new Map<string, Diagnosed>();
  for (const { outcome, repairs, equations: failed } of diagnose(told, tables, { mayBeWrong }).groups) {
    const [repair] = repairs;
    if (outcome !== 'unique' || repair === undefined || repair.open) continue;
    const keys = new Set(repair.changes.map(({ figure }) => cellKey(figure)));
    const isUnfilled = failed.some(({ equation: { left, right } }) =>
      [...left, ...right].some(({ figure }) => isOpen(figure) && !keys.has(cellKey(figure))),
    );
    if (isUnfilled || !repair.changes.some(({ figure }) => isPrinted(figure))) continue;
    for (const { changes, why } of repair.steps)
      for (const { figure, table, proposed, text } of changes) {
        const term = termOf(table, figure);
        if (term === undefined) continue;
        const key = cellKey(figure);
        found.set(key, { term, amount: proposed, text, why, together: [...keys].filter((other) => other !== key) });
      }
  }
  return found;
}

function termOf(table: DisclosureTable, figure: Figure): Term | undefined {
  for (const list of table.lists)
    for (const line of list.lines) {
      const column = line.figures.findIndex((each) => cellKey(each) === cellKey(figure));
      if (column >= 0) return termAt(table, list, line, column);
    }
  return undefined;
}

/** The change as a proposal that waits for the user. */
export function diagnosedEntry({ term, amount, text, why, together }: Diagnosed, { before }: EntryContext): FillEntry {
  const cell = cellOf(term.figure);
  const sheet = before.get(cell.sheet);
  const content = sheet === undefined ? undefined : contentAt(sheet, cell.row, cell.column);
  const edit: FillEntry['edit'] = {
    cell,
    input:
      amount === ZERO ? { kind: 'blank' } : { kind: 'number', decimal: formatAmount(amount, unitOf(term.table), 0) },
    was: beforeOf(content),
  };
  return {
    id: cellKey(cell),
    kind: 'figure',
    cell,
    table: term.table.id,
    name: labelOf(term),
    before: content?.text ?? '',
    after: text,
    formula: undefined,
    why: { zh: zh.whyDiagnosed, en: en.whyDiagnosed },
    conflict: true,
    held: { zh: zh.heldDiagnosed(why.zh), en: en.heldDiagnosed(why.en) },
    needs: together,
    edit,
    undo: undoEdit(edit, content),
  };
}
