import { asideWords, COVERAGE_WORDS, openWords } from '../judgement/coverage-words';
import { isKnown } from '../judgement/unknown-tables';
import { leavesOpen, openFigures, type TableCoverage } from '../model/coverage';
import type { Review } from '../review';
import { REPORT_WORDS, type Language } from './language';

/** What was read: sheets, tables of known and of unknown kind, figures, and how many of these stand in an equation. */
export function readSentence({ counts, tables }: Review, language: Language): string {
  const words = REPORT_WORDS[language];
  const unknown = tables.filter((table) => !isKnown(table)).length;
  return [
    words.read(counts.sheets, tables.length - unknown, counts.figures),
    words.covered(counts.figuresInEquations),
    ...(unknown === 0 ? [] : [COVERAGE_WORDS[language].unknownTables(unknown)]),
  ].join(commaOf(language));
}

/** The result in one sentence. Nothing counts as found to be in order that was not checked. */
export function resultSentence({ counts, coverage, notRun }: Review, language: Language): string {
  const words = REPORT_WORDS[language];
  const { error, warning, notice } = counts;
  const open = openFigures(coverage);
  const rest = open.figures === 0 ? '' : notCheckedWords(coverage, language);
  if (error + warning + notice > 0)
    return [words.findings(error, warning, notice), rest].filter(Boolean).join(stopOf(language));
  const found = open.figures + notRun.length === 0 ? words.noFindings : words.noFindingsInChecked;
  return [found, rest].filter(Boolean).join(stopOf(language));
}

/** How many figures of how many tables were not checked. */
export function notCheckedWords(coverage: readonly TableCoverage[], language: Language): string {
  const { figures, tables } = openFigures(coverage);
  return COVERAGE_WORDS[language].notChecked(figures, tables);
}

/** Of one table, which figures were not checked and why; '' where all were. */
export function notCheckedIn(coverage: TableCoverage, language: Language): string {
  const words = COVERAGE_WORDS[language];
  if (!leavesOpen(coverage)) return '';
  const { figures, inEquations } = coverage;
  return words.ofTable(figures, figures - inEquations) + REPORT_WORDS[language].colon + openWords(coverage, words);
}

/** Of one table, which numbers are no amounts; '' where there are none. */
export function setAsideIn(coverage: TableCoverage, language: Language): string {
  return asideWords(coverage, COVERAGE_WORDS[language]);
}

function commaOf(language: Language): string {
  return language === 'zh' ? '，' : ', ';
}

function stopOf(language: Language): string {
  return language === 'zh' ? '；' : '; ';
}
