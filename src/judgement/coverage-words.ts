import { rangeAddress } from '../core/cell';
import { coverage as en } from '../messages/en/coverage';
import { coverage as zh, type CoverageMessages } from '../messages/zh/coverage';
import type { Bilingual } from '../core/bilingual';
import type { TableCoverage, UncheckedNumbers } from '../model/coverage';

/** The sentences on coverage in each language. */
export const COVERAGE_WORDS: Readonly<Record<keyof Bilingual, CoverageMessages>> = { zh, en };

/** Places that are told one by one; the JSON has them all. */
const MOST_PLACES = 6;

/** Which amounts of a table were not checked and why: `C5:C9（5 个）：…；E5（1 个）：…`; '' where all were. */
export function openWords({ open }: TableCoverage, words: CoverageMessages): string {
  return open
    .map((group) => words.group(group.numbers, placesOf(group, words), words.why[group.why]))
    .join(words.between);
}

/** Which numbers of a table are no amounts; '' where there are none. */
export function asideWords({ aside }: TableCoverage, words: CoverageMessages): string {
  return aside
    .map((group) => words.setAside(group.numbers, placesOf(group, words), words.aside[group.why]))
    .join(words.between);
}

function placesOf({ ranges }: UncheckedNumbers<string>, words: CoverageMessages): string {
  const shown = ranges.slice(0, ranges.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES).map(rangeAddress);
  return shown.join(words.list) + (ranges.length > shown.length ? words.morePlaces(ranges.length) : '');
}
