import { formatAmount, magnitude, subtract, stepOf, type Amount } from '../../core/amount';
import type { Fact, Facts } from '../facts';
import type { Figure } from '../figures/figure';
import type { FactKey } from '../grammar/facts';
import type { Narrative, Passage } from '../narrative';
import type { Scope } from '../scope';

/** What the tables say of figures of the text, and figures that only the tables print. */
export interface Tabled {
  /** The tables' exact amount for a figure of the text, where it agrees with what is printed to the digits. */
  readonly exact: (figure: Figure) => Amount | undefined;
  /** The tables' amounts for a figure of the text that none of them agrees with. */
  readonly contradicting: (figure: Figure) => readonly Amount[];
  /** The tables' amount of a subject beside a figure, as a figure. */
  readonly of: (key: string, beside: Figure, isBudget?: boolean) => Figure | undefined;
  readonly factOf: (figure: Figure) => Fact | undefined;
}

export const NO_TABLES: Tabled = {
  exact: () => undefined,
  contradicting: () => [],
  of: () => undefined,
  factOf: () => undefined,
};

export function tabledOf(
  narrative: Narrative,
  facts: Facts,
  factsFor: (passage: Passage) => readonly Fact[],
  scopeOf: (passage: Passage) => Scope | undefined,
): Tabled {
  if (facts.tables.length === 0) return NO_TABLES;
  const exact = new Map<Figure, Amount>();
  const against = new Map<Figure, readonly Amount[]>();
  const passageOf = new Map<Figure, Passage>(narrative.passages.map((passage) => [passage.figure, passage]));
  for (const passage of narrative.passages) {
    const found = passage.levels.length === 0 ? [] : factsFor(passage);
    if (found.length === 0) continue;
    const { figure } = passage;
    if (narrative.year !== undefined && figure.year !== undefined && figure.year < narrative.year) continue;
    const same = found.find((fact) => isSame(figure, fact));
    if (same !== undefined) exact.set(figure, same.amount);
    else
      against.set(
        figure,
        found.map(({ amount }) => amount),
      );
  }
  const ofFact = new Map<Figure, Fact>();
  const made = new Map<string, Figure | undefined>();
  return {
    exact: (figure) => exact.get(figure),
    contradicting: (figure) => against.get(figure) ?? [],
    of(key, beside, isBudget = false) {
      const passage = passageOf.get(beside);
      const scope = passage === undefined ? undefined : scopeOf(passage);
      const id = `${key} ${scope ?? ''} ${isBudget ? 'budget' : ''}`;
      if (!made.has(id)) {
        const [fact] = isKey(key) ? facts.fact(key, scope, isBudget ? 'budget' : undefined) : [];
        const figure = fact === undefined ? undefined : figureOf(fact, key, beside);
        if (figure !== undefined && fact !== undefined) ofFact.set(figure, fact);
        made.set(id, figure);
      }
      return made.get(id);
    },
    factOf: (figure) => ofFact.get(figure),
  };
}

function isKey(key: string): key is FactKey {
  return /^[a-z]/.test(key) && !key.startsWith('path:');
}

function isSame(figure: Figure, fact: Fact): boolean {
  const step = figure.unit === undefined ? 0n : stepOf(figure.decimals, figure.unit);
  const distance = magnitude(subtract(figure.value, fact.amount));
  return distance === 0n || (step > fact.step && distance * 2n <= step);
}

/** An amount of the tables as a figure that relations can be made of. */
function figureOf(fact: Fact, key: string, like: Figure): Figure {
  return {
    ...like,
    index: -1,
    kind: 'amount',
    role: 'level',
    value: fact.amount,
    half: (fact.step / 2n) as Amount,
    unit: fact.unit,
    text: `${formatAmount(fact.amount, fact.unit)}${fact.unit}`,
    key,
    caption: fact.label,
    words: '',
    raw: '',
    run: undefined,
    isReason: false,
  };
}
