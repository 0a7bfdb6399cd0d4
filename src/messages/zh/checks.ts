import { years } from './years';

/** A line of a table whose code and name are spoken of. */
export interface CodeLine {
  readonly cell: string;
  readonly code: string;
  readonly name: string;
  readonly official: string;
  /** The code that has this name. */
  readonly rightCode?: string;
  /** First and last year of the name, where they are known. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const list = (items: readonly string[], most = 5): string =>
  items.slice(0, most).join('、') + (items.length > most ? `等 ${items.length} 处` : '');

const inOtherYears = ({ cell, code, name, official, from, to }: CodeLine): string =>
  `${cell} ${code}“${name}”（${years.valid(from, to)}${official === '' ? '' : `，该年度为“${official}”`}）`;

/** What the checks say that no equation can say: what is wrong, why, and what to do. */
export const checks = {
  'unit-stated': {
    missing: (table: string) =>
      `${table}没有注明计量单位，读者无从知道金额是元还是万元，也无法与其他表比较；请在表题下方注明“单位：元”或“单位：万元”。`,
  },
  'empty-table-declared': {
    undeclared: (table: string) =>
      `${table}没有任何金额，也没有说明；空表也要公开并说明原因，请在表下注明“本表为空表”及原因。`,
    contradicted: (table: string, figures: string) =>
      `${table}下方的说明称本表为空表，但表中有金额（${figures}），两者矛盾；请删去说明或更正金额。`,
    doubtful: (table: string, figures: string) =>
      `${table}的说明称没有此项收支，但表中有金额（${figures}）；请核实后改说明或改金额。`,
    unfilled: '所有表都还没有填金额',
  },
  'figure-clean': {
    dirty: (table: string, cells: readonly string[]) =>
      `${table}有 ${cells.length} 个金额夹有空格或全角字符（${list(cells)}），Excel 把它们当作文字，求和时会漏掉；请删去多余字符，改为数字。`,
    textual: (table: string, cells: readonly string[]) =>
      `${table}有 ${cells.length} 个金额是文字形式（${list(cells)}），而其他金额是数字，用公式求和会漏掉它们；请转换为数字。`,
  },
  'figure-readable': {
    shown: (table: string, cells: readonly string[]) =>
      `${table}有 ${cells.length} 个金额因单元格格式显示成了别的（${list(cells)}），公开的是显示的内容，含有它们的等式无法判定；请改用数值格式。`,
    unreadable: (table: string, cells: readonly string[]) =>
      `${table}的金额列中有 ${cells.length} 处读不出是多少（${list(cells)}），含有它们的等式无法判定；请改为一个数。`,
  },
  'shown-figure': {
    scaled: (table: string, count: number, cell: string, shown: string, stored: string) =>
      `${table}有 ${count} 个金额显示的与存储的差 10 的若干次方，例如 ${cell} 显示 ${shown}，存储的是 ${stored}；核对以显示的为准，别处公式引用的是存储的数，请注意单位。`,
    hidden: (table: string, count: number, cell: string, shown: string, stored: string) =>
      `${table}有 ${count} 个金额的格式隐去了尾数，例如 ${cell} 显示 ${shown}，实际是 ${stored}；公式按实际值相加，显示的数可能加不拢，请用 ROUND 取整或直接填显示的数。`,
  },
  'negative-amount': {
    negative: (table: string, cells: readonly string[]) =>
      `${table}有负数（${list(cells)}），预算收支一般不为负；请核实是否多了负号或填错了行。`,
  },
  'code-format': {
    broken: (table: string, items: readonly { cell: string; printed: string; right: string | undefined }[]) =>
      `${table}有 ${items.length} 个科目编码写法不对：${list(items.map(({ cell, printed, right }) => `${cell}“${printed}”${right === undefined ? '' : `应为“${right}”`}`))}；照字面读，这些行不属于任何上级科目，请改正。`,
    unpadded: (table: string, cells: readonly string[]) =>
      `${table}的款、项编码没有补足两位（${list(cells)}），多半是按数字存储丢了前面的零；请改为文字格式并补零。`,
    length: (table: string, items: readonly string[]) =>
      `${table}有 ${items.length} 个科目编码位数不对（${list(items)}）；类三位，款五位，项七位，请改正。`,
  },
  'code-name': {
    other: (table: string, lines: readonly CodeLine[]) =>
      `${table}有 ${lines.length} 个科目编码与名称对不上：${list(lines.map(({ cell, code, name, official, rightCode }) => `${cell} ${code} 是“${official}”，“${name}”是 ${rightCode ?? ''}`))}；编码和名称必有一个错，请改正。`,
    differs: (table: string, lines: readonly CodeLine[]) =>
      `${table}有 ${lines.length} 个科目名称与规定不同：${list(lines.map(({ cell, code, name, official }) => `${cell} ${code}“${name}”，规定为“${official}”`))}；请核对编码和名称。`,
    wording: (table: string, lines: readonly CodeLine[]) =>
      `${table}有 ${lines.length} 个科目名称与规定的写法略有不同，或是自设的明细：${list(lines.map(({ cell, code, name, official }) => `${cell} ${code}“${name}”，规定为“${official}”`))}；如非有意，请统一。`,
    unknown: (table: string, lines: readonly CodeLine[]) =>
      `${table}有 ${lines.length} 个科目编码不在本程序的科目表中：${list(lines.map(({ cell, code, name }) => `${cell} ${code}“${name}”`))}；科目表可能不全，请自行核对。`,
    'other-year': (table: string, lines: readonly CodeLine[], year: number, from: keyof typeof years.from) =>
      `${table}是 ${year} 年的（${years.from[from]}），有 ${lines.length} 个科目是别的年度的：${list(lines.map(inOtherYears))}；请核对年度、编码和名称。`,
  },
  'one-code-one-name': {
    several: (code: string, uses: readonly { name: string; cell: string }[]) =>
      `科目 ${code} 在各表中名称不一：${uses.map(({ name, cell }) => `“${name}”（${cell}）`).join('、')}；同一科目只应有一个名称，请统一。`,
  },
  'duplicate-code': {
    repeated: (table: string, code: string, name: string, cells: readonly string[]) =>
      `${table}中科目 ${code}“${name}”列了 ${cells.length} 次，金额完全相同（${list(cells)}），可能重复填列；请核实。`,
  },
  'organisation-and-year-same': {
    organisation: (table: string, here: string, others: string) =>
      `${table}的编制单位是“${here}”，其他表是“${others}”；同一套公开表应属于同一单位，请核对。`,
    year: (table: string, here: number, others: number) =>
      `${table}的年度是 ${here}，其他表是 ${others}；可能沿用了往年的表题，请核对。`,
  },
  'table-set-complete': {
    missing: (names: readonly string[]) =>
      `工作簿中没有找到${names.map((name) => `《${name}》`).join('、')}；没有此项收支也应公开空表并说明，若在别的文件中公开可不理会。`,
    hidden: (name: string, hidden: string, visible: string) =>
      `隐藏的工作表“${hidden}”与“${visible}”都是《${name}》；表间勾稽只用可见的“${visible}”。如是旧稿，公开前请删除。`,
  },
  'economic-side': {
    personnel: (table: string, cells: readonly string[]) =>
      `${table}把工资福利支出（301）填在了公用经费列（${list(cells)}）；301 属人员经费，请核对列。`,
    public: (table: string, cells: readonly string[]) =>
      `${table}把商品和服务支出（302）或资本性支出（310）填在了人员经费列（${list(cells)}）；它们属公用经费，请核对列。`,
    household: (table: string, cells: readonly string[]) =>
      `${table}把对个人和家庭的补助（303）填在了公用经费列（${list(cells)}）；303 一般属人员经费，请核实。`,
  },
  'change-rate': {
    differs: (table: string, stated: string, expected: string, years: string) =>
      `${table}的增减率为 ${stated}，按两年的数字（${years}）应为 ${expected}；请核对增减率和两年的数字。`,
    noBase: (table: string, stated: string) =>
      `${table}的增减率为 ${stated}，但上年数为零，算不出增减率；通常留空或填“—”，请核对。`,
  },
  'completion-rate': {
    differs: (table: string, stated: string, expected: string, figures: string) =>
      `${table}完成预算的百分比为 ${stated}，按决算数除以预算数（${figures}）应为 ${expected}；请核对百分比和这两个数。`,
    about: (table: string, stated: string, expected: string, figures: string) =>
      `${table}完成预算的百分比为 ${stated}，按决算数除以预算数（${figures}）约为 ${expected}；请核对百分比和这两个数。`,
  },
  'performance-weights': {
    differs: (sheet: string, count: number, stated: string) =>
      `《${sheet}》${count} 个绩效指标的权重合计为 ${stated}，应为 100（为预算执行率留 10 分的为 90）；请核对各指标的权重。`,
  },
  'hidden-figures': {
    inside: (table: string, count: number, rows: readonly string[], columns: readonly string[]) =>
      `${table}有 ${count} 个金额在隐藏的${[
        rows.length > 0 ? `第 ${list(rows)} 行` : '',
        columns.length > 0 ? ` ${list(columns)} 列` : '',
      ]
        .filter((part) => part !== '')
        .join('和')}，读者看不到，核对时已计入；请取消隐藏，或删去后重新核对。`,
    sheet: (table: string, sheet: string) =>
      `${table}在隐藏的工作表“${sheet}”上，读者看不到，核对时已计入；请取消隐藏，如不公开请删除。`,
  },
  'error-value': {
    uncalculated: (table: string, cells: readonly string[]) =>
      `${table}有 ${cells.length} 个公式还没有计算过（${list(cells)}），文件里没有结果；请用 Excel 打开，保存后再核对。`,
    errors: (table: string, cells: readonly string[]) =>
      `${table}的金额单元格中有 ${cells.length} 个错误值（${list(cells)}），不是金额；请修复公式或改填数字。`,
  },
};
