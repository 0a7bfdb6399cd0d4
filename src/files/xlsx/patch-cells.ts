import { WorkbookError } from '../../port/workbook-error';
import type { ApplyOutcome, CellEdit, RefusedEdit } from '../../port/workbook-port';
import type { WorkbookContext } from './cell-content';
import { judgeEdits, type MetEdit } from './judge-edits';
import { newAllowance } from './limits';
import type { Pace } from './pace';
import { relationshipsPart } from './package-parts';
import { encode, partText, walkText } from './part-text';
import { patchCalcChain, patchCalculateOnLoad } from './patch-calculation';
import { patchSheet } from './patch-sheet';
import { openStyles, type StyleBook } from './patch-styles';
import { readContext } from './read-workbook';
import { mapSheet, type SheetMap } from './sheet-map';
import { splice, type Splice } from './splice';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-part';
import { findEntry, openZip, type ZipArchive, type ZipEntry } from './zip';
import { rewriteZip } from './zip-write';

/** What became of the edits, and the file with those that were made. */
export interface PatchedWorkbook {
  readonly archive: ZipArchive;
  readonly outcome: ApplyOutcome;
}

interface SheetWork {
  readonly part: SheetPart;
  readonly map: SheetMap;
  readonly met: readonly MetEdit[];
}

type Together = ((edit: CellEdit) => string) | undefined;

/** Makes edits in the file: their cells change, and what must change with them; every other part stays the same to the byte. */
export async function patchCells(
  archive: ZipArchive,
  edits: readonly CellEdit[],
  together: Together,
  pace: Pace,
): Promise<PatchedWorkbook> {
  const parts = await readWorkbookParts(archive, pace);
  const context = await readContext(archive, parts, newAllowance(), pace);
  const refused: RefusedEdit[] = [];
  const work: SheetWork[] = [];
  for (const [sheet, ofSheet] of groupBy(edits, (edit) => edit.cell.sheet)) {
    const part = parts.sheets.find(({ name }) => name === sheet);
    if (part === undefined) {
      refused.push(...ofSheet.map((edit) => ({ edit, why: 'missing-sheet' as const, holds: undefined })));
      continue;
    }
    const map = await mapSheet(partText(archive, part.entry), new Set(ofSheet.map(({ cell }) => cell.row)), pace, {
      file: archive.file,
      sheet,
      part: part.entry.name,
    });
    const judged = judgeEdits(ofSheet, sheet, map, context);
    refused.push(...judged.flatMap((each) => ('refused' in each ? [each.refused] : [])));
    work.push({ part, map, met: judged.flatMap((each) => ('met' in each ? [each.met] : [])) });
  }

  const { kept, dragged } = keepTables(work, refused, together);
  const applied = new Set(kept.flatMap(({ met }) => met.map(({ edit }) => edit)));
  const outcome = {
    applied: edits.filter((edit) => applied.has(edit)).map(withFormerFormat(kept, context)),
    refused: inOrder([...refused, ...dragged], edits),
  };
  if (applied.size === 0) return { archive, outcome };
  const changes = await changedParts(archive, parts, context, kept, pace);
  return { archive: openZip(archive.file, rewriteZip(archive, changes)), outcome };
}

/** Adds to an edit the number format that it replaces, so that it can be undone. */
function withFormerFormat(work: readonly SheetWork[], { styles }: WorkbookContext): (edit: CellEdit) => CellEdit {
  const styleOf = new Map(work.flatMap(({ met }) => met.map(({ edit, style }) => [edit, style] as const)));
  return (edit) => {
    const formatWas = styles.formats[styleOf.get(edit) ?? 0] ?? 'General';
    return edit.format === undefined || edit.format === formatWas ? edit : { ...edit, formatWas };
  };
}

/** Takes out the edits of a table of which any edit was refused. */
function keepTables(
  work: readonly SheetWork[],
  refused: readonly RefusedEdit[],
  together: Together,
): { readonly kept: readonly SheetWork[]; readonly dragged: readonly RefusedEdit[] } {
  if (together === undefined) return { kept: work, dragged: [] };
  const broken = new Set(refused.map(({ edit }) => together(edit)));
  const dragged = work
    .flatMap(({ met }) => met.filter(({ edit }) => broken.has(together(edit))))
    .map(({ edit }): RefusedEdit => ({ edit, why: 'with-its-table', holds: edit.was }));
  return {
    kept: work.map((each) => ({ ...each, met: each.met.filter(({ edit }) => !broken.has(together(edit))) })),
    dragged,
  };
}

