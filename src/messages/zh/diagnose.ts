import type { Slip } from '../../model/slip';

/** One figure that should change, in words. `cell` names table, address, line and column. */
interface FigureChange {
  readonly cell: string;
  readonly old: string;
  readonly right: string;
}

/** What a slip was mixed up with. */
interface SlipContext {
  readonly related: string;
  readonly value: string;
}

const now = (old: string): string => (old === '' ? '现为空' : `现为 ${old}`);

const causes: Readonly<Record<Slip, (context: SlipContext) => string>> = {
  transposed: () => '相邻两位数字颠倒',
  digit: () => '有一位数字录错',
  'dropped-digit': () => '漏录一位数字',
  'extra-digit': () => '多录一位数字',
  'decimal-point': () => '小数点错位',
  sign: () => '正负号相反',
  'ten-thousand': () => '相差一万倍，元与万元混用',
  neighbour: ({ related, value }) => `现值 ${value} 与${related}相同，疑为重复录入`,
  parent: ({ related, value }) => `现值 ${value} 是上级${related}的数`,
  'left-out-of-total': ({ related, value }) => `合计漏加了${related}的 ${value}`,
  'counted-twice': ({ related, value }) => `合计多加了一次${related}的 ${value}`,
  'not-filled': () => '该格未填',
  superfluous: () => '该格不应有数',
  'last-digit': () => '仅末位不符',
  'wrong-cell': ({ related, value }) => `${value} 应填在${related}，错填到了另一格`,
  swapped: () => '两格的数互换了',
  'slipped-column': () => '这几行的数整体错开了一行',
  'exchanged-lines': () => '两行的数互换了',
  'omitted-line': () => '合计与明细之差在各列相互吻合，改动任何一行现有的数都做不到',
  'repeated-line': () => '同一行录入了两次',
  other: () => '只有这样改才能使相关等式全部成立',
};

/** What the diagnosis says. */
export const diagnose = {
  /** 表六 C27（合计·人员经费） */
  cell: (table: string, address: string, line: string, column: string) => {
    const words = [line, column].filter((word) => word !== '').join('·');
    return `${table} ${address}${words === '' ? '' : `（${words}）`}`;
  },
  line: (caption: string) => (caption === '' ? '该行' : `“${caption}”`),
  causes,
  change: ({ cell, old, right }: FigureChange, cause: string) => `${cell} 很可能应为 ${right}（${now(old)}，${cause}）`,
  changes: (changes: readonly FigureChange[], cause: string) =>
    `${changes.map(({ cell, old, right }) => `${cell} 很可能应为 ${right}（${now(old)}）`).join('、')}：${cause}`,
  printedIn: (table: string) => `${table}的同名项目即为此数`,
  emptied: '空',
  missingLine: (line: string, table: string) => `${table}所列的“${line}”一行`,
  omittedLine: (
    table: string,
    total: string,
    missing: string,
    amounts: readonly { readonly column: string; readonly amount: string }[],
    cause: string,
  ) =>
    `${table} ${total}的明细很可能漏列${missing === '' ? '一行' : missing}（${amounts.map(({ column, amount }) => `${column} ${amount}`).join('、')}）：${cause}`,
  repeatedLine: (table: string, line: string, cause: string) => `${table} ${line}很可能是重复的一行：${cause}`,
  join: (sentences: readonly string[]) => sentences.join('；另'),
  proof: (mended: number, kept: number) =>
    kept === 0 ? `改后 ${mended} 条等式全部成立。` : `改后 ${mended} 条等式全部成立，原已成立的 ${kept} 条不受影响。`,
  unique: (repair: string, proof: string) => `${repair}。${proof}`,
  openValue: (cells: readonly string[], mended: number) =>
    `${cells.join('、')} 很可能有误，改正后 ${mended} 条等式全部成立；应为多少，等式本身不能完全确定（尾差或“不小于”关系留有余地），请对照原始资料。`,
  openLine: (repair: string, mended: number) =>
    `很可能应${repair}：改后 ${mended} 条等式全部成立；尾差使末位数不能完全确定，请对照原始资料。`,
  several: (equations: number, options: readonly string[], more: number) =>
    `${equations} 条等式不成立，有${more > 0 ? '多' : ` ${options.length} `}种改法同样说得通，等式本身无法判定：${options.join('；或 ')}${more > 0 ? `；等 ${options.length + more} 种` : ''}。请对照原始资料核实。`,
  option: ({ cell, old, right }: FigureChange) => `${cell} 由 ${old === '' ? '空' : old} 改为 ${right}`,
  optionLine: (
    table: string,
    total: string,
    missing: string,
    amounts: readonly { readonly column: string; readonly amount: string }[],
  ) =>
    `在${table} ${total}的明细中补列${missing === '' ? '一行' : missing}（${amounts.map(({ column, amount }) => `${column} ${amount}`).join('、')}）`,
  optionJoin: (parts: readonly string[]) => parts.join('，同时 '),
  undecided: (equations: number, complete: boolean) =>
    complete
      ? `${equations} 条相互关联的等式不成立，少数几处差错无法同时解释，可能多处有误，请逐条核对。`
      : `${equations} 条相互关联的等式不成立，差错较多，在限定的搜索范围内未能判定出处，请逐条核对。`,
  conditional: (equations: number) =>
    `${equations} 条有前提的等式（如“只有一般公共预算资金”“没有结转”）不成立，且找不到能解释它们的差错：请先核实前提，判断前提所依据的数可能有误。`,
  disputed: (
    pairs: readonly { readonly own: string; readonly other: string }[],
    count: number,
    table: string | undefined,
  ) =>
    `${pairs.map(({ own, other }) => `${own === '' ? '空' : own} 与 ${other === '' ? '空' : other}不一致`).join('；')}${count > pairs.length ? `；等 ${count} 处` : ''}。改动其中任何一格都会使原本成立的合计不成立，${table === undefined ? '很可能有一张表没有随另一张更新，哪张有误等式本身无法判定' : `与其他表不符的是${table}，很可能该表没有随其他表更新`}；请对照原始资料核实。`,
  exchangedBetween: (table: string, other: string, lines: readonly [string, string], isClear: boolean) =>
    `${table}与${other}的${lines[0]}和${lines[1]}两行数字恰好相反，两表合计都不受影响：${
      isClear
        ? `其他表或科目之间的对应关系与${other}一致，很可能是${table}这两行的数互换了`
        : '必有一张表的这两行互换了，等式本身无法判定是哪一张'
    }；请对照原始资料核实。`,
  exchangedCell: '其他表或科目之间的对应关系与另一张表一致，很可能本表这两行的数互换了',
  disputedCell: '本表自身相加无误，但与另一张表的同一数字不一致',
  partly: (options: readonly string[], mended: number) =>
    `最可疑的是${options.join('、')}：单独改正即可使其中 ${mended} 条成立。`,
  rateIsWrong: '所依据的两个数在其他等式中均成立，很可能是百分比有误',
  textIsWrong: (equations: number) => `表中该数使 ${equations} 条等式成立，很可能是文字有误。`,
  tableIsWrong: (proposed: string) => `表中该数若改为 ${proposed}，不成立的等式便成立，很可能是表格有误、文字无误。`,
};

export type DiagnoseMessages = typeof diagnose;
