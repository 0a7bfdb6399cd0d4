import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What is known to be wrong in a case: proven by arithmetic, not proven complete. */
const expectedEntry = z.object({
  kind: z.enum(['sum', 'cross', 'narrative', 'format']),
  /** `sheet!A1`, or a passage of the explanatory text. */
  where: z.string(),
  equation: z.string(),
  stated: z.string(),
  computed: z.string(),
  severity: z.enum(['error', 'rounding', 'wording']),
});

const caseFile = z.object({
  title: z.string(),
  kind: z.enum(['budget', 'final']),
  sheets: z.array(z.object({ name: z.string() })),
  narrative: z.string().nullish(),
  expected: z.array(expectedEntry),
});

export type ExpectedEntry = z.infer<typeof expectedEntry>;

/** A real disclosure with what is known to be wrong in it, and the workbook it was rebuilt as. */
export interface CorpusCase extends z.infer<typeof caseFile> {
  readonly slug: string;
  readonly workbook: string;
}

/** The cases of a folder that holds `cases/<slug>.json` and `xlsx/<slug>.xlsx`, in the order of their names. */
export function readCases(folder: string): readonly CorpusCase[] {
  return fs
    .readdirSync(path.join(folder, 'cases'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const slug = name.slice(0, -'.json'.length);
      const parsed = caseFile.parse(JSON.parse(fs.readFileSync(path.join(folder, 'cases', name), 'utf8')));
      return { ...parsed, slug, workbook: path.join(folder, 'xlsx', `${slug}.xlsx`) };
    });
}
