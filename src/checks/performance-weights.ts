import type { CellContent, SheetSnapshot } from '../core/snapshot';
import { normaliseCaption } from '../core/captions';
import { parseFigure } from '../core/figure';
import type { Finding, FindingCell } from '../model/finding';
import type { Check } from './check';
import { wording } from './support/wording';

const { head, say } = wording('performance-weights');

/** Weights of the indicators of one project add up to 100; to 90 where 10 points are kept for carrying out the budget. */
export const performanceWeights: Check = {
  ...head,
  run: ({ snapshot }) => {
    const groups = snapshot.sheets.filter(isOnTargets).flatMap(weightsOn);
    if (groups.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: groups.flatMap(judge) };
  },
};

/** The weights of one project, in hundredths of a point or of one percent. */
interface Weights {
  readonly cells: readonly FindingCell[];
  readonly sum: number;
}

const TITLE = /绩效.*(?:目标|自评|评价)/;
const HEADER = /^(?:指标)?(?:权重|分值)(?:\((?:%|分|\d+分?)\))?$/;
const PROJECT = /^项目名称$/;
const TOTAL = /^(?:合计|总计|总分|小计)$/;
const ACCEPTED: ReadonlySet<number> = new Set([100_00, 90_00]);

function judge({ cells, sum }: Weights): readonly Finding[] {
  const [first] = cells;
  // Parts of one: 0.2 and 0.8.
  if (first === undefined || ACCEPTED.has(sum) || sum === 1_00) return [];
  const stated = String(sum / 100);
  return [
    {
      id: `${head.id}/${first.sheet}/${first.row}`,
      check: head.id,
      severity: 'warning',
      message: say((words) => words.differs(first.sheet, cells.length, stated)),
      cells,
      table: undefined,
      stated,
      expected: '100',
    },
  ];
}

function isOnTargets({ rows }: SheetSnapshot): boolean {
  return rows.some((cells) => cells?.some((content) => content !== undefined && isTitle(content.text)) === true);
}

function isTitle(text: string): boolean {
  return text.length < 60 && TITLE.test(normaliseCaption(text));
}

function weightsOn(sheet: SheetSnapshot): readonly Weights[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((content, column) =>
      content !== undefined && HEADER.test(normaliseCaption(content.text))
        ? weightsBelow(sheet, row, column, projectColumn(cells ?? []))
        : [],
    ),
  );
}

function projectColumn(header: readonly (CellContent | undefined)[]): number | undefined {
  const at = header.findIndex((content) => content !== undefined && PROJECT.test(normaliseCaption(content.text)));
  return at < 0 ? undefined : at;
}

/**
 * The weights below a header, by project where a column names it. Nothing where an indicator has no weight of its own:
 * then it is not known what the others should add up to.
 */
function weightsBelow(
  sheet: SheetSnapshot,
  header: number,
  column: number,
  byProject: number | undefined,
): readonly Weights[] {
  const groups: { cells: FindingCell[]; sum: number; isWhole: boolean }[] = [];
  for (let row = header + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const texts = cells.map((content) => content?.text.trim() ?? '');
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0 || filled.some((text) => HEADER.test(normaliseCaption(text)))) break;
    const text = texts[column] ?? '';
    const isNamed = byProject !== undefined && (texts[byProject] ?? '') !== '';
    if (groups.length === 0 || isNamed) groups.push({ cells: [], sum: 0, isWhole: true });
    const group = groups.at(-1);
    if (group === undefined || texts.some((each) => TOTAL.test(normaliseCaption(each)))) continue;
    const reading = parseFigure(text);
    if (reading.kind === 'printed' || reading.kind === 'percentage') {
      group.cells.push({ sheet: sheet.name, row, column, text: cells[column]?.text ?? '' });
      group.sum += Math.round((Number(reading.mantissa) * 100) / 10 ** reading.decimals);
    } else if (text !== '' || (filled.length > 2 && !isCovered(sheet, row, column))) group.isWhole = false;
    // A note, or what else stands below the indicators.
    else if (filled.length === 1 && !isCovered(sheet, row, column)) break;
  }
  return groups.filter(({ cells, isWhole }) => isWhole && cells.length > 1);
}

/** Merged with the weight above it. */
function isCovered({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some(({ top, bottom, left, right }) => row > top && row <= bottom && column >= left && column <= right);
}
