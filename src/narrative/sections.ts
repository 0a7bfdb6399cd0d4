import { headingLevel, sectionKind, type SectionKind } from './grammar/sections';
import type { Section } from './narrative';
import { placeIn, type Paragraph } from './paragraphs';

/** Headings above the present paragraph, by outline level. */
export interface Outline {
  /** The last heading. */
  readonly section: Section | undefined;
  readonly above: readonly (SectionKind | undefined)[];
}

export const NO_OUTLINE: Outline = { section: undefined, above: [] };

/** The outline after a heading. A heading without number stands at the top. */
export function withHeading(outline: Outline, index: number, text: string, paragraph: Paragraph): Outline {
  const level = headingLevel(paragraph.clean) ?? 0;
  const kind = sectionKind(paragraph.clean);
  const above = [...outline.above.slice(0, level)];
  while (above.length < level) above.push(undefined);
  const section: Section = {
    index,
    kind,
    within: above.findLast((each) => each !== undefined),
    heading: paragraph.clean,
    place: placeIn(text, paragraph, 0, paragraph.clean.length),
    paragraphs: paragraph.index,
  };
  return { section, above: [...above, kind] };
}
