import { z } from 'zod';
import type { LayoutId } from '../model/table';
import { layouts } from '../forms/layouts';
import { ASSIGNABLE_ROLES } from '../model/roles';
import type { LayoutRule } from '../recognise/corrections';
import { givenAt, placeIn, type LayoutFile, type LayoutFileProblem } from '../recognise/layout-file';

const text = z.string({ error: 'text' }).trim().min(1, { error: 'text' });
const layout = z.enum<readonly LayoutId[]>(
  layouts.map(({ id }) => id),
  { error: 'layout' },
);

const rule = z
  .strictObject(
    {
      title: text.optional(),
      headers: z.array(text, { error: 'list' }).optional(),
      sheet: text.optional(),
      layout: layout.optional(),
      columns: z.record(z.string(), z.enum(ASSIGNABLE_ROLES, { error: 'role' }), { error: 'object' }).optional(),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? 'unknown-key' : 'object') },
  )
  .refine(({ title, headers = [] }) => title !== undefined || headers.length > 0, { error: 'nameless' })
  .refine(({ layout: id, columns = {} }) => id !== undefined || Object.keys(columns).length > 0, { error: 'empty' });

/** The format of layout files (版式文件), version 1. */
export const layoutFileSchema = z.strictObject(
  { gouji: z.literal(1, { error: 'version' }), corrections: z.array(rule, { error: 'list' }) },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'unknown-key' : 'object') },
);

/** Reads a layout file; every problem names its place. */
export function parseLayoutFile(content: string): LayoutFile {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'wrong', problems: [{ place: '', kind: 'not-json' }] };
  }
  const parsed = layoutFileSchema.safeParse(json);
  if (parsed.success) return { kind: 'read', rules: parsed.data.corrections.map(withoutAbsent) };
  return { kind: 'wrong', problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, json)) };
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): LayoutFileProblem[] {
  // zod knows our kinds as its messages.
  const kind = issue.message as LayoutFileProblem['kind'];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ place: placeIn([...issue.path, key]), kind }));
  const given = kind === 'nameless' || kind === 'empty' ? undefined : givenAt(json, issue.path);
  return [{ place: placeIn(issue.path), kind, ...(given === undefined ? {} : { given }) }];
}

function withoutAbsent({ title, headers, sheet, layout: id, columns }: z.infer<typeof rule>): LayoutRule {
  return {
    ...(title === undefined ? {} : { title }),
    ...(headers === undefined ? {} : { headers }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(id === undefined ? {} : { layout: id }),
    ...(columns === undefined ? {} : { columns }),
  };
}
