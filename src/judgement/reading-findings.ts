import type { Bilingual } from '../core/bilingual';
import { address, cellKey, cellOf, type CellRef } from '../core/cell';
import { unitTimes } from '../core/amount';
import { groupDigits } from '../core/group-digits';
import { textAt, type SheetSnapshot } from '../core/snapshot';
import type { Evidence, ShiftByTies, UnitSlip } from '../evidence';
import { readings as en } from '../messages/en/readings';
import { readings as zh, type ReadingMessages } from '../messages/zh/readings';
import { termsOf, type JudgedEquation } from '../model/equation';
import type { Finding, FindingCell } from '../model/finding';
import { unitOf, type DisclosureTable } from '../model/table';
import type { LinkedEvidence } from './linked-evidence';

/** Tables that are printed otherwise than they are meant, and the equations that fail for nothing else. */
export interface Readings {
  readonly findings: readonly Finding[];
  /** By equation that does not hold, the id of the finding that explains it. */
  readonly explains: ReadonlyMap<JudgedEquation, string>;
}

/** From this proof on (figures that agree when moved) a shifted column is an error. */
const SURE = 3;

/**
 * One finding for each column of amounts that is shifted against its lines, and for each table whose stated unit its
 * figures contradict. The equations that fail because of it stand under it and are not diagnosed on their own.
 */
export function readingFindings(
  sheets: readonly SheetSnapshot[],
  evidence: Evidence,
  linkedOf: ReadonlyMap<number, LinkedEvidence>,
  notable: readonly JudgedEquation[],
): Readings {
  const findings: Finding[] = [];
  const explains = new Map<JudgedEquation, string>();
  const failing = notable.filter(({ verdict }) => verdict.kind === 'differs');
  const textOf = textsOf(sheets);
  for (const shift of evidence.shifts) {
    const linked = linkedOf.get(shift.table);
    const [table] = linked?.tables ?? [];
    if (linked === undefined || table === undefined) continue;
    const finding = shiftFinding(shift, linked, table, textOf);
    findings.push(finding);
    const moved = new Set(finding.cells.map(cellKey));
    for (const judged of failing)
      if (termsOf(judged.equation).some(({ figure }) => moved.has(cellKey(figure)))) explains.set(judged, finding.id);
  }
  for (const slip of evidence.unitSlips) {
    const linked = linkedOf.get(slip.table);
    const [table] = linked?.tables ?? [];
    if (linked === undefined || table?.unit === undefined) continue;
    const finding = unitFinding(slip, linked, table, textOf);
    if (finding === undefined) continue;
    findings.push(finding);
    for (const judged of failing)
      if (termsOf(judged.equation).some((term) => term.table === table) && !isWithin(judged, table))
        explains.set(judged, finding.id);
  }
  return { findings, explains };
}

function shiftFinding(
  { column, rows, by, proof, first, last }: ShiftByTies,
  { evidence }: LinkedEvidence,
  table: DisclosureTable,
  textOf: (cell: CellRef) => string,
): Finding {
  const cells = rows.map((row): FindingCell => {
    const cell = cellOf(evidence.plane.cell(row, column));
    return { ...cell, text: textOf(cell) };
  });
  const path = evidence.columns.find((each) => each.column === column)?.path ?? [];
  const name = path.at(-1)?.text ?? '';
  const range = `${address(first)}:${address(last)}`;
  const why = { zh: zh.shiftedCell, en: en.shiftedCell };
  const say = (messages: ReadingMessages, label: string): string =>
    messages.shifted(label, name, range, Math.abs(by), by > 0);
  return {
    id: `shifted-column:${table.id}:${range}`,
    check: 'shifted-column',
    severity: proof >= SURE ? 'error' : 'warning',
    message: { zh: say(zh, table.label), en: say(en, table.labelEn) },
    cells,
    table,
    suspects: cells.map((cell) => ({ ...cell, proposed: undefined, why })),
  };
}

function unitFinding(
  { power, agreeing, contradicting, partners }: UnitSlip,
  { evidence }: LinkedEvidence,
  table: DisclosureTable,
  textOf: (cell: CellRef) => string,
): Finding | undefined {
  const stated = unitOf(table);
  const right = unitTimes(stated, power);
  if (right === undefined) return undefined;
  const cell = cellOf(table.unitCell ?? { sheet: table.sheet, row: evidence.range.top, column: evidence.range.left });
  const factor = groupDigits(String(10 ** Math.abs(power)));
  const say = (messages: ReadingMessages, label: string): string =>
    messages.unit(label, stated, right, agreeing, partners.length, factor);
  const message: Bilingual = { zh: say(zh, table.label), en: say(en, table.labelEn) };
  const at = { ...cell, text: textOf(cell) };
  return {
    id: `unit-slip:${table.id}`,
    check: 'unit-slip',
    severity: partners.length > 1 && contradicting === 0 ? 'error' : 'warning',
    message,
    cells: [at],
    table,
    stated,
    expected: right,
    suspects: [{ ...at, proposed: undefined, why: { zh: zh.unitCell(right), en: en.unitCell(right) } }],
  };
}

function isWithin({ equation }: JudgedEquation, table: DisclosureTable): boolean {
  return termsOf(equation).every((term) => term.table === table);
}

function textsOf(sheets: readonly SheetSnapshot[]): (cell: CellRef) => string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const found = byName.get(sheet);
    return found === undefined ? '' : textAt(found, row, column);
  };
}
