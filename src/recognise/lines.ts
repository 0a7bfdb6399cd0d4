import type { CellRef } from '../core/cell';
import type { Lane } from './columns';
import { isBlankText, shownAt, type Grid, type RowView } from './grid';
import { normaliseCaption } from './normalise';

/** The stub of one line as printed. */
export interface Stub {
  readonly row: number;
  readonly caption: string;
  readonly captionCell: CellRef | undefined;
  readonly projectName: string | undefined;
  /** Digits of the code columns joined, a 款 or 项 without its nought padded. */
  readonly code: string | undefined;
  readonly codeCell: CellRef | undefined;
}

const CODE_IN_CAPTION = /^\s*(\d{3}(?:\d{2}){0,2})(?!\d)(?![.,、．年])/;

/** Reads the stubs of a lane's lines. Rows in which the lane has nothing are left out. */
export function readStubs(grid: Grid, lane: Lane, body: readonly RowView[]): Stub[] {
  const stubs: Stub[] = [];
  const columns = new Set([...lane.stub.filter((each) => each.kind !== 'ordinal' && each.kind !== 'remark').map((each) => each.column), ...lane.amounts.map((each) => each.column)]);
  let classAbove: string | undefined;
  let sectionAbove: string | undefined;
  for (const view of body) {
    if (!view.cells.some((cell) => columns.has(cell.column) || overlaps(cell.column, cell.span, columns))) continue;
    const stub = readStub(grid, lane, view.row, classAbove, sectionAbove);
    if (stub === undefined) continue;
    if (stub.code !== undefined) {
      classAbove = stub.code.slice(0, 3);
      sectionAbove = stub.code.slice(3, 5);
    }
    stubs.push(stub);
  }
  return stubs;
}

function overlaps(column: number, span: number, columns: ReadonlySet<number>): boolean {
  for (let at = column; at < column + span; at++) if (columns.has(at)) return true;
  return false;
}

function readStub(grid: Grid, lane: Lane, row: number, classAbove: string | undefined, sectionAbove: string | undefined): Stub | undefined {
  const { sheet } = grid;
  const parts: (string | undefined)[] = [];
  let code: string | undefined;
  let codeCell: CellRef | undefined;
  const captions: { text: string; cell: CellRef }[] = [];
  let projectName: string | undefined;
  let totalSeen: { text: string; cell: CellRef } | undefined;
  for (const column of lane.stub) {
    const content = shownAt(grid, row, column.column);
    if (content === undefined || isBlankText(content)) continue;
    const cell = { sheet: sheet.name, row, column: column.column };
    const text = content.text.trim();
    const digits = normaliseCaption(text);
    const isCodeColumn = column.kind === 'code-part' || column.kind === 'code';
    if (isCodeColumn && /^\d+$/.test(digits)) {
      if (column.kind === 'code-part') parts[column.part] = digits;
      else code = digits;
      codeCell ??= cell;
    } else if (isCodeColumn || column.kind === 'caption' || column.kind === 'unit-name') {
      // A merged 合计 shows in each of its columns; once is enough.
      if (/^[收支]?[入出]?[总合]计$/.test(digits)) totalSeen ??= { text, cell };
      else if (column.kind !== 'code' && column.kind !== 'code-part' || /\p{Script=Han}{2,}/u.test(text)) captions.push({ text, cell });
    } else if (column.kind === 'project-name') {
      projectName = text;
      captions.push({ text, cell });
      if (/^[总合小]计$/.test(digits)) totalSeen ??= { text, cell };
    }
  }
  if (parts.length > 0) code = joinParts(parts, classAbove, sectionAbove) ?? code;
  const [first] = captions;
  const caption = totalSeen ?? first;
  if (code === undefined && caption !== undefined) {
    const match = CODE_IN_CAPTION.exec(caption.text.normalize('NFKC'));
    if (match?.[1] !== undefined) {
      code = match[1];
      codeCell = caption.cell;
    }
  }
  const hasAmount = lane.amounts.some((column) => {
    const content = sheet.rows[row]?.[column.column];
    return content !== undefined && !isBlankText(content);
  });
  if (code === undefined && caption === undefined && !hasAmount) return undefined;
  if (caption !== undefined && /^[….·。]+$/.test(caption.text) && !hasAmount) return undefined;
  return {
    row,
    caption: caption?.text ?? '',
    captionCell: caption?.cell,
    projectName: totalSeen === undefined ? projectName : undefined,
    code: totalSeen === undefined ? code : undefined,
    codeCell,
  };
}

/** 208 | 05 | 05 → 2080505. A 类 that is not three digits cannot be one: the line above says which is meant. */
function joinParts(parts: readonly (string | undefined)[], classAbove: string | undefined, sectionAbove: string | undefined): string | undefined {
  const [first, second, third] = parts;
  // Some forms repeat the growing code in each column: 208 | 20805 | 2080505.
  const longest = [third, second, first].find((part) => part !== undefined && (part.length === 7 || part.length === 5));
  if (longest !== undefined) return longest;
  const isClass = first?.length === 3;
  const head = isClass ? first : second !== undefined || third !== undefined ? classAbove : first;
  if (head === undefined) return undefined;
  const middle = second?.padStart(2, '0') ?? (third === undefined ? undefined : sectionAbove);
  return head + (middle ?? '') + (middle === undefined ? '' : (third?.padStart(2, '0') ?? ''));
}

