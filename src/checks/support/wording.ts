import type { Bilingual } from '../../core/bilingual';
import type { DisclosureTable } from '../../model/table';
import { checks as en } from '../../messages/en/checks';
import { checks as zh } from '../../messages/zh/checks';

type Words = typeof zh;

/** How a table is called in a language. */
export type TableNamer = (table: DisclosureTable) => string;

/** The sentences of a check in both languages. */
export function wording<Id extends keyof Words>(id: Id) {
  return {
    say: (sentence: (words: Words[Id], nameOf: TableNamer, language: keyof Bilingual) => string): Bilingual => ({
      zh: sentence(zh[id], ({ label }) => label, 'zh'),
      en: sentence(en[id], ({ labelEn }) => labelEn, 'en'),
    }),
  };
}
