import { add, ZERO, type Amount } from '../../core/amount';
import { entry } from '../../classification/codes';
import type { Fact } from '../facts';
import type { Material } from './figures';

/** The names of 类 and 款 that an item belongs to, as the tables print them; undefined where neither they nor the classification know one. */
export function pathNames(material: Material, { code = '' }: Fact): readonly (string | undefined)[] {
  return [code.slice(0, 3), code.slice(0, 5)].map((each) => material.facts.nameOf(each)?.replace(/\s/g, '') ?? entry(each)?.name);
}

/** A caption without its code. */
export function nameOf(line: Fact): string {
  return line.caption.replace(/^\d{3}/, '');
}

/** Lines of one caption are one item: 其他工资福利支出 may stand three times. */
export function merged(lines: readonly Fact[]): readonly (readonly [string, Amount])[] {
  const amounts = new Map<string, Amount>();
  for (const { caption, amount } of lines) if (amount !== ZERO) amounts.set(caption, add(amounts.get(caption) ?? ZERO, amount));
  return [...amounts];
}
