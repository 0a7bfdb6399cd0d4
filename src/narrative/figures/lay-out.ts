import { stepOf, amountOf, type Amount, type MeasurementUnit } from '../../core/amount';
import type { Paragraph } from '../paragraphs';
import type { Token } from '../lex';
import type { Figure } from './figure';

/** No more words than these are looked at left of a figure. */
const MOST_WORDS = 160;
/** Behind a bare number these make it no amount. */
const NO_AMOUNT = /^(?:年|月|日|号|所|项|类|款|届|分|家|、|级|岁|—|-|·|["“《（(]|[一-龥])/;
/** A bracket that is part of a form, not an aside. */
const KEPT_BRACKET = /^\((?:境|或|增|减|下|上(?!缴)|类|款|项|\d)/;

/** The figures of a text in reading order, each with its sentence, bracket and the words left of it; roles are still open. */
export function figuresOf(
  paragraphs: readonly Paragraph[],
  tokensIn: readonly (readonly Token[])[],
  unit: MeasurementUnit | undefined,
): readonly Figure[] {
  const figures: Figure[] = [];
  let sentence = 0;
  let brackets = 0;
  for (const { clean, index: paragraph } of paragraphs) {
    const tokens = tokensIn[paragraph] ?? [];
    let open: number[] = [];
    let at = 0;
    sentence += 1;
    let begun = 0;
    let seen = 0;
    for (const token of tokens) {
      for (; at < token.from; at++) {
        const character = clean.charAt(at);
        if (character === '(') open.push((brackets += 1));
        else if (character === ')') open.pop();
        else if (character === '。' && open.length === 0) {
          sentence += 1;
          begun = at + 1;
          open = [];
        }
      }
      const start = Math.max(seen, begun, token.from - MOST_WORDS);
      const raw = clean.slice(start, token.from);
      const words = withoutAsides(raw);
      const last = figures.at(-1);
      const kind = kindOf(token, clean, words, last?.sentence === sentence ? last : undefined);
      if (kind === undefined) continue;
      figures.push(figureOf(token, kind, figures.length, paragraph, sentence, open, [words, raw], unit));
      seen = token.to;
    }
  }
  widen(figures);
  return figures;
}

function figureOf(
  token: Token,
  kind: Figure['kind'],
  index: number,
  paragraph: number,
  sentence: number,
  open: readonly number[],
  [words, raw]: readonly [string, string],
  usual: MeasurementUnit | undefined,
): Figure {
  const unit = kind === 'amount' ? (token.unit ?? usual ?? '万元') : undefined;
  const percent = kind === 'percentage' ? Number(digitsOf(token)) : 0;
  return {
    index,
    kind,
    token,
    paragraph,
    sentence,
    bracket: open.at(-1) ?? 0,
    depth: open.length,
    value: (unit !== undefined
      ? amountOf(token.figure, unit)
      : kind === 'count'
        ? token.figure.mantissa
        : 0n) as Amount,
    half: (unit === undefined ? 0n : stepOf(token.figure.decimals, unit) / 2n) as Amount,
    percent,
    halfPercent: 10 ** -token.figure.decimals / 2,
    unit,
    decimals: token.figure.decimals,
    text: printed(token, kind, unit),
    words,
    raw,
    clause: words.split(/[,，。；;:：、]|\)(?=[^)]*$)/).at(-1) ?? '',
    role: 'other',
    sign: 0,
    base: undefined,
    baseMeasure: undefined,
    baseYear: undefined,
    key: '',
    caption: '',
    isExplicit: false,
    year: undefined,
    measure: undefined,
    scope: '',
    isReason: false,
    run: undefined,
    runPlace: 0,
  };
}

function printed(token: Token, kind: Figure['kind'], meant: MeasurementUnit | undefined): string {
  const { unit, measure } = token;
  const digits = digitsOf(token);
  if (kind === 'percentage') return token.kind === 'percentage' ? `${digits}%` : digits;
  if (kind === 'count') return `${digits}${measure}`;
  return kind === 'amount' ? `${digits}${unit ?? meant ?? ''}` : '持平';
}

/** What a number is in a sentence; undefined for numbers that state nothing. A bare one is an amount where decimals and its neighbours say so. */
function kindOf(token: Token, clean: string, words: string, previous: Figure | undefined): Figure['kind'] | undefined {
  switch (token.kind) {
    case 'amount':
    case 'percentage':
    case 'count':
      return token.kind;
    case 'unchanged':
      return 'unchanged';
    case 'plain': {
      const behind = clean.slice(token.to, token.to + 3);
      if (token.figure.decimals > 0 && words.endsWith('占')) return 'percentage';
      // 减少 100万元，减少 9.52： what stands behind a change with nothing but a verb is its rate.
      if (
        token.figure.decimals > 0 &&
        previous?.kind === 'amount' &&
        /^[,，](?:增长|下降|增加|减少|上升|降低|增幅|降幅)(?:了|为)?$/.test(words)
      )
        return 'percentage';
      if (/[为计]$/.test(words) && token.figure.mantissa === 0n && /^[,，。；;)]?$/.test(behind.charAt(0)))
        return 'amount';
      if (token.figure.decimals === 0 || token.figure.decimals > 4) return undefined;
      if (!/[一-龥)]$/.test(words)) return undefined;
      return NO_AMOUNT.test(behind) && !/^[、减增下]/.test(behind) ? undefined : 'amount';
    }
    default:
      return undefined;
  }
}

/** The words without brackets that are closed in them: what they hold belongs to a name. */
function withoutAsides(words: string): string {
  if (!words.includes('(')) return words;
  return words.replace(/\([^()]*\)/g, (aside) => (KEPT_BRACKET.test(aside) ? aside : ''));
}

/** 20万元 among 16.7万元 is 20.0: a figure is as exact as its neighbours in the same unit, up to two decimals. */
function widen(figures: readonly Figure[]): void {
  const decimals = new Map<string, number>();
  const place = (paragraph: number, unit: MeasurementUnit | undefined) => `${paragraph} ${unit ?? ''}`;
  for (const { kind, paragraph, unit, decimals: own } of figures) {
    if (kind !== 'amount') continue;
    const key = place(paragraph, unit);
    decimals.set(key, Math.max(decimals.get(key) ?? 0, own));
  }
  for (const figure of figures) {
    const { kind, unit, paragraph, decimals: own } = figure;
    if (kind !== 'amount' || unit === undefined || unit === '亿元' || own >= 2) continue;
    const near = [-3, -2, -1, 0, 1, 2, 3].map((step) => decimals.get(place(paragraph + step, unit)) ?? 0);
    figure.half = (stepOf(Math.max(own, Math.min(2, ...[Math.max(...near)])), unit) / 2n) as Amount;
  }
}

/** The digits as they were printed, without the commas. */
function digitsOf({ figure: { mantissa, decimals } }: Token): string {
  const plain = (mantissa < 0n ? -mantissa : mantissa).toString().padStart(decimals + 1, '0');
  const point = plain.length - decimals;
  return `${mantissa < 0n ? '-' : ''}${plain.slice(0, point)}${decimals === 0 ? '' : `.${plain.slice(point)}`}`;
}
