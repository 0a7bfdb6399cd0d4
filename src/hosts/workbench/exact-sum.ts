import { parseFigure } from '../../core/figure';

/** Decimal text of mantissa · 10^-decimals. */
export function formatMantissa(mantissa: bigint, decimals: number): string {
  const digits = (mantissa < 0n ? -mantissa : mantissa).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${mantissa < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`}`;
}

/** Exact sum of the figures among some texts, as shown on the sheet; undefined if there are none. */
export function exactSum(texts: Iterable<string>): { readonly count: number; readonly sum: string } | undefined {
  let total = 0n;
  let scale = 0;
  let count = 0;
  for (const text of texts) {
    const figure = parseFigure(text);
    if (figure.kind !== 'printed') continue;
    count += 1;
    if (figure.decimals > scale) {
      total *= 10n ** BigInt(figure.decimals - scale);
      scale = figure.decimals;
    }
    total += figure.mantissa * 10n ** BigInt(scale - figure.decimals);
  }
  return count === 0 ? undefined : { count, sum: formatMantissa(total, scale) };
}
