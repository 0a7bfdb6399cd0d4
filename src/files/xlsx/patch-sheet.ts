import { address, type CellRef } from '../../core/cell';
import type { CellInput } from '../../port/workbook-port';
import { escapeXml } from './escape-xml';
import type { MappedCell, MappedRow, SheetMap } from './sheet-map';
import { splice, withAttribute, type Splice } from './splice';

/** What one cell of a sheet is to hold; `style` is absent where the cell has none and needs none. */
export interface CellPatch {
  readonly cell: Pick<CellRef, 'row' | 'column'>;
  readonly input: CellInput;
  readonly style: number;
}

/** The worksheet's text with the patched cells; everything else stays as it is, to the letter. */
export function patchSheet(map: SheetMap, patches: readonly CellPatch[]): string {
  const splices: Splice[] = [];
  const newRows: string[] = [];
  const numbers = new Set(patches.map(({ cell }) => cell.row).sort((left, right) => left - right));
  for (const number of numbers) {
    const inOrder = patches
      .filter(({ cell }) => cell.row === number)
      .sort((left, right) => left.cell.column - right.cell.column);
    const row = map.rows.get(number);
    if (row !== undefined) splices.push(...patchRow(map, row, inOrder));
    else {
      const xml = rowXml(map.prefix, number, inOrder);
      if (map.sheetData.isSelfClosing) newRows.push(xml);
      else if (xml !== '') splices.push(insertion(map.gaps.get(number) ?? map.sheetData.closeStart, xml));
    }
  }
  if (newRows.some((xml) => xml !== '')) splices.push(opened(map, map.sheetData, newRows.join(''), 'sheetData'));
  splices.push(...freeFollowers(map, patches));
  return splice(map.text, splices);
}

function patchRow(map: SheetMap, row: MappedRow, patches: readonly CellPatch[]): Splice[] {
  const splices: Splice[] = [];
  let added = '';
  for (const patch of patches) {
    const old = row.cells.find(({ raw }) => raw.column === patch.cell.column);
    if (old !== undefined) {
      splices.push({ start: old.start, end: old.end, text: cellXml(map.prefix, patch) });
      continue;
    }
    if (patch.input.kind === 'blank') continue;
    const next = row.cells.find(({ raw }) => raw.column > patch.cell.column);
    if (row.isSelfClosing) added += cellXml(map.prefix, patch);
    else splices.push(insertion(next?.start ?? row.closeStart, cellXml(map.prefix, patch)));
  }
  if (added !== '') return [opened(map, row, added, 'row')];
  const grows = splices.some(({ start, end }) => start === end);
  return grows ? [...splices, ...withoutSpans(map, row)] : splices;
}

/** `spans` tells readers which columns to expect; it may be left out, but not be wrong. */
function withoutSpans(map: SheetMap, row: MappedRow): Splice[] {
  const tag = map.text.slice(row.start, row.openEnd);
  const plain = withAttribute(tag, 'spans', undefined);
  return plain === tag ? [] : [{ start: row.start, end: row.openEnd, text: plain }];
}

/** An element that was empty, with content. */
function opened(
  map: SheetMap,
  place: { readonly start: number; readonly openEnd: number },
  content: string,
  name: string,
): Splice {
  const tag = withAttribute(map.text.slice(place.start, place.openEnd), 'spans', undefined).replace(/\s*\/>$/, '>');
  return { start: place.start, end: place.openEnd, text: `${tag}${content}</${map.prefix}${name}>` };
}

function rowXml(prefix: string, row: number, patches: readonly CellPatch[]): string {
  const cells = patches.filter(({ input }) => input.kind !== 'blank').map((patch) => cellXml(prefix, patch));
  return cells.length === 0 ? '' : `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
}

function cellXml(prefix: string, { cell, input, style }: CellPatch): string {
  const start = `<${prefix}c r="${address(cell)}"${style === 0 ? '' : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  const element = (name: string, content: string): string => `<${prefix}${name}>${content}</${prefix}${name}>`;
  switch (input.kind) {
    case 'blank':
      return `${start}/>`;
    case 'number':
      return `${start}>${element('v', input.decimal)}${end}`;
    case 'text':
      return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(input.text)}</${prefix}t></${prefix}is>${end}`;
    case 'formula': {
      const isNumber = DECIMAL.test(input.cached);
      return `${start}${isNumber ? '' : ' t="str"'}>${element('f', escapeFormula(input.formula.slice(1)))}${element('v', isNumber ? input.cached : escapeXml(input.cached))}${end}`;
    }
  }
}

/** Decimal text that a cell may hold as a number. */
export const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** In a formula an underscore means itself. */
function escapeFormula(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Where the first cell of a shared formula is overwritten, the others get their formula in full. */
function freeFollowers(map: SheetMap, patches: readonly CellPatch[]): Splice[] {
  const patched = new Set(patches.map(({ cell }) => address(cell)));
  const masters: MappedCell[] = [];
  for (const row of map.rows.values()) {
    masters.push(
      ...row.cells.filter(
        ({ raw }) => raw.formula?.type === 'shared' && raw.formula.text !== '' && patched.has(address(raw)),
      ),
    );
  }
  return masters.flatMap(({ raw }) =>
    (map.followers.get(raw.formula?.shared ?? '') ?? [])
      .filter((follower) => !patched.has(address(follower.raw)))
      .map(({ start, end, formula }) => ({
        start,
        end,
        text: `<${map.prefix}f>${escapeFormula(formula.slice(1))}</${map.prefix}f>`,
      })),
  );
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
