import type { Bilingual } from '../core/bilingual';
import { corrections as en } from '../messages/en/corrections';
import { corrections as zh } from '../messages/zh/corrections';
import type { LayoutRule } from './corrections';

/** What can be wrong at one place of a layout file (版式文件). */
export interface LayoutFileProblem {
  /** As one would write it to get there: corrections[0].layout. */
  readonly place: string;
  readonly kind: keyof typeof zh.problems;
  /** What stands there, as JSON. */
  readonly given?: string;
}

export type LayoutFile =
  | { readonly kind: 'read'; readonly rules: readonly LayoutRule[] }
  | { readonly kind: 'wrong'; readonly problems: readonly LayoutFileProblem[] };

/** The text of a layout file; it holds words of forms and no figures. */
export function writeLayoutFile(rules: readonly LayoutRule[]): string {
  return `${JSON.stringify({ gouji: 1, corrections: rules }, undefined, 2)}\n`;
}

const SHOWN = 5;

/** All that is wrong with a layout file in one sentence. */
export function saysWrong(file: string, problems: readonly LayoutFileProblem[]): Bilingual {
  const say = (words: typeof zh): string => {
    const shown = problems
      .slice(0, SHOWN)
      .map(({ place, kind, given }) => words.problem(place, words.problems[kind], given));
    return words.badFile(file, problems.length > SHOWN ? [...shown, words.twoOf(problems.length - SHOWN)] : shown);
  };
  return { zh: say(zh), en: say(en) };
}

/** corrections[0].columns["预算数/合计"], as in JavaScript. */
export function placeIn(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^\w+$/.test(String(part))
          ? `${at === 0 ? '' : '.'}${String(part)}`
          : `[${JSON.stringify(part)}]`,
    )
    .join('');
}

/** What stands at a path, short enough for a sentence; undefined where nothing does. */
export function givenAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  let at: unknown = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = new Map<PropertyKey, unknown>(Array.isArray(at) ? at.entries() : Object.entries(at)).get(part);
  }
  const text = JSON.stringify(at) as string | undefined;
  return text === undefined || text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
