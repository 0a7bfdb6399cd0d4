import type { Finding, TextPlace } from '../model/finding';
import { headingLevel } from './grammar/sections';
import type { Narrative, Section } from './narrative';
import { say } from './say';
import type { PerformanceTarget, TargetCell } from './performance-targets';

/** Longer headings are told by their beginning. */
const LONGEST = 40;

/** Tells where in the text a finding is: chapter, paragraph, and the project of a table of performance targets. */
export function whereabouts(
  { paragraphs, sections }: Narrative,
  targets: readonly PerformanceTarget[],
): (finding: Finding) => TextPlace | undefined {
  const chapters = chaptersOf(sections);
  return (finding) => {
    const { statement } = finding;
    const project = targets.find((target) => holds(target, finding))?.project.text;
    const at =
      statement === undefined || statement.length === 0
        ? -1
        : lastIndex(paragraphs, ({ offsets: [start] }) => (start ?? 0) <= statement.start);
    if (at < 0) return project === undefined ? undefined : placed({ project });
    const chapter = lastIndex(sections, (section) => section.paragraphs <= at);
    const heading = chapters[chapter];
    const from = sections[chapter]?.paragraphs ?? -1;
    const paragraph = paragraphs.slice(from + 1, at + 1).filter(({ isCell }) => !isCell).length;
    return placed({
      ...(heading === undefined ? {} : { chapter: heading }),
      ...(paragraph === 0 ? {} : { paragraph }),
      ...(project === undefined ? {} : { project }),
    });
  };
}

function placed(place: Omit<TextPlace, 'says'>): TextPlace {
  return { ...place, says: say((m) => m.placeInText(place.chapter, place.paragraph, place.project)) };
}

/** Each heading with the chapter that it stands in. */
function chaptersOf(sections: readonly Section[]): readonly string[] {
  let top = '';
  return sections.map(({ heading }) => {
    const own = heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading;
    if ((headingLevel(heading) ?? 0) > 1 && top !== '') return `${top} ${own}`;
    top = own;
    return own;
  });
}

/** Whether a finding is about a table of performance targets: a statement in it, or one of its cells. */
function holds({ cells }: PerformanceTarget, { statement, cells: [first] }: Finding): boolean {
  const [begin, end] = [cells[0], cells.at(-1)];
  if (begin?.place !== undefined && end?.place !== undefined)
    return (
      statement !== undefined &&
      statement.start >= begin.place.start &&
      statement.start < end.place.start + end.place.length
    );
  return first !== undefined && isOnSheet(first, begin, end);
}

function isOnSheet(
  { sheet, row }: Finding['cells'][number],
  begin: TargetCell | undefined,
  end: TargetCell | undefined,
): boolean {
  if (begin?.cell === undefined || end?.cell === undefined) return false;
  return sheet === begin.cell.sheet && row >= begin.cell.row && row <= end.cell.row;
}

/** By halves: offsets grow. */
function lastIndex<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
