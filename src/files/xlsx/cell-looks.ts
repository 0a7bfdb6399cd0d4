import type { Pace } from './pace';
import { isTrue, readXml, type Attributes } from './xml';
import type { ZipArchive, ZipEntry } from './zip';

/** How the cells of one style look. Colours as `#RRGGBB`. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
  /** Top, right, bottom, left; undefined where there is no line. */
  readonly borders?: readonly (Border | undefined)[];
}

export interface Border {
  readonly thick: boolean;
  readonly colour: string;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const SIDES = ['top', 'right', 'bottom', 'left'];

/** Reads the looks of all styles, by style number. */
export async function readLooks(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
  theme: readonly string[],
  pace: Pace,
): Promise<readonly CellLook[]> {
  if (entry === undefined) return [];
  const fonts: Draft<CellLook>[] = [];
  const fills: (string | undefined)[] = [];
  const borders: (Border | undefined)[][] = [];
  const looks: Draft<CellLook>[] = [];
  let section = '';
  let pattern: string | undefined;
  let side = -1;
  await readXml(
    archive,
    entry,
    {
      open(name, attributes, depth) {
        if (depth === 1) section = name;
        else if (section === 'fonts') readFont(name, attributes, depth, fonts, theme);
        else if (section === 'fills') {
          if (depth === 2) fills.push(undefined);
          if (name === 'patternFill') pattern = attributes['patternType'];
          if (name === 'fgColor' && pattern !== undefined && pattern !== 'none')
            fills[fills.length - 1] = colourOf(attributes, theme);
        } else if (section === 'borders') {
          if (depth === 2) borders.push([]);
          if (depth === 3) side = SIDES.indexOf(name);
          const current = borders.at(-1);
          const style = attributes['style'];
          if (depth === 3 && side >= 0 && current !== undefined && style !== undefined && style !== 'none')
            current[side] = { thick: /medium|thick|double/.test(style), colour: '#000000' };
          const line = current?.[side];
          if (depth === 4 && name === 'color' && current !== undefined && line !== undefined)
            current[side] = { ...line, colour: colourOf(attributes, theme) ?? line.colour };
        } else if (section === 'cellXfs' && depth === 2) {
          const fill = fills[Number(attributes['fillId'] ?? 0)];
          const lines = borders[Number(attributes['borderId'] ?? 0)];
          const look: Draft<CellLook> = { ...fonts[Number(attributes['fontId'] ?? 0)] };
          if (fill !== undefined) look.fill = fill;
          if (lines?.some((line) => line !== undefined) === true) look.borders = lines;
          looks.push(look);
        } else if (section === 'cellXfs' && name === 'alignment') readAlignment(attributes, looks.at(-1));
      },
    },
    pace,
  );
  return looks;
}

function readFont(
  name: string,
  attributes: Attributes,
  depth: number,
  fonts: Draft<CellLook>[],
  theme: readonly string[],
): void {
  if (depth === 2) fonts.push({});
  const font = fonts.at(-1);
  if (font === undefined || depth !== 3) return;
  const isOn = attributes['val'] === undefined || isTrue(attributes['val']);
  if (name === 'b' && isOn) font.bold = true;
  if (name === 'i' && isOn) font.italic = true;
  if (name === 'u' && attributes['val'] !== 'none') font.underline = true;
  if (name === 'sz' && attributes['val'] !== undefined) font.size = Number(attributes['val']);
  const colour = name === 'color' ? colourOf(attributes, theme) : undefined;
  if (colour !== undefined) font.colour = colour;
}

function readAlignment(attributes: Attributes, look: Draft<CellLook> | undefined): void {
  if (look === undefined) return;
  const { horizontal, vertical, indent } = {
    horizontal: attributes['horizontal'],
    vertical: attributes['vertical'],
    indent: Number(attributes['indent'] ?? 0),
  };
  if (horizontal === 'left' || horizontal === 'right' || horizontal === 'justify') look.horizontal = horizontal;
  if (horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed')
    look.horizontal = 'center';
  if (vertical === 'top' || vertical === 'center' || vertical === 'bottom') look.vertical = vertical;
  if (isTrue(attributes['wrapText'])) look.wrap = true;
  if (indent > 0) look.indent = indent;
}

/** The colour of a style; undefined for “automatic”. */
function colourOf(attributes: Attributes, theme: readonly string[]): string | undefined {
  const base = baseColour(attributes, theme);
  const tint = Number(attributes['tint'] ?? 0);
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColour(attributes: Attributes, theme: readonly string[]): string | undefined {
  const rgb = attributes['rgb'];
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  if (attributes['theme'] !== undefined) return theme[Number(attributes['theme'])];
  return attributes['indexed'] === undefined ? undefined : INDEXED[Number(attributes['indexed'])];
}

/** Lighter (tint above 0) or darker. */
function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const shifted = channels.map((channel) =>
    Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)),
  );
  return `#${shifted
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** Excel's old palette: eight colours twice, then fifty-six; 64 and 65 stand for “automatic”. */
const PALETTE = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF';
const OLD =
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';
const INDEXED: readonly string[] = (PALETTE + PALETTE + OLD).match(/.{6}/g)?.map((hex) => `#${hex}`) ?? [];
