import {
  add,
  formatAmount,
  magnitude,
  subtract,
  sum,
  ZERO,
  type Amount,
  type MeasurementUnit,
} from '../../core/amount';
import { arithmetic } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context, Known } from '../context';
import { WHOLES, type FactKey } from '../grammar/facts';
import type { Enumeration, Passage } from '../narrative';
import { isAncestor } from '../parts';
import { printedDecimal, statedAmount } from '../ratio';
import { comparable } from '../captions';
import { accountTotal } from './accounts';
import { saidToBeNone } from './none';
import { omittedItems } from './omitted-items';
import { contradiction, corrected, quoted } from './agreement';
import { say, tallyFor, type TextCheck } from './check';

/** Wholes whose list after 包括 is meant to be complete. */
const LISTED: ReadonlySet<FactKey> = new Set<FactKey>([
  'expenditure',
  'balance',
  'fiscal-balance',
  'fiscal-expenditure',
  'fiscal-appropriation',
  'general-public',
  'government-fund',
  'revenue',
  'performance-money',
]);

/** The parts named after 其中 and 包括 add up to their whole. */
export const parts: TextCheck = {
  id: 'narrative-parts',
  title: { zh: '“其中”“包括”各项之和等于总额', en: 'Parts after “其中” and “包括” add up to their whole' },
  basis: arithmetic('总额等于其各组成部分之和', 'a whole is the sum of its parts'),
  severity: 'error',
  run: checkParts,
};

function checkParts(context: Context): RuleResult {
  const tally = tallyFor(parts.id);
  for (const enumeration of [
    ...context.narrative.enumerations.map((list) => accountTotal(context, list) ?? list),
    ...kindsInParallel(context),
  ]) {
    omittedItems(context, tally, enumeration);
    const listed = effectiveParts(context, enumeration);
    const whole = wholeOf(context, enumeration, listed);
    const named = whole === undefined ? listed : withoutDetails(enumeration, listed, whole.amount);
    const stated = named.map((part) => part.levels[0]).filter((level) => level !== undefined);
    const [first] = stated;
    if (whole === undefined || first === undefined || stated.length < named.length) continue;
    const total = sum(stated.map(statedAmount));
    const difference = subtract(total, whole.amount);
    const unit: MeasurementUnit = first.unit;
    const isComplete =
      completeness(enumeration, named, saidToBeNone(context.narrative, enumeration)) ||
      isCountedOut(context, enumeration, named);
    if (difference === ZERO) {
      tally.holds();
      continue;
    }
    const place =
      enumeration.whole === undefined ? enumeration.place : (whole.passage?.levels[0]?.clause ?? enumeration.place);
    const caption = enumeration.subject.caption;
    const [said, added] = [
      whole.passage?.levels[0] === undefined ? context.print(whole.amount, unit) : quoted(whole.passage.levels[0]),
      context.print(total, unit),
    ];
    const common = { place, stated: said, expected: added, facts: whole.fact === undefined ? undefined : [whole.fact] };
    const room = stated.reduce((allowance, level) => add(allowance, context.known(level).half), whole.half);
    if (
      magnitude(difference) <= room &&
      ((isCopied(context, whole, named) && !named.every(({ subject }) => subject.path !== undefined)) ||
        (!isComplete && difference !== ZERO))
    ) {
      tally.holds();
    } else if (magnitude(difference) <= room && isComplete) {
      tally.finds({ ...common, severity: 'notice', message: say((m) => m.partsRounding(caption, said, added)) });
    } else if (isComplete) {
      const culprit = explanation(context, whole, named);
      const message = say(
        (m) =>
          m.partsDiffer(caption, said, added, context.print(magnitude(difference), unit)) +
          (culprit === undefined ? '' : m.partsExplained(culprit)),
      );
      tally.finds({ ...common, severity: 'error', message });
    } else if (difference > room) {
      const culprit = explanation(context, whole, named);
      tally.finds({
        ...common,
        severity: 'error',
        message: say(
          (m) => m.partsOver(caption, said, added) + (culprit === undefined ? '' : m.partsExplained(culprit)),
        ),
      });
    } else if (enumeration.marker === 'mainly-includes' && named.length > 1) {
      const rest = magnitude(difference);
      const smallest = stated.map(statedAmount).reduce((least, each) => (each < least ? each : least));
      if (rest < smallest) continue;
      const omitted = omittedLines(context, enumeration, named, unit);
      const message = say(
        (m) =>
          m.partsUncovered(caption, said, added, context.print(rest, unit)) +
          (omitted === '' ? '' : m.partsOmitted(omitted)),
      );
      tally.remarks({ ...common, severity: 'notice', message });
    }
  }
  return tally.result();
}

