import { escapeXml } from './escape-xml';
import { WorkbookError } from '../../port/workbook-error';
import { FIRST_OWN_FORMAT, type StyleParts } from './write-styles';

/** A styles part with looks added, and the number of the first of them. */
export interface AppendedStyles {
  readonly text: string;
  readonly firstLook: number;
}

/** Adds looks behind those of a styles part; every number that was there keeps its meaning. */
export function appendStyles(text: string, parts: StyleParts, place: WorkbookError['place']): AppendedStyles {
  const prefix = /<(\w+:)?styleSheet[\s>]/.exec(text)?.[1] ?? '';
  const count = (element: string, child: string): number => {
    const section = sectionOf(text, element);
    return section === undefined ? 0 : [...section.matchAll(new RegExp(`<(?:\\w+:)?${child}[\\s/>]`, 'g'))].length;
  };
  const first = {
    font: count('fonts', 'font'),
    fill: count('fills', 'fill'),
    border: count('borders', 'border'),
    look: count('cellXfs', 'xf'),
  };
  if (first.look === 0) throw new WorkbookError('damaged', place);
  const ids = [...(sectionOf(text, 'numFmts') ?? '').matchAll(/\snumFmtId\s*=\s*["'](\d+)["']/g)].map((match) =>
    Number(match[1]),
  );
  const firstFormat = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
  const named = (xml: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`));
  const looks = parts.looks.map((look) =>
    look
      .replace(
        / numFmtId="(\d+)"/,
        (_, id: string) =>
          ` numFmtId="${Number(id) < FIRST_OWN_FORMAT ? id : firstFormat + Number(id) - FIRST_OWN_FORMAT}"`,
      )
      .replace(/ fontId="(\d+)"/, (_, id: string) => ` fontId="${first.font + Number(id)}" applyFont="1"`)
      .replace(/ fillId="(\d+)"/, (_, id: string) => ` fillId="${first.fill + Number(id)}"`)
      .replace(/ borderId="(\d+)"/, (_, id: string) => ` borderId="${first.border + Number(id)}"`)
      .replace(/( applyFont="1")(.*) applyFont="1"/, '$1$2'),
  );
  let grown = text;
  const add = (element: string, children: readonly string[]): void => {
    if (children.length > 0) grown = withChildren(grown, prefix, element, children.map(named));
  };
  add(
    'numFmts',
    parts.formats.map((code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapeXml(code)}"/>`),
  );
  add('fonts', parts.fonts);
  add('fills', parts.fills);
  add('borders', parts.borders);
  add('cellXfs', looks);
  return { text: grown, firstLook: first.look };
}

function sectionOf(text: string, element: string): string | undefined {
  return new RegExp(`<(?:\\w+:)?${element}[\\s>][\\s\\S]*?</(?:\\w+:)?${element}\\s*>`).exec(text)?.[0];
}

function withChildren(text: string, prefix: string, element: string, children: readonly string[]): string {
  const section = sectionOf(text, element);
  if (section === undefined) {
    // Only number formats may be lacking, and they come first.
    return text.replace(
      /<(?:\w+:)?styleSheet[^>]*>/,
      (root) => `${root}<${prefix}${element} count="${children.length}">${children.join('')}</${prefix}${element}>`,
    );
  }
  const grown = section
    .replace(/\scount\s*=\s*["'](\d+)["']/, (_, count: string) => ` count="${Number(count) + children.length}"`)
    .replace(/<\/(?:\w+:)?\w+\s*>$/, (end) => children.join('') + end);
  return text.replace(section, () => grown);
}
