import { layoutOf } from '../../forms/layouts';
import { isAssignableRole } from '../../model/roles';
import type { LayoutRule } from '../../recognise/corrections';
import { givenAt, placeIn, type LayoutFile, type LayoutFileProblem } from '../../recognise/layout-file';

type Path = readonly (string | number)[];

/** Reads a layout file as the command line does, without the schema library, which would double the pane's size. */
export function readLayoutFile(content: string): LayoutFile {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'wrong', problems: [{ place: '', kind: 'not-json' }] };
  }
  const problems: LayoutFileProblem[] = [];
  const wrong = (path: Path, kind: LayoutFileProblem['kind'], showsGiven = true): void => {
    const given = showsGiven ? givenAt(json, path) : undefined;
    problems.push({ place: placeIn(path), kind, ...(given === undefined ? {} : { given }) });
  };
  if (!isObject(json)) wrong([], 'object');
  else {
    if (json['gouji'] !== 1) wrong(['gouji'], 'version');
    const corrections = json['corrections'];
    if (!Array.isArray(corrections)) wrong(['corrections'], 'list');
    else corrections.forEach((rule: unknown, at) => checkRule(rule, ['corrections', at], wrong));
    for (const key of Object.keys(json))
      if (key !== 'gouji' && key !== 'corrections') wrong([key], 'unknown-key', false);
    // Nothing was wrong: the file has the shape of rules.
    if (problems.length === 0) return { kind: 'read', rules: corrections as readonly LayoutRule[] };
  }
  return { kind: 'wrong', problems };
}

const KEYS = new Set(['title', 'headers', 'sheet', 'layout', 'columns']);

function checkRule(
  rule: unknown,
  path: Path,
  wrong: (path: Path, kind: LayoutFileProblem['kind'], showsGiven?: boolean) => void,
): void {
  if (!isObject(rule)) {
    wrong(path, 'object');
    return;
  }
  const { title, headers, sheet, layout, columns } = rule;
  if (title !== undefined && !isText(title)) wrong([...path, 'title'], 'text');
  if (headers !== undefined && !Array.isArray(headers)) wrong([...path, 'headers'], 'list');
  if (Array.isArray(headers))
    headers.forEach((each: unknown, at) => isText(each) || wrong([...path, 'headers', at], 'text'));
  if (sheet !== undefined && !isText(sheet)) wrong([...path, 'sheet'], 'text');
  if (layout !== undefined && (typeof layout !== 'string' || layoutOf(layout) === undefined))
    wrong([...path, 'layout'], 'layout');
  if (columns !== undefined && !isObject(columns)) wrong([...path, 'columns'], 'object');
  if (isObject(columns))
    for (const [words, role] of Object.entries(columns))
      if (!isAssignableRole(role)) wrong([...path, 'columns', words], 'role');
  const unknown = Object.keys(rule).filter((key) => !KEYS.has(key));
  for (const key of unknown) wrong([...path, key], 'unknown-key', false);
  if (title === undefined && (headers === undefined || (Array.isArray(headers) && headers.length === 0)))
    wrong(path, 'nameless', false);
  if (layout === undefined && (columns === undefined || (isObject(columns) && Object.keys(columns).length === 0)))
    wrong(path, 'empty', false);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether remembered rules can still be used. */
export function isLayoutRules(value: unknown): value is readonly LayoutRule[] {
  return readLayoutFile(JSON.stringify({ gouji: 1, corrections: value })).kind === 'read';
}
