import type { Bilingual } from '../core/bilingual';
import { isRefuted, pooled } from '../evidence';
import type { ListSum } from '../identities/list-sum';
import { equationsOfSeries, tallyOf } from '../identities/series';
import { judge } from '../model/judge';
import type { Equation, JudgedEquation } from '../model/equation';
import type { NotRun } from '../model/finding';
import { isPrinted } from '../core/figure';
import { lineName, type TableList } from '../model/table';
import { saysSomething } from '../identities/terms';
import { equationsOfLaw, type LawSums } from './law-sums';
import { BELIEVED, lawsOnSheet } from './laws-on-sheet';
import type { LinkedEvidence } from './linked-evidence';

/** What the sums of the tables are to be judged by, once identities and laws are one. */
export interface JoinedSums {
  /** Sums that identities state and that stand as they are. */
  readonly sums: readonly ListSum[];
  /** Of sums in which something was set aside, what is left. */
  readonly equations: readonly Equation[];
  readonly laws: readonly LawSums[];
  readonly notRun: readonly NotRun[];
}

/**
 * Joins what identities state of the sums within tables with what the figures prove. An identity's equation stands
 * unless its family is refuted in its list (more of its places fail than hold), or a law with the same total, proven
 * elsewhere in the table, holds there: then the table adds up in another way than the form's usual one, and that is
 * said once. A law takes the places that no identity states.
 */
export function joinLaws(sums: readonly ListSum[], linked: readonly LinkedEvidence[]): JoinedSums {
  const laws = new LawIndex(linked, sums);
  const standing: ListSum[] = [];
  const equations: Equation[] = [];
  const notRun: NotRun[] = [];
  const doubtful: { readonly sum: ListSum; readonly judged: readonly JudgedEquation[] }[] = [];
  for (const sum of sums) {
    const { equations: stated, holding } = tallyOf(sum);
    if (stated === holding) {
      standing.push(sum);
      laws.leaveTo(sum);
    } else doubtful.push({ sum, judged: equationsOfSeries(sum).filter(saysSomething).map(judge) });
  }
  const families = new Families(sums);
  for (const { sum, judged } of doubtful) {
    const explained = new Set(judged.filter((each) => each.verdict.kind === 'differs' && laws.explains(sum, each)));
    if (explained.size > 0 && families.isRefuted(sum)) {
      notRun.push({ check: sum.identity, reason: otherReading(sum, explained.size) });
      continue;
    }
    laws.leaveTo(sum);
    if (explained.size === 0) standing.push(sum);
    else {
      for (const each of judged) if (!explained.has(each)) equations.push(each.equation);
      notRun.push({ check: sum.identity, reason: otherReading(sum, explained.size) });
    }
  }
  return { sums: standing, equations, laws: laws.rest(), notRun };
}

/** Sums of one list along one direction stand or fall together. */
class Families {
  readonly #byList = new Map<TableList, Map<string, ListSum[]>>();
  readonly #refuted = new Map<readonly ListSum[], boolean>();

  constructor(sums: readonly ListSum[]) {
    for (const sum of sums) {
      let ofList = this.#byList.get(sum.list);
      if (ofList === undefined) this.#byList.set(sum.list, (ofList = new Map<string, ListSum[]>()));
      const name = nameOf(sum);
      const known = ofList.get(name);
      if (known === undefined) ofList.set(name, [sum]);
      else known.push(sum);
    }
  }

  /** Whether the family of a sum fails in more places than it holds. Told once for each family. */
  isRefuted(sum: ListSum): boolean {
    const family = this.#byList.get(sum.list)?.get(nameOf(sum));
    if (family === undefined) return false;
    let refuted = this.#refuted.get(family);
    if (refuted === undefined) {
      refuted = isFamilyRefuted(family.flatMap((each) => equationsOfSeries(each).filter(saysSomething).map(judge)));
      this.#refuted.set(family, refuted);
    }
    return refuted;
  }
}

function nameOf({ direction, identity }: ListSum): string {
  return `${direction} ${identity}`;
}

/** More places fail than hold: the form adds up in another way. Places with a single figure prove little. */
function isFamilyRefuted(judged: readonly JudgedEquation[]): boolean {
  let held = 0;
  let violated = 0;
  let trivial = 0;
  for (const { equation, verdict } of judged) {
    const parts = equation.right.filter(({ figure }) => isPrinted(figure) && figure.amount !== 0n).length;
    if (verdict.kind === 'differs') violated++;
    else if (verdict.kind === 'undecidable' || parts === 0) continue;
    else if (parts < 2) trivial++;
    else held++;
  }
  return isRefuted({ record: { score: 0, rounding: 0, held, violated, trivial } });
}

/** The laws by what they are the total of, less what identities state already. */
class LawIndex {
  readonly #laws: readonly LawSums[];
  readonly #byTotal = new Map<string, LawOfTotal[]>();
  /** By law, the totals that are left to identities: all of a sum, or single places of it. */
  readonly #left = new Map<LawSums, { readonly sums: Set<number>; readonly places: Set<string> }>();

