import { address, type CellRange, parseRange, quotedSheet } from '../../src/core/cell';
import { conditionalFormats } from './host-conditional-formats';
import { HostError, NotModelled } from './host-error';
import type { HostObject, HostServices } from './host-object';
import {
  cellKeyOf,
  formatAt,
  touches,
  type Model,
  type ModelSheet,
  newId,
  setFormat,
  sheetNamed,
  sheetOf,
  usedRange,
  writeCell,
} from './model';

const invalid = (message: string) => new HostError('InvalidArgument', message);

export function workbookObject(host: HostServices): HostObject {
  const { model } = host;
  return {
    className: 'Workbook',
    get: { Name: () => model.name, ReadOnly: () => host.readOnly },
    navigate: {
      Worksheets: () => worksheets(host),
      Protection: () => ({ className: 'WorkbookProtection', get: { Protected: () => model.isStructureProtected } }),
    },
    call: {
      _RemoveReference: (id: string) => host.release(id),
      InsertWorksheetsFromBase64: (file: string) => {
        refuseStructure(host);
        const snapshot = host.files.get(file);
        if (snapshot === undefined) throw new NotModelled('a file that the test has not announced');
        const added = snapshot.sheets.map((sheet) => sheetOf(model, sheet));
        model.sheets.push(...added);
        return added.map(({ id }) => id);
      },
      GetActiveCell: () => {
        const [first] = areasOf(model.active.address);
        return range(host, sheetById(model, model.active.sheet), { ...first!, bottom: first!.top, right: first!.left });
      },
      GetSelectedRange: () => rangeOfAddress(host, sheetById(model, model.active.sheet), model.active.address),
    },
    writes: ['InsertWorksheetsFromBase64'],
  };
}

function refuseStructure({ model, readOnly }: HostServices): void {
  if (model.isStructureProtected || readOnly)
    throw new HostError('AccessDenied', 'The workbook’s structure is protected.');
}

/** Services that office.js asks for at start, and the one behind Office.addin.showAsTaskpane. */
export function serviceObject(host: HostServices, name: string): HostObject {
  if (name.endsWith('AddinInternalService'))
    return { className: 'AddinInternalService', call: { NotifyActionHandlerReady: () => null } };
  if (name.endsWith('AppRuntimeService')) {
    return {
      className: 'AppRuntimeService',
      call: {
        SetAppRuntimeState: (state: string) => (state === 'Visible' ? host.showPane() : undefined),
        GetAppRuntimeState: () => 'Visible',
      },
    };
  }
  throw new NotModelled(`service ${name}`);
}

function sheetById(model: Model, id: string): ModelSheet {
  const sheet = model.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new HostError('ItemNotFound', 'The requested resource doesn’t exist.');
  return sheet;
}

function worksheets(host: HostServices): HostObject {
  const { model } = host;
  const find = (key: string) => model.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(model, key);
  return {
    className: 'WorksheetCollection',
    items: () => model.sheets.map((sheet) => worksheet(host, sheet)),
    item: (key) => {
      const sheet = find(key);
      if (sheet === undefined) throw new HostError('ItemNotFound', `The worksheet ${key} doesn’t exist.`);
      return worksheet(host, sheet);
    },
    call: {
      GetItemOrNullObject: (key: string) => {
        const sheet = find(key);
        return sheet === undefined ? null : worksheet(host, sheet);
      },
      GetActiveWorksheet: () => worksheet(host, sheetById(model, model.active.sheet)),
      Add: (name: string) => {
        refuseStructure(host);
        const sheet: ModelSheet = {
          id: newId(model),
          name,
          visibility: 'Visible',
          isProtected: false,
          cells: new Map(),
          blankFormats: new Map(),
          merges: [],
          hiddenRows: new Set(),
          conditionalFormats: [],
        };
        model.sheets.push(sheet);
        return worksheet(host, sheet);
      },
      ...subscriptions(host, ['DataChanged', 'Added', 'Deleted']),
    },
    writes: ['Add'],
  };
}

function subscriptions(host: HostServices, events: readonly string[]) {
  const entries: [string, () => void][] = [];
  for (const event of events) {
    entries.push([`_Register${event}Event`, () => host.subscribe(event, true)]);
    entries.push([`_Unregister${event}Event`, () => host.subscribe(event, false)]);
  }
  return Object.fromEntries(entries);
}

function worksheet(host: HostServices, sheet: ModelSheet): HostObject {
  const byIndexes = (top: number, left: number, rows: number, columns: number) =>
    range(host, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  const used = () => {
    const area = usedRange(sheet);
    return area === undefined ? null : range(host, sheet, area);
  };
  return {
    className: 'Worksheet',
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => host.model.sheets.indexOf(sheet),
    },
    set: {
      Visibility: (value) => {
        refuseStructure(host);
        sheet.visibility = value as ModelSheet['visibility'];
      },
    },
    navigate: { Protection: () => ({ className: 'WorksheetProtection', get: { Protected: () => sheet.isProtected } }) },
    call: {
      GetRange: (text?: string) => (text === undefined ? range(host, sheet, WHOLE) : rangeOfAddress(host, sheet, text)),
      GetRangeByIndexes: byIndexes,
      GetRanges: (text: string) => rangeAreas(host, sheet, areasOf(text)),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        if (valuesOnly !== true) throw new NotModelled('used range of formatted cells');
        return used();
      },
      Delete: () => {
        refuseStructure(host);
        host.model.sheets.splice(host.model.sheets.indexOf(sheet), 1);
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible')
          throw new HostError('GeneralException', 'A hidden worksheet cannot be activated.');
        host.model.active.sheet = sheet.id;
      },
    },
    writes: ['Delete'],
  };
}

