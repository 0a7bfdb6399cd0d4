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
import { ONE_FIGURE, TEXT_EXPLAINS_TABLES, arithmetic, detail } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context } from '../context';
import { WHOLES, type FactKey } from '../grammar/facts';
import type { Enumeration, Passage, StatedChange } from '../narrative';
import { judgePercentage, partOf, statedAmount } from '../ratio';
import { isClose } from './amount';
import { quoted } from './agreement';
import { say, tallyFor, type TextCheck } from './check';
import { effectiveParts } from './parts';
import { comparison, isWithoutOneDigit, signed, signedChange } from './rate';

/** The changes of the parts add up to the change of their whole. */
export const changeParts: TextCheck = {
  id: 'narrative-change-parts',
  title: { zh: '各项增减之和等于总增减', en: 'Changes of the parts add up to the whole change' },
  basis: arithmetic('各部分增减之和等于总额的增减', 'the changes of the parts add up to the change of the whole'),
  severity: 'error',
  run: checkChangeParts,
};

function checkChangeParts(context: Context): RuleResult {
  const tally = tallyFor(changeParts.id);
  for (const enumeration of context.narrative.enumerations) {
    const whole = enumeration.whole === undefined ? undefined : context.narrative.passages[enumeration.whole];
    const stated = whole?.change;
    const total = whole === undefined ? undefined : signedChange(whole);
    if (whole === undefined || stated === undefined || total === undefined) continue;
    const named = changesOf(context, enumeration);
    if (named === undefined) continue;
    const added = sum(named.map(({ change }) => change));
    const unit =
      named.find(({ passage }) => passage.change?.amount !== undefined)?.passage.change?.amount?.unit ??
      stated.amount?.unit ??
      '万元';
    const room = named.reduce(
      (allowance, { passage }) =>
        add(allowance, passage.change?.amount === undefined ? ZERO : context.known(passage.change.amount).half),
      ZERO,
    );
    const difference = magnitude(subtract(added, total));
    if (difference === ZERO) {
      tally.holds();
      continue;
    }
    const said = changeText(stated);
    const expected = signedText(added, unit);
    const list = named
      .filter(({ change }) => change !== ZERO)
      .map(({ passage, change }) => `${passage.subject.caption} ${signedText(change, unit)}`)
      .join('，');
    const isRounding = isRounded(context, named, unit) && difference <= room && total !== ZERO;
    const message = say((m) =>
      isRounding
        ? m.changePartsRounding(whole.subject.caption, said, expected)
        : m.changeParts(whole.subject.caption, said, expected, list),
    );
    tally.finds({ severity: isRounding ? 'notice' : 'error', place: stated.clause, stated: said, expected, message });
  }
  return tally.result();
}

interface PartChange {
  readonly passage: Passage;
  readonly change: Amount;
}

/** The changes of all parts, where none can be missing: one that is nought this year and says no change has none. */
function changesOf(context: Context, enumeration: Enumeration): readonly PartChange[] | undefined {
  const named = effectiveParts(context, enumeration);
  const changes = named.map((passage) => ({
    passage,
    change: signedChange(passage) ?? (passage.change === undefined && isNought(passage) ? ZERO : undefined),
  }));
  if (
    !changes.some(({ passage }) => passage.change !== undefined) ||
    changes.some(({ change }) => change === undefined)
  )
    return undefined;
  const { fact } = enumeration.subject;
  if (fact === undefined) return undefined;
  const facts = new Set(named.map(({ subject }) => subject.fact));
  const noughts = new Set(context.narrative.passages.filter(isNought).map(({ subject }) => subject.fact));
  const sets = WHOLES.filter(({ of }) => of.includes(fact)).flatMap(({ complete }) => complete);
  const isComplete = sets.some((set) => set.every((each: FactKey) => facts.has(each) || noughts.has(each)));
  return isComplete
    ? changes.flatMap(({ passage, change }) => (change === undefined ? [] : [{ passage, change }]))
    : undefined;
}

