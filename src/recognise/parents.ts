/**
 * A line belongs to the longest shorter code that is printed in the same list. Where several units are listed one below
 * the other that code is printed again for each: then it is the nearest one above, of the same unit.
 *
 * @param codes of the lines, digits only
 * @param startsUnit whether a line without a code begins what belongs to the next unit
 * @returns the index of the line that each is part of
 */
export function parentsOf(
  codes: readonly (string | undefined)[],
  startsUnit: (index: number) => boolean,
): readonly (number | undefined)[] {
  const byCode = new Map<string, number[]>();
  let longest = 0;
  for (const code of codes) if (code !== undefined && code.length > longest) longest = code.length;
  codes.forEach((code, index) => {
    // The longest codes stand above none, and in a long table nearly all are of them.
    if (code === undefined || code.length >= longest) return;
    const same = byCode.get(code);
    if (same === undefined) byCode.set(code, [index]);
    else same.push(index);
  });
  if (byCode.size === 0) return [];
  const isRepeated = [...byCode.values()].some(({ length }) => length > 1);
  const units = isRepeated ? unitsOf(codes, startsUnit) : undefined;
  const above = (code: string, index: number): number | undefined => {
    const printed = byCode.get(code);
    if (printed === undefined || printed.length === 1 || units === undefined) return printed?.[0];
    const own = printed.filter((line) => units[line] === units[index]);
    return own.findLast((line) => line < index) ?? own[0];
  };
  return codes.map((code, index) => {
    if (code === undefined || code.length <= 3) return undefined;
    return above(code.slice(0, -2), index) ?? (code.length > 5 ? above(code.slice(0, -4), index) : undefined);
  });
}

/** Which unit each line belongs to, counted from the top. */
function unitsOf(codes: readonly (string | undefined)[], startsUnit: (index: number) => boolean): readonly number[] {
  let unit = 0;
  return codes.map((_, index) => (startsUnit(index) ? ++unit : unit));
}
