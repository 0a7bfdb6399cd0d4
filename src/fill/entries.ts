import { formatAmount, roundAmount, ZERO } from '../core/amount';
import { cellKey, cellOf, fullAddress, type CellRef } from '../core/cell';
import { labelOf } from '../model/equation';
import type { Bilingual } from '../core/bilingual';
import { contentAt, type CellContent, type SheetSnapshot } from '../core/snapshot';
import { unitOf } from '../model/table';
import { identities } from '../identities';
import { fill as en } from '../messages/en/fill';
import { fill as zh } from '../messages/zh/fill';
import { beforeOf } from '../core/cell-before';
import type { CellEdit, CellInput } from '../core/cell-edit';
import { decimalsFor } from './amounts';
import type { FillEntry, FillOptions } from './fill-plan';
import { formulaOf, type FormulaContext } from './formulas';
import type { StubCell } from './missing-lines';
import { hidingNought } from './number-formats';
import type { Solved } from './solve';
import { undoEdit } from './undo';

export interface EntryContext extends FormulaContext {
  /** The sheets before anything is written. */
  readonly before: ReadonlyMap<string, SheetSnapshot>;
  readonly solved: ReadonlyMap<string, Solved>;
  readonly formats: ReadonlyMap<string, string>;
  readonly options: FillOptions;
}

const titles = new Map(identities.map(({ id, title }) => [id, title]));

/** The code or name of a line that the table lacks. */
export function lineEntry({ cell, content, table, from }: StubCell, { before }: EntryContext): FillEntry {
  const input: CellInput =
    content.kind === 'number' ? { kind: 'number', decimal: content.text } : { kind: 'text', text: content.text };
  return {
    id: cellKey(cell),
    kind: 'line',
    cell,
    table: table.id,
    name: { zh: from.line.caption.trim(), en: from.line.caption.trim() },
    before: '',
    after: content.text,
    formula: undefined,
    why: { zh: zh.whyLine(from.table.label), en: en.whyLine(from.table.labelEn) },
    conflict: false,
    needs: [],
    ...edits({ cell, input, was: { value: '' } }, contentOf(before, cell)),
  };
}

/** The figure of a derived cell with its formula, or the value where a formula cannot be. */
export function figureEntry(solved: Solved, context: EntryContext): FillEntry {
  const { term, amount, conflict, operands } = solved;
  const cell = cellOf(term.figure);
  const { options } = context;
  const unit = unitOf(term.table);
  const content = contentOf(context.before, cell);
  const isOutside =
    options.only !== undefined && operands.some(({ key }) => !context.written.has(key) && isToBeWritten(key, context));
  const formula = options.values === true || isOutside ? undefined : formulaOf(solved, context);
  const decimal = formatAmount(roundAmount(amount, unit, Math.max(decimalsFor(term.table), 2)), unit, 0);
  const input: CellInput =
    formula === undefined ? { kind: 'number', decimal } : { kind: 'formula', formula, cached: decimal };
  const format = formatFor(solved, content, context);
  const stands = content !== undefined && content.text.trim() !== '' && term.figure.kind !== 'printed';
  const isHeld = conflict || (stands && amount !== ZERO);
  return {
    id: cellKey(cell),
    kind: 'figure',
    cell,
    table: term.table.id,
    name: labelOf(term),
    before: content?.text ?? '',
    after: formatAmount(amount, unit, decimalsFor(term.table)),
    formula,
    why: whyOf(solved, formula === undefined && options.values !== true, isOutside),
    conflict: isHeld,
    ...(isHeld ? { held: heldBy(solved, content) } : {}),
    needs: operands.map(({ key }) => key),
    ...edits({ cell, input, was: beforeOf(content), ...(format === undefined ? {} : { format }) }, content),
  };
}

/** What stands in the cell instead, and why it is not simply written over. */
function heldBy({ term, amount }: Solved, content: CellContent | undefined): Bilingual {
  const before = content?.text.trim() ?? '';
  const after = formatAmount(amount, unitOf(term.table), decimalsFor(term.table));
  const say = (words: typeof zh): string => {
    if (term.figure.kind === 'printed' && term.figure.amount !== ZERO) return words.heldFigure(before, after);
    return content?.formula === undefined ? words.heldPlaceholder(before) : words.heldFormula(before);
  };
  return { zh: say(zh), en: say(en) };
}

/** A figure that the fill would write if it were not left out by the choice of tables. */
function isToBeWritten(key: string, { solved }: EntryContext): boolean {
  const operand = solved.get(key);
  return (
    operand !== undefined && (operand.conflict || (operand.amount !== ZERO && operand.term.figure.kind !== 'printed'))
  );
}

function formatFor(
  { term, amount }: Solved,
  content: CellContent | undefined,
  { formats, options }: EntryContext,
): string | undefined {
  if (content !== undefined) return undefined;
  const format = formats.get(term.table.id);
  return amount === ZERO && options.zeros === true ? hidingNought(format) : format;
}

function whyOf({ balances, constant, term }: Solved, isValue: boolean, isOutside: boolean): Bilingual {
  const named = [...new Set(balances.map(({ equation }) => equation.identity))];
  const project =
    constant === ZERO
      ? undefined
      : `${formatAmount(constant, unitOf(term.table), decimalsFor(term.table))} ${unitOf(term.table)}`;
  const say = (words: typeof zh, language: keyof Bilingual): string =>
    words.why(named.map((id) => titles.get(id)?.[language] ?? id)) +
    (project === undefined ? '' : words.project(project)) +
    (isValue ? `${language === 'zh' ? '；' : '; '}${isOutside ? words.asValueOutside : words.asValue}` : '');
  return { zh: say(zh, 'zh'), en: say(en, 'en') };
}

function edits(edit: CellEdit, content: CellContent | undefined): Pick<FillEntry, 'edit' | 'undo'> {
  return { edit, undo: undoEdit(edit, content) };
}

export function contentOf(sheets: ReadonlyMap<string, SheetSnapshot>, cell: CellRef): CellContent | undefined {
  const sheet = sheets.get(cell.sheet);
  return sheet === undefined ? undefined : contentAt(sheet, cell.row, cell.column);
}

/** Keeps of each entry's needs those that are entries too, adds the line it stands in, and says which conflict it waits for. */
export function dependingEntries(entries: readonly FillEntry[]): FillEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lines = new Map<string, string[]>();
  for (const { kind, id, cell } of entries)
    if (kind === 'line')
      lines.set(`${cell.sheet}\u0000${cell.row}`, [...(lines.get(`${cell.sheet}\u0000${cell.row}`) ?? []), id]);
  return entries.map((entry) => {
    if (entry.kind === 'line') return entry;
    const needs = [
      ...new Set([
        ...entry.needs.filter((need) => byId.has(need)),
        ...(lines.get(`${entry.cell.sheet}\u0000${entry.cell.row}`) ?? []),
      ]),
    ];
    const blocker = needs.map((need) => byId.get(need)).find((need) => need?.conflict === true);
    if (blocker === undefined) return { ...entry, needs };
    const place = fullAddress(blocker.cell);
    return {
      ...entry,
      needs,
      ...(entry.held === undefined ? { held: { zh: zh.heldDepending(place), en: en.heldDepending(place) } } : {}),
      why: {
        zh: `${entry.why.zh}；${zh.dependsOnConflict(place)}`,
        en: `${entry.why.en}; ${en.dependsOnConflict(place)}`,
      },
    };
  });
}
