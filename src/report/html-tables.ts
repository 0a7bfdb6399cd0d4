import { quotedSheet, rangeAddress } from '../core/cell';
import { COVERAGE_WORDS } from '../judgement/coverage-words';
import { isKnown, unknownTables } from '../judgement/unknown-tables';
import { years as yearsEn } from '../messages/en/years';
import { years as yearsZh } from '../messages/zh/years';
import type { TableCoverage } from '../model/coverage';
import type { YearSource } from '../model/table';
import { escape, grid } from './html-parts';
import { REPORT_WORDS, tableName, type Language } from './language';
import { notCheckedIn, setAsideIn } from './result-words';
import type { Reviewed } from './reviewed';

export function tablesGrid(review: Reviewed['review'], language: Language): string {
  const { columns, notStated } = REPORT_WORDS[language];
  const coverage = new Map(review.coverage.map((each) => [each.table, each]));
  const rows = review.tables
    .filter(isKnown)
    .map((table) => [
      tableName(table, language),
      placeOf(table),
      table.unit ?? notStated,
      table.year === undefined ? notStated : yearWords(table.year, table.yearFrom, language),
      table.organisation ?? notStated,
      checkedShare(coverage.get(table.id)),
    ]);
  const { table, place, unit, year, organisation, checked, figures } = columns;
  return grid([table, place, unit, year, organisation, `${checked}/${figures}`], rows);
}

function checkedShare(coverage: TableCoverage | undefined): string {
  return coverage === undefined ? '0/0' : `${coverage.inEquations}/${coverage.figures}`;
}

/** Tables that only their own figures were known by. */
export function unknownList(review: Reviewed['review'], language: Language): readonly string[] {
  const unknown = unknownTables(review);
  if (unknown.length === 0) return [];
  const words = COVERAGE_WORDS[language];
  const { columns } = REPORT_WORDS[language];
  const coverage = new Map(review.coverage.map((each) => [each.table, each]));
  const rows = unknown.map(({ table, why, equations }) => [
    table.title === '' ? table.sheet : table.title,
    placeOf(table),
    `${words.byOwnFigures(equations)}${why === undefined ? '' : `${REPORT_WORDS[language].colon}${why[language]}`}`,
    checkedShare(coverage.get(table.id)),
  ]);
  const head = [columns.table, columns.place, columns.result, `${columns.checked}/${columns.figures}`];
  return [`<h4>${escape(words.unknownKinds(unknown.length))}</h4>`, grid(head, rows)];
}

/** Which figures of which tables stand in no equation, and which numbers are no amounts. */
export function openList(review: Reviewed['review'], language: Language): readonly string[] {
  const rows = review.coverage.flatMap((each) => {
    const said = [notCheckedIn(each, language), setAsideIn(each, language)].filter(Boolean);
    return said.length === 0 ? [] : [[placeOf(each), ...said].join(' ')];
  });
  if (rows.length === 0) return [];
  return [
    `<h3>${escape(COVERAGE_WORDS[language].heading)}</h3>`,
    `<ul>${rows.map((row) => `<li>${escape(row)}</li>`).join('')}</ul>`,
  ];
}

export function placeOf({ sheet, range }: Pick<TableCoverage, 'sheet' | 'range'>): string {
  return `${quotedSheet(sheet)}!${rangeAddress(range)}`;
}

/** The year and, where the table itself does not print it, where it was read. */
function yearWords(year: number, from: YearSource = 'title', language: Language): string {
  if (from === 'title' || from === 'caption') return String(year);
  return language === 'zh' ? `${year}（${yearsZh.from[from]}）` : `${year} (${yearsEn.from[from]})`;
}
