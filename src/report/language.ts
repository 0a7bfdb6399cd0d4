import { report as en } from '../messages/en/report';
import { report as zh } from '../messages/zh/report';
import type { Bilingual } from '../core/finding';
import type { DisclosureTable } from '../core/table';

/** A language the product speaks. */
export type Language = keyof Bilingual;

export const REPORT_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** `表六 一般公共预算基本支出情况表`, the label left out where the title already says it. */
export function tableName(table: DisclosureTable, language: Language): string {
  const label = language === 'zh' ? table.label : table.labelEn;
  return label === '' || table.title.startsWith(label) ? table.title : `${label} ${table.title}`;
}
