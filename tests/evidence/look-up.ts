import { columnName, type CellRef } from '../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import {
  evidenceOf,
  judgeByEvidence,
  readByEvidence,
  type EvidenceFinding,
  type EvidenceTable,
} from '../../src/evidence';

export interface Judged {
  readonly tables: readonly EvidenceTable[];
  readonly findings: readonly EvidenceFinding[];
}

function judgeTables(tables: readonly EvidenceTable[]): Judged {
  return { tables, findings: judgeByEvidence(evidenceOf(tables)) };
}

export function judgeWorkbook({ sheets }: WorkbookSnapshot): Judged {
  return judgeTables(sheets.flatMap((sheet) => readByEvidence(sheet)));
}

/** The workbook with one sheet changed; the other sheets' tables are those read before. */
export function judgeAltered(before: ReadonlyMap<string, readonly EvidenceTable[]>, changed: SheetSnapshot): Judged {
  return judgeTables(
    [...before].flatMap(([name, tables]) => (name === changed.name ? readByEvidence(changed) : tables)),
  );
}

export const place = (cell: CellRef): string => `${cell.sheet}!${columnName(cell.column)}${cell.row + 1}`;
export const raised = ({ findings }: Judged): readonly EvidenceFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

function cellsOf(judged: Judged, finding: EvidenceFinding): Set<string> {
  const cells = new Set([place(finding.cell)]);
  for (const { total, parts } of finding.violations)
    for (const { table, row, column } of [total, ...parts]) {
      const cell = judged.tables[table]?.plane.cell(row, column);
      if (cell !== undefined) cells.add(place(cell));
    }
  return cells;
}

/** Whether an altered cell stands in what was raised, is the first suspect, or one of its equals. */
export function lookUp(
  judged: Judged,
  wanted: ReadonlySet<string>,
): { noticed: boolean; first: boolean; equal: boolean; wrong: boolean } {
  const findings = raised(judged);
  const about = findings.filter((finding) => [...cellsOf(judged, finding)].some((cell) => wanted.has(cell)));
  const isFirst = (finding: EvidenceFinding): boolean =>
    wanted.has(place(finding.cell)) || (finding.movedTo !== undefined && wanted.has(place(finding.movedTo)));
  return {
    noticed: about.length > 0,
    first: about.some(isFirst),
    equal: about.some((finding) => isFirst(finding) || finding.equals.some((cell) => wanted.has(place(cell)))),
    wrong: about.length > 0 && !about.some(isFirst),
  };
}

/** One finding in a line: where, how sure, the laws that it breaks. */
export function describe(judged: Judged, finding: EvidenceFinding): string {
  const at = ({ table, row, column }: { table: number; row: number; column: number }): string => {
    const cell = judged.tables[table]?.plane.cell(row, column);
    return cell === undefined ? '' : place(cell);
  };
  const sources = finding.violations.slice(0, 4).map(({ source, sureness, total, parts, isTie }) => {
    const name =
      'record' in source
        ? `${source.kind} ${source.hypothesis} h${source.record.held} v${source.record.violated}`
        : `tie h${source.held} v${source.violated} ${source.sameScope ? 'same scope' : 'other scope'}`;
    const others = isTie && parts[0] !== undefined ? `~${at(parts[0])}` : ` of ${parts.length}`;
    return `${name} S${sureness.toFixed(1)} ${at(total)}${others}`;
  });
  const moved = finding.movedTo === undefined ? '' : `→${place(finding.movedTo)} `;
  const equals = finding.equals.map(place).slice(0, 4).join(',');
  const head = `${finding.severity} ${finding.reading?.kind ?? ''} ${place(finding.cell)} ${moved}`;
  return `${head}post ${finding.posterior.toFixed(1)} n${finding.violations.length} [${equals}] ${sources.join('; ')}`;
}
