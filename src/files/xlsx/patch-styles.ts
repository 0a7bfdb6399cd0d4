import type { Pace } from './pace';
import { walkText, type ElementPlace } from './part-text';
import { escapeXml } from './escape-xml';
import { builtInFormatId } from './number-format';
import { splice, withAttribute, type Splice } from './splice';
import type { WorkbookError } from '../../port/workbook-error';

/** Finds or adds cell styles that differ from an existing one by number format alone. */
export interface StyleBook {
  /** Number of the style like `base` with this format. */
  withFormat(base: number, format: string): number;
  /** The part's text with what was added; undefined if nothing was. */
  changed(): string | undefined;
}

interface Section extends ElementPlace {
  readonly count: number;
}

/** Reads the text of the styles part, to be added to. */
export async function openStyles(text: string, pace: Pace, place: WorkbookError['place']): Promise<StyleBook> {
  const styles: string[] = [];
  const formats = new Map<string, number>();
  const sections = new Map<string, Section>();
  let section = { name: '', start: 0, openEnd: 0, count: 0 };
  let styleStart = 0;
  let rootEnd = 0;
  let prefix = '';
  await walkText(
    text,
    {
      open(name, attributes, depth, start, openEnd) {
        if (depth === 0) {
          rootEnd = openEnd;
          prefix = text.slice(start + 1, text.indexOf('styleSheet', start));
        } else if (depth === 1) section = { name, start, openEnd, count: 0 };
        else if (depth === 2) {
          section.count += 1;
          styleStart = start;
          if (name === 'numFmt') formats.set(attributes['formatCode'] ?? '', Number(attributes['numFmtId']));
        }
      },
      close(name, depth, closeStart, end) {
        if (depth === 2 && name === 'xf' && section.name === 'cellXfs') styles.push(text.slice(styleStart, end));
        else if (depth === 1) sections.set(name, { ...section, closeStart, end, isSelfClosing: closeStart === end });
      },
    },
    pace,
    place,
  );
  const known = styles.length;
  const addedFormats: string[] = [];

  const formatId = (format: string): number => {
    const id = builtInFormatId(format) ?? formats.get(format);
    if (id !== undefined) return id;
    const added = Math.max(163, ...formats.values()) + 1;
    formats.set(format, added);
    addedFormats.push(`<${prefix}numFmt numFmtId="${added}" formatCode="${escapeFormat(format)}"/>`);
    return added;
  };
  return {
    withFormat(base, format) {
      const like = styles[base] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
      const tagEnd = like.indexOf('>') + 1;
      const tag = withAttribute(
        withAttribute(like.slice(0, tagEnd), 'numFmtId', String(formatId(format))),
        'applyNumberFormat',
        '1',
      );
      const wanted = tag + like.slice(tagEnd);
      const present = styles.findIndex((style) => sameStyle(style, wanted));
      return present >= 0 ? present : styles.push(wanted) - 1;
    },
    changed() {
      const addedStyles = styles.slice(known);
      if (addedStyles.length === 0 && addedFormats.length === 0) return undefined;
      const splices: Splice[] = [];
      const grow = (name: string, added: readonly string[]): void => {
        const place = sections.get(name);
        if (added.length === 0) return;
        if (place === undefined)
          splices.push({
            start: rootEnd,
            end: rootEnd,
            text: `<${prefix}${name} count="${added.length}">${added.join('')}</${prefix}${name}>`,
          });
        else splices.push(...grown(text, prefix, name, place, added));
      };
      grow('numFmts', addedFormats);
      grow('cellXfs', addedStyles);
      return splice(text, splices);
    },
  };
}

function grown(text: string, prefix: string, name: string, place: Section, added: readonly string[]): Splice[] {
  const tag = withAttribute(text.slice(place.start, place.openEnd), 'count', String(place.count + added.length));
  if (place.isSelfClosing)
    return [
      {
        start: place.start,
        end: place.end,
        text: `${tag.replace(/\s*\/>$/, '>')}${added.join('')}</${prefix}${name}>`,
      },
    ];
  return [
    { start: place.start, end: place.openEnd, text: tag },
    { start: place.closeStart, end: place.closeStart, text: added.join('') },
  ];
}

function escapeFormat(format: string): string {
  return escapeXml(format).replaceAll('\n', '&#10;');
}

/** Whether two `<xf>` mean the same: attributes in any order, `applyNumberFormat` aside, which Excel does not heed. */
function sameStyle(left: string, right: string): boolean {
  return canonical(left) === canonical(right);
}

function canonical(style: string): string {
  const tagEnd = style.indexOf('>') + 1;
  const attributes = [...style.slice(0, tagEnd).matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = '', double, single]) => `${name}=${double ?? single ?? ''}`,
  );
  return [
    ...attributes.filter((attribute) => !attribute.startsWith('applyNumberFormat=')).sort(),
    style.slice(tagEnd),
  ].join(' ');
}
