import { amountOf, type Amount, type MeasurementUnit } from '../../core/amount';
import { figuresOf, isFinal, unitOf, type DisclosureTable } from '../../model/table';
import { Ledger, type Item, type Wanted } from './ledger';
import { organisationOf } from './organisation';

/** What a draft is written from. */
export interface Material {
  readonly now: Ledger;
  /** Last year's workbook, and for a final account the budget of its year; undefined where they are not given. */
  readonly before: Ledger | undefined;
  readonly budget: Ledger | undefined;
  readonly isFinal: boolean;
  readonly tables: readonly DisclosureTable[];
  readonly unit: MeasurementUnit;
  readonly decimals: number;
  readonly step: Amount;
  readonly year: number | undefined;
  /** As the title names it, undefined where no table does; and as a sentence calls it. */
  readonly organisation: string | undefined;
  readonly subject: string;
  /** 部门 or 单位, as the tables call themselves; '' where they do not say. */
  readonly rank: '部门' | '单位' | '';
}

/** Further workbooks that a draft may be written from. */
export interface Beside {
  /** Last year's tables of the same kind. */
  readonly lastYear?: readonly DisclosureTable[] | undefined;
  /** For a final account, the budget tables of its year (年初预算). */
  readonly budget?: readonly DisclosureTable[] | undefined;
}

export function materialOf(tables: readonly DisclosureTable[], beside: Beside = {}): Material {
  const ofFinal = isOfFinal(tables);
  const own = ofKind(tables, ofFinal);
  const organisation = organisationOf(tables);
  const unit = unitFor(own);
  const rank = rankOf(tables);
  return {
    now: new Ledger(own),
    before: beside.lastYear && new Ledger(ofKind(beside.lastYear, ofFinal)),
    budget: beside.budget && new Ledger(ofKind(beside.budget, false)),
    isFinal: ofFinal,
    tables: own,
    unit,
    decimals: decimalsFor(own, unit),
    step: own.reduce<Amount>((widest, { step }) => (step > widest ? step : widest), 0n as Amount),
    year: yearOf(tables),
    organisation,
    subject: organisation ?? `本${rank === '' ? '单位' : rank}`,
    rank,
  };
}

/** Whether a workbook is of a final account: most of its tables that are known are. */
export function isOfFinal(tables: readonly DisclosureTable[]): boolean {
  const known = tables.filter(({ layout }) => layout !== 'unknown');
  return known.filter(isFinal).length * 2 > known.length;
}

export function yearOf(tables: readonly DisclosureTable[]): number | undefined {
  return tables.find(({ year }) => year !== undefined)?.year;
}

/** 部门 or 单位, whichever several titles name; 部门（单位） is neither. */
function rankOf(tables: readonly DisclosureTable[]): Material['rank'] {
  const count = (word: string, other: string) =>
    tables.filter(({ title }) => title.includes(word) && !title.includes(other)).length;
  const [departments, units] = [count('部门', '单位'), count('单位', '部门')];
  return departments > units && departments > 1 ? '部门' : units > departments && units > 1 ? '单位' : '';
}

function ofKind(tables: readonly DisclosureTable[], final: boolean): readonly DisclosureTable[] {
  return tables.filter((table) => table.layout === 'unknown' || isFinal(table) === final);
}

const TEN_THOUSANDTH: Amount = amountOf({ mantissa: 100n, decimals: 0 }, '元');

/** 万元 with two decimals where that loses nothing, else 元: a text that rounds cannot add up. */
function unitFor(tables: readonly DisclosureTable[]): MeasurementUnit {
  const isWhole = tables.every((table) => {
    if (unitOf(table) === '万元') return true;
    for (const { amount } of figuresOf(table)) if (amount !== undefined && amount % TEN_THOUSANDTH !== 0n) return false;
    return true;
  });
  return isWhole ? '万元' : '元';
}

/** Two decimals of 万元; of 元 as many as the tables print. */
function decimalsFor(tables: readonly DisclosureTable[], unit: MeasurementUnit): number {
  return unit === '元'
    ? Math.max(0, ...tables.filter((table) => unitOf(table) === '元').map(({ decimals }) => decimals))
    : 2;
}

/** A figure of the year before or of the budget, and what the sentence calls it. */
export interface Base {
  /** undefined where nothing tells it. */
  readonly amount: Amount | undefined;
  /** 2025年预算, 2025年执行数, 2024年度. */
  readonly name: string;
}

type Ask<T> = (ledger: Ledger, wanted: Wanted) => T | undefined;

/** Last year's figure: as this year's tables print it beside their own, else as last year's workbook does. */
export function lastYears(material: Material, ask: Ask<Amount>): Base {
  const printed = ask(material.now, 'last-year');
  if (printed !== undefined) return { amount: printed, name: baseName(material, printsOutturn(material, ask)) };
  return { amount: material.before && ask(material.before, 'own'), name: baseName(material, false) };
}

/** Whether last year's column beside holds 执行数 (what was spent), not last year's budget. */
function printsOutturn(material: Material, ask: Ask<unknown>): boolean {
  return material.tables.some(
    (table) =>
      table.lists.some(
        (list) => list.measure === 'last-year' && list.columns.some(({ header }) => /执行|决算/.test(header.join(''))),
      ) && ask(new Ledger([table]), 'last-year') !== undefined,
  );
}

function baseName({ year, isFinal: final }: Material, outturn: boolean): string {
  if (final) return year === undefined ? '上年度' : `${year - 1}年度`;
  return `${year === undefined ? '上年' : `${year - 1}年`}${outturn ? '执行数' : '预算'}`;
}

/** Last year's lines, for the comparison of single items; undefined where nothing tells them. */
export function lastYearsItems(
  material: Material,
  ask: (ledger: Ledger, wanted: Wanted) => readonly Item[],
): { readonly items: readonly Item[] | undefined; readonly name: string } {
  const listed: Ask<readonly Item[]> = (ledger, wanted) => {
    const items = ask(ledger, wanted);
    return items.length === 0 ? undefined : items;
  };
  const printed = listed(material.now, 'last-year');
  if (printed !== undefined) return { items: printed, name: baseName(material, printsOutturn(material, listed)) };
  return { items: material.before && listed(material.before, 'own'), name: baseName(material, false) };
}