/** Parts that are not themselves inside another part: 购置费 beside 购置及运行费. */
export function effectiveParts(context: Context, enumeration: Enumeration): readonly Passage[] {
  const all = alikeIn(context, enumeration);
  const withAmounts = all.filter((part) => part.levels.length > 0 || part.change !== undefined);
  return withAmounts.filter((part) => {
    const { fact } = part.subject;
    return (
      fact === undefined ||
      !withAmounts.some((other) => other.subject.fact !== undefined && isAncestor(other.subject.fact, fact))
    );
  });
}

/** Its parts; 设备 1 台 behind 车辆 of so many 辆 is counted otherwise, and is none. */
function alikeIn({ narrative: { passages } }: Context, { whole, parts }: Enumeration): readonly Passage[] {
  const measures = (whole === undefined ? [] : (passages[whole]?.counts ?? [])).map(({ measure }) => measure);
  const all = parts.map((part) => passages[part]).filter((part) => part !== undefined);
  return measures.length === 0
    ? all
    : all.filter(({ counts }) => counts.length === 0 || counts.some(({ measure }) => measures.includes(measure)));
}

/** 基本支出 X，项目支出 Y，主要为甲 Z: details behind parts that are complete without them, where the sum is nearer so. */
function withoutDetails(enumeration: Enumeration, listed: readonly Passage[], whole: Amount): readonly Passage[] {
  const parts = listed.filter(({ subject }) => subject.fact !== undefined);
  if (parts.length === listed.length || !completeness(enumeration, parts)) return listed;
  const distance = (passages: readonly Passage[]) =>
    magnitude(
      subtract(sum(passages.map(({ levels }) => (levels[0] === undefined ? ZERO : statedAmount(levels[0])))), whole),
    );
  return distance(parts) < distance(listed) ? parts : listed;
}

/** The amount that parts add up to: said in front of them, or the last that the text says, or the tables'. */
export function wholeOf(context: Context, enumeration: Enumeration, named: readonly Passage[]): Known | undefined {
  const passage = enumeration.whole === undefined ? undefined : context.narrative.passages[enumeration.whole];
  const level = passage?.levels[0];
  if (level !== undefined) return context.known(level, passage);
  if (passage?.change !== undefined && !named.every((part) => part.levels.length > 0)) return undefined;
  const near = named[0];
  if (near === undefined || (passage === undefined && enumeration.subject.fact === undefined)) return undefined;
  const scope = context.scopeOfSection(enumeration.section) ?? context.scopeOf(near);
  const said = context.amountOfSubject(enumeration.subject, near, scope);
  if (said?.passage !== undefined && contradiction(context, said.passage) === undefined) return said;
  const fact = context.facts.of(enumeration.subject, scope)[0];
  if (fact !== undefined)
    return { amount: fact.amount, half: (fact.step / 2n) as Amount, unit: fact.unit, passage: undefined, fact };
  return said;
}

/** Whether nothing can be missing between the parts and their whole. */
export function completeness(
  enumeration: Enumeration,
  named: readonly Passage[],
  none: readonly FactKey[] = [],
): boolean {
  if (enumeration.marker === 'mainly-includes') return false;
  const { fact } = enumeration.subject;
  const facts = [...named.map(({ subject }) => subject.fact), ...none];
  if (fact === undefined) return enumeration.marker === 'includes' && named.length > 1;
  const sets = WHOLES.filter(({ of }) => of.includes(fact)).flatMap(({ complete }) => complete);
  if (sets.some((set) => set.every((each) => facts.includes(each)))) return true;
  return enumeration.marker === 'includes' && named.length > 1 && LISTED.has(fact);
}

