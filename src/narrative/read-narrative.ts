import type { MeasurementUnit } from '../core/amount';
import { readFigures } from './figures/read-figures';
import { isHeading } from './grammar/sections';
import { tokensOf, type Token } from './lex';
import type { Narrative, Section } from './narrative';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { passagesOf } from './passages';
import { NO_OUTLINE, withHeading, type Outline } from './sections';
import { budgetYear } from './year';

/** Reads the explanatory text: its figures with their roles. What no words tell stays without a role. */
export function readNarrative(text: string): Narrative {
  const paragraphs = paragraphsOf(text);
  const year = budgetYear(paragraphs);
  const { sections, cells } = outlined(text, paragraphs);
  const tokensIn = paragraphs.map(({ clean, index }) => (cells.has(index) ? [] : tokensOf(clean)));
  const forms = printedForms(tokensIn.flat());
  const figures = readFigures(paragraphs, tokensIn, forms.unit, year);
  return { text, paragraphs, sections, figures, ...passagesOf(text, paragraphs, figures, sections), year, ...forms };
}

/** Headings in their order, and the paragraphs that are cells of a table or name a project. */
function outlined(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly sections: readonly Section[]; readonly cells: ReadonlySet<number> } {
  let outline: Outline = NO_OUTLINE;
  const sections: Section[] = [];
  const cells = new Set<number>();
  for (const paragraph of paragraphs) {
    if (isHeading(paragraph.clean) && !paragraph.isCell) {
      outline = withHeading(outline, sections.length, text, paragraph);
      if (outline.section !== undefined) sections.push(outline.section);
    }
    if (isTableCell(paragraph, outline) || /^(?:\d{1,2}[、.．])?项目名称[:：]/.test(paragraph.clean))
      cells.add(paragraph.index);
  }
  return { sections, cells };
}

/** A tab before it makes a paragraph a cell; a long one with sentences is prose that was indented. */
function isTableCell(paragraph: Paragraph, outline: Outline): boolean {
  if (!paragraph.isCell) return false;
  return outline.above.includes('performance') || !paragraph.clean.includes('。');
}

function printedForms(tokens: readonly Token[]): Pick<Narrative, 'decimals' | 'unit'> {
  const decimals = new Map<MeasurementUnit, number>();
  const uses = new Map<MeasurementUnit, number>();
  for (const { kind, unit, figure } of tokens) {
    if (kind !== 'amount' || unit === undefined) continue;
    decimals.set(unit, Math.max(decimals.get(unit) ?? 0, figure.decimals));
    uses.set(unit, (uses.get(unit) ?? 0) + 1);
  }
  return { decimals, unit: [...uses].sort(([, a], [, b]) => b - a)[0]?.[0] };
}
