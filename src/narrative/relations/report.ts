import { formatAmount, magnitude, roundAmount, ZERO, type Amount } from '../../core/amount';
import type { Severity, StatementPlace } from '../../model/finding';
import { VERBS } from '../figures/cues';
import type { Figure } from '../figures/figure';
import { say } from '../say';
import type { Bilingual } from '../../core/bilingual';
import { isMet, type Evidence, type Relation } from './relation';
import { missesLastDigit } from './fit';
import { suspectOf } from './suspects';

/** What is said of a relation that does not hold. */
export interface Statement {
  readonly severity: Severity;
  /** The figure that the user is led to. */
  readonly at: Figure;
  readonly stated: string;
  readonly expected: string | undefined;
  readonly message: Bilingual;
}

/** What the user is told of a relation; undefined where nothing is wrong. */
export function statementOf(relation: Relation, evidence: Evidence): Statement | undefined {
  const { state, figures } = relation;
  const [first] = figures;
  if (first === undefined) return undefined;
  if (state === 'rounding') return roundedOff(relation, first);
  if (state !== 'violated' && state !== 'near') return undefined;
  const {
    stated = first.text,
    expected,
    message,
    at = figures.find(({ index }) => index >= 0) ?? first,
  } = worded(relation, first);
  const common = { severity: severityOf(relation, evidence) };
  const suspect = relation.state === 'violated' && relation.kind !== 'unit' ? suspectOf(relation, evidence) : undefined;
  if (suspect === undefined) return { ...common, at, stated, expected, message };
  const { figure, amount } = suspect;
  const right = amount < 0n ? undefined : printedAmount(amount, [figure]);
  const named = figure.caption === '' ? figure.text : `${figure.caption} ${figure.text}`;
  return {
    ...common,
    at: figure,
    stated: figure.text,
    expected: right,
    message: joined(
      message,
      say((m) => m.suspect(named, right ?? '')),
    ),
  };
}

/** What rounding explains and yet does not come out to the printed digit: told as a notice. */
function roundedOff({ kind, figures, expected, proof }: Relation, first: Figure): Statement | undefined {
  const common = { severity: 'notice', at: first, stated: first.text } as const;
  if (kind === 'sum' && proof !== undefined && expected?.amount !== undefined) {
    const sum = printedAmount(expected.amount, figures);
    return { ...common, expected: sum, message: say((m) => m.partsRounding(subjectOf(figures), first.text, sum)) };
  }
  if (expected?.percent === undefined || !missesLastDigit(first, expected.percent)) return undefined;
  const right = printedPercent(expected.percent, first);
  const [, , third] = figures;
  const what = say((m) =>
    kind === 'share'
      ? m.shareOf(subjectOf(figures), third === undefined ? '' : captionOf(third))
      : kind === 'completion'
        ? m.completionOf(subjectOf(figures))
        : m.rateOf(subjectOf(figures)),
  );
  const calculation = calculated(figures.slice(1));
  return {
    ...common,
    expected: right,
    message: {
      zh: say((m) => m.percentageRounding(what.zh, first.text, right, calculation)).zh,
      en: say((m) => m.percentageRounding(what.en, first.text, right, calculation)).en,
    },
  };
}

function joined(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };
}

/** A list that is complete by a near miss alone may lack a part: a warning, which says so. */
function severityOf({ kind, state, proof, figures }: Relation, evidence: Evidence): Severity {
  const [first] = figures;
  const isBorneOut = (figure: Figure): boolean =>
    evidence.of(figure).some((each) => isMet(each) && each.kind !== 'repeat');
  if (state === 'near') return 'notice';
  // Both totals are borne out by other figures: then it is the word 总计 that is wrong.
  if (kind === 'balance' && figures.every(isBorneOut)) return 'notice';
  if (kind === 'unit') return 'error';
  // What a reason leaves unsaid may explain the rest.
  if (kind === 'reason' || kind === 'agreement') return 'warning';
  if (kind === 'average') return 'error';
  if (kind === 'count') return first?.token.measure === '辆' ? 'error' : 'warning';
  const isProven = proof === undefined || proof.some((reason) => reason !== 'near' && reason !== 'digit');
  return isProven ? 'error' : 'warning';
}

interface Worded {
  readonly stated?: string;
  readonly expected: string | undefined;
  readonly message: Bilingual;
  readonly at?: Figure;
}

