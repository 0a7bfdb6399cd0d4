import { formatAmount, type Amount } from '../core/amount';
import { unitOf } from '../model/table';
import type { Slip } from '../model/slip';
import { isBlank, type System, type Unknown } from './system';

/** What the wrong and the right value of one figure say about how it went wrong. */
export interface SlipReading {
  readonly slip: Slip;
  /** The figure whose value was taken, or left out, by mistake. */
  readonly related?: Unknown;
  /** 0…1: how unlikely it is that two unrelated values look like this. */
  readonly strength: number;
}

/** Recognises the usual ways of mistyping a figure. */
export function readSlip(system: System, unknown: Unknown, right: bigint): SlipReading {
  const wrong = unknown.amount;
  if (isBlank(unknown) || wrong === 0n) return { slip: 'not-filled', strength: 1 };
  const related = relatedFigure(system, unknown, right);
  if (right === 0n) return related ?? { slip: 'superfluous', strength: 1 };
  if (wrong === -right) return { slip: 'sign', strength: 1 };
  const scale = scaleSlip(wrong, right);
  if (scale !== undefined) return { slip: scale, strength: 1 };
  const typed = typingSlip(unknown, right);
  if (typed !== undefined && (related === undefined || typed.strength > related.strength)) return typed;
  if (related !== undefined) return related;
  const gap = wrong > right ? wrong - right : right - wrong;
  return gap <= 2n * unknown.step ? { slip: 'last-digit', strength: 0.8 } : { slip: 'other', strength: 1 };
}

function scaleSlip(wrong: bigint, right: bigint): 'decimal-point' | 'ten-thousand' | undefined {
  for (let power = 1; power <= 8; power += 1) {
    const factor = 10n ** BigInt(power);
    if (wrong === right * factor || right === wrong * factor) return power === 4 ? 'ten-thousand' : 'decimal-point';
  }
  return undefined;
}

function typingSlip(unknown: Unknown, right: bigint): SlipReading | undefined {
  const wrongTexts = printings(unknown, unknown.amount);
  const rightTexts = printings(unknown, right);
  for (const wrong of wrongTexts) {
    for (const meant of rightTexts) {
      const slip = compareTyping(wrong, meant);
      if (slip !== undefined) return { slip, strength: strengthOf(meant) };
    }
  }
  return undefined;
}

/** The decimal texts in which an amount may have been typed. */
function printings({ table }: Unknown, amount: bigint): readonly string[] {
  const unit = unitOf(table);
  return [...new Set([table.decimals, 0].map((decimals) => formatAmount(amount as Amount, unit, decimals)))];
}

/** A digit slip in a short number may well be chance. */
function strengthOf(text: string): number {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  return digits <= 1 ? 0.1 : digits === 2 ? 0.4 : digits === 3 ? 0.75 : 1;
}

function compareTyping(
  wrong: string,
  meant: string,
): 'transposed' | 'digit' | 'dropped-digit' | 'extra-digit' | undefined {
  if (wrong.length === meant.length) {
    const differing = Array.from(wrong).flatMap((character, at) => (character === meant[at] ? [] : [at]));
    const [first, second, ...more] = differing;
    if (first === undefined || more.length > 0) return undefined;
    if (second === undefined) return isDigit(wrong[first]) && isDigit(meant[first]) ? 'digit' : undefined;
    return adjacent(meant, first, second) && wrong[first] === meant[second] && wrong[second] === meant[first]
      ? 'transposed'
      : undefined;
  }
  if (wrong.length === meant.length - 1 && withoutOneDigit(meant).has(wrong)) return 'dropped-digit';
  if (meant.length === wrong.length - 1 && withoutOneDigit(wrong).has(meant)) return 'extra-digit';
  return undefined;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Next to each other, or with only the decimal point between them. */
function adjacent(text: string, first: number, second: number): boolean {
  return (
    isDigit(text[first]) &&
    isDigit(text[second]) &&
    (second === first + 1 || (second === first + 2 && text[first + 1] === '.'))
  );
}

function withoutOneDigit(text: string): ReadonlySet<string> {
  const shorter = Array.from(text).flatMap((character, at) =>
    isDigit(character) ? [text.slice(0, at) + text.slice(at + 1)] : [],
  );
  return new Set(shorter);
}

/** A figure of the same table that the wrong value repeats, or that a total forgot or counted twice. */
function relatedFigure(system: System, unknown: Unknown, right: bigint): SlipReading | undefined {
  const { place, amount: wrong } = unknown;
  if (place === undefined) return undefined;
  const figureAt = (line: number | undefined, column: number): Unknown | undefined => {
    const figure = line === undefined ? undefined : place.list.lines[line]?.figures[column];
    return figure === undefined ? undefined : system.unknowns[system.indexOf.get(figure) ?? -1];
  };
  const parent = figureAt(place.line.parent, place.columnIndex);
  if (parent?.amount === wrong) return { slip: 'parent', related: parent, strength: 1 };
  for (const [down, across] of [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ] as const) {
    const neighbour = figureAt(place.lineIndex + down, place.columnIndex + across);
    if (neighbour?.amount === wrong)
      return { slip: 'neighbour', related: neighbour, strength: strengthOf(String(wrong).replace(/0+$/, '')) };
  }
  for (const { row, factor } of unknown.rows) {
    const terms = system.rows[row]?.terms ?? [];
    if (factor < 0n || terms.length < 3) continue;
    for (const term of terms) {
      const part = system.unknowns[term.unknown];
      if (term.factor > 0n || part?.figure === undefined || part.amount === 0n) continue;
      if (right - wrong === part.amount) return { slip: 'left-out-of-total', related: part, strength: 0.9 };
      if (wrong - right === part.amount) return { slip: 'counted-twice', related: part, strength: 0.8 };
    }
  }
  return undefined;
}
