import type { CellContent, SheetSnapshot } from '../core/snapshot';
import { normaliseCaption } from '../core/captions';
import { parseFigure } from '../core/figure';
import type { Finding, FindingCell } from '../model/finding';
import type { Check } from './check';
import { wording } from './support/wording';

const { say } = wording('performance-weights');

const head = {
  id: 'performance-weights',
  title: { zh: '绩效指标的权重合计为 100', en: 'The weights of performance indicators add up to 100' },
  basis: {
    zh: '项目支出绩效目标管理：各指标权重合计 100（为预算执行率留 10 分的，合计 90）',
    en: 'Performance targets of projects: weights add up to 100, or to 90 where 10 are kept for carrying out the budget',
  },
  severity: 'warning',
  examples: {
    valid: [
      {
        sheets: `
# 绩效目标
项目支出绩效目标表
一级指标|二级指标|三级指标|指标值|权重
产出指标|数量指标|维护系统数量|≥3个|50
效益指标|社会效益指标|业务办理效率|提升|30
满意度指标|服务对象满意度|使用人员满意度|≥95%|20`,
      },
    ],
    invalid: [
      {
        sheets: `
# 绩效目标
项目支出绩效目标表
一级指标|二级指标|三级指标|指标值|权重
产出指标|数量指标|维护系统数量|≥3个|50
效益指标|社会效益指标|业务办理效率|提升|40
满意度指标|服务对象满意度|使用人员满意度|≥95%|20`,
      },
    ],
  },
} as const;

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
    if (filled.length === 0 && goesOnBelow(sheet, row, column)) continue;
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

/** A blank row parts the indicators: a weight, or a line that one is merged over, stands right below it. */
function goesOnBelow(sheet: SheetSnapshot, row: number, column: number): boolean {
  const reading = parseFigure(sheet.rows[row + 1]?.[column]?.text ?? '');
  return reading.kind === 'printed' || reading.kind === 'percentage' || isCovered(sheet, row + 1, column);
}

/** Merged with the weight above it. */
function isCovered({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some(({ top, bottom, left, right }) => row > top && row <= bottom && column >= left && column <= right);
}
