import { cellKey, type CellRef } from '../../../src/core/cell';
import { isPrinted } from '../../../src/core/figure';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { identities, stateIdentities } from '../../../src/identities';
import { everyEquation, judgeRelations } from '../../../src/judgement/judge-relations';
import type { JudgedEquation, Term } from '../../../src/model/equation';
import type { Finding } from '../../../src/model/finding';
import type { Rule } from '../../../src/model/rule';
import { recognise } from '../../../src/recognise';
import { reviewWorkbook } from '../../../src/review';
import { drawnWorkbook } from '../../support/sheet';
import { drawnForms } from './forms';

/** A drawn workbook in which recognition yields both sides of an identity, and one of its equations there. */
export interface Reached {
  readonly snapshot: WorkbookSnapshot;
  readonly judged: JudgedEquation;
}

/**
 * For each identity a workbook that reaches it: its own example, or the first of the drawn forms in which it holds with
 * something printed on both sides. An identity that is missing here is one that nothing reaches.
 */
export function reachedIdentities(rules: readonly Rule[] = identities): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  for (const { id, examples } of rules) {
    for (const { sheets = '' } of examples?.valid ?? []) enter(drawnWorkbook(sheets), reached, (each) => each === id);
  }
  const open = (id: string): boolean => !reached.has(id) && rules.some((rule) => rule.id === id && !rule.examples);
  for (const snapshot of drawnForms()) {
    if (rules.every(({ id }) => !open(id))) break;
    enter(snapshot, reached, open);
  }
  return reached;
}

function enter(snapshot: WorkbookSnapshot, reached: Map<string, Reached>, isWanted: (id: string) => boolean): void {
  const equations = everyEquation(judgeRelations(stateIdentities(recognise(snapshot).tables)));
  const broken = new Set(
    equations.filter(({ verdict }) => verdict.kind !== 'holds').map(({ equation }) => equation.identity),
  );
  for (const judged of equations) {
    const { identity, left, right } = judged.equation;
    if (!isWanted(identity) || reached.has(identity) || broken.has(identity)) continue;
    if (left.some(isTelling) && right.some(isTelling)) reached.set(identity, { snapshot, judged });
  }
}

function isTelling({ figure }: Term): boolean {
  return isPrinted(figure) && figure.amount !== 0n;
}

/** What the review says once one figure of a reached identity is changed: of its smaller side where one must not be. */
export function brokenExample({ snapshot, judged: { equation } }: Reached): Finding | undefined {
  const side = equation.relation === '>=' ? equation.right : equation.left;
  const figure = side.find(isTelling)?.figure;
  if (figure === undefined) return undefined;
  const { findings } = reviewWorkbook(withMore(snapshot, figure));
  return findings.find(
    ({ check, cells }) => check === equation.identity && cells.some((cell) => cellKey(cell) === cellKey(figure)),
  );
}

/** The workbook with one more digit before one figure. */
function withMore(snapshot: WorkbookSnapshot, { sheet, row, column }: CellRef): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) => {
      if (each.name !== sheet) return each;
      const rows = each.rows.map((cells) => [...(cells ?? [])]);
      const printed = rows[row]?.[column]?.text.replaceAll(',', '').trim() ?? '';
      const text = `9${printed}`;
      rows[row]?.splice(column, 1, { kind: 'number', value: Number(text), text });
      return { ...each, rows };
    }),
  };
}
