import type { PrintedFigure } from '../core/amount';
import type { FindingCell, StatementPlace } from '../model/finding';
import type { SheetSnapshot } from '../core/snapshot';
import { normaliseCaption } from '../core/captions';
import {
  FIRST_LEVEL,
  FISCAL_FUNDS,
  GOAL,
  INDICATORS_BEGIN,
  OTHER_FUNDS,
  PROJECT_NAME,
  SECOND_LEVEL,
  TARGET_TITLE,
  TOTAL_FUNDS,
} from './grammar/performance';
import { printed } from './lex';

/** A cell of a target table, in a sheet or in a text with tabs. */
export interface TargetCell {
  readonly text: string;
  readonly place: StatementPlace | undefined;
  readonly cell: FindingCell | undefined;
}

/** An indicator with the level above it (数量指标, 成本指标 …). */
export interface Indicator {
  readonly kind: string;
  readonly name: TargetCell;
  readonly value: TargetCell;
}

/** One 项目支出绩效目标表: a project, its money, its goal and its indicators. */
export interface PerformanceTarget {
  readonly project: TargetCell;
  readonly total: TargetFigure | undefined;
  readonly fiscal: TargetFigure | undefined;
  readonly other: TargetFigure | undefined;
  readonly goal: TargetCell | undefined;
  readonly indicators: readonly Indicator[];
  /** All that it consists of, its title left out. */
  readonly cells: readonly TargetCell[];
}

export interface TargetFigure {
  readonly figure: PrintedFigure;
  readonly at: TargetCell;
}

/** The target tables in a run of cells; none where no title says so. */
export function performanceTargets(cells: readonly TargetCell[]): readonly PerformanceTarget[] {
  const starts = cells.flatMap((cell, index) =>
    TARGET_TITLE.test(normaliseCaption(cell.text)) && cell.text.length < 60 ? [index] : [],
  );
  return starts.flatMap((start, index) => targetIn(cells.slice(start + 1, starts[index + 1])) ?? []);
}

/** The cells of a text in which tables were pasted: parted by tabs, each up to the next blank line. */
export function targetCellsOfText(text: string): readonly TargetCell[] {
  const cells: TargetCell[] = [];
  let start = 0;
  for (const piece of text.split('\t')) {
    const content = /^[\s\S]*?(?=\r?\n[ \u3000]*\r?\n|$)/.exec(piece)?.[0] ?? piece;
    const words = content.trim();
    if (words !== '' && start > 0) {
      const at = start + content.indexOf(words);
      cells.push({ text: words, place: { start: at, length: words.length, quote: words }, cell: undefined });
    }
    start += piece.length + 1;
  }
  return cells;
}

/** Whether a sheet can hold a target table at all: a quick look before its cells are read. */
export function mentionsTargets(sheet: SheetSnapshot): boolean {
  for (const cells of sheet.rows)
    if (cells !== undefined)
      for (const content of cells) if (content?.kind === 'text' && isTargetTitle(content.text)) return true;
  return false;
}

function isTargetTitle(text: string): boolean {
  return text.length < 60 && text.includes('绩') && TARGET_TITLE.test(text.replace(/[\s\u3000]+/gu, ''));
}

export function targetCellsOfSheet(sheet: SheetSnapshot): readonly TargetCell[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((content, column) =>
      content === undefined || content.text.trim() === ''
        ? []
        : [
            {
              text: content.text.trim(),
              place: undefined,
              cell: { sheet: sheet.name, row, column, text: content.text },
            },
          ],
    ),
  );
}

function targetIn(cells: readonly TargetCell[]): PerformanceTarget | undefined {
  const after = (pattern: RegExp) => {
    const index = cells.findIndex(({ text }) => pattern.test(normaliseCaption(text)));
    return index < 0 ? undefined : cells[index + 1];
  };
  const project = after(PROJECT_NAME);
  if (project === undefined) return undefined;
  const goalAt = cells.findIndex(({ text }) => GOAL.test(normaliseCaption(text)));
  return {
    project,
    total: figureOf(after(TOTAL_FUNDS)),
    fiscal: figureOf(after(FISCAL_FUNDS)),
    other: figureOf(after(OTHER_FUNDS)),
    goal: goalAt < 0 ? undefined : cells.slice(goalAt + 1, goalAt + 3).find(({ text }) => text.length > 12),
    indicators: indicatorsIn(cells),
    cells,
  };
}

function figureOf(at: TargetCell | undefined): TargetFigure | undefined {
  const digits = /^\d+(?:,\d{3})*(?:\.\d+)?(?=(?:万?元)?$)/.exec(normaliseCaption(at?.text ?? ''))?.[0];
  return at === undefined || digits === undefined ? undefined : { figure: printed(digits, false), at };
}

function indicatorsIn(cells: readonly TargetCell[]): readonly Indicator[] {
  const begin = cells.findIndex(({ text }) => INDICATORS_BEGIN.test(normaliseCaption(text)));
  const indicators: Indicator[] = [];
  let kind = '';
  let name: TargetCell | undefined;
  for (const cell of begin < 0 ? [] : cells.slice(begin + 1)) {
    const words = normaliseCaption(cell.text);
    if (name === undefined && SECOND_LEVEL.test(words)) kind = words;
    else if (name === undefined && FIRST_LEVEL.test(words)) continue;
    else if (name === undefined) name = cell;
    else {
      indicators.push({ kind, name, value: cell });
      name = undefined;
    }
  }
  return indicators;
}
