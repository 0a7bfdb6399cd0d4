import { fullAddress } from '../core/cell';
import type { Finding, Suspect } from '../model/finding';
import { everyEquation } from '../judgement/judge-relations';
import { isKnown, otherRegions } from '../judgement/unknown-tables';
import { blankOperands, operandsOf, viewEquation, type EquationView } from './equation-view';
import { escape, grid, paragraph } from './html-parts';
import { openList, placeOf, tablesGrid, unknownList } from './html-tables';
import { REPORT_STYLE } from './html-style';
import { placesOf, REPORT_WORDS, subjectName, type Language } from './language';
import type { Reviewed, Unreadable } from './reviewed';
import { readSentence, resultSentence } from './result-words';
import { countOutcomes, sectionsOf, type Entry } from './sections';

/** More than a page of operands or cells helps nobody; the JSON has them all. */
const MOST_OPERANDS = 60;
const MOST_CELLS = 60;

/** A workbook's part of a report, rendered, with the line that stands for it in the overview. */
export interface HtmlPart {
  readonly overview: readonly string[];
  readonly html: string;
}

/** A report to print or to file: one page of HTML that needs nothing else; the same reviews give the same bytes. */
export function reviewToHtml(reviewed: Reviewed, language: Language): string {
  return htmlPage([htmlPart(reviewed, language, true)], [], language);
}

/** Renders one workbook; the equations that hold are listed where the report has room for them. */
export function htmlPart(reviewed: Reviewed, language: Language, withHolding: boolean): HtmlPart {
  const { tables, counts } = reviewed.review;
  const known = tables.filter(isKnown).length;
  const open = counts.figures - counts.figuresInEquations;
  return {
    overview: [reviewed.file, ...[known, counts.error, counts.warning, counts.notice, open].map(String)],
    html: workbookSection(reviewed, language, withHolding),
  };
}

