import { judge } from '../../../src/model/judge';
import type { JudgedEquation } from '../../../src/model/equation';
import { cellKey, type CellRef } from '../../../src/core/cell';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import type { DisclosureTable } from '../../../src/model/table';
import { parseFigure } from '../../../src/core/figure';
import { amountOf } from '../../../src/core/amount';
import { unitOf } from '../../../src/model/table';
import { diagnose } from '../../../src/diagnose/diagnose';
import type { Diagnosis, Repair } from '../../../src/diagnose/diagnosis';
import { applyIdentities } from '../../../src/identities';
import { recognise } from '../../../src/recognise';

/** A workbook as the diagnosis sees it. */
export interface Judged {
  readonly tables: readonly DisclosureTable[];
  readonly equations: readonly JudgedEquation[];
}

export function judgeWorkbook(snapshot: WorkbookSnapshot): Judged {
  const { tables } = recognise(snapshot);
  return { tables, equations: applyIdentities(tables).map(judge) };
}

/** How well one diagnosis named the cells that were injured. */
export interface Score {
  readonly first: boolean;
  readonly amongThree: boolean;
  /** A value was proposed for all of them. */
  readonly proposed: boolean;
  readonly right: boolean;
  readonly milliseconds: number;
  readonly diagnosis: Diagnosis;
}

export function scoreOf({ tables, equations }: Judged, cells: readonly CellRef[], was: readonly string[]): Score {
  const start = process.hrtime.bigint();
  const diagnosis = diagnose(equations, tables);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const tops = diagnosis.groups.flatMap(({ repairs }) => repairs.slice(0, 1));
  const wanted = new Set(cells.map(cellKey));
  const first =
    sameCells(
      tops.flatMap(({ changes }) => changes),
      wanted,
    ) && tops.every(({ insertedLine }) => insertedLine === undefined);
  const amongThree =
    first ||
    (diagnosis.groups.length === 1 &&
      (diagnosis.groups[0]?.repairs ?? []).slice(0, 3).some(({ changes }) => sameCells(changes, wanted)));
  const proposed = diagnosis.groups.length > 0 && diagnosis.groups.every(({ outcome }) => outcome === 'unique');
  return { first, amongThree, proposed, right: first && hasValues(tops, cells, was), milliseconds, diagnosis };
}

function sameCells(changes: Repair['changes'], wanted: ReadonlySet<string>): boolean {
  return changes.length === wanted.size && changes.every(({ figure }) => wanted.has(cellKey(figure)));
}

function hasValues(tops: readonly Repair[], cells: readonly CellRef[], was: readonly string[]): boolean {
  return tops.every(({ changes }) =>
    changes.every(({ figure, table, proposed }) => {
      const text = was[cells.findIndex((cell) => cellKey(cell) === cellKey(figure))] ?? '';
      const reading = parseFigure(text);
      return proposed === (reading.kind === 'printed' ? amountOf(reading, unitOf(table)) : 0n);
    }),
  );
}
