import type { Attachment } from '../figures/attach';
import type { Figure } from '../figures/figure';
import { significance } from '../figures/figure';
import { between, levelsBefore, nearby, type Figures } from '../figures/read';
import { named } from '../figures/subject';
import { fit, fitsTightly, percent, plus, type Rough } from './fit';
import type { Evidence } from './relation';
import type { Tabled } from './tabled';

/** 完成预算的 X%: the outturn over the budget, which stands beside it or follows from the change against it. */
export function completions(
  figures: Figures,
  attached: ReadonlyMap<Figure, Attachment>,
  evidence: Evidence,
  tabled: Tabled,
): void {
  for (const stated of figures.all) {
    if (stated.role !== 'completion') continue;
    const levels = levelsBefore(figures, stated);
    const done = levels.at(-1);
    if (done === undefined) continue;
    const against = changesAgainstBudget(figures, done, attached);
    const printed = budgetOf(figures, stated, done, levels);
    const budget = printed ?? (against.length === 0 ? tabled.of(done.key, done, true) : undefined);
    if (budget === undefined) {
      for (const change of against) judge(figures, stated, done, plus(done, change, -change.sign), [change], evidence);
      continue;
    }
    judge(figures, stated, done, budget, [budget], evidence);
  }
}

function budgetOf({ all }: Figures, stated: Figure, done: Figure, levels: readonly Figure[]): Figure | undefined {
  const before = all[stated.index - 1];
  if (before?.role === 'base' && before.sentence === stated.sentence && before.base !== 'whole') return before;
  if (done.measure === 'budget') return undefined;
  // 完成年初预算 is not held against the 调整预算.
  const which = /年初|调整/.exec(stated.words)?.[0];
  const after = all[stated.index + 1];
  if (
    after?.role === 'base' &&
    after.base === 'budget' &&
    after.depth > stated.depth &&
    after.sentence === stated.sentence
  )
    return after;
  const budgets = levels
    .slice(0, -1)
    .filter((each) => each.measure === 'budget' && (each.key === '' || each.key === done.key));
  return (which === undefined ? undefined : budgets.findLast(({ words }) => words.includes(which))) ?? budgets.at(-1);
}

function changesAgainstBudget(
  { all }: Figures,
  done: Figure,
  attached: ReadonlyMap<Figure, Attachment>,
): readonly Figure[] {
  return all
    .slice(done.index + 1, done.index + 8)
    .filter(
      (each) =>
        each.role === 'change' &&
        each.base === 'budget' &&
        each.kind === 'amount' &&
        each.sign !== 0 &&
        attached.get(each)?.level === done,
    )
    .slice(0, 1);
}

function judge(
  figures: Figures,
  stated: Figure,
  done: Figure,
  budget: Rough,
  from: readonly Figure[],
  evidence: Evidence,
): void {
  if (budget.value <= 0n) return;
  const found = fit(stated, done, budget);
  const terms = [stated, done, ...from];
  if (found === 'holds' || found === 'rounding') {
    evidence.add({ kind: 'completion', figures: terms, state: found, expected: { percent: percent(done, budget) } });
    return;
  }
  const near = nearby(figures, stated, 8).filter(
    (each) => each.kind === 'amount' && (each.role === 'level' || each.role === 'base') && each.value > 0n,
  );
  const other =
    significance(stated) < 3
      ? undefined
      : near.flatMap((part) =>
          near
            .filter(
              (whole) =>
                whole !== part && whole !== done && whole.measure !== 'final' && fitsTightly(stated, part, whole),
            )
            .map((whole) => [part, whole]),
        )[0];
  if (other !== undefined) evidence.add({ kind: 'completion', figures: [stated, ...other], state: 'holds' });
  else
    evidence.add({
      kind: 'completion',
      figures: terms,
      state: found === 'near' ? 'near' : 'violated',
      expected: { percent: percent(done, budget) },
    });
}

/** 决算数小于预算数 between two printed amounts. */
export function directionWords(figures: Figures, evidence: Evidence): void {
  for (const final of figures.all) {
    const next = figures.all[final.index + 1];
    if (final.role !== 'level' || final.kind !== 'amount' || final.measure === 'budget') continue;
    const words = (figures.words[final.paragraph] ?? '').slice(
      final.token.to,
      next?.paragraph === final.paragraph ? next.token.to + 40 : final.token.to + 80,
    );
    const match = /决算数?(?<verb>大于|小于|等于|高于|低于)(?:年初|全年|调整)?预算数?/.exec(words);
    const said = match?.groups?.['verb'];
    const subject = /[^,，。；;:：]*$/.exec(words.slice(0, match?.index ?? 0))?.[0] ?? '';
    const key = named(subject).key;
    if (key !== '' && key !== final.key && key !== 'expenditure') continue;
    if (said === undefined) continue;
    const budget =
      levelsBefore(figures, final).findLast((each) => each.measure === 'budget' && each.key === final.key) ??
      (figures.all[final.index - 1]?.base === 'budget' ? figures.all[final.index - 1] : undefined);
    if (budget === undefined || final.index - budget.index > 2 || between(figures, final, final) !== '') continue;
    const difference = final.value - budget.value;
    const isRight = /大|高/.test(said) ? difference > 0n : /小|低/.test(said) ? difference < 0n : difference === 0n;
    evidence.add({
      kind: 'direction',
      figures: [final, budget],
      state: isRight ? 'holds' : 'violated',
      words: match?.[0] ?? '',
    });
  }
}