/** The page of rendered workbooks. */
export function htmlPage(parts: readonly HtmlPart[], unreadable: readonly Unreadable[], language: Language): string {
  const words = REPORT_WORDS[language];
  return [
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(words.title)}</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>`,
    `<h1>${escape(words.title)}</h1>`,
    ...(parts.length + unreadable.length > 1 ? [overview(parts, language)] : []),
    ...unreadableList(unreadable, language),
    ...parts.map(({ html }) => html),
    `<p class="faint">${escape(words.method)}</p>`,
    `<p class="signature">${escape(words.signature)}</p>\n</body>\n</html>\n`,
  ].join('\n');
}

function overview(parts: readonly HtmlPart[], language: Language): string {
  const words = REPORT_WORDS[language];
  const { error, warning, notice } = words.severity;
  const open = words.severityNotChecked;
  const head = [words.columns.workbook, words.columns.table, error, warning, notice, open];
  return `<h2>${escape(words.summaryHeading)}</h2>\n<p>${escape(words.workbooks(parts.length))}</p>\n${grid(
    head,
    parts.map((part) => part.overview),
  )}`;
}

function unreadableList(unreadable: readonly Unreadable[], language: Language): readonly string[] {
  if (unreadable.length === 0) return [];
  return [
    `<h2>${escape(REPORT_WORDS[language].unreadableHeading)}</h2>`,
    `<ul>${unreadable.map(({ why }) => `<li>${escape(why[language])}</li>`).join('')}</ul>`,
  ];
}

function workbookSection({ file, review }: Reviewed, language: Language, withHolding: boolean): string {
  const words = REPORT_WORDS[language];
  const { verdicts, counts, narrative } = review;
  const outcomes = countOutcomes(review.outcomes);
  return [
    `<section class="workbook">\n<h2>${escape(file)}</h2>`,
    paragraph(readSentence(review, language)),
    ...(narrative === undefined || narrative.text === ''
      ? []
      : [paragraph(words.textRead(narrative.checked.figures, narrative.checked.checked))]),
    ...(review.tables.length === 0 ? [paragraph(words.noTables)] : []),
    paragraph(
      words.equations(counts.equations, verdicts.holds, verdicts.rounding, verdicts.differs, verdicts.undecidable),
    ),
    paragraph(words.checks(outcomes.holds, outcomes.finding, outcomes['not-run'], outcomes['not-applicable'])),
    `<p><strong>${escape(resultSentence(review, language))}</strong></p>`,
    `<h3>${escape(words.findingsHeading)}</h3>`,
    ...(review.findings.length === 0 ? [paragraph(words.none)] : []),
    ...sectionsOf(review).flatMap(({ subject, entries }) => [
      `<h4>${escape(subjectName(subject, language))}</h4>`,
      ...entries.map((entry) => entryBlock(entry, language)),
    ]),
    `<h3>${escape(words.tablesHeading)}</h3>`,
    tablesGrid(review, language),
    ...unknownList(review, language),
    ...otherRegions(review).map((region) =>
      paragraph(`${words.unrecognised}${words.colon}${placeOf(region)} ${region.why[language]}`),
    ),
    ...openList(review, language),
    `<h3>${escape(words.outcomesHeading)}</h3>`,
    outcomesGrid(review, language),
    ...(withHolding ? [holdingList(review, language)] : []),
    '</section>',
  ].join('\n');
}

function entryBlock(entry: Entry, language: Language): string {
  const words = REPORT_WORDS[language];
  const severity = `<span class="severity">${escape(words.severity[entry.severity])}</span>`;
  const [first] = entry.findings;
  const headline = entry.group?.headline[language] ?? first?.message[language] ?? '';
  return [
    `<div class="entry ${entry.severity}">\n<p>${severity}${escape(headline)}</p>`,
    ...entry.suspects.map((suspect) => suspectLine(suspect, language)),
    ...entry.findings.flatMap((finding) => [
      ...(entry.group === undefined ? [] : [paragraph(finding.message[language])]),
      details(finding, language),
    ]),
    '</div>',
  ].join('\n');
}

function suspectLine(suspect: Suspect, language: Language): string {
  const words = REPORT_WORDS[language];
  const change = suspect.proposed === undefined ? '' : ` ${words.proposed(suspect.text.trim(), suspect.proposed)}`;
  return `<p><strong>${escape(`${words.suspect}${words.colon}${fullAddress(suspect)}${change}`)}</strong> ${escape(suspect.why[language])}</p>`;
}

function details(finding: Finding, language: Language): string {
  if (finding.judged !== undefined)
    return equationGrid(viewEquation(finding.judged), finding.judged.verdict.kind, language);
  const places = placesOf(finding, MOST_CELLS, language);
  return places === '' ? '' : `<p class="faint">${escape(places)}</p>`;
}

function equationGrid(view: EquationView, verdict: string, language: Language): string {
  const words = REPORT_WORDS[language];
  const rows = operandsOf(view, MOST_OPERANDS).map(
    ({ sign, place, label, value }) =>
      `<tr><td class="sign">${escape(sign)}</td><td class="place">${escape(place)}</td><td>${escape(label[language])}</td><td class="amount">${escape(value)}</td></tr>`,
  );
  const blank = blankOperands(view);
  const sides = verdict === 'rounding' ? words.rounding : words.sides;
  return [
    `<table><thead><tr><th></th><th>${escape(words.columns.cell)}</th><th>${escape(words.columns.operand)}</th><th>${escape(words.columns.amount)}</th></tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
    ...(blank > 0 ? [`<p class="faint">${escape(words.blankOperands(blank))}</p>`] : []),
    ...(verdict === 'undecidable' ? [] : [paragraph(sides(view.left, view.right, view.difference, view.unit))]),
  ].join('\n');
}

function outcomesGrid(review: Reviewed['review'], language: Language): string {
  const { columns, outcome: outcomeWords, colon } = REPORT_WORDS[language];
  const reasons = new Map(review.notRun.map(({ check, reason }) => [check, reason[language]]));
  const rows = review.outcomes
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ check, title, outcome, equations, holding }) => [
      title[language],
      outcomeWords[outcome],
      equations === 0 ? '' : `${holding}/${equations}`,
      reasons.get(check) ?? '',
    ]);
  const beside = review.outcomes
    .filter(({ outcome }) => outcome === 'not-applicable')
    .map(({ title }) => title[language]);
  const head = [columns.check, columns.result, `${columns.holding}/${columns.equations}`, columns.reason];
  return [
    grid(head, rows, 'outcomes'),
    ...(beside.length === 0
      ? []
      : [
          `<p class="faint">${escape(outcomeWords['not-applicable'] + colon + beside.join(language === 'zh' ? '；' : '; '))}</p>`,
        ]),
  ].join('\n');
}

function holdingList(review: Reviewed['review'], language: Language): string {
  const holding = everyEquation(review).filter(({ verdict }) => verdict.kind === 'holds');
  const lines = holding.map((judged) => `<li>${escape(viewEquation(judged).text)}</li>`);
  return `<details><summary>${escape(`${REPORT_WORDS[language].holdingHeading} (${holding.length})`)}</summary>\n<ol>${lines.join('\n')}</ol></details>`;
}
