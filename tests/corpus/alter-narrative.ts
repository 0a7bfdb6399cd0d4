import { alarmsOf } from './alarms';
import { changeDigit, digitPlaces } from './alter';
import { reviewWorkbook, type Review, type WorkbookSnapshot } from './engine';
import { hashOf } from './half';
import { cites, type TextAlteration } from './relations';
import { createRandom } from '../generate/random';

/** An amount or a percentage as a text prints it, without its unit. */
const FIGURE = /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?=\s*(?:[百千万亿]*元|[%％]))/g;

/**
 * Changes amounts and percentages of the text that stands in a workbook beside its tables, one at a time, reviews it
 * again, and tells what is noticed.
 * @param most how many figures to change; all of them where there are fewer
 * @param seed draws which figures, and into what
 */
export function alterNarrative(snapshot: WorkbookSnapshot, most: number, seed: number): readonly TextAlteration[] {
  const narrative = reviewWorkbook(snapshot).narrative;
  if (narrative === undefined || narrative.sheets.length === 0) return [];
  const { text, sheets } = narrative;
  const tables = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !sheets.includes(name)) };
  const review = (narrative: string): Review => reviewWorkbook(tables, { narrative });
  // A finding that says something else is new, though it points to the same place.
  const before = new Set(alarmsOf(review(text)).map(({ message }) => message.zh));
  const random = createRandom(seed ^ hashOf(snapshot.name));
  const figures = [...text.matchAll(FIGURE)].filter(([digits]) => digitPlaces(digits).length > 0);
  return random
    .shuffled(figures)
    .slice(0, most)
    .map(({ 0: from, index: at }, place) => {
      const to = changeDigit(from, place % 2, random);
      const alarms = alarmsOf(review(text.slice(0, at) + to + text.slice(at + from.length))).filter(
        ({ message }) => !before.has(message.zh),
      );
      return {
        text: snapshot.name,
        kind: /^[\d,.]+\s*[%％]/.test(text.slice(at, at + from.length + 3)) ? 'percentage' : 'amount',
        from,
        to,
        at,
        noticed: alarms.length > 0,
        cited: alarms.some((finding) => cites(finding, to, at)),
      };
    });
}
