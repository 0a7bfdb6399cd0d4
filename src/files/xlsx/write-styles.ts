import { escapeXml } from './escape-xml';
import type { CellBorder, CellStyle, PlainFont } from '../../core/plain-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const FIRST_OWN_FORMAT = 164;
/** Formats the file format numbers itself. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Collects the looks used in a workbook and numbers them as its styles part does. */
export interface StyleTable {
  readonly indexOf: (style: CellStyle | undefined) => number;
  readonly toXml: () => string;
  /** What it is made of, in the order of the numbers. */
  readonly parts: () => StyleParts;
}

export interface StyleParts {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  /** Codes of formats that the file format does not number itself, from 164 on. */
  readonly formats: readonly string[];
  readonly looks: readonly string[];
}

/** 宋体 11, in which Chinese office forms are set. */
export const DEFAULT_FONT: PlainFont = { name: '宋体', size: 11 };

export function createStyleTable(defaultFont: PlainFont = DEFAULT_FONT): StyleTable {
  const fonts = numbered();
  const fills = numbered();
  const borders = numbered();
  const formats = numbered();
  const looks = numbered();
  const known = new Map<CellStyle, number>();

  fonts.add(fontXml(defaultFont));
  fills.add('<fill><patternFill patternType="none"/></fill>');
  fills.add('<fill><patternFill patternType="gray125"/></fill>');
  borders.add(borderXml({}));
  looks.add(look({}));

  function look(style: CellStyle): string {
    const font = style.font === undefined ? 0 : fonts.add(fontXml({ ...defaultFont, ...style.font }));
    const fill = style.fill === undefined ? 0 : fills.add(fillXml(style.fill));
    const border = style.border === undefined ? 0 : borders.add(borderXml(style.border));
    const code = style.format ?? 'General';
    const format = BUILT_IN[code] ?? FIRST_OWN_FORMAT + formats.add(code);
    const alignment = alignmentXml(style);
    const apply = `${format === 0 ? '' : ' applyNumberFormat="1"'}${font === 0 ? '' : ' applyFont="1"'}${fill === 0 ? '' : ' applyFill="1"'}${border === 0 ? '' : ' applyBorder="1"'}${alignment === '' ? '' : ' applyAlignment="1"'}`;
    const open = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${apply}`;
    return alignment === '' ? `${open}/>` : `${open}>${alignment}</xf>`;
  }

  return {
    indexOf(style) {
      if (style === undefined) return 0;
      const index = known.get(style) ?? looks.add(look(style));
      known.set(style, index);
      return index;
    },
    parts: () => ({ fonts: fonts.all, fills: fills.all, borders: borders.all, formats: formats.all, looks: looks.all }),
    toXml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
      (formats.all.length === 0
        ? ''
        : counted(
            'numFmts',
            formats.all.map(
              (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
            ),
          )) +
      counted('fonts', fonts.all) +
      counted('fills', fills.all) +
      counted('borders', borders.all) +
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      counted('cellXfs', looks.all) +
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>',
  };
}

function numbered() {
  const all: string[] = [];
  const places = new Map<string, number>();
  return {
    all,
    add(text: string): number {
      const place = places.get(text);
      if (place !== undefined) return place;
      places.set(text, all.length);
      return all.push(text) - 1;
    },
  };
}

function counted(element: string, children: readonly string[]): string {
  return `<${element} count="${children.length}">${children.join('')}</${element}>`;
}

function fontXml(font: PlainFont): string {
  const name = font.name ?? '宋体';
  return (
    '<font>' +
    (font.bold === true ? '<b/>' : '') +
    (font.italic === true ? '<i/>' : '') +
    (font.underline === true ? '<u/>' : '') +
    `<sz val="${font.size ?? 11}"/>` +
    (font.colour === undefined ? '' : `<color rgb="FF${font.colour}"/>`) +
    `<name val="${escapeXml(name)}"/>` +
    // 134 marks a simplified Chinese font, without which a name not installed falls back to a Western one.
    (/\p{Script=Han}/u.test(name) ? '<charset val="134"/>' : '') +
    '</font>'
  );
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: CellBorder): string {
  const sides = SIDES.map((side) => {
    const line = border[side];
    return line === undefined ? `<${side}/>` : `<${side} style="${line}"><color auto="1"/></${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const attributes =
    (style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`) +
    (style.vertical === undefined ? '' : ` vertical="${style.vertical}"`) +
    (style.wrap === true ? ' wrapText="1"' : '') +
    (style.indent === undefined ? '' : ` indent="${style.indent}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
