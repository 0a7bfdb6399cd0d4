import type { Attachment } from '../figures/attach';
import { signed, type Figure } from '../figures/figure';
import type { Figures } from '../figures/read';
import type { FactKey } from '../grammar/facts';
import { areAlike, comparisonsOf, type Comparison } from './comparisons';
import { isWithin } from './fit';
import type { Evidence } from './relation';

/** 机关运行经费 is the 公用经费 of administrative units: where the two are the same money, so are their changes. */
export function changeAgreements(
  figures: Figures,
  attached: ReadonlyMap<Figure, Attachment>,
  evidence: Evidence,
  levelOf: (key: string, beside: Figure) => Figure | undefined,
): void {
  const all = comparisonsOf(figures, attached);
  const [operating] = all.filter(({ key, figures: [first] }) => key === 'operating-cost' && first?.role === 'change');
  const [change] = operating?.figures ?? [];
  if (operating?.level === undefined || change === undefined) return;
  const level = operating.level;
  for (const figure of figures.all) {
    if (figure.role !== 'change' || figure.kind !== 'amount' || figure.key !== 'public' || !figure.isExplicit) continue;
    const spent = attached.get(figure)?.level ?? levelOf('public', figure);
    if (spent === undefined || !isClose(level.value, spent.value)) continue;
    const other: Comparison = {
      ...operating,
      value: signed(figure),
      base: figure.base ?? 'earlier',
      measure: figure.baseMeasure,
    };
    if (!areAlike(operating, other)) continue;
    const isSame = isWithin(other.value - operating.value, change.half + figure.half);
    evidence.add({ kind: 'agreement', figures: [change, figure], state: isSame ? 'holds' : 'violated' });
    return;
  }
}

/** Revenue and expenditure of a budget are even, this year and last, so that both change alike. */
const SIDES: readonly ReadonlySet<string>[] = [
  new Set<string>(['revenue', 'expenditure', 'balance'] satisfies FactKey[]),
  new Set<string>(['fiscal-appropriation', 'fiscal-expenditure', 'fiscal-balance'] satisfies FactKey[]),
];

/** 财政拨款收入 X，比上年预算增加 A; 财政拨款支出预算 X，比上年预算增加 A: one amount on both sides, and one change. */
export function sidesAlike(figures: Figures, attached: ReadonlyMap<Figure, Attachment>, evidence: Evidence): void {
  const groups = new Map<string, Comparison[]>();
  for (const each of comparisonsOf(figures, attached)) {
    const { level, figures: said, base, isLoose, isUnsigned } = each;
    const side = SIDES.findIndex((keys) => keys.has(level?.key ?? ''));
    if (level === undefined || side < 0 || said.length > 1 || said[0]?.kind !== 'amount') continue;
    if (isLoose || isUnsigned || level.value === 0n || level.measure === 'final') continue;
    const id = `${side} ${base} ${level.value} ${level.scope}`;
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined || !group.some(({ level }) => level?.measure === 'budget')) continue;
    for (const other of others) agree(first, other, evidence);
  }
}

function agree(one: Comparison, other: Comparison, evidence: Evidence): void {
  const [change, again] = [one.figures[0], other.figures[0]];
  if (change === undefined || again === undefined || one.level?.key === other.level?.key) return;
  const isSame = isWithin(other.value - one.value, change.half + again.half);
  const isOneBase = areAlike(one, other);
  if (isSame || isOneBase)
    evidence.add({ kind: 'agreement', figures: [again, change], state: isSame ? 'holds' : 'violated' });
  else if (one.measure !== other.measure) evidence.add({ kind: 'agreement', figures: [again, change], state: 'near' });
}

function isClose(one: bigint, other: bigint): boolean {
  return isWithin((one - other) * 100n, other < 0n ? -other : other);
}