function isNought(passage: Passage): boolean {
  return passage.levels.length > 0 && passage.levels.every((level) => statedAmount(level) === ZERO);
}

/** Sums of amounts rounded to 万元 may miss; those of one text that keeps every other sum exactly are not excused for nought. */
function isRounded(context: Context, named: readonly PartChange[], unit: MeasurementUnit): boolean {
  return (
    named.length > 2 &&
    (context.narrative.decimals.get(unit) ?? 0) > 0 &&
    named.every(({ passage }) => (passage.change?.amount?.figure.decimals ?? 2) >= 2)
  );
}

/** The signed amounts of a reason add up to the change that they explain. */
export const reason: TextCheck = {
  id: 'narrative-reason',
  title: { zh: '原因所列增减之和等于增减额', en: 'Amounts given as reasons add up to the change' },
  basis: detail(TEXT_EXPLAINS_TABLES, '；所列原因说明全部增减', '; the reasons given account for the whole change'),
  severity: 'warning',
  run: checkReason,
};

function checkReason(context: Context): RuleResult {
  const tally = tallyFor(reason.id);
  const explained = context.narrative.passages.filter((passage) => passage.reasons.length > 1);
  for (const passage of explained) {
    const total = signedChange(passage);
    const added = sumOfReasons(passage);
    const unit = passage.change?.amount?.unit;
    if (total === undefined || added === undefined || unit === undefined) continue;
    if (total === added) {
      tally.holds();
      continue;
    }
    const same = explained.find(
      (each) => each !== passage && signedChange(each) === added && sumOfReasons(each) === added,
    );
    const isShortOfIt = same === undefined && magnitude(added) < magnitude(total) && added > 0n === total > 0n;
    const said = changeText(passage.change);
    const text = signedText(added, unit);
    const list = passage.reasons.map(({ subject, change }) => `${subject.caption} ${changeText(change)}`).join('，');
    const message = say((m) => {
      const main = m.reason(passage.subject.caption, said, text, list);
      return same === undefined ? main : main + m.reasonElsewhere(same.subject.caption, text);
    });
    tally.finds({
      severity: isShortOfIt ? 'notice' : 'warning',
      place: passage.change?.clause ?? passage.subject.place,
      stated: said,
      expected: text,
      message,
    });
  }
  return tally.result();
}

function sumOfReasons(passage: Passage): Amount | undefined {
  const changes = passage.reasons.map(({ change }) =>
    change.amount === undefined || change.direction === 'none' ? undefined : signed(change.amount, change.direction),
  );
  return changes.some((change) => change === undefined)
    ? undefined
    : sum(changes.filter((change) => change !== undefined));
}

/** One change that is said twice must be the same; so must those of two names for one figure. */
export const changeAgreement: TextCheck = {
  id: 'narrative-change-agreement',
  title: { zh: '同一增减额前后一致', en: 'A change said twice is the same' },
  basis: ONE_FIGURE,
  severity: 'warning',
  run: checkChangeAgreement,
};