/** 车辆 3 辆，价值 X；其中：…: things that are all counted are all valued. */
function isCountedOut(context: Context, enumeration: Enumeration, named: readonly Passage[]): boolean {
  const total = enumeration.whole === undefined ? undefined : context.narrative.passages[enumeration.whole]?.counts[0];
  if (total === undefined || named.length < 2) return false;
  const counted = named.flatMap(({ counts }) => counts.find(({ measure }) => measure === total.measure) ?? []);
  const added = counted.reduce(
    (all, { figure }) => all.plus(printedDecimal(figure)),
    printedDecimal({ mantissa: 0n, decimals: 0 }),
  );
  return counted.length === named.length && added.eq(printedDecimal(total.figure));
}

/** All amounts are printed just so in the tables: what rounding leaves between them is said there. */
function isCopied(context: Context, whole: Known, named: readonly Passage[]): boolean {
  const isSame = (passage: Passage) =>
    context
      .factsFor(passage)
      .some((fact) => passage.levels[0] !== undefined && fact.amount === statedAmount(passage.levels[0]));
  return (whole.fact !== undefined || (whole.passage !== undefined && isSame(whole.passage))) && named.every(isSame);
}

/** The amount that the tables contradict, where theirs in its place would make the sum hold. */
function explanation(context: Context, whole: Known, named: readonly Passage[]): string | undefined {
  const wrong = [...named, whole.passage]
    .filter((passage) => passage !== undefined)
    .find((passage) => contradiction(context, passage) !== undefined);
  if (wrong === undefined) return undefined;
  const right = whole.passage === undefined ? whole.amount : corrected(context, whole.passage);
  const added = sum(named.map((part) => corrected(context, part) ?? ZERO));
  const room = named.reduce(
    (allowance, part) =>
      part.levels[0] === undefined ? allowance : add(allowance, context.known(part.levels[0]).half),
    whole.half,
  );
  return right !== undefined && magnitude(subtract(added, right)) <= room ? wrong.subject.caption : undefined;
}

/** 工资福利、商品和服务、对个人和家庭 said one after the other, each with its share of the 基本支出. */
function* kindsInParallel(context: Context): Generator<Enumeration> {
  const { passages } = context.narrative;
  const kinds: readonly FactKey[] = ['economic-301', 'economic-302', 'economic-303'];
  const found = kinds.map((kind) =>
    passages.find(
      (each) =>
        each.subject.fact === kind &&
        each.levels.length > 0 &&
        (each.share?.of?.fact === 'basic' || each.loneSigns.length > 0),
    ),
  );
  const [first, second, third] = found;
  if (
    first?.share?.of === undefined ||
    second === undefined ||
    third === undefined ||
    context.enumerationOf(first) !== undefined
  )
    return;
  yield {
    marker: 'includes',
    place: first.levels[0]?.clause ?? first.share.clause,
    whole: undefined,
    subject: first.share.of,
    section: first.section,
    parts: [first.index, second.index, third.index],
  };
}

/** Lines of the 基本支出表 that a list of main items leaves out, the largest first. */
function omittedLines(
  context: Context,
  enumeration: Enumeration,
  named: readonly Passage[],
  unit: MeasurementUnit,
): string {
  const { fact } = enumeration.subject;
  if (fact !== 'personnel' && fact !== 'public') return '';
  const said = new Set(named.flatMap((part) => context.factsFor(part).map(({ caption }) => comparable(caption))));
  const amounts = new Map<string, Amount>();
  for (const line of context.facts.linesIn(fact)) {
    if (!said.has(comparable(line.caption)))
      amounts.set(line.caption, add(amounts.get(line.caption) ?? ZERO, line.amount));
  }
  return [...amounts]
    .filter(([, each]) => each > 0n)
    .sort(([, a], [, b]) => (a < b ? 1 : -1))
    .slice(0, 3)
    .map(([caption, each]) => `${caption} ${formatAmount(each, unit)}${unit}`)
    .join('、');
}
