/** As many characters as Excel lets a sheet's name have. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\']/g;
/** The line of the organisation or of the unit names no table. */
const NO_NAME =
  /^(?:单位|金额单位|计量单位|编制(?:单位|部门)|部门(?:名称)?|填报(?:单位|部门)|公开(?:单位|部门))\s*[:：(（]/;

/**
 * Hands out names for sheets: the first line above the table, cut to what a sheet may be called, each once.
 *
 * @param taken names that are given to other sheets
 */
export function sheetNames(taken: readonly string[]): (heading: readonly string[]) => string {
  const given = new Set(taken);
  let count = 0;
  return (heading) => {
    count++;
    const line = heading
      .map((each) =>
        each
          .replace(FORBIDDEN, ' ')
          .replace(/[\s：]+$/, '')
          .trim(),
      )
      .find((each) => each !== '' && !NO_NAME.test(each));
    const wanted = (line ?? `表格${count}`).slice(0, LONGEST).trim();
    let name = wanted;
    for (let again = 2; given.has(name); again++)
      name = `${wanted.slice(0, LONGEST - 1 - String(again).length)}~${again}`;
    given.add(name);
    return name;
  };
}
