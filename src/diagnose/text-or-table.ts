import { cellKey, sameCell } from '../core/cell';
import { termsOf, type JudgedEquation } from '../model/equation';
import type { Finding, FindingCell, FindingGroup } from '../model/finding';
import { parseFigure } from '../core/figure';
import { everyEquation, type JudgedRelations } from '../judgement/judge-relations';
import { diagnose as en } from '../messages/en/diagnose';
import { diagnose as zh } from '../messages/zh/diagnose';

const AMOUNTS = new Set(['narrative-amount']);

/**
 * Where text and table disagree on an amount: which of the two is out of line with the rest (文字有误还是表格有误). A
 * figure whose equations all hold speaks for the table; one whose likeliest repair is the text's amount for the text.
 */
export function sideWithTheRest(
  findings: readonly Finding[],
  identities: JudgedRelations,
  groups: readonly FindingGroup[],
): Finding[] {
  const disputed = findings.filter(
    (finding) =>
      finding.statement !== undefined &&
      AMOUNTS.has(finding.check) &&
      finding.severity !== 'notice' &&
      tableCellOf(finding) !== undefined,
  );
  if (disputed.length === 0) return [...findings];
  const standing = tally(
    everyEquation(identities),
    new Set(disputed.flatMap((finding) => tableCellOf(finding) ?? []).map(cellKey)),
  );
  const proposals = new Map(
    groups.flatMap((group) => group.suspects.map((suspect) => [cellKey(suspect), suspect.proposed] as const)),
  );
  return findings.map((finding) => (disputed.includes(finding) ? sided(finding, standing, proposals) : finding));
}

/** By key of a table's cell, the amounts that the text says of it and that the cell does not print. */
export function saidOf(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const finding of findings) {
    const cell = AMOUNTS.has(finding.check) && finding.statement !== undefined ? tableCellOf(finding) : undefined;
    if (cell === undefined || finding.stated === undefined) continue;
    said.set(cellKey(cell), [...(said.get(cellKey(cell)) ?? []), finding.stated]);
  }
  return said;
}

/** The figure that the text was held against; the text may stand in a cell of its own before it. */
function tableCellOf({ cells, statement }: Finding): FindingCell | undefined {
  const place = statement?.cell;
  return cells.find((cell) => place === undefined || !sameCell(cell, place));
}

interface Standing {
  readonly holding: number;
  readonly failing: number;
}

function sided(
  finding: Finding,
  standing: ReadonlyMap<string, Standing>,
  proposals: ReadonlyMap<string, string | undefined>,
): Finding {
  const cell = tableCellOf(finding);
  if (cell === undefined) return finding;
  const key = cellKey(cell);
  const { holding, failing } = standing.get(key) ?? { holding: 0, failing: 0 };
  const proposed = proposals.get(key);
  if (proposed !== undefined && finding.stated !== undefined && sameNumber(proposed, finding.stated))
    return withSentence(finding, zh.tableIsWrong(proposed), en.tableIsWrong(proposed));
  if (holding > 0 && failing === 0) return withSentence(finding, zh.textIsWrong(holding), en.textIsWrong(holding));
  return finding;
}

function withSentence(finding: Finding, chinese: string, english: string): Finding {
  return { ...finding, message: { zh: `${finding.message.zh}${chinese}`, en: `${finding.message.en} ${english}` } };
}

/** `240.31` and `240.31万元`. */
export function sameNumber(proposed: string, stated: string): boolean {
  const [left, right] = [parseFigure(proposed), parseFigure(stated.replace(/[^\d.,-]/g, ''))];
  return (
    left.kind === 'printed' &&
    right.kind === 'printed' &&
    left.mantissa * 10n ** BigInt(right.decimals) === right.mantissa * 10n ** BigInt(left.decimals)
  );
}

function tally(equations: readonly JudgedEquation[], cells: ReadonlySet<string>): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { equation, verdict } of equations) {
    if (equation.relation !== '=' || verdict.kind === 'undecidable') continue;
    for (const { figure } of termsOf(equation)) {
      const key = cellKey(figure);
      if (!cells.has(key)) continue;
      const { holding, failing } = standing.get(key) ?? { holding: 0, failing: 0 };
      standing.set(
        key,
        verdict.kind === 'differs' ? { holding, failing: failing + 1 } : { holding: holding + 1, failing },
      );
    }
  }
  return standing;
}
