import path from 'node:path';
import { alterationTable, alterWorkbook, type Alteration } from './alter';
import { alterNarrative } from './alter-narrative';
import { reportCases } from './cases';
import { barComplaints, barTable } from './fill/print';
import { measureFill, type BarMeasure } from './fill/measure';
import { reviewWorkbook } from './engine';
import { chosen, folderKind, readWorkbookFile, type FolderKind } from './files';
import { formComplaints, formTable, variantTable } from './form-print';
import { measureForm, type FormMeasure } from './forms';
import type { Options } from './options';
import { percentage } from './print';
import type { FolderReport } from './report';
import { textAlterationTable } from './text-print';
import type { TextAlteration } from './relations';
import { measureTexts } from './texts';

/** Amounts changed in each workbook of a folder that holds nothing else to measure. */
const USUAL_ALTERATIONS = 20;

/** Measures a folder by what it holds; undefined where it holds nothing to measure. */
export async function reportFolder(folder: string, options: Options): Promise<FolderReport | undefined> {
  const kind = folderKind(folder);
  if (kind !== undefined && kind !== 'texts' && options.fill === 'only')
    return withFill({ lines: [], faults: [], figures: {} }, kind, folder, options);
  const report = await reportKind(folder, kind, options);
  return report === undefined || kind === undefined || kind === 'texts' || options.fill === 'no'
    ? report
    : withFill(report, kind, folder, options);
}

async function reportKind(
  folder: string,
  kind: FolderKind | undefined,
  options: Options,
): Promise<FolderReport | undefined> {
  switch (kind) {
    case undefined:
      return undefined;
    case 'texts':
      return reportTexts(folder, options);
    case 'cases':
      return withAlterations(await reportCases(folder, options), kind, folder, options);
    case 'forms':
      return withAlterations(await reportForms(folder, options), kind, folder, options);
    case 'workbooks':
      return withAlterations({ lines: [], faults: [], figures: {} }, kind, folder, options);
  }
}

async function reportForms(folder: string, options: Options): Promise<FolderReport> {
  const forms: FormMeasure[] = [];
  const faults: string[] = [];
  for (const form of chosen(folder, '.expect.json', options)) {
    await orFault(faults, path.join(folder, form), async () => void forms.push(await measureForm(folder, form)));
  }
  const lines = [...formComplaints(forms, options.verbose), formTable(forms), '', variantTable(forms)];
  return { lines, faults, figures: { forms } };
}

function reportTexts(folder: string, options: Options): FolderReport {
  const measure = measureTexts(folder, options);
  const lines = [
    ...(options.verbose
      ? [
          'false alarms:',
          ...measure.falseAlarms.map((line) => `  ${line}`),
          'wrong statements missed:',
          ...measure.missed.map((line) => `  ${line}`),
          'unnoticed:',
          ...measure.alterations
            .filter(({ cited }) => !cited)
            .map(
              ({ text, kind, from, to, at, noticed }) =>
                `  ${text} ${kind} @${at} ${from} → ${to}${noticed ? ' (noticed elsewhere)' : ''}`,
            ),
          '',
        ]
      : []),
    `texts: ${measure.texts}`,
    `errors and warnings that are right: ${percentage({ part: measure.right, whole: measure.alarms })}`,
    `wrong statements found: ${percentage({ part: measure.found, whole: measure.wrong })}`,
    ...(measure.alterations.length === 0 ? [] : ['', textAlterationTable(measure.alterations), '']),
    'A finding counts as right where it states or quotes a figure of a wrong statement of its text.',
  ];
  return { lines, faults: [], figures: measure };
}

async function withAlterations(
  report: FolderReport,
  kind: FolderKind,
  folder: string,
  options: Options,
): Promise<FolderReport> {
  const most = options.alter ?? (kind === 'workbooks' ? USUAL_ALTERATIONS : 0);
  if (most === 0) return report;
  const alterations: Alteration[] = [];
  const inTexts: TextAlteration[] = [];
  const faults = [...report.faults];
  for (const file of soundWorkbooks(folder, kind, options)) {
    await orFault(faults, file, async () => {
      const workbook = await readWorkbookFile(file);
      if (options.what !== 'text') alterations.push(...alterWorkbook(workbook, most, options.seed));
      if (options.what !== 'tables') inTexts.push(...alterNarrative(workbook, most, options.seed));
    });
  }
  const unnoticed = alterations.filter(({ noticed }) => !noticed);
  return {
    lines: [
      ...report.lines,
      ...(report.lines.length === 0 ? [] : ['']),
      ...(alterations.length === 0 ? [] : [alterationTable(alterations)]),
      ...(inTexts.length === 0 ? [] : ['', textAlterationTable(inTexts)]),
      ...(options.verbose
        ? [
            ...unnoticed.map(({ file, place, from, to }) => `  unnoticed: ${file} ${place} ${from} → ${to}`),
            ...inTexts
              .filter(({ cited }) => !cited)
              .map(({ text, at, from, to, noticed }) => unnoticedInText(text, at, from, to, noticed)),
          ]
        : []),
    ],
    faults,
    figures: { ...Object(report.figures), alterations, inTexts },
  };
}

function unnoticedInText(text: string, at: number, from: string, to: string, isNoticed: boolean): string {
  return `  unnoticed: ${text} @${at} ${from} → ${to}${isNoticed ? ' (noticed elsewhere)' : ''}`;
}

/** What a fill makes of the sound workbooks once parts of them are blank. */
async function withFill(
  report: FolderReport,
  kind: FolderKind,
  folder: string,
  options: Options,
): Promise<FolderReport> {
  const bars: BarMeasure[] = [];
  const faults = [...report.faults];
  for (const file of soundWorkbooks(folder, kind, options)) {
    await orFault(faults, file, async () => {
      const snapshot = await readWorkbookFile(file);
      bars.push(...measureFill(path.basename(file), reviewWorkbook(snapshot), snapshot));
    });
  }
  return {
    lines: [
      ...report.lines,
      ...(report.lines.length === 0 ? [] : ['']),
      ...barComplaints(bars, options.verbose),
      barTable(bars),
    ],
    faults: [...new Set(faults)],
    figures: { ...Object(report.figures), fill: bars },
  };
}

/** The workbooks of a folder whose figures are as they ought to be, as far as is known. */
function soundWorkbooks(folder: string, kind: FolderKind, options: Options): readonly string[] {
  if (kind === 'forms') return chosen(folder, '.expect.json', options).map((form) => path.join(folder, `${form}.xlsx`));
  const place = kind === 'cases' ? path.join(folder, 'xlsx') : folder;
  return ['.xlsx', '.xls'].flatMap((ending) =>
    chosen(place, ending, options).map((name) => path.join(place, `${name}${ending}`)),
  );
}

async function orFault(faults: string[], what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    faults.push(`${what}: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
