import { fullAddress, quotedSheet, rangeAddress } from '../core/cell';
import type { Finding, Severity, Suspect } from '../model/finding';
import { COVERAGE_WORDS } from '../judgement/coverage-words';
import { otherRegions, unknownTables } from '../judgement/unknown-tables';
import { leavesOpen } from '../model/coverage';
import type { DisclosureTable } from '../model/table';
import type { Review } from '../review';
import { blankOperands, operandsOf, viewEquation, type EquationView, type OperandView } from './equation-view';
import { placesOf, REPORT_WORDS, subjectName, type Language } from './language';
import { countOutcomes, sectionsOf, type Entry, type Subject } from './sections';
import { notCheckedIn, notCheckedWords, readSentence, resultSentence } from './result-words';
import { padEnd, padStart, textWidth, wrap } from './text-width';

/** What a piece of a line is, so that a terminal can colour it. */
export type Tone = Severity | 'strong' | 'faint' | 'good';

export interface PlainTextOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: (tone: Tone, text: string) => string;
}

/** A review as one reads it on a terminal: per table the causes, their equations with figures, and what was checked. */
export function reviewToText(review: Review, file: string, options: PlainTextOptions): string {
  const write = writer(options);
  write.line(0, options.paint('strong', file));
  write.text(2, readSentence(review, options.language));
  for (const section of sectionsOf(review)) {
    write.line(0, '');
    write.line(0, headingOf(section.subject, options));
    for (const entry of section.entries) writeEntry(entry, write, options);
  }
  write.line(0, '');
  writeClosing(review, write, options);
  return write.done();
}

function headingOf(subject: Subject, { language, paint }: PlainTextOptions): string {
  const name = subjectName(subject, language);
  if (subject === undefined) return name;
  if (subject === 'text') return paint('strong', name);
  const place = placeOf(subject);
  return `${paint('strong', name)}  ${paint('faint', REPORT_WORDS[language].range(place, subject.unit))}`;
}

interface Writer {
  line(indent: number, text: string): void;
  /** Broken at the terminal's edge; further lines stand below the first one's text. */
  text(indent: number, text: string, lead?: string, tone?: Tone): void;
  done(): string;
}

function writer({ width, paint }: PlainTextOptions): Writer {
  const lines: string[] = [];
  return {
    line: (indent, text) => void lines.push(`${' '.repeat(indent)}${text}`.trimEnd()),
    text: (indent, text, lead = '', tone) => {
      const start = indent + textWidth(lead);
      const body = wrap(text, Math.max(30, width - start));
      body.forEach((part, index) => {
        const before =
          index === 0 ? ' '.repeat(indent) + (tone === undefined ? lead : paint(tone, lead)) : ' '.repeat(start);
        lines.push(`${before}${part}`.trimEnd());
      });
    },
    done: () => `${lines.join('\n')}\n`,
  };
}

function writeEntry(entry: Entry, write: Writer, options: PlainTextOptions): void {
  const { language } = options;
  const words = REPORT_WORDS[language];
  const lead = `${words.severity[entry.severity]}  `;
  const below = 2 + textWidth(lead);
  if (entry.group !== undefined) {
    write.text(2, entry.group.headline[language], lead, entry.severity);
    for (const suspect of entry.suspects) writeSuspect(suspect, below, write, options);
  }
  for (const finding of entry.findings) {
    if (entry.group === undefined) write.text(2, finding.message[language], lead, entry.severity);
    else write.text(below, finding.message[language], '· ');
    writeDetails(finding, entry.group === undefined ? below : below + 2, write, options);
  }
  if (entry.group === undefined) for (const suspect of entry.suspects) writeSuspect(suspect, below, write, options);
}

function writeSuspect(suspect: Suspect, indent: number, write: Writer, { language }: PlainTextOptions): void {
  const words = REPORT_WORDS[language];
  const change = suspect.proposed === undefined ? '' : `  ${words.proposed(suspect.text.trim(), suspect.proposed)}`;
  write.text(
    indent,
    `${fullAddress(suspect)}${change}  ${suspect.why[language]}`,
    `${words.suspect}${words.colon}`,
    'strong',
  );
}

