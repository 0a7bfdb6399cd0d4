import { z } from 'zod';
import { address, columnName, rangeAddress } from '../core/cell';
import { rolesOfColumns } from './table-columns';
import type { TableRelation } from '../judgement/table-relations';
import type { TableCoverage } from '../model/coverage';
import type { DisclosureTable } from '../model/table';
import { relationRules } from '../judgement/rules';

const count = z.int().nonnegative();

const group = <Why extends z.ZodType>(why: Why) =>
  z.strictObject({
    why,
    numbers: count,
    ranges: z.array(z.string()).describe('A1 notation'),
  });

const openReasons = ['refuted', 'no-relation', 'hidden', 'unread'] as const;
const asideReasons = ['count', 'ratio', 'attribute', 'quantity', 'unit-price', 'line-number', 'year', 'note'] as const;

/** How many amounts stand in an equation, and which do not. */
export const coverageShape = {
  figures: count.describe('Amounts that are printed'),
  inEquations: count,
  open: z
    .array(group(z.enum(openReasons)))
    .describe(
      'Amounts in no equation, so not checked. refuted: every way of adding them up contradicts the figures; ' +
        'no-relation: nothing was found that they add up to or agree with; hidden: on a hidden sheet of no known ' +
        'kind; unread: outside every table',
    ),
  aside: z.array(group(z.enum(asideReasons))).describe('Numbers that are no amounts, not among the figures'),
} as const;

export const columnSchema = z.strictObject({
  at: z.string().describe('Column of the sheet; where items run downwards, the number of the row'),
  header: z.string().describe('Header words from the top down, parted by /'),
  role: z.string().describe('What it was taken for; unknown where nothing is known of it'),
});

export const relationSchema = z.strictObject({
  identity: z.string().describe('Id of the identity; see CHECKS.md'),
  title: z.string(),
  titleEn: z.string(),
  relation: z.string().describe('In the names that the table prints; of several totals the first'),
  relationEn: z.string(),
  from: z.enum(['form', 'figures']).describe('Stated by the form, or proven by the figures alone'),
  direction: z.enum(['down', 'across']).nullable().describe('null: between tables, or between single cells'),
  tables: z.array(z.string()).describe('Ids of the other tables that it speaks of'),
  totals: count.describe('How many totals are stated alike'),
  places: count.describe('Lines or columns in which it was evaluated'),
  holding: count.describe('Places that hold to the last digit'),
  trivial: count.describe('Those of holding with at most one part that is not nought: they prove little'),
  rounding: count,
  violated: count,
  undecidable: count,
  sureness: z
    .number()
    .nullable()
    .describe('log10 of how sure it is that the relation is meant; null where the form states it'),
});

export function coverageToJson({
  figures,
  inEquations,
  open,
  aside,
}: TableCoverage): z.infer<z.ZodObject<typeof coverageShape>> {
  return {
    figures,
    inEquations,
    open: open.map(({ why, numbers, ranges }) => ({ why, numbers, ranges: ranges.map(rangeAddress) })),
    aside: aside.map(({ why, numbers, ranges }) => ({ why, numbers, ranges: ranges.map(rangeAddress) })),
  };
}

export function columnsToJson(table: DisclosureTable): z.infer<typeof columnSchema>[] {
  return rolesOfColumns(table).map(({ at, isRow, header, role }) => ({
    at: isRow ? String(at + 1) : columnName(at),
    header,
    role,
  }));
}

const titles = new Map(relationRules.map(({ id, title }) => [id, title]));

export function relationToJson({
  identity,
  direction,
  others,
  words,
  sums,
  record,
  sureness,
}: TableRelation): z.infer<typeof relationSchema> {
  const title = titles.get(identity);
  const { places, holding, trivial, rounding, violated, undecidable } = record;
  return {
    identity,
    title: title?.zh ?? identity,
    titleEn: title?.en ?? identity,
    relation: words.zh,
    relationEn: words.en,
    from: sureness === undefined ? 'form' : 'figures',
    direction: direction ?? null,
    tables: [...others],
    totals: sums,
    places,
    holding,
    trivial,
    rounding,
    violated,
    undecidable,
    sureness: sureness === undefined ? null : Math.round(sureness * 100) / 100,
  };
}

export function cellAddress(cell: DisclosureTable['unitCell']): string | null {
  return cell === undefined ? null : address(cell);
}
