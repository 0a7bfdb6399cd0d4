import type { MeasurementUnit } from '../../core/amount';
import type { Token } from '../lex';
import type { Paragraph } from '../paragraphs';
import { secondYears } from './attach';
import { itemsOf, keyOf } from './items';
import { figuresOf } from './lay-out';
import { indexed, type Figures } from './read';
import { giveRoles } from './roles';

/** Reads the figures of a text: what each says, of what, and beside which. */
export function readFigures(
  paragraphs: readonly Paragraph[],
  tokensIn: readonly (readonly Token[])[],
  unit: MeasurementUnit | undefined,
  year: number | undefined,
): Figures {
  const all = figuresOf(paragraphs, tokensIn, unit);
  const items = new Map([...itemsOf(paragraphs)].map(([paragraph, item]) => [paragraph, keyOf(item)]));
  giveRoles(all, year, items);
  secondYears(all, year);
  return indexed(
    all,
    paragraphs.map(({ clean }) => clean),
    year,
    unit,
  );
}
