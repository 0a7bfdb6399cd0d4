import { z } from 'zod';
import { address, rangeAddress } from '../core/cell';
import type { Finding, FindingCell, StatementPlace, TextPlace, Suspect } from '../model/finding';
import { tableRelations } from '../judgement/table-relations';
import type { Review } from '../review';
import { viewEquation } from './equation-view';
import {
  cellAddress,
  columnSchema,
  columnsToJson,
  coverageShape,
  coverageToJson,
  relationSchema,
  relationToJson,
} from './table-json';

const severity = z.enum(['error', 'warning', 'notice']);
const count = z.int().nonnegative();

const cell = z.strictObject({
  sheet: z.string(),
  address: z.string().describe('A1 notation, e.g. C27'),
  text: z.string().describe('As shown on the sheet'),
});

const suspect = cell.extend({
  proposed: z
    .string()
    .nullable()
    .describe('What the cell should show, in the unit of its table; null where no single value fits'),
  why: z.string(),
  whyEn: z.string(),
});

const finding = z.strictObject({
  id: z.string().describe('The same in the next run as long as the same thing is wrong'),
  check: z.string().describe('Id of the check or identity; see CHECKS.md'),
  severity,
  message: z.string(),
  messageEn: z.string(),
  cells: z.array(cell).describe('The first is where to go'),
  equation: z
    .strictObject({
      text: z.string().describe('All operands with their cells and figures'),
      left: z.string(),
      right: z.string(),
      difference: z.string().describe('left − right'),
      unit: z.string().describe('Unit of left, right and difference'),
    })
    .optional(),
  statement: z
    .strictObject({ start: count, length: count, quote: z.string() })
    .optional()
    .describe('Place in the explanatory text'),
  where: z
    .strictObject({
      chapter: z.string().optional().describe('The heading above, with that of its chapter'),
      paragraph: count.optional().describe('Which paragraph below the heading, from 1'),
      project: z.string().optional().describe('Of a table of performance targets'),
    })
    .optional()
    .describe('Of a finding about the explanatory text, as a reader finds it'),
  stated: z.string().optional(),
  expected: z.string().optional(),
  suspects: z.array(suspect).optional().describe('Cells that are probably wrong, most likely first'),
  group: z.string().optional().describe('Findings of one group share a cause'),
});

/** What `gouji check` says about one workbook in JSON. Amounts are decimal texts in the unit of their table. */
export const reviewSchema = z.strictObject({
  file: z.string(),
  narrativeFile: z.string().optional().describe('Where the explanatory text was read, if not in the workbook'),
  tables: z.array(
    z.strictObject({
      id: z.string().describe('Unique in the workbook; the same in the next run'),
      layout: z.string().describe('unknown: no form knows it, it was read by its own figures'),
      title: z.string(),
      sheet: z.string(),
      range: z.string(),
      unit: z.string().nullable().describe('null where the table states none'),
      unitCell: z.string().nullable().describe('Where the unit is stated; null where it was not read from a cell'),
      year: z.int().nullable(),
      yearFrom: z
        .enum(['title', 'caption', 'header', 'sheet', 'tables', 'text', 'file'])
        .nullable()
        .describe('Where the year was read; tables: in the titles of the other tables'),
      organisation: z.string().nullable(),
      columns: z.array(columnSchema),
      relations: z.array(relationSchema).describe('What the table was judged by, each relation once'),
    }),
  ),
  coverage: z
    .array(
      z.strictObject({
        table: z.string().nullable().describe('Id of the table; null for a region that is no table of the review'),
        title: z.string(),
        sheet: z.string(),
        range: z.string(),
        ...coverageShape,
      }),
    )
    .describe('Every part of the workbook that prints amounts; their figures add up to counts.figures'),
  unrecognised: z.array(z.strictObject({ sheet: z.string(), range: z.string(), why: z.string(), whyEn: z.string() })),
  findings: z.array(finding),
  groups: z.array(z.strictObject({ id: z.string(), severity, headline: z.string(), headlineEn: z.string() })),
  notRun: z.array(z.strictObject({ check: z.string(), reason: z.string(), reasonEn: z.string() })),
  narrative: z
    .strictObject({
      figures: count,
      checked: count.describe('Figures held against another figure of the text or of a table'),
      blanks: count.describe('Places marked to be filled in'),
    })
    .optional()
    .describe('How much of the explanatory text was checked; absent where there is none'),
  counts: z.strictObject({
    sheets: count,
    cells: count,
    figures: count,
    figuresInEquations: count,
    equations: count,
    error: count,
    warning: count,
    notice: count,
  }),
  ms: z.strictObject({ read: z.number().nonnegative(), review: z.number().nonnegative() }),
});

