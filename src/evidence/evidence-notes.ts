import { rangeAddress } from '../core/cell';
import type { ListReading } from './down-laws';
import type { Law } from './law';
import type { PlainTable } from './read-table';
import type { EvidenceNote, SetAside } from './evidence-table';

const REASONS: Readonly<Record<SetAside, { readonly zh: string; readonly en: string }>> = {
  count: { zh: '计数', en: 'counts' },
  ratio: { zh: '比率', en: 'ratios' },
  attribute: { zh: '说明性内容', en: 'attributes of the line' },
  quantity: { zh: '数量', en: 'quantities' },
  'unit-price': { zh: '单价', en: 'unit prices' },
  'line-number': { zh: '行次或栏次', en: 'numbers of lines or columns' },
  year: { zh: '年份', en: 'years' },
  note: { zh: '注释', en: 'notes' },
};

/** What is not clear about a table and was therefore not checked. */
export function notesOf(
  table: PlainTable,
  laws: readonly Law[],
  refuted: readonly Law[],
  readings: readonly ListReading[],
  uncovered: number,
): EvidenceNote[] {
  const notes: EvidenceNote[] = [];
  const where = rangeAddress(table.range);
  if (refuted.length > 0 && uncovered > 0)
    notes.push({
      kind: 'refuted',
      zh:
        `“${table.sheet}”${where}：数字之间的加总关系不明确` +
        `（${refuted.length} 种读法与数字不符），${uncovered} 个数未核对。`,
      en:
        `“${table.sheet}” ${where}: how its figures add up is not clear (${refuted.length} reading(s) contradict ` +
        `the figures); ${uncovered} figure(s) not checked.`,
    });
  if (laws.length === 0)
    notes.push({
      kind: 'no-law',
      zh: `“${table.sheet}”${where}：未找到数字之间的加总关系，表内合计未核对。`,
      en: `“${table.sheet}” ${where}: no relation among its figures was found; its totals were not checked.`,
    });
  const unfit = readings.flatMap((reading) => reading.unfit);
  if (unfit.length > 0)
    notes.push({
      kind: 'refuted',
      zh: `“${table.sheet}”${where}：有 ${unfit.length} 列不按其余各列的层次加总，这些列的上下级关系未核对。`,
      en:
        `“${table.sheet}” ${where}: ${unfit.length} column(s) do not add up as the others do; ` +
        'their lines were not added up.',
    });
  const asides = new Map<SetAside, string[]>();
  for (const { aside, path, column } of table.columns) {
    if (aside === undefined || aside === 'line-number') continue;
    const name = path[path.length - 1]?.text ?? String(column + 1);
    asides.set(aside, [...(asides.get(aside) ?? []), name]);
  }
  for (const [reason, names] of asides)
    notes.push({
      kind: 'set-aside',
      zh: `“${table.sheet}”：${quoted(names).join('、')}为${REASONS[reason].zh}，不参与加总。`,
      en: `“${table.sheet}”: ${quoted(names).join(', ')}: ${REASONS[reason].en}, not added up.`,
    });
  return notes;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`);
}
