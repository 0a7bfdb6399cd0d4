import type { Paragraph } from './paragraphs';
import { isHeading } from './grammar/sections';

/** The budget year of a text: the year that most headings and sentences name, comparisons left aside. */
export function budgetYear(paragraphs: readonly Paragraph[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { clean } of paragraphs) {
    const weight = isHeading(clean) ? 3 : 1;
    for (const match of clean.matchAll(
      /(?<![比与较同至截\d[])(20\d{2})年(?!\d{0,2}月|底|末|当年|初)(?:度)?(?!.{0,4}执行)/g,
    )) {
      const year = Number(match[1]);
      votes.set(year, (votes.get(year) ?? 0) + weight);
    }
  }
  return [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0]?.[0];
}
