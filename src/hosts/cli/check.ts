import { visibleJson } from '../../core/visible';
import { performance } from 'node:perf_hooks';
import { BYTE_ORDER_MARK, csvHeader, reviewToCsv } from '../../report/csv';
import { reviewToJson, type ReviewJson } from '../../report/json';
import { leavesOpen } from '../../model/coverage';
import type { Language } from '../../report/language';
import { reviewToText } from '../../report/plain-text';
import type { Unreadable } from '../../report/reviewed';
import { recognise } from '../../recognise';
import { reviewWorkbook, type Review, type ReviewOptions } from '../../review';
import { CLI_WORDS, EXIT, UsageError, type Command, type Terminal } from './command';
import { findWorkbooks } from './find-workbooks';
import { openFile } from './open-file';
import { openLayouts } from './open-layouts';
import { openNarrative } from './open-narrative';
import { outputFile } from './output-file';
import { painter } from './paint';
import { parseOptions } from './parse-options';
import { createProgress } from './progress';
import { createReport, reportKind } from './save-report';
import { sentenceFor } from './sentence';

type Format = 'text' | 'json' | 'ndjson' | 'csv';

interface CheckOptions {
  readonly inputs: readonly string[];
  readonly format: Format;
  /** A file with the explanatory text of the one workbook. */
  readonly narrative: string | undefined;
  /** A file of layout corrections (版式文件). */
  readonly layouts: string | undefined;
  readonly report: { readonly file: string; readonly kind: 'html' | 'xlsx' } | undefined;
  /** Whether a report of that name may be replaced. */
  readonly force: boolean;
  readonly language: Language;
  readonly colour: boolean;
}

/** `gouji check`: reviews workbooks and prints what is wrong with them. */
export const check: Command = async (args, terminal) => {
  const options = readOptions(args, terminal);
  const { language } = options;
  const { files: workbooks, texts, unreadable: missing } = await findWorkbooks(options.inputs);
  const files = [...new Set([...workbooks, ...(await withTables(texts.values()))])];
  const inputs = [
    ...files,
    ...texts.values(),
    ...[options.narrative, options.layouts].filter((file) => file !== undefined),
  ];
  const target =
    options.report === undefined ? undefined : await outputFile(options.report.file, { inputs, force: options.force });
  if (options.narrative !== undefined && files.length > 1) throw new UsageError((words) => words.narrativeOfOne);
  const reviewing: ReviewOptions = {
    ...(options.narrative === undefined ? {} : { narrative: await openNarrative(options.narrative) }),
    ...(options.layouts === undefined ? {} : { layouts: await openLayouts(options.layouts) }),
  };
  const single = options.inputs.length === 1 && files[0] === options.inputs[0];
  const output = createOutput(options, single, terminal);
  const report = options.report === undefined ? undefined : createReport(options.report.kind, files.length, language);
  const progress = createProgress(files.length, language, terminal);
  const unreadable: Unreadable[] = [];
  const complain = (each: Unreadable): void => {
    progress.clear();
    unreadable.push(each);
    terminal.err(`${each.why[language]}\n`);
  };

  missing.forEach(complain);
  let reviewed = 0;
  let withErrors = 0;
  let withOpen = 0;
  for (const file of files) {
    progress.start(file);
    try {
      const text = texts.get(file);
      const narrative = text === undefined ? {} : await narrativeIn(text, complain);
      const { review, ms } = await reviewFile(file, { ...narrative, ...reviewing });
      progress.clear();
      output.add(file, review, ms, options.narrative ?? ('narrative' in narrative ? text : undefined));
      report?.add({ file, review });
      reviewed += 1;
      if (review.counts.error > 0) withErrors += 1;
      if (review.coverage.some(leavesOpen)) withOpen += 1;
    } catch (error) {
      complain({ file, why: sentenceFor(error, file) });
    }
  }
  progress.clear();
  output.end(reviewed, { withErrors, withOpen, unreadable: unreadable.length });
  if (report !== undefined && target !== undefined) {
    await report.save(target, unreadable);
    terminal.err(`${CLI_WORDS[language].reportWritten(options.report?.file ?? '')}\n`);
  }
  if (unreadable.length > 0) return EXIT.failed;
  return withErrors > 0 ? EXIT.findings : EXIT.good;
};