function checkChangeAgreement(context: Context): RuleResult {
  const tally = tallyFor(changeAgreement.id);
  const { passages } = context.narrative;
  const operating = passages.find(
    ({ subject, change, levels }) =>
      subject.fact === 'operating-cost' && change?.amount !== undefined && levels.length > 0,
  );
  const reasons = passages.flatMap((passage) => passage.reasons.filter(({ subject }) => subject.fact === 'public'));
  const publicFunds = context.facts.fact('public', 'general-public')[0]?.amount ?? firstLevel(passages, 'public');
  if (
    operating !== undefined &&
    publicFunds !== undefined &&
    operating.levels[0] !== undefined &&
    isClose(statedAmount(operating.levels[0]), publicFunds)
  ) {
    const other = reasons.find(({ change }) => change.amount !== undefined);
    const [own, theirs] = [
      signedChange(operating),
      other?.change.amount === undefined
        ? undefined
        : signed(other.change.amount, other.change.direction === 'none' ? 'either' : other.change.direction),
    ];
    if (other !== undefined && own !== undefined && theirs !== undefined) {
      if (own === theirs) {
        tally.holds();
      } else {
        const [said, counter] = [changeText(operating.change), changeText(other.change)];
        const message = say((m) => m.changesDiffer(operating.subject.caption, said, counter, other.subject.caption));
        tally.finds({
          severity: 'warning',
          place: operating.change?.clause ?? operating.subject.place,
          stated: said,
          expected: counter,
          message,
        });
      }
    }
  }
  const granted = passages.filter(
    ({ subject, change, levels }) =>
      subject.fact !== undefined && GRANTED.has(subject.fact) && change?.amount !== undefined && levels.length > 0,
  );
  const [first, ...others] = granted;
  for (const other of first === undefined ? [] : others) {
    const [a, b] = [first?.levels[0], other.levels[0]];
    if (first === undefined || a === undefined || b === undefined || statedAmount(a) !== statedAmount(b)) continue;
    if (signedChange(first) === signedChange(other)) {
      tally.holds();
      continue;
    }
    const [said, counter] = [changeText(other.change), changeText(first.change)];
    const differsInBase = first.change?.against.kind !== other.change?.against.kind;
    const message = say((m) =>
      differsInBase
        ? m.basesDiffer(other.subject.caption, said, counter)
        : m.changesDiffer(other.subject.caption, said, counter, first.subject.caption),
    );
    tally.finds({
      severity: differsInBase ? 'notice' : 'warning',
      place: other.change?.clause ?? other.subject.place,
      stated: said,
      expected: counter,
      message,
    });
    break;
  }
  return tally.result();
}

/** Names for one and the same money where it all comes from the 一般公共预算. */
const GRANTED: ReadonlySet<FactKey> = new Set<FactKey>([
  'fiscal-appropriation',
  'fiscal-expenditure',
  'general-public',
  'fiscal-balance',
]);

function firstLevel(passages: readonly Passage[], fact: FactKey): Amount | undefined {
  const level = passages.find(({ subject, levels }) => subject.fact === fact && levels.length > 0)?.levels[0];
  return level === undefined ? undefined : statedAmount(level);
}

/** The changes of all functional items add up to the change of the whole grant. */
export const itemChanges: TextCheck = {
  id: 'narrative-item-changes',
  title: { zh: '各科目增减之和等于拨款增减', en: 'Changes of the items add up to the change of the grant' },
  basis: arithmetic('各科目增减之和等于拨款的增减', 'the changes of all items add up to the change of the grant'),
  severity: 'warning',
  run: checkItemChanges,
};

function checkItemChanges(context: Context): RuleResult {
  const tally = tallyFor(itemChanges.id);
  const { passages, sections } = context.narrative;
  for (const section of sections) {
    const items = passages.filter(
      (passage) => passage.section === section.index && passage.subject.path?.depth === 3 && passage.levels.length > 0,
    );
    const changes = items.map(signedChange);
    const [item] = items;
    const total = item === undefined ? undefined : totalChange(context, item);
    if (
      items.length < 2 ||
      total === undefined ||
      item?.change === undefined ||
      changes.some((change) => change === undefined)
    )
      continue;
    const unit = item.change.amount?.unit ?? total.unit;
    const added = sum(changes.filter((change) => change !== undefined));
    const room = items.reduce(
      (allowance, each) => add(allowance, each.levels[0] === undefined ? ZERO : context.known(each.levels[0]).half),
      ZERO,
    );
    if (added === total.change || (items.length > 2 && magnitude(subtract(added, total.change)) <= room)) {
      tally.holds();
      continue;
    }
    const list = items
      .map((each, index) => `${each.subject.caption} ${signedText(changes[index] ?? ZERO, unit)}`)
      .join('，');
    const repair = repaired(context, items, added);
    const message = say((m) => {
      const text = m.itemChanges(signedText(total.change, unit), signedText(added, unit), list);
      if (repair === undefined) return added > total.change ? text + m.itemChangesOmitted : text;
      const rest = subtract(total.change, repair.sum);
      return (
        text +
        (rest === ZERO
          ? m.itemChangesThen(repair.item, repair.amount)
          : m.itemChangesStill(
              repair.item,
              repair.amount,
              signedText(repair.sum, unit),
              formatAmount(magnitude(rest), unit),
            ))
      );
    });
    // Items of last year that are no more may be left out of the list; they can only lower the total.
    const mayBeOmitted = added > total.change;
    tally.finds({
      severity: mayBeOmitted ? 'notice' : 'warning',
      place: item.change.clause,
      stated: signedText(added, unit),
      expected: signedText(total.change, unit),
      message,
    });
  }
  return tally.result();
}

