import { parseFigure } from '../../../core/figure';
import { formatMantissa } from '../exact-sum';
import type { CellInput } from '../../../port/workbook-port';

/** What typed text becomes in a cell; a formula is refused because nothing here would compute it. */
export function parseInput(text: string): CellInput | 'formula' {
  if (text.trim() === '') return { kind: 'blank' };
  if (/^\s*=/.test(text)) return 'formula';
  const figure = parseFigure(text);
  return figure.kind === 'printed'
    ? { kind: 'number', decimal: formatMantissa(figure.mantissa, figure.decimals) }
    : { kind: 'text', text };
}
