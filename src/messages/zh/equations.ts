/** Sentences about equations: what is wrong, why, what to do. Amounts come with their unit. */
export const equations = {
  /** A total that does not follow from its parts. */
  sum: (place: string, expected: string, stated: string, more: boolean, by: string, from: string) =>
    `${place}应为 ${expected}，表中为 ${stated}，${more ? '多' : '少'} ${by}。按${from}计算。请核对该数和各组成项。`,
  missingTotal: (place: string, expected: string, from: string) =>
    `${place}为空，应为 ${expected}。按${from}计算。请补填，或核对各组成项。`,
  /** One figure printed in two places. */
  copy: (left: string, stated: string, right: string, other: string, by: string) =>
    `${left}为 ${stated}，${right}为 ${other}，相差 ${by}。两者应当相等，请核对并改正。`,
  missingLine: (left: string, stated: string, table: string, code: string) =>
    `${left}为 ${stated}，但${table}没有对应的${code}。请核对是否漏列。`,
  atLeast: (left: string, stated: string, right: string, other: string, by: string) =>
    `${left}为 ${stated}，小于${right}的 ${other}，差 ${by}。前者应包含后者，请核对。`,
  hint: (left: string, stated: string, right: string, other: string, by: string, why: string) =>
    `提示：${left}为 ${stated}，${right}为 ${other}，相差 ${by}。${why}`,
  rounding: (place: string, stated: string, expected: string, by: string, allowance: string) =>
    `${place}为 ${stated}，各项之和为 ${expected}，相差 ${by}，在四舍五入尾差范围（±${allowance}）之内。`,
  roundingAmongExact: (place: string, stated: string, expected: string, by: string) =>
    `${place}为 ${stated}，各项之和为 ${expected}，相差 ${by}。虽在尾差范围之内，但本工作簿其余合计都分毫不差，请核对是否笔误。`,
  copyRounding: (left: string, stated: string, right: string, other: string, by: string) =>
    `${left}为 ${stated}，${right}为 ${other}，末位相差 ${by}。两者应当相等，末位也应一致；如因各自四舍五入造成，请统一。`,
  undecidable: (place: string, text: string, what: string) =>
    `${place}写着“${text}”，不能读作金额，无法核对“${what}”。${text.startsWith('#') ? '请修复公式或改填数字。' : /\d/.test(text) ? '请只填数字。' : '没有金额请留空或填 0。'}`,
  worth: (side: string, amount: string) => `${side} ${amount}`,
  consequence: (left: string, right: string, by: string) => `随之不成立：${left} 与 ${right} 相差 ${by}。`,
  otherScope: (left: string, right: string, by: string) =>
    `${left}，${right}，相差 ${by}。两张表各自的合计都成立，可能是统计口径不同，请核实。`,
  blank: '空',
  sumOf: (parts: string) => `“${parts}”`,
  sides: (left: string, right: string) => `“${left} = ${right}”`,
  line: '行',
  and: ' + ',
  more: (count: number) => `等 ${count} 项`,
  headlineGroup: (headline: string, count: number) =>
    count > 1 ? `${headline}（关联 ${count} 条勾稽关系）` : headline,
  of: (table: string, place: string) => `${table}${place}`,
  code: (code: string) => `科目 ${code}`,
};

export type EquationMessages = typeof equations;