/** The change of the grant as the text gives it, whole or as 基本支出 and 项目支出. */
function totalChange(
  context: Context,
  near: Passage,
): { readonly change: Amount; readonly unit: MeasurementUnit } | undefined {
  const within = context.narrative.passages.filter(
    (passage) =>
      passage.index < near.index && context.scopeOf(passage) === context.scopeOf(near) && passage.change !== undefined,
  );
  const whole = within.findLast(({ subject }) => subject.fact === 'general-public');
  const unit = near.levels[0]?.unit ?? '万元';
  const change = whole === undefined ? undefined : signedChange(whole);
  if (change !== undefined) return { change, unit };
  const parts = (['basic', 'project'] as const).map((fact) => within.findLast(({ subject }) => subject.fact === fact));
  const changes = parts.map((part) => (part === undefined ? undefined : signedChange(part)));
  return changes.some((each) => each === undefined)
    ? undefined
    : { change: sum(changes.filter((each) => each !== undefined)), unit };
}

/** The sum with the one change put right that its own rate shows to be short of a digit. */
function repaired(
  context: Context,
  items: readonly Passage[],
  added: Amount,
): { readonly item: string; readonly amount: string; readonly sum: Amount } | undefined {
  for (const passage of items) {
    const [amount, now] = [passage.change?.amount, context.levelOf(passage)];
    const compared = comparison(context, passage);
    if (
      amount === undefined ||
      now === undefined ||
      compared === undefined ||
      passage.rate === undefined ||
      passage.change?.direction !== 'up' ||
      compared.prior <= 0n
    )
      continue;
    if (judgePercentage(passage.rate.figure, compared.change, compared.prior, now.half).kind !== 'differs') continue;
    const isWhole = passage.rate.figure.mantissa === 100n * 10n ** BigInt(passage.rate.figure.decimals);
    const text = isWhole
      ? formatAmount(now.amount, now.unit)
      : partOf(compared.prior, passage.rate.figure, now.unit, 2);
    if (!isWhole || !isWithoutOneDigit(formatAmount(statedAmount(amount), now.unit), text)) continue;
    return {
      item: passage.subject.caption,
      amount: `${text}${now.unit}`,
      sum: add(subtract(added, compared.change), now.amount),
    };
  }
  return undefined;
}

export function changeText(change: StatedChange | undefined): string {
  if (change === undefined) return '';
  if (change.amount === undefined) return say((m) => m.none).zh;
  const sign =
    statedAmount(change.amount) === ZERO
      ? ''
      : change.direction === 'down'
        ? '−'
        : change.direction === 'up'
          ? '+'
          : '';
  return `${sign}${quoted(change.amount)}`;
}

function signedText(amount: Amount, unit: MeasurementUnit): string {
  const text = formatAmount(magnitude(amount), unit);
  return `${amount < 0n ? '−' : amount > 0n ? '+' : ''}${text}${unit}`;
}