function readOptions(args: readonly string[], terminal: Terminal): CheckOptions {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    csv: { type: 'boolean' },
    report: { type: 'string' },
    narrative: { type: 'string' },
    layouts: { type: 'string' },
    force: { type: 'boolean' },
    lang: { type: 'string' },
    'no-color': { type: 'boolean' },
  });
  const formats = (['json', 'ndjson', 'csv'] as const).filter((format) => values[format] === true);
  if (positionals.length === 0) throw new UsageError((words) => words.nothingGiven);
  if (formats.length > 1) throw new UsageError((words) => words.oneFormat);
  const lang = values.lang ?? 'zh';
  if (lang !== 'zh' && lang !== 'en') throw new UsageError((words) => words.language(lang));
  return {
    inputs: positionals,
    format: formats[0] ?? 'text',
    narrative: values.narrative,
    layouts: values.layouts,
    report: values.report === undefined ? undefined : readReport(values.report),
    force: values.force === true,
    language: lang,
    colour: terminal.colour && values['no-color'] !== true,
  };
}

function readReport(file: string): { readonly file: string; readonly kind: 'html' | 'xlsx' } {
  const kind = reportKind(file);
  if (kind === undefined) throw new UsageError((words) => words.reportKind(file));
  return { file, kind };
}

/** The text beside a workbook; one that cannot be read is told of, and the workbook is checked without it. */
async function narrativeIn(file: string, complain: (each: Unreadable) => void): Promise<ReviewOptions> {
  try {
    return { narrative: await openNarrative(file) };
  } catch (error) {
    complain({ file, why: sentenceFor(error, file) });
    return {};
  }
}

/** The texts that hold disclosure tables too: those are checked like any other tables, lest they look passed. */
async function withTables(documents: Iterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of documents) {
    // One that cannot be read is told of when its text is.
    const snapshot = await openFile(file)
      .then((document) => document.read())
      .catch(() => undefined);
    if (snapshot !== undefined && recognise(snapshot, [], []).tables.length > 0) found.push(file);
  }
  return found;
}

async function reviewFile(
  file: string,
  options: ReviewOptions,
): Promise<{ readonly review: Review; readonly ms: ReviewJson['ms'] }> {
  const begun = performance.now();
  const snapshot = await (await openFile(file)).read();
  const read = performance.now();
  const review = reviewWorkbook(snapshot, options);
  return { review, ms: { read: tenth(read - begun), review: tenth(performance.now() - read) } };
}

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** How many of the workbooks … */
interface EndCounts {
  /** … have errors. */
  readonly withErrors: number;
  /** … print figures that were not checked. */
  readonly withOpen: number;
  /** … could not be read. */
  readonly unreadable: number;
}

interface Output {
  /** @param text the file that its explanatory text was read from, where that is another one */
  add(file: string, review: Review, ms: ReviewJson['ms'], text: string | undefined): void;
  end(workbooks: number, counts: EndCounts): void;
}

function createOutput({ format, language, colour }: CheckOptions, single: boolean, terminal: Terminal): Output {
  const { out } = terminal;
  switch (format) {
    case 'json': {
      let before = '[\n';
      return {
        add: (file, review, ms, text) => {
          const json = visibleJson(JSON.stringify(reviewToJson(review, file, ms, text), undefined, 2));
          out(single ? `${json}\n` : `${before}${json}`);
          before = ',\n';
        },
        end: () => {
          if (!single) out(before === '[\n' ? '[]\n' : '\n]\n');
        },
      };
    }
    case 'ndjson':
      return {
        add: (file, review, ms, text) => out(`${visibleJson(JSON.stringify(reviewToJson(review, file, ms, text)))}\n`),
        end: () => undefined,
      };
    case 'csv':
      out(BYTE_ORDER_MARK + csvHeader(language));
      return { add: (file, review) => out(reviewToCsv({ file, review }, language)), end: () => undefined };
    case 'text': {
      const plain = { language, width: terminal.width, paint: painter(colour) };
      return {
        add: (file, review, _, text) =>
          out(`${reviewToText(review, text === undefined ? file : CLI_WORDS[language].withText(file, text), plain)}\n`),
        end: (workbooks, { withErrors, withOpen, unreadable }) => {
          if (!single) out(`${CLI_WORDS[language].together(workbooks, withErrors, withOpen, unreadable)}\n`);
        },
      };
    }
  }
}