const WHOLE: CellRange = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function areasOf(text: string): CellRange[] {
  if (text.length > 8_192) throw invalid('The address is longer than 8,192 characters.');
  return text.split(',').map((part) => {
    const area = parseRange(part.trim());
    if (area === undefined) throw invalid(`The address ${part} is not understood.`);
    return area;
  });
}

function rangeOfAddress(host: HostServices, sheet: ModelSheet, text: string): HostObject {
  const [area, ...more] = areasOf(text);
  if (area === undefined || more.length > 0) throw invalid(`The address ${text} is not one range.`);
  return range(host, sheet, area);
}

type Input = string | number | boolean | null;
const CELLS_A_READ = 5_000_000;

function range(host: HostServices, sheet: ModelSheet, area: CellRange): HostObject {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const matrix = <T>(value: (row: number, column: number) => T): T[][] => {
    if (rows * columns > CELLS_A_READ) throw invalid('The range has more than five million cells.');
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => value(area.top + r, area.left + c)),
    );
  };
  const cell = (row: number, column: number) => sheet.cells.get(cellKeyOf(row, column));
  const write = (input: unknown, one: (row: number, column: number, value: string | number | boolean) => void) => {
    if (!Array.isArray(input) || input.length !== rows || (input as Input[][]).some((line) => line.length !== columns))
      throw invalid('The dimensions do not match.');
    refuseLocked(sheet, area, host);
    for (let r = 0; r < rows; r += 1)
      for (let c = 0; c < columns; c += 1) one(area.top + r, area.left + c, (input as Input[][])[r]?.[c] ?? '');
    host.raise('DataChanged', 'Workbook', {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address: textOf(area),
      triggerSource: 'ThisLocalAddin',
    });
  };
  const content = () => matrix((r, c) => cell(r, c)?.formula ?? cell(r, c)?.value ?? '');
  const enter = (value: unknown) => write(value, (r, c, one) => writeCell(host.model, sheet, r, c, one));
  const hidden = () => {
    const count = Array.from({ length: rows }, (_, r) => sheet.hiddenRows.has(area.top + r)).filter(Boolean).length;
    return count === 0 ? false : count === rows ? true : null;
  };
  return {
    className: 'Range',
    keepable: true,
    get: {
      Address: () => `${quotedSheet(sheet.name)}!${textOf(area)}`,
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rows,
      ColumnCount: () => columns,
      RowHidden: hidden,
      Values: () => matrix((r, c) => cell(r, c)?.value ?? ''),
      Text: () => matrix((r, c) => cell(r, c)?.text ?? ''),
      Formulas: content,
      NumberFormat: () => matrix((r, c) => formatAt(sheet, cellKeyOf(r, c))),
    },
    set: {
      Values: enter,
      Formulas: enter,
      NumberFormat: (value) => write(value, (r, c, one) => setFormat(sheet, r, c, String(one))),
    },
    navigate: {
      ConditionalFormats: () => conditionalFormats(host, sheet, [area]),
      Worksheet: () => worksheet(host, sheet),
      Format: () => ({
        className: 'RangeFormat',
        navigate: {
          Protection: () => ({
            className: 'FormatProtection',
            get: { Locked: () => cell(area.top, area.left)?.locked ?? true },
          }),
        },
      }),
    },
    call: {
      Select: () => {
        host.model.active = { sheet: sheet.id, address: textOf(area) };
        host.raise('SelectionChanged', 'Workbook', { address: textOf(area), worksheetId: sheet.id });
      },
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merges.filter((merge) => touches(merge, area));
        return merged.length === 0 ? null : rangeAreas(host, sheet, merged);
      },
    },
  };
}

function textOf(area: CellRange): string {
  const from = address({ row: area.top, column: area.left });
  const to = address({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

function refuseLocked(sheet: ModelSheet, area: CellRange, host: HostServices): void {
  if (host.readOnly) throw new HostError('AccessDenied', 'You do not have the permissions to do this operation.');
  if (!sheet.isProtected) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.cells.get(cellKeyOf(row, column))?.locked !== false)
        throw new HostError('AccessDenied', 'You do not have the permissions to do this operation.');
    }
  }
}

function rangeAreas(host: HostServices, sheet: ModelSheet, areas: readonly CellRange[]): HostObject {
  return {
    className: 'RangeAreas',
    get: {
      Address: () => areas.map((area) => `${quotedSheet(sheet.name)}!${textOf(area)}`).join(','),
      AreaCount: () => areas.length,
    },
    navigate: {
      ConditionalFormats: () => conditionalFormats(host, sheet, areas),
      Areas: () => ({ className: 'RangeCollection', items: () => areas.map((area) => range(host, sheet, area)) }),
    },
  };
}
