import type { MeasurementUnit } from '../core/amount';
import { budgetYear } from './year';
import { isHeading } from './grammar/sections';
import { tokensOf, type Token } from './lex';
import type { Narrative, ReadNumber } from './narrative';
import { paragraphsOf, placeIn, type Paragraph } from './paragraphs';
import { expenseNamed } from './paragraph/item';
import { readFigures } from './figures/read';
import { readParagraph } from './paragraph/read-paragraph';
import { NO_OUTLINE, withHeading, type Outline } from './sections';
import { newReader, type Reader } from './reader';

/** Reads the explanatory text. What the grammar does not know stays unread and is counted as such. */
export function readNarrative(text: string): Narrative {
  const paragraphs = paragraphsOf(text);
  const year = budgetYear(paragraphs);
  const numbers: ReadNumber[] = [];
  const tokensIn = paragraphs.map(({ clean }) => tokensOf(clean));
  const reader = newReader(text, year);
  let outline: Outline = NO_OUTLINE;
  for (const paragraph of paragraphs) {
    const tokens = tokensIn[paragraph.index] ?? [];
    if (isHeading(paragraph.clean) && !paragraph.isCell) {
      outline = withHeading(outline, text, paragraph);
      reader.enterSection(outline.sections.length - 1, expenseNamed(reader, paragraph));
      numbers.push(...tokens.map((token) => accounted(text, paragraph, token, new Set([token]))));
      continue;
    }
    // A number in the name of a project is part of a name.
    const isNoFigure = isTableCell(paragraph, outline) || /^(?:\d{1,2}[、.．])?项目名称[:：]/.test(paragraph.clean);
    const understood = isTableCell(paragraph, outline) ? new Set<Token>() : readParagraph(reader, paragraph, tokens);
    numbers.push(
      ...tokens
        .map((token) => accounted(text, paragraph, isNoFigure ? asCell(token) : token, understood))
        .filter((each) => each.place.length > 0),
    );
  }
  const forms = printedForms(tokensIn.flat());
  const isProse = (paragraph: Paragraph) => !paragraph.isCell || paragraph.clean.includes('。');
  const prose = tokensIn.map((tokens, index) => {
    const paragraph = paragraphs[index];
    return paragraph !== undefined && isProse(paragraph) ? tokens : [];
  });
  const { passages, enumerations } = reader.result();
  const figures = numbers.filter(({ outcome }) => outcome !== 'ignored');
  return {
    text,
    paragraphs,
    sections: outline.sections,
    passages,
    enumerations,
    numbers,
    year,
    ...forms,
    figures: readFigures(paragraphs, prose, forms.unit, year),
    understood: {
      figures: figures.length,
      understood: figures.filter(({ outcome }) => outcome === 'understood').length,
    },
  };
}

export type { Reader };

/** A tab before it makes a paragraph a cell; a long one with sentences is prose that was indented. */
function isTableCell(paragraph: Paragraph, outline: Outline): boolean {
  if (!paragraph.isCell) return false;
  return outline.above.includes('performance') || !paragraph.clean.includes('。');
}

function asCell(token: Token): Token {
  return token.kind === 'amount' || token.kind === 'percentage' || token.kind === 'plain' || token.kind === 'count'
    ? { ...token, kind: 'cell' }
    : token;
}

function accounted(text: string, paragraph: Paragraph, token: Token, understood: ReadonlySet<Token>): ReadNumber {
  const place = placeIn(text, paragraph, token.from, token.to);
  switch (token.kind) {
    case 'unchanged':
    case 'lone-sign':
      return { kind: 'measure', outcome: 'ignored', place: { ...place, length: 0 } };
    case 'amount':
    case 'percentage':
    case 'plain':
      return { kind: token.kind, outcome: understood.has(token) ? 'understood' : 'not-understood', place };
    default:
      return { kind: token.kind, outcome: 'ignored', place };
  }
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
