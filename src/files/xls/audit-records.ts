import type { SheetSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import type { Allowance } from '../xlsx/limits';
import { viewOf } from '../xlsx/zip';
import { auditCells, type AuditedSheet, type CellAudit } from './audit-cells';
import { expectWholeTexts } from './audit-texts';
import { FILLED_CELL, FOR_CELLS, isKnownRecord, OF_WORKBOOK, PASSED_OVER, RECORD } from './record-kinds';

export interface AuditedStream {
  /** Where each sheet, chart and module begins, in the order of the tabs, worksheets with what they hold. */
  readonly tabs: readonly { readonly position: number; readonly sheet: AuditedSheet | undefined }[];
  /** Version of the records: Excel 5 and 95 have texts in a code page. */
  readonly isOfBytes: boolean;
  /** A copy in which only what the reader of cells needs is left; all places are as they were. */
  readonly bytes: Uint8Array;
  /** Where formulas and names stand: they can be taken out, their values stay. */
  readonly formulas: readonly { readonly id: number; readonly start: number }[];
}

/** What a sheet's first record calls it, by what the list of sheets says. */
const KINDS: ReadonlyMap<number, number> = new Map([
  [0, 0x10],
  [1, 0x40],
  [2, 0x20],
  [6, 0x06],
]);
const VISIBILITY = ['visible', 'hidden', 'very-hidden'] as const;
const OF_EXCEL_5 = 0x500;

/**
 * Walks through all records of an old workbook and holds what they say of each other against each other: lengths, the
 * list of sheets and where they begin, where they end, how many cells and texts there are. The library that reads the
 * cells does none of this, and calls a file with lost sheets read.
 *
 * @throws WorkbookError `damaged` wherever something does not fit, `password-protected` for an encrypted one,
 *   `unsupported-format` for what is older than Excel 5
 */
export function auditRecords(file: string, stream: Uint8Array, allowance: Allowance): AuditedStream {
  const refuse = (cause?: unknown): WorkbookError => new WorkbookError('damaged', { file }, { cause });
  try {
    return walk(stream, allowance, file);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw refuse(cause);
  }
}

interface Part {
  readonly kind: number;
  readonly cells: CellAudit | undefined;
}

function walk(stream: Uint8Array, allowance: Allowance, file: string): AuditedStream {
  const bytes = stream.slice();
  const view = viewOf(bytes);
  const listed: { position: number; hidden: number; kind: number }[] = [];
  const parts = new Map<number, Part>();
  const formulas: { id: number; start: number }[] = [];
  let depth = 0;
  let version = 0;
  let kept = true;
  let open: (Part & { readonly inGlobals: boolean }) | undefined;
  let at = 0;
  for (let next = 0; at + 4 <= bytes.length; at = next) {
    const id = view.getUint16(at, true);
    const start = at + 4;
    next = start + view.getUint16(at + 2, true);
    if (depth === 0 && id !== RECORD.beginning) break;
    if (next > bytes.length || !isKnownRecord(id) || (id === RECORD.eof && next > start))
      throw new RangeError(`record ${id} at ${at}`);
    if (id === RECORD.beginning) {
      const kind = view.getUint16(start + 2, true);
      version ||= view.getUint16(start, true);
      if (depth === 0) {
        const cells = kind === 0x10 ? auditCells(view, version === OF_EXCEL_5, allowance, { file }) : undefined;
        open = { kind, cells, inGlobals: at === 0 };
        parts.set(at, open);
        // Only a chart may stand inside a sheet.
      } else if (kind !== 0x20) throw new RangeError(`part in part at ${at}`);
      depth += 1;
    } else if (id === RECORD.eof) {
      depth -= 1;
      if (depth === 0) open?.cells?.end();
    } else if (id === RECORD.filePass) throw new WorkbookError('password-protected', { file });
    else if (open?.inGlobals === true) {
      if (FILLED_CELL.has(id)) throw new RangeError(`cell at ${at}`);
      if (id === RECORD.boundSheet)
        listed.push({
          position: view.getUint32(start, true),
          hidden: view.getUint8(start + 4) & 3,
          kind: view.getUint8(start + 5),
        });
      // Texts of Excel 97 and later are Unicode, whatever the code page says.
      else if (id === RECORD.codePage && version !== OF_EXCEL_5) view.setUint16(start, 1200, true);
      else if (id === RECORD.sharedTexts) expectWholeTexts(view, at);
    } else if (depth === 1) {
      if (OF_WORKBOOK.has(id)) throw new RangeError(`record ${id} at ${at}`);
      open?.cells?.record(id, start, next);
    }
    if (id === RECORD.formula || HOLDS_FORMULA.has(id)) formulas.push({ id, start });
    // A chart inside a sheet keeps its figures in cells of its own; only the sheet's are read.
    if (id !== RECORD.continue) kept = FOR_CELLS.has(id) && (depth <= 1 || isFrame(id));
    if (!kept) view.setUint16(at, PASSED_OVER, true);
  }
  if (depth !== 0) throw new RangeError('no end');
  if (version < OF_EXCEL_5) throw new WorkbookError('unsupported-format', { file });
  expectListed(parts, listed);
  return {
    bytes: bytes.subarray(0, at),
    isOfBytes: version === OF_EXCEL_5,
    formulas,
    tabs: listed.map(({ position, hidden }) => ({
      position,
      sheet: sheetAt(parts.get(position), position, VISIBILITY[hidden] ?? 'very-hidden'),
    })),
  };
}

/** Names, references and formulas of several cells. */
const HOLDS_FORMULA: ReadonlySet<number> = new Set([0x18, 0x218, 0x23, 0x223, RECORD.array, RECORD.sharedFormula]);

function isFrame(id: number): boolean {
  return id === RECORD.beginning || id === RECORD.eof;
}

/** Every sheet of the list begins where it says, and no worksheet is missing from the list. */
function expectListed(
  parts: ReadonlyMap<number, Part>,
  listed: readonly { readonly position: number; readonly kind: number }[],
): void {
  const places = new Set(listed.map(({ position }) => position));
  if (listed.length === 0 || places.size !== listed.length) throw new RangeError('list of sheets');
  for (const { position, kind } of listed) {
    const part = parts.get(position);
    if (position === 0 || part === undefined || KINDS.get(kind) !== part.kind)
      throw new RangeError(`sheet at ${position}`);
  }
  for (const [position, { kind }] of parts)
    if (kind === 0x10 && !places.has(position)) throw new RangeError(`sheet at ${position}`);
}

function sheetAt(
  part: Part | undefined,
  position: number,
  visibility: SheetSnapshot['visibility'],
): AuditedSheet | undefined {
  return part?.cells === undefined ? undefined : { visibility, position, ...part.cells.found() };
}
