import { parseAddress, parseRange, type CellRange } from '../../core/cell';
import { newTextCollector } from './rich-text';
import { isTrue, type Attributes, type XmlHandler } from './xml';

/** A formula as the file keeps it: followers of a shared one have no text of their own. */
export interface RawFormula {
  readonly text: string;
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly shared: string | undefined;
  readonly range: CellRange | undefined;
}

/** A `<c>` element as it stands. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** Text of `<v>`; undefined where there is none. */
  readonly value: string | undefined;
  /** Text of `<is>`. */
  readonly inline: string | undefined;
  readonly formula: RawFormula | undefined;
}

/** What a reader of a sheet is told, in the order of the file. */
export interface SheetListener {
  row?(row: number, attributes: Attributes): void;
  /** `<col>`, which stands before all rows. */
  columns?(attributes: Attributes): void;
  cell(cell: RawCell): void;
  merge?(area: CellRange): void;
  protection?(isProtected: boolean): void;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Follows a worksheet part down to its cells. Only elements at their proper place count. */
export function sheetHandler(listener: SheetListener): XmlHandler {
  let section = '';
  let row = -1;
  let column = -1;
  let attributes: Attributes = {};
  let value: string | undefined;
  let inline: string | undefined;
  let formulaText = '';
  let formula: Attributes | undefined;
  let target: 'value' | 'formula' | 'inline' | undefined;
  const collector = newTextCollector();

  const openRow = (found: Attributes): void => {
    row = found['r'] === undefined ? row + 1 : Number(found['r']) - 1;
    column = -1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw new SyntaxError(`row ${found['r'] ?? ''}`);
    listener.row?.(row, found);
  };
  const openCell = (found: Attributes): void => {
    attributes = found;
    value = inline = formula = undefined;
    if (found['r'] === undefined) column += 1;
    else {
      const place = parseAddress(found['r']);
      if (place?.row !== row) throw new SyntaxError(`cell ${found['r']}`);
      column = place.column;
    }
    if (column > LAST_COLUMN) throw new SyntaxError(`column ${column}`);
  };
  const closeCell = (): void => {
    listener.cell({
      row,
      column,
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value,
      inline,
      formula: formula === undefined ? undefined : rawFormula(formulaText, formula),
    });
  };

  return {
    open(name, found, depth) {
      if (depth === 0 && name !== 'worksheet') throw new SyntaxError(name);
      if (depth === 1) {
        section = name;
        if (name === 'sheetProtection') listener.protection?.(isTrue(found['sheet']));
      } else if (section === 'sheetData') {
        if (depth === 2 && name === 'row') openRow(found);
        else if (depth === 3 && name === 'c') openCell(found);
        else if (depth === 4) {
          if (name === 'v') [target, value] = ['value', ''];
          else if (name === 'f') [target, formula, formulaText] = ['formula', found, ''];
          else if (name === 'is') [target, inline] = ['inline', ''];
        } else if (target === 'inline') collector.open(name);
      } else if (section === 'cols' && depth === 2 && name === 'col') listener.columns?.(found);
      else if (section === 'mergeCells' && depth === 2 && name === 'mergeCell') {
        const area = parseRange(found['ref'] ?? '');
        if (area === undefined) throw new SyntaxError(`merge ${found['ref'] ?? ''}`);
        listener.merge?.(area);
      }
    },
    close(name, depth) {
      if (section !== 'sheetData') return;
      if (depth === 3 && name === 'c') closeCell();
      else if (depth === 4) {
        if (target === 'inline') inline = collector.take();
        target = undefined;
      } else if (target === 'inline') collector.close(name);
    },
    text(text) {
      if (target === 'value') value = (value ?? '') + text;
      else if (target === 'formula') formulaText += text;
      else if (target === 'inline') collector.text(text);
    },
  };
}

function rawFormula(text: string, attributes: Attributes): RawFormula {
  const type = attributes['t'];
  return {
    text,
    type: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
    shared: attributes['si'],
    range: attributes['ref'] === undefined ? undefined : parseRange(attributes['ref']),
  };
}
