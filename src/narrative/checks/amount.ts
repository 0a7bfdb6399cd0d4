import { magnitude, subtract, ZERO } from '../../core/amount';
import { TEXT_EXPLAINS_TABLES } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import { isFinal } from '../../model/table';
import { comparable, likeness } from '../captions';
import type { Context } from '../context';
import type { Fact } from '../facts';
import type { Passage, StatedAmount } from '../narrative';
import { statedAmount } from '../ratio';
import type { Figure } from '../figures/figure';
import { placeIn } from '../paragraphs';
import { clauseOf } from '../relations/report';
import { agreement, quoted, unitMeant } from './agreement';
import { say, tallyFor, type TextCheck, type Tally } from './check';
import { noughtsInOtherUnits, strayUnits } from './stray-units';

const NOWHERE = { start: 0, length: 0, quote: '' };

/** Below this likeness two captions are not taken for one. */
const ALIKE = 0.6;

/** Every amount of the text that names a figure of the tables must be that figure (文字金额 = 表内金额). */
export const amount: TextCheck = {
  id: 'narrative-amount',
  title: { zh: '文字金额与公开表一致', en: 'Amounts in the text agree with the tables' },
  basis: TEXT_EXPLAINS_TABLES,
  severity: 'error',
  run: checkAmount,
};

function checkAmount(context: Context): RuleResult {
  const tally = tallyFor(amount.id);
  const { narrative, facts } = context;
  for (const passage of narrative.passages) {
    const [stated] = passage.levels;
    if (isOfEarlierYear(context, passage)) continue;
    if (stated !== undefined && passage.subject.fact !== 'operating-cost' && !isOfOneItem(context, passage))
      compare(context, tally, passage, stated, context.factsFor(passage));
    if (stated !== undefined && passage.subject.fact === 'operating-cost')
      compare(context, tally, passage, stated, facts.fact('operating-cost', undefined));
    if (passage.initialBudget !== undefined && passage.subject.fact !== undefined) {
      compare(
        context,
        tally,
        passage,
        passage.initialBudget,
        facts.fact(passage.subject.fact, context.scopeOf(passage), 'budget').filter(isBudgetOfFinal),
      );
    }
  }
  const place = (figure: Figure) => {
    const paragraph = narrative.paragraphs[figure.paragraph];
    return clauseOf(figure, (from, to) =>
      paragraph === undefined ? NOWHERE : placeIn(narrative.text, paragraph, from, to),
    );
  };
  for (const figure of strayUnits(context)) {
    const right = figure.text.replace(/元$/, '万元');
    tally.remarks({
      severity: 'warning',
      place: place(figure),
      stated: figure.text,
      expected: right,
      message: say((m) => m.strayUnit(figure.caption, figure.text, right)),
    });
  }
  for (const figure of noughtsInOtherUnits(context)) {
    const unit = narrative.unit ?? '';
    tally.remarks({
      severity: 'warning',
      place: place(figure),
      message: say((m) => m.unitMinor(figure.text, unit)),
      stated: figure.text,
      expected: `0${unit}`,
    });
  }
  return tally.result(facts.tables.length === 0 ? say((m) => m.noTables) : say((m) => m.noFacts));
}

/** 2023年当年预算执行数为 X: what the tables print is this year's. */
export function isOfEarlierYear({ narrative: { year } }: Pick<Context, 'narrative'>, { figure }: Passage): boolean {
  return year !== undefined && figure.year !== undefined && figure.year < year;
}

function compare(context: Context, tally: Tally, passage: Passage, stated: StatedAmount, facts: readonly Fact[]): void {
  // A figure of another table that is nought is hardly the one that is meant.
  const fact = facts.find(({ amount: each }) => each !== ZERO) ?? facts[0];
  if (fact === undefined) return;
  const agreements = facts.map((each) => agreement(context, stated, each));
  if (agreements.includes('equal')) {
    tally.holds();
    return;
  }
  if (!agreements.includes('rounded') && isOfOtherScope(context, passage, facts)) return;
  const subject = passage.subject.caption;
  const expected = context.print(fact.amount, stated.unit);
  const common = {
    place: stated.clause,
    stated: quoted(stated),
    facts: [fact, ...facts.filter((each) => each !== fact)],
  };
  const source = { zh: fact.label, en: fact.labelEn };
  const slipped = facts.find((_, index) => agreements[index] === 'unit');
  if (agreements.includes('rounded')) {
    tally.finds({
      ...common,
      severity: 'notice',
      expected,
      message: say((m) => m.amountRounded(subject, quoted(stated), expected, source)),
    });
  } else if (slipped !== undefined) {
    const unit = unitMeant(stated, slipped);
    const right = context.print(slipped.amount, unit);
    tally.finds({
      ...common,
      severity: 'error',
      expected: right,
      message: say((m) => m.unitSlip(subject, quoted(stated), unit, right, { zh: slipped.label, en: slipped.labelEn })),
    });
  } else {
    const other = otherLine(context, passage, stated);
    if (other === undefined) {
      tally.finds({
        ...common,
        severity: 'error',
        expected,
        message: say((m) => m.amount(subject, quoted(stated), expected, source)),
      });
    } else {
      const message = say((m) =>
        m.nameOfOther(subject, quoted(stated), expected, other.caption, { zh: other.label, en: other.labelEn }),
      );
      tally.finds({
        ...common,
        facts: [other, ...facts],
        severity: 'error',
        stated: subject,
        expected: other.caption,
        message,
      });
    }
  }
}

/**
 * 基本支出 of all money beside a table of the 一般公共预算: the text adds up with the amount, and gives the table's as well.
 * Nothing says whose money the sentence speaks of.
 */
function isOfOtherScope(context: Context, passage: Passage, facts: readonly Fact[]): boolean {
  const { figure } = passage;
  const same = context.narrative.figures.byKey.get(figure.key) ?? [];
  return (
    context.scopeOf(passage) === undefined &&
    same.some(({ value }) => facts.some(({ amount: each }) => each === value)) &&
    same.some((each) => each.value === figure.value && context.evidence.proven(each, 'repeat'))
  );
}

/** A line of the classification with a like name and just this amount, where the neighbours are such lines too. */
function otherLine(context: Context, passage: Passage, stated: StatedAmount): Fact | undefined {
  if (passage.subject.path !== undefined) return undefined;
  const siblings = context.enumerationOf(passage)?.parts.filter((part) => part !== passage.index) ?? [];
  if (!siblings.some((part) => context.narrative.passages[part]?.subject.path !== undefined)) return undefined;
  return context.facts
    .lines('functional', context.scopeOf(passage))
    .find(
      (line) =>
        line.amount === statedAmount(stated) &&
        line.amount !== 0n &&
        likeness(line.caption, passage.subject.caption) >= ALIKE &&
        comparable(line.caption) !== comparable(passage.subject.caption),
    );
}

/** 机构运行 X，其中：基本支出 Y: the tables' 基本支出 is that of all items. */
export function isOfOneItem(context: Context, passage: Passage): boolean {
  const whole = context.enumerationOf(passage)?.subject;
  return whole !== undefined && whole.fact === undefined && passage.subject.fact !== undefined;
}

function isBudgetOfFinal(fact: Fact): boolean {
  return isFinal(fact.table) && fact.table.lists.some(({ measure }) => measure === 'budget');
}

/** Whether two amounts differ by so little that one is a slip of the pen of the other. */
export function isClose(left: bigint, right: bigint): boolean {
  const distance = magnitude(subtract(left as never, right as never));
  return distance * 100n <= magnitude(right as never);
}