function worded(relation: Relation, first: Figure): Worded {
  const { kind, figures, expected: right } = relation;
  const [, second, third] = figures;
  const subject = subjectOf(figures);
  const stated = first.text;
  const percent = right?.percent === undefined ? '' : printedPercent(right.percent, first);
  const amount = right?.amount === undefined ? '' : printedAmount(right.amount, figures);
  const calculation = calculated(figures.slice(1));
  switch (kind) {
    case 'rate': {
      const { otherwise } = relation;
      if (otherwise === undefined)
        return { expected: percent, message: say((m) => m.rate(subject, stated, percent, calculation)) };
      const [other, otherCalculation] = [captionOf(otherwise[1] ?? first), calculated(otherwise)];
      const message = say((m) => m.rateOtherBase(subject, stated, percent, calculation, other, otherCalculation));
      return { expected: percent, message };
    }
    case 'zero-base':
      return { expected: undefined, message: say((m) => m.zeroBase(subject, stated)) };
    case 'share':
      return {
        expected: percent,
        message: say((m) =>
          m.share(m.shareOf(subject, third === undefined ? '' : captionOf(third)), stated, percent, calculation),
        ),
      };
    case 'completion':
      return { expected: percent, message: say((m) => m.share(m.completionOf(subject), stated, percent, calculation)) };
    case 'difference':
      if (third === undefined)
        return { expected: undefined, message: say((m) => m.changeOverLevel(subject, second?.text ?? '', stated)) };
      return {
        expected: amount.replace('-', ''),
        message: say((m) => m.changeAmounts(subject, stated, amount.replace('-', ''), third.text, second?.text ?? '')),
      };
    case 'direction':
      return directionWords(relation, first, subject);
    case 'sum': {
      const difference = printedAmount(magnitude(((right?.amount ?? 0n) - first.value) as Amount), figures);
      const { culprit } = relation;
      const message = say((m) =>
        m.partsDiffer(subject, stated, `${amount}（${listed(figures.slice(1))}）`, difference),
      );
      if (culprit === undefined) return { expected: amount, message };
      return {
        expected: amount,
        message: joined(
          message,
          say((m) => m.partsExplained(culprit.caption)),
        ),
      };
    }
    case 'count': {
      const sum = `${right?.amount ?? ZERO}${first.token.measure}`;
      return {
        expected: sum,
        message: say((m) => m.countsOver(subject, stated, `${sum}（${listed(figures.slice(1))}）`)),
      };
    }
    case 'change-sum': {
      if (relation.implied !== undefined && second !== undefined) {
        const implied = printedAmount(relation.implied, figures);
        return {
          stated: `${first.text}、${second.text}`,
          expected: amount,
          message: say((m) =>
            m.changeParts(subject, `${first.text}－${second.text}＝${implied}`, amount, listed(figures.slice(2))),
          ),
        };
      }
      return {
        expected: amount,
        message: say((m) => m.changeParts(subject, withSign(first), amount, listed(figures.slice(1)))),
      };
    }
    case 'reason':
      return {
        expected: amount,
        message: say((m) => m.reason(subject, withSign(first), amount, listed(figures.slice(1)))),
      };
    case 'repeat':
      return { expected: second?.text, message: say((m) => m.repeated(subject, second?.text ?? '', stated)) };
    case 'agreement': {
      if (relation.state === 'near')
        return {
          expected: second?.text,
          message: say((m) => m.changesOtherBase(subject, stated, second?.text ?? '', second?.caption ?? '')),
        };
      return {
        stated: withSign(first),
        expected: second === undefined ? undefined : withSign(second),
        message: say((m) =>
          m.changesDiffer(
            subject,
            withSign(first),
            second === undefined ? '' : withSign(second),
            second?.caption ?? '',
          ),
        ),
      };
    }
    case 'points': {
      const sum = printedPercent(right?.percent ?? 0, first);
      return { expected: sum, message: say((m) => m.points(stated, sum, listed(figures.slice(1)))) };
    }
    case 'left-over':
      return { expected: amount, message: say((m) => m.leftOverAmount(stated, amount, listed(figures.slice(1)))) };
    case 'average':
      return {
        expected: amount,
        message: say((m) => m.average(stated, amount, `${second?.text ?? ''}÷${third?.text ?? ''}`)),
      };
    case 'account':
      return {
        expected: amount,
        message: say((m) =>
          m.account(
            stated,
            amount,
            figures.slice(1).map(({ text }) => text),
          ),
        ),
      };
    case 'balance':
      return { expected: second?.text, message: say((m) => m.unbalanced(second?.text ?? '', stated)) };
    case 'unit': {
      const meant = withUnit(first, right?.amount ?? ZERO);
      return { expected: meant, message: say((m) => m.strayUnit(subject, stated, meant)) };
    }
  }
}

