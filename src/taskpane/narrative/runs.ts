import type { Bilingual } from '../../core/bilingual';
import type { Unchecked } from '../../model/checked';
import type { Finding, Severity, StatementPlace } from '../../model/finding';

/** A statement that findings are about. */
export interface StatementRun {
  readonly kind: 'statement';
  readonly start: number;
  readonly text: string;
  /** The most severe first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** A figure that nothing was held against. */
export interface UncheckedRun {
  readonly kind: 'unchecked';
  readonly start: number;
  readonly text: string;
  readonly why: Bilingual;
}

/** A stretch of the text: a statement, a blank to be filled in, a figure not checked, or words without remark. */
export type Run =
  StatementRun | UncheckedRun | { readonly kind: 'plain' | 'blank'; readonly start: number; readonly text: string };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

interface Span {
  readonly from: number;
  readonly to: number;
  readonly findings: Finding[];
}

/**
 * The text in stretches. Where statements lie within one another the inner one has its words; one whose words all
 * belong to inner ones is remarked on at its first.
 */
export function runsOf(
  text: string,
  findings: readonly Finding[],
  blanks: readonly StatementPlace[],
  unchecked: readonly Unchecked[] = [],
): readonly Run[] {
  const spans = spansOf(text, findings);
  // Per character the span it belongs to; -1 for none, -2 for a blank, -3 and below for a figure not checked.
  const owners = new Int32Array(text.length).fill(-1);
  unchecked.forEach(({ place: { start, length } }, index) => owners.fill(-3 - index, start, start + length));
  for (const { start, length } of blanks) owners.fill(-2, start, start + length);
  spans.forEach(({ from, to }, index) => owners.fill(index, from, to));
  for (const [index, span] of spans.entries()) {
    if (owners.includes(index)) continue;
    spans[owners[span.from] ?? -1]?.findings.push(...span.findings);
  }
  const runs: Run[] = [];
  for (let start = 0, at = 1; at <= text.length; at++) {
    const owner = owners[start] ?? -1;
    if (at < text.length && owners[at] === owner) continue;
    runs.push(runOf(start, text.slice(start, at), owner, spans[owner], unchecked[-3 - owner]));
    start = at;
  }
  return runs;
}

/** The run at which a finding is remarked on. */
export function runAt(runs: readonly Run[], finding: string): Run | undefined {
  return runs.find((run) => run.kind === 'statement' && run.findings.some(({ id }) => id === finding));
}

/** Longest first, so that inner ones come later. */
function spansOf(text: string, findings: readonly Finding[]): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const finding of findings) {
    const { statement } = finding;
    if (statement === undefined || statement.start >= text.length) continue;
    const key = `${statement.start} ${statement.length}`;
    const known = spans.get(key);
    if (known === undefined)
      spans.set(key, {
        from: statement.start,
        to: Math.min(text.length, statement.start + Math.max(1, statement.length)),
        findings: [finding],
      });
    else known.findings.push(finding);
  }
  return [...spans.values()].sort((left, right) => right.to - right.from - (left.to - left.from));
}

function runOf(
  start: number,
  text: string,
  owner: number,
  span: Span | undefined,
  unchecked: Unchecked | undefined,
): Run {
  if (owner <= -3 && unchecked !== undefined) return { kind: 'unchecked', start, text, why: unchecked.why };
  const [first, ...others] = [...(span?.findings ?? [])].sort(
    (left, right) => RANK[left.severity] - RANK[right.severity],
  );
  if (first === undefined) return { kind: owner === -2 ? 'blank' : 'plain', start, text };
  return { kind: 'statement', start, text, findings: [first, ...others] };
}