export type ReviewJson = z.infer<typeof reviewSchema>;

/** JSON Schema of the check output. */
export function reviewJsonSchema(): unknown {
  return { title: 'gouji check, one workbook', ...z.toJSONSchema(reviewSchema) };
}

export function reviewToJson(review: Review, file: string, ms: ReviewJson['ms'], narrativeFile?: string): ReviewJson {
  const suspectsOfGroup = new Map(review.groups.map(({ id, suspects }) => [id, suspects]));
  const relations = tableRelations(review);
  const { sheets, cells, figures, figuresInEquations, equations, error, warning, notice } = review.counts;
  return {
    file,
    ...(narrativeFile === undefined ? {} : { narrativeFile }),
    tables: review.tables.map((table) => ({
      id: table.id,
      layout: table.layout,
      title: table.title,
      sheet: table.sheet,
      range: rangeAddress(table.range),
      unit: table.unit ?? null,
      unitCell: cellAddress(table.unitCell),
      year: table.year ?? null,
      yearFrom: table.yearFrom ?? null,
      organisation: table.organisation ?? null,
      columns: columnsToJson(table),
      relations: (relations.get(table.id) ?? []).map(relationToJson),
    })),
    coverage: review.coverage.map((each) => ({
      table: each.table ?? null,
      title: each.title,
      sheet: each.sheet,
      range: rangeAddress(each.range),
      ...coverageToJson(each),
    })),
    unrecognised: review.unrecognised.map(({ sheet, range, why }) => ({
      sheet,
      range: rangeAddress(range),
      why: why.zh,
      whyEn: why.en,
    })),
    findings: review.findings.map((each) =>
      findingToJson(each, each.suspects ?? suspectsOfGroup.get(each.group ?? '') ?? []),
    ),
    groups: review.groups.map(({ id, severity: gravest, headline }) => ({
      id,
      severity: gravest,
      headline: headline.zh,
      headlineEn: headline.en,
    })),
    notRun: review.notRun.map(({ check, reason }) => ({ check, reason: reason.zh, reasonEn: reason.en })),
    ...(review.narrative === undefined
      ? {}
      : {
          narrative: {
            figures: review.narrative.checked.figures,
            checked: review.narrative.checked.checked,
            blanks: review.narrative.blanks.length,
          },
        }),
    counts: { sheets, cells, figures, figuresInEquations, equations, error, warning, notice },
    ms,
  };
}

function findingToJson(each: Finding, suspects: readonly Suspect[]): ReviewJson['findings'][number] {
  return {
    id: each.id,
    check: each.check,
    severity: each.severity,
    message: each.message.zh,
    messageEn: each.message.en,
    cells: each.cells.map(cellToJson),
    ...(each.judged === undefined ? {} : { equation: equationToJson(each.judged) }),
    ...(each.statement === undefined ? {} : { statement: statementToJson(each.statement) }),
    ...(each.where === undefined ? {} : { where: placeToJson(each.where) }),
    ...(each.stated === undefined ? {} : { stated: each.stated }),
    ...(each.expected === undefined ? {} : { expected: each.expected }),
    ...(suspects.length === 0 ? {} : { suspects: suspects.map(suspectToJson) }),
    ...(each.group === undefined ? {} : { group: each.group }),
  };
}

function equationToJson(
  judged: NonNullable<Finding['judged']>,
): NonNullable<ReviewJson['findings'][number]['equation']> {
  const { text, left, right, difference, unit } = viewEquation(judged);
  return { text, left, right, difference, unit };
}

function statementToJson({
  start,
  length,
  quote,
}: StatementPlace): NonNullable<ReviewJson['findings'][number]['statement']> {
  return { start, length, quote };
}

function placeToJson({ chapter, paragraph, project }: TextPlace): NonNullable<ReviewJson['findings'][number]['where']> {
  return {
    ...(chapter === undefined ? {} : { chapter }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(project === undefined ? {} : { project }),
  };
}

function cellToJson(each: FindingCell): z.infer<typeof cell> {
  return { sheet: each.sheet, address: address(each), text: each.text };
}

function suspectToJson(each: Suspect): z.infer<typeof suspect> {
  return { ...cellToJson(each), proposed: each.proposed ?? null, why: each.why.zh, whyEn: each.why.en };
}
