import { fullAddress } from '../core/cell';
import { report as en } from '../messages/en/report';
import { report as zh } from '../messages/zh/report';
import type { Bilingual, FindingCell } from '../core/finding';
import type { DisclosureTable } from '../core/table';

/** A language the product speaks. */
export type Language = keyof Bilingual;

export const REPORT_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** `表六 一般公共预算基本支出情况表`, the label left out where the title already says it. */
export function tableName(table: DisclosureTable, language: Language): string {
  const label = language === 'zh' ? table.label : table.labelEn;
  return label === '' || table.title.startsWith(label) ? table.title : `${label} ${table.title}`;
}

/** Cells with what they show, the first `most` of them. */
export function cellList(cells: readonly FindingCell[], most: number, language: Language): string {
  const shown = cells.slice(0, most).map((cell) => (cell.text.trim() === '' ? fullAddress(cell) : `${fullAddress(cell)} “${cell.text.trim()}”`));
  return [...shown, ...(cells.length > most ? [REPORT_WORDS[language].moreCells(cells.length - most)] : [])].join('  ');
}
