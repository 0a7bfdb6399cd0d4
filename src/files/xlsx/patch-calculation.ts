import { address, type CellRef } from '../../core/cell';
import type { Pace } from './pace';
import { walkText } from './part-text';
import { splice, withAttribute, type Splice } from './splice';
import type { WorkbookError } from '../../port/workbook-error';

/** Cells whose formula went, by the number of their sheet. */
export type LostFormulas = ReadonlyMap<string, readonly Pick<CellRef, 'row' | 'column'>[]>;

/**
 * The chain of calculation without the cells that have no formula any more: Excel reports a fault otherwise.
 * Undefined if nothing changes, '' if nothing remains.
 */
export async function patchCalcChain(
  text: string,
  lost: LostFormulas,
  pace: Pace,
  place: WorkbookError['place'],
): Promise<string | undefined> {
  const gone = new Set([...lost].flatMap(([sheet, cells]) => cells.map((cell) => `${sheet} ${address(cell)}`)));
  const splices: Splice[] = [];
  let sheet = '';
  let inherited = '';
  let kept = 0;
  await walkText(
    text,
    {
      open(name, attributes, depth, start, openEnd) {
        if (depth !== 1 || name !== 'c') return;
        // An entry without a sheet belongs to that of the entry before it.
        sheet = attributes['i'] ?? sheet;
        if (gone.has(`${sheet} ${attributes['r'] ?? ''}`)) {
          splices.push({ start, end: openEnd, text: '' });
          return;
        }
        kept += 1;
        if (attributes['i'] === undefined && inherited !== sheet)
          splices.push({ start, end: openEnd, text: withAttribute(text.slice(start, openEnd), 'i', sheet) });
        inherited = sheet;
      },
    },
    pace,
    place,
  );
  if (splices.length === 0) return undefined;
  return kept === 0 ? '' : splice(text, splices);
}

const BEFORE_CALCULATION: ReadonlySet<string> = new Set([
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** The workbook's part, telling the host to calculate everything when it opens the file. */
export async function patchCalculateOnLoad(text: string, pace: Pace, place: WorkbookError['place']): Promise<string> {
  let present: { readonly start: number; readonly openEnd: number } | undefined;
  let after = 0;
  let prefix = '';
  await walkText(
    text,
    {
      open(name, _, depth, start, openEnd) {
        if (depth === 0) prefix = text.slice(start + 1, text.indexOf('workbook', start));
        else if (depth === 1 && name === 'calcPr') present = { start, openEnd };
      },
      close(name, depth, _, end) {
        if (depth === 1 && BEFORE_CALCULATION.has(name)) after = end;
      },
    },
    pace,
    place,
  );
  if (present === undefined)
    return splice(text, [{ start: after, end: after, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  return splice(text, [
    {
      start: present.start,
      end: present.openEnd,
      text: withAttribute(text.slice(present.start, present.openEnd), 'fullCalcOnLoad', '1'),
    },
  ]);
}
