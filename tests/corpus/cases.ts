import { readCases } from './case-file';
import { reviewWorkbook } from './engine';
import { isNamed, readWorkbookFile } from './files';
import { isInHalf } from './half';
import { measureCase, type CaseMeasure } from './measure';
import type { Options } from './options';
import { caseTable, complaints, details, percentage, totals } from './print';
import type { FolderReport } from './report';
import { SHARES, type Count } from './shares';

/** Measures a folder of workbooks whose errors are known. */
export async function reportCases(folder: string, { verbose, only, half }: Options): Promise<FolderReport> {
  const measures: CaseMeasure[] = [];
  const faults: string[] = [];
  const shares: Count[] = SHARES.map(() => ({ part: 0, whole: 0 }));
  for (const each of readCases(folder)) {
    if (!isNamed(each.slug, only) || !isInHalf(each.slug, half)) continue;
    try {
      const measure = measureCase(each, reviewWorkbook(await readWorkbookFile(each.workbook)));
      measures.push(measure);
      for (const [place, share] of SHARES.entries()) {
        const count = share.count(measure);
        const sum = shares[place];
        if (count !== undefined && sum !== undefined) {
          shares[place] = {
            part: sum.part + count.part,
            whole: sum.whole + count.whole,
          };
        }
      }
    } catch (fault) {
      faults.push(`${each.workbook}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  const named = SHARES.map(({ title }, place) => ({
    title,
    count: shares[place] ?? { part: 0, whole: 0 },
  }));
  return {
    lines: [
      ...(verbose ? measures.flatMap((measure) => [...details(measure), '']) : []),
      ...measures.flatMap(complaints),
      '',
      caseTable(measures),
      '',
      totals(measures),
      ...named.map(({ title, count }) => `${title}: ${percentage(count)}`),
    ],
    faults,
    figures: {
      cases: measures.map(caseFigures),
      shares: Object.fromEntries(named.map(({ title, count }) => [title, count])),
    },
  };
}

function caseFigures({ of, review, recognised, sheets, entries, roundingAsError, unexpected }: CaseMeasure): unknown {
  const { counts, verdicts } = review;
  const known = (['error', 'rounding', 'wording'] as const).map((severity) => {
    const ofSeverity = entries.filter(({ entry }) => entry.severity === severity);
    return [
      severity,
      {
        found: ofSeverity.filter(({ isFound }) => isFound).length,
        expected: ofSeverity.length,
      },
    ];
  });
  return {
    case: of.slug,
    tables: { recognised, sheets: sheets.length },
    ...Object.fromEntries(known),
    roundingAsError: roundingAsError.length,
    unexpected: unexpected.length,
    counts,
    verdicts,
  };
}
