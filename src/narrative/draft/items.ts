import { add, sum, ZERO, type Amount } from '../../core/amount';
import { entry } from '../../forms/classification/codes';
import type { Fact } from '../facts';
import { blank, money, type Material } from './figures';

/** The names of 类 and 款 that an item belongs to, as the tables print them; undefined where neither they nor the classification know one. */
export function pathNames(material: Material, { code = '' }: Fact): readonly (string | undefined)[] {
  return [code.slice(0, 3), code.slice(0, 5)].map(
    (each) => material.facts.nameOf(each)?.replace(/\s/g, '') ?? entry(each)?.name,
  );
}

/** A caption without its code. */
export function nameOf(line: Fact): string {
  return line.caption.replace(/^\d{3}/, '');
}

/** Lines of one caption are one item: 其他工资福利支出 may stand three times. */
export function merged(lines: readonly Fact[]): readonly (readonly [string, Amount])[] {
  const amounts = new Map<string, Amount>();
  for (const { caption, amount } of lines)
    if (amount !== ZERO) amounts.set(caption, add(amounts.get(caption) ?? ZERO, amount));
  return [...amounts];
}

/** 人员经费 or 公用经费 with its items. */
export function fundsOf(
  material: Material,
  side: 'personnel' | 'public',
  amount: Amount,
  items: readonly (readonly [name: string, amount: Amount])[],
): string {
  const list =
    items.length === 0
      ? ''
      : `，主要包括：${items.map(([name, each]) => `${name}${money(material, each)}`).join('、')}`;
  return `${side === 'personnel' ? '人员经费' : '公用经费'}${money(material, amount)}${list}。`;
}

/** 收入预算包括：…, where that is all; what is lacking, and which amounts are inside others, only the unit can say. */
export function listed(
  material: Material,
  whole: string,
  total: Amount | undefined,
  parts: readonly (readonly [name: string, amount: Amount])[],
): string {
  const added = sum(parts.map(([, amount]) => amount));
  if (total !== undefined && added > total) return `${whole}包括：${blank('各项金额')}。`;
  const isAll = total === undefined || added === total;
  return `${whole}${isAll ? '' : '主要'}包括：${[...parts.map(([name, amount]) => `${name}${money(material, amount)}`), ...(isAll ? [] : [blank('其余各项')])].join('、')}。`;
}
