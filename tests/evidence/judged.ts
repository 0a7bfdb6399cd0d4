import { address } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { evidenceOf, judgeByEvidence, readByEvidence, type Evidence, type EvidenceFinding } from '../../src/evidence';

export function evidenceFrom(...sheets: readonly SheetSnapshot[]): Evidence {
  return evidenceOf(sheets.flatMap((sheet) => readByEvidence(sheet)));
}

/** What is raised about the sheets: errors and warnings, each as `error 表一!C5`. */
export function raised(...sheets: readonly SheetSnapshot[]): string[] {
  return judgeByEvidence(evidenceFrom(...sheets))
    .filter(({ severity }) => severity !== 'note')
    .map(say);
}

function say({ severity, cell, movedTo, reading }: EvidenceFinding): string {
  const kind = reading === undefined ? severity : `${severity} ${reading.kind}`;
  return `${kind} ${cell.sheet}!${address(cell)}${movedTo === undefined ? '' : `→${address(movedTo)}`}`;
}