  constructor(linked: readonly LinkedEvidence[], sums: readonly ListSum[]) {
    const stated = { down: new Set<TableList>(), across: new Set<TableList>() };
    for (const { list, direction } of sums) stated[direction].add(list);
    const pool = pooled(linked.map(({ evidence }) => evidence));
    this.#laws = linked.flatMap((each) =>
      each.evidence.isHidden ? [] : lawsOnSheet(each, pool, (list, direction) => stated[direction].has(list)),
    );
    for (const law of this.#laws) {
      const over = new Set(law.over);
      for (const sum of law.sums) {
        const key = keyOf(law.sheet, law.direction, sum.total);
        const known = this.#byTotal.get(key);
        if (known === undefined) this.#byTotal.set(key, [{ law, sum, over }]);
        else known.push({ law, sum, over });
      }
    }
  }

  /** An identity states this sum: laws with the same total say nothing of their own where it is stated. */
  leaveTo(sum: ListSum): void {
    for (const { direction, total, over, isWhole } of totalsOf(sum))
      for (const { law } of this.#byTotal.get(keyOf(sum.table.sheet, direction, total)) ?? []) {
        if (!law.tables.includes(sum.table)) continue;
        const left = this.#left.get(law) ?? { sums: new Set(), places: new Set() };
        this.#left.set(law, left);
        if (isWhole || law.over.every((at) => over.has(at))) left.sums.add(total);
        else for (const at of over) left.places.add(`${total} ${at}`);
      }
  }

  /** Whether a law with the same total, well proven, holds where the identity's equation does not. */
  explains(sum: ListSum, { equation }: JudgedEquation): boolean {
    const [left] = equation.left;
    if (left === undefined) return false;
    const { row, column, sheet } = left.figure;
    const direction = directionOf(sum);
    const [total, at] = direction === 'down' ? [row, column] : [column, row];
    return (this.#byTotal.get(keyOf(sheet, direction, total)) ?? []).some(
      (each) => each.law.proof.sureness >= BELIEVED && holdsAt(each, at),
    );
  }

  /** What no identity states. */
  rest(): LawSums[] {
    return this.#laws.flatMap((law) => {
      const left = this.#left.get(law);
      if (left === undefined) return [law];
      const sums = law.sums.filter(({ total }) => !left.sums.has(total));
      const whole: LawSums['sums'][number][] = [];
      const parted: LawSums['sums'][number][] = [];
      for (const each of sums)
        (law.over.some((at) => left.places.has(`${each.total} ${at}`)) ? parted : whole).push(each);
      return [
        ...(whole.length + law.spelt.length === 0 ? [] : [{ ...law, sums: whole }]),
        ...parted.map((each) => ({
          ...law,
          which: `${law.which}:${each.total}`,
          sums: [each],
          over: law.over.filter((at) => !left.places.has(`${each.total} ${at}`)),
          spelt: [],
        })),
      ];
    });
  }
}

function keyOf(sheet: string, direction: 'down' | 'across', total: number): string {
  return `${sheet}\u0000${direction}\u0000${total}`;
}

/** Along what a sum of a list runs on the sheet: in a turned list lines stand beside each other. */
function directionOf({ list, direction }: ListSum): 'down' | 'across' {
  return list.turned ? (direction === 'down' ? 'across' : 'down') : direction;
}

interface StatedTotal {
  readonly direction: 'down' | 'across';
  readonly total: number;
  readonly over: ReadonlySet<number>;
  /** Stated in every line of the list: their places need not be named. */
  readonly isWhole: boolean;
}

/** The totals of a sum in rows and columns of the sheet. */
function totalsOf(sum: ListSum): StatedTotal[] {
  const { list } = sum;
  const direction = directionOf(sum);
  if (sum.direction === 'across') {
    const total = list.columns[sum.total]?.at;
    return total === undefined
      ? []
      : [{ direction, total, over: new Set(list.lines.map(({ at }) => at)), isWhole: true }];
  }
  const total = list.lines[sum.total];
  if (total === undefined) return [];
  const over = new Set(
    sum.columns.flatMap((column) => {
      const figure = total.figures[column];
      return figure === undefined ? [] : [list.turned ? figure.row : figure.column];
    }),
  );
  return [{ direction, total: total.at, over, isWhole: false }];
}

/** One sum of a law, found by what it is the total of. */
interface LawOfTotal {
  readonly law: LawSums;
  readonly sum: LawSums['sums'][number];
  /** All places of the law. */
  readonly over: ReadonlySet<number>;
}

/** Whether a sum of a law holds in one place. */
function holdsAt({ law, sum, over }: LawOfTotal, at: number): boolean {
  if (!over.has(at)) return false;
  return equationsOfLaw({ ...law, sums: [sum], over: [at], spelt: [] }).some((equation) => {
    const { verdict } = judge(equation);
    return saysSomething(equation) && (verdict.kind === 'holds' || verdict.kind === 'rounding');
  });
}

function otherReading({ table, list, direction, total }: ListSum, places: number): Bilingual {
  const line = list.lines[total];
  const name = direction === 'across' ? (list.columns[total]?.name ?? '') : line === undefined ? '' : lineName(line);
  return {
    zh: `${table.label}“${name}”有 ${places} 处不按该表通常的合计关系相加，而按表内数字自证的另一关系相加且成立，已按后者核对。`,
    en: `${table.labelEn}: in ${places} place(s) “${name}” does not add up in the usual way of this table but in another that its own figures prove, and holds; it was checked by that.`,
  };
}
