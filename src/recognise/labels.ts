import type { Bilingual } from '../core/bilingual';
import type { DisclosureTable } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { normaliseCaption } from '../core/captions';

const NUMERALS = '一二三四五六七八九';

/** How each table is called in sentences: its printed number, else its kind; with its sheet where two would be called the same. */
export function tableLabels(tables: readonly DisclosureTable[]): Bilingual[] {
  const plain = tables.map(plainLabel);
  const uses = new Map<string, number>();
  for (const { zh } of plain) uses.set(zh, (uses.get(zh) ?? 0) + 1);
  return plain.map((label, index) => {
    const table = tables[index];
    return uses.get(label.zh) === 1 || table === undefined
      ? label
      : { zh: `${label.zh}（${table.sheet}）`, en: `${label.en} (${table.sheet})` };
  });
}

function plainLabel(table: DisclosureTable): Bilingual {
  const layout = layoutOf(table.layout);
  const title = normaliseCaption(table.title);
  const zh =
    table.label === '' ? (layout?.name.zh ?? (title === '' ? table.sheet : title)) : normaliseCaption(table.label);
  const name = layout?.name.en ?? table.title;
  const number = /^表([一二三四五六七八九十]+|\d+)$/.exec(zh)?.[1];
  return { zh, en: number === undefined ? (table.label === '' && name !== '' ? name : zh) : `Table ${arabic(number)}` };
}

/** 十二 is 12; digits stay. */
function arabic(numeral: string): string {
  if (/^\d+$/.test(numeral)) return numeral;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const value = (digit: string | undefined, empty: number): number =>
    digit === undefined || digit === '' ? empty : digit === '0' ? 0 : NUMERALS.indexOf(digit) + 1;
  return String(value(tens, 1) * 10 + value(ones, 0));
}