async function changedParts(
  archive: ZipArchive,
  parts: WorkbookParts,
  context: WorkbookContext,
  work: readonly SheetWork[],
  pace: Pace,
): Promise<Map<string, Uint8Array | undefined>> {
  const changes = new Map<string, Uint8Array | undefined>();
  const styles = await stylesFor(archive, parts, work, pace);
  const lost = new Map<string, { readonly row: number; readonly column: number }[]>();
  let calculates = parts.calcChain !== undefined;
  for (const { part, map, met } of work) {
    if (met.length === 0) continue;
    const patches = met.map(({ edit, style }) => ({
      cell: edit.cell,
      input: edit.input,
      style: styleFor(edit, style, context, styles),
    }));
    changes.set(part.entry.name, encode(patchSheet(map, patches)));
    calculates ||= map.hasFormulas || met.some(({ edit }) => edit.input.kind === 'formula');
    lost.set(
      part.id,
      met
        .filter(({ edit, cell }) => cell?.raw.formula !== undefined && edit.input.kind !== 'formula')
        .map(({ edit }) => edit.cell),
    );
  }
  const newStyles = styles?.changed();
  if (newStyles !== undefined && parts.styles !== undefined) changes.set(parts.styles.name, encode(newStyles));
  if (calculates)
    changes.set(
      parts.workbook.name,
      encode(
        await patchCalculateOnLoad(partText(archive, parts.workbook), pace, {
          file: archive.file,
          part: parts.workbook.name,
        }),
      ),
    );
  if (parts.calcChain !== undefined) {
    const chain = await patchCalcChain(partText(archive, parts.calcChain), lost, pace, {
      file: archive.file,
      part: parts.calcChain.name,
    });
    if (chain === '') await dropPart(archive, parts.workbook, parts.calcChain, changes, pace);
    else if (chain !== undefined) changes.set(parts.calcChain.name, encode(chain));
  }
  return changes;
}

async function stylesFor(
  archive: ZipArchive,
  parts: WorkbookParts,
  work: readonly SheetWork[],
  pace: Pace,
): Promise<StyleBook | undefined> {
  const isNeeded = work.some(({ met }) => met.some(({ edit }) => edit.format !== undefined));
  if (!isNeeded || parts.styles === undefined) return undefined;
  return openStyles(partText(archive, parts.styles), pace, { file: archive.file, part: parts.styles.name });
}

function styleFor(edit: CellEdit, style: number, context: WorkbookContext, styles: StyleBook | undefined): number {
  if (edit.format === undefined || edit.format === (context.styles.formats[style] ?? 'General')) return style;
  return styles?.withFormat(style, edit.format) ?? style;
}

/** Takes a part out of the package, with the link to it and its entry among the content types. */
async function dropPart(
  archive: ZipArchive,
  from: ZipEntry,
  part: ZipEntry,
  changes: Map<string, Uint8Array | undefined>,
  pace: Pace,
): Promise<void> {
  changes.set(part.name, undefined);
  const fileName = part.name.slice(part.name.lastIndexOf('/') + 1).toLowerCase();
  for (const [name, attribute] of [
    [relationshipsPart(from.name), 'Target'],
    ['[Content_Types].xml', 'PartName'],
  ] as const) {
    const entry = findEntry(archive, name);
    if (entry === undefined) throw new WorkbookError('damaged', { file: archive.file, part: name });
    const text = partText(archive, entry);
    const splices: Splice[] = [];
    let start = 0;
    let isTarget = false;
    await walkText(
      text,
      {
        open(_, attributes, depth, at) {
          if (depth === 1)
            [start, isTarget] = [at, attributes[attribute]?.toLowerCase().split('/').at(-1) === fileName];
        },
        close(_, depth, __, end) {
          if (depth === 1 && isTarget) splices.push({ start, end, text: '' });
        },
      },
      pace,
      { file: archive.file, part: name },
    );
    changes.set(entry.name, encode(splice(text, splices)));
  }
}

function inOrder(refused: readonly RefusedEdit[], edits: readonly CellEdit[]): readonly RefusedEdit[] {
  const places = new Map(edits.map((edit, place) => [edit, place]));
  return [...refused].sort((left, right) => (places.get(left.edit) ?? 0) - (places.get(right.edit) ?? 0));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
