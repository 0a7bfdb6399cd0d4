import { address } from '../../../core/cell';
import { isMarkFormula, MARK_FORMULA, MARK_STYLES, type MarkStyle } from '../../../port/mark-style';
import { WorkbookError } from '../../../port/workbook-error';
import type { Mark, MarkOutcome, MarkSeverity, RefusedMark } from '../../../port/workbook-port';
import { officeCode, sync } from './failure';
import { forgetSetting, readSetting, saveSettings, writeSetting } from './settings';

/** Where the ids of our conditional formats are remembered in the workbook: [sheet id, format id]. */
const MARKS_SETTING = 'gouji.marks';

type MarkId = readonly [sheet: string, format: string];

/** What Excel itself says about its sheets and the marks on them. */
interface Survey {
  readonly present: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
  readonly marks: readonly MarkId[];
  /** Marks that cannot be removed, since their sheet was protected after they were set, by the sheet's name. */
  readonly stuck: ReadonlyMap<MarkId, string>;
}

/** An address may have 8,192 characters. */
const CELLS_A_RULE = 400;
const STALE = new Set(['ItemNotFound', 'AccessDenied', 'InvalidArgument', 'InvalidReference']);
const SEVERITIES: readonly MarkSeverity[] = ['suspect', 'error', 'warning', 'notice'];
const UNDERLINES: Readonly<Record<MarkStyle['underline'], 'None' | 'Single' | 'Double'>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
};

/**
 * Replaces all marks (标记) in one round trip. What is remembered may have become stale by a reopened file, a deleted or
 * newly protected sheet; then Excel is asked what there is, and the marks are set once more.
 */
export async function replaceMarks(marks: readonly Mark[], protectedSheets: ReadonlySet<string>): Promise<MarkOutcome> {
  const remembered = rememberedMarks();
  try {
    return await setMarks(marks, {
      marks: remembered,
      protectedSheets,
      present: new Set(marks.map(({ cell }) => cell.sheet)),
      stuck: new Map(),
    });
  } catch (error) {
    if (!STALE.has(officeCode(error) ?? '')) throw error;
    return await setMarks(marks, await survey());
  }
}

/** Removes every mark (清除标记), also those that copying a sheet or reopening the file gave other ids. */
export async function clearMarks(): Promise<MarkOutcome> {
  const found = await survey();
  const outcome = await setMarks([], found);
  const [sheet] = found.stuck.values();
  if (sheet !== undefined) throw new WorkbookError('sheet-protected', { sheet });
  return outcome;
}

async function survey(): Promise<Survey> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await sync(context);
  const rules = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheet, formats };
  });
  await sync(context);
  const marks: MarkId[] = [];
  const stuck = new Map<MarkId, string>();
  for (const { sheet, formats } of rules) {
    for (const format of formats.items) {
      if (format.customOrNullObject.isNullObject || !isMarkFormula(format.customOrNullObject.rule.formula)) continue;
      const mark: MarkId = [sheet.id, format.id];
      if (sheet.protection.protected) stuck.set(mark, sheet.name);
      else marks.push(mark);
    }
  }
  return {
    present: new Set(worksheets.items.map(({ name }) => name)),
    protectedSheets: new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name)),
    marks,
    stuck,
  };
}

async function setMarks(
  marks: readonly Mark[],
  { marks: old, protectedSheets, present, stuck }: Survey,
): Promise<MarkOutcome> {
  const refused = marks.flatMap((mark): RefusedMark[] => {
    if (!present.has(mark.cell.sheet)) return [{ mark, why: 'missing-sheet' }];
    return protectedSheets.has(mark.cell.sheet) ? [{ mark, why: 'protected' }] : [];
  });
  const possible = marks.filter(({ cell }) => present.has(cell.sheet) && !protectedSheets.has(cell.sheet));
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  for (const [sheet, id] of old) worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  const added = rulesOf(possible).map(({ sheetName, severity, addresses }) => {
    const sheet = worksheets.getItem(sheetName);
    sheet.load('id');
    const format = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = MARK_FORMULA;
    dress(format.custom.format, MARK_STYLES[severity]);
    format.priority = 0;
    format.load('id');
    return { sheet, format };
  });
  await sync(context);
  await remember([...stuck.keys(), ...added.map(({ sheet, format }): MarkId => [sheet.id, format.id])]);
  return { refused };
}

function dress(format: Excel.ConditionalRangeFormat, style: MarkStyle): void {
  format.fill.color = style.fill;
  format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline !== 'none') format.font.underline = UNDERLINES[style.underline];
}

/** One rule for the cells of one sheet and severity, so that the workbook gets few of them. */
function rulesOf(marks: readonly Mark[]): { sheetName: string; severity: MarkSeverity; addresses: string }[] {
  const rules: { sheetName: string; severity: MarkSeverity; addresses: string }[] = [];
  for (const sheetName of new Set(marks.map(({ cell }) => cell.sheet))) {
    for (const severity of SEVERITIES) {
      const cells = marks
        .filter((mark) => mark.cell.sheet === sheetName && mark.severity === severity)
        .map(({ cell }) => address(cell));
      for (let from = 0; from < cells.length; from += CELLS_A_RULE)
        rules.push({ sheetName, severity, addresses: cells.slice(from, from + CELLS_A_RULE).join(',') });
    }
  }
  return rules;
}

function rememberedMarks(): readonly MarkId[] {
  const text = readSetting(MARKS_SETTING);
  if (text === undefined) return [];
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) ? ids.filter(isMarkId) : [];
  } catch {
    return [];
  }
}

function isMarkId(value: unknown): value is MarkId {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

async function remember(ids: readonly MarkId[]): Promise<void> {
  if (ids.length === 0 && readSetting(MARKS_SETTING) === undefined) return;
  if (ids.length === 0) forgetSetting(MARKS_SETTING);
  else writeSetting(MARKS_SETTING, JSON.stringify(ids));
  await saveSettings();
}