function writeDetails(finding: Finding, indent: number, write: Writer, options: PlainTextOptions): void {
  if (finding.judged !== undefined) {
    writeEquation(viewEquation(finding.judged), finding.judged.verdict.kind, indent, write, options);
    return;
  }
  const places = placesOf(finding, AT_A_GLANCE, options.language);
  if (places !== '') write.text(indent, places);
}

/** More operands or cells than one takes in at a glance are told by their range or number; the printed report lists more. */
const AT_A_GLANCE = 12;

function writeEquation(
  view: EquationView,
  verdict: string,
  indent: number,
  write: Writer,
  options: PlainTextOptions,
): void {
  const { language, paint } = options;
  const words = REPORT_WORDS[language];
  const operands = operandsOf(view, AT_A_GLANCE);
  const widest = (of: (operand: OperandView) => string) =>
    operands.reduce((most, operand) => Math.max(most, textWidth(of(operand))), 0);
  const sign = Math.max(
    2,
    widest((operand) => operand.sign),
  );
  const place = widest((operand) => operand.place);
  const label = widest((operand) => operand.label[language]);
  const value = widest((operand) => operand.value);
  for (const operand of operands) {
    write.line(
      indent,
      `${padStart(operand.sign, sign)} ${padEnd(operand.place, place)}  ${padEnd(operand.label[language], label)}  ${padStart(operand.value, value)}`,
    );
  }
  const blank = blankOperands(view);
  if (blank > 0) write.line(indent + sign + 1, paint('faint', words.blankOperands(blank)));
  if (verdict !== 'undecidable') {
    const sides = verdict === 'rounding' ? words.rounding : words.sides;
    write.line(indent + sign + 1, paint('strong', sides(view.left, view.right, view.difference, view.unit)));
  }
}

function writeClosing(review: Review, write: Writer, options: PlainTextOptions): void {
  const { language, paint } = options;
  const words = REPORT_WORDS[language];
  for (const { sheet, range, why } of otherRegions(review)) {
    write.text(2, `${quotedSheet(sheet)}!${rangeAddress(range)}  ${why[language]}`, `${words.unrecognised}  `, 'faint');
  }
  const say = COVERAGE_WORDS[language];
  for (const { table, equations } of unknownTables(review))
    write.text(2, `${placeOf(table)}  ${say.byOwnFigures(equations)}`, `${say.unknownKind}  `, 'faint');
  for (const each of review.coverage.filter(leavesOpen))
    write.text(2, `${placeOf(each)}  ${notCheckedIn(each, language)}`, `${words.severityNotChecked}  `, 'warning');
  const titles = new Map(review.outcomes.map(({ check, title }) => [check, title[language]]));
  for (const { check, reason } of review.notRun) {
    write.text(2, `${titles.get(check) ?? check}${words.colon}${reason[language]}`, `${words.notRun}  `, 'faint');
  }
  const { verdicts, counts } = review;
  const outcomes = countOutcomes(review.outcomes);
  const { error, warning, notice } = counts;
  const { narrative } = review;
  if (narrative !== undefined && narrative.text !== '')
    write.text(2, words.textRead(narrative.checked.figures, narrative.checked.checked));
  if (review.tables.length > 0)
    write.text(
      2,
      words.equations(counts.equations, verdicts.holds, verdicts.rounding, verdicts.differs, verdicts.undecidable),
    );
  else {
    write.text(2, words.noTables);
    if (outcomes.holds + outcomes.finding + counts.figures === 0) return;
  }
  write.text(2, words.checks(outcomes.holds, outcomes.finding, outcomes['not-run'], outcomes['not-applicable']));
  const isOpen = review.coverage.some(leavesOpen);
  if (error + warning + notice === 0 && counts.equations === 0 && (narrative?.text ?? '') === '') {
    write.text(2, isOpen ? notCheckedWords(review.coverage, language) : words.nothingToCheck);
    return;
  }
  const tone: Tone = error > 0 ? 'error' : warning > 0 || isOpen ? 'warning' : 'good';
  for (const line of wrap(resultSentence(review, language), Math.max(30, options.width - 2)))
    write.line(2, paint(tone, line));
}

function placeOf({ sheet, range }: Pick<DisclosureTable, 'sheet' | 'range'>): string {
  return `${quotedSheet(sheet)}!${rangeAddress(range)}`;
}
