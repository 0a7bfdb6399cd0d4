import { entries } from '../forms/classification/codes';
import { sameWording } from '../forms/classification/name-verdict';
import { fullAddress } from '../core/cell';
import type { Finding, FindingCell } from '../model/finding';
import { textAt, type SheetSnapshot } from '../core/snapshot';
import { normaliseCaption } from '../core/captions';
import { CLASSIFICATION } from '../model/basis';
import type { Check } from './check';
import { namesIn, type NamesByCode, type SameName } from './support/names';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('one-code-one-name');

const head = {
  id: 'one-code-one-name',
  title: { zh: '同一编码在各表名称一致', en: 'A code has one name in all tables' },
  basis: CLASSIFICATION,
  severity: 'warning',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2080505|机关事业单位基本养老保险缴费支出|1.00|1.00|
|合计|1.00|1.00|
# 表五
表五：一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2080505|机关事业单位基本养老保险缴费支出|1.00|1.00|
|合计|1.00|1.00|`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2080505|机关事业单位基本养老保险缴费支出|1.00|1.00|
|合计|1.00|1.00|
# 表五
表五：一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2080505|职业年金|1.00|1.00|
|合计|1.00|1.00|`,
      },
    ],
  },
} as const;

interface Use {
  readonly code: string;
  readonly name: string;
  readonly printed: string;
  readonly cell: FindingCell;
}

/**
 * 科目名称 across tables: one code, one name. Several names within one table are its local details and no contradiction,
 * but where it goes through units one after the other, a functional code has one name in all of them.
 */
export const oneCodeOneName: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const named = moneyTables(tables)
      .map(namesIn)
      .filter((names) => names.size > 0);
    if (named.length === 0) return { kind: 'not-applicable' };
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const uses = (code: string) => named.flatMap((names) => useOf(names.get(code), sheets));
    const contested = contestedCodes(named);
    const across = contested.flatMap((code) => judge(code, code, uses(code)));
    const drifting = named.flatMap((names, at) =>
      [...names].flatMap(([code, of]) =>
        isOverUnits(code, of) && !contested.includes(code)
          ? judge(
              `${code}/${at}`,
              code,
              of.flatMap((same) => useOf([same], sheets)),
            )
          : [],
      ),
    );
    return { kind: 'ran', findings: [...across, ...drifting] };
  },
};

/** Codes that two tables call by different names. */
function contestedCodes(named: readonly NamesByCode[]): readonly string[] {
  const first = new Map<string, string>();
  const contested = new Set<string>();
  for (const names of named) {
    for (const [same, another] of names.values()) {
      if (same === undefined || another !== undefined) continue;
      const { code, name } = same;
      const before = first.get(code);
      if (before === undefined) first.set(code, name);
      else if (before !== name) contested.add(code);
    }
  }
  return [...first.keys()].filter((code) => contested.has(code));
}

/** A functional code that one table prints again and again, under one name but for an exception. */
function isOverUnits(code: string, names: readonly SameName[]): boolean {
  return code.startsWith('2') && names.length > 1 && names.some(({ lines }) => lines.length > 1);
}

/** How a table calls a code, where it has one name for it. */
function useOf(
  [same, another]: readonly (SameName | undefined)[] = [],
  sheets: ReadonlyMap<string, SheetSnapshot>,
): Use[] {
  if (same === undefined || another !== undefined) return [];
  const {
    code,
    name,
    lines: [line],
  } = same;
  const cell = line.captionCell ?? line.codeCell;
  const sheet = sheets.get(cell?.sheet ?? '');
  return cell === undefined || sheet === undefined
    ? []
    : [{ code, name, printed: line.caption.trim(), cell: { ...cell, text: textAt(sheet, cell.row, cell.column) } }];
}

function judge(about: string, code: string, uses: readonly Use[]): readonly Finding[] {
  const [first, ...others] = uses;
  if (first === undefined || others.every(({ name }) => sameWording(first.name, name))) return [];
  const distinct = [...new Map([...uses].reverse().map((use) => [use.name, use])).values()].reverse();
  const message = say((words) =>
    words.several(
      code,
      distinct.map(({ printed, cell }) => ({ name: printed, cell: fullAddress(cell) })),
    ),
  );
  const official = new Set(entries(code).map(({ name }) => normaliseCaption(name)));
  // An earlier year's name beside the present one is a habit; two unrelated names are a slip.
  const severity = distinct.every(({ name }) => official.has(name)) ? 'notice' : 'warning';
  return [
    {
      id: `${head.id}/${about}`,
      check: head.id,
      severity,
      message,
      cells: distinct.map(({ cell }) => cell),
      table: undefined,
    },
  ];
}