function directionWords({ figures, expected, words }: Relation, first: Figure, subject: string): Worded {
  const [, second, third] = figures;
  if (third !== undefined && second !== undefined) {
    const word = (each: Figure) => say((m) => (each.sign < 0 ? m.down : each.sign > 0 ? m.up : m.none));
    return {
      stated: withSign(first),
      expected: expected?.amount === undefined ? undefined : directed(expected.amount, figures),
      message: say((m) => m.directionAmounts(subject, word(first).zh + first.text, third.text, second.text)),
    };
  }
  if (words !== undefined && second !== undefined) {
    const relation = first.value > second.value ? '大于' : first.value < second.value ? '小于' : '等于';
    const message = say((m) => m.comparedBudget(subject, words, second.text, first.text));
    return { stated: words, expected: `决算数${relation}预算数`, message };
  }
  return {
    stated: withSign(first),
    expected: second === undefined ? undefined : withSign(second),
    message: say((m) => m.directions(subject, second === undefined ? '' : withSign(second), withSign(first))),
  };
}

/** The digits with the unit under which they make an amount. */
function withUnit({ text, value, unit }: Figure, amount: Amount): string {
  const digits = text.replace(/[百千万亿]*元$/, '');
  const units: readonly string[] = ['元', '万元', '亿元'];
  const at = units.indexOf(unit ?? '') + (amount > value ? 1 : -1);
  return `${digits}${units[at] ?? unit ?? ''}`;
}

/** 增加3万元, of a change as it should be. */
function directed(amount: Amount, figures: readonly Figure[]): string {
  const word = say((m) => (amount < ZERO ? m.down : amount > ZERO ? m.up : m.none)).zh;
  return amount === ZERO ? word : `${word}${printedAmount(magnitude(amount), figures)}`;
}

/** 增加 3万元, as the text words it. */
function withSign(figure: Figure): string {
  if (figure.kind === 'unchanged') return figure.text;
  const verb = figure.words.match(VERBS)?.at(-1) ?? '';
  return figure.role === 'change' || figure.role === 'rate' ? `${verb}${figure.text}` : figure.text;
}

function listed(figures: readonly Figure[]): string {
  const shown = figures.slice(0, 40).map((figure) => (figure.role === 'change' ? withSign(figure) : figure.text));
  return `${shown.join('、')}${figures.length > shown.length ? '…' : ''}`;
}

function calculated(figures: readonly Figure[]): string {
  const [part, whole] = figures;
  if (part === undefined) return '';
  if (whole === undefined) return part.text;
  if (part.role === 'change' && whole.role === 'level')
    return `${part.text}÷（${whole.text}${part.sign < 0 ? '＋' : '－'}${part.text}）`;
  if (part.role === 'level' && whole.role === 'base' && part.key === whole.key) return `${part.text}÷${whole.text}`;
  return figures.length > 2
    ? `${part.text}÷（${part.text}＋${figures
        .slice(1)
        .map(({ text }) => text)
        .join('＋')}）`
    : `${part.text}÷${whole.text}`;
}

function subjectOf(figures: readonly Figure[]): string {
  const [first] = figures;
  if (first !== undefined && first.caption !== '' && (first.role === 'change' || first.role === 'rate'))
    return first.caption;
  const said =
    figures.find(({ role, caption }) => caption !== '' && (role === 'level' || role === 'count')) ??
    figures.find(({ caption }) => caption !== '');
  return said?.caption ?? '';
}

function captionOf({ caption, text }: Figure): string {
  return caption === '' ? text : caption;
}

function printedPercent(value: number, like: Figure): string {
  return `${like.percent < 0 ? '-' : ''}${value.toFixed(Math.max(1, like.decimals))}%`;
}

/** In the unit of the first figure, with the decimals of the most exact one. */
function printedAmount(amount: Amount, figures: readonly Figure[]): string {
  const unit = figures.find((each) => each.unit !== undefined)?.unit ?? '万元';
  const decimals = figures.reduce((most, each) => (each.unit === unit ? Math.max(most, each.decimals) : most), 0);
  return `${formatAmount(roundAmount(amount, unit, Math.max(2, decimals)), unit, decimals)}${unit}`;
}

/** From the start of the clause to the end of the figure. */
export function clauseOf(figure: Figure, place: (from: number, to: number) => StatementPlace): StatementPlace {
  const last = clauseWords(figure.raw);
  return place(Math.max(0, figure.token.from - last.length), figure.token.to);
}

/** The words of the last clause; 、 in front of a name parts it from the name before. */
export function clauseWords(raw: string): string {
  const last = raw.split(/[,，。；;:：]/).at(-1) ?? '';
  return last
    .replace(/^(?:\([一二三四五六七八九十\d]{1,3}\)|[、()]|其中)+/, '')
    .replace(/^[一-龥]{1,2}、(?=[一-龥]{3})/, '');
}
