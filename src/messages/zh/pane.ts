import { coverage } from './coverage';
import { years } from './years';

type ErrorText = { readonly what: (file: string, place: string) => string; readonly todo: string };
const error = (what: (file: string, place: string) => string, todo: string): ErrorText => ({ what, todo });

/** Everything the pane says. */
export const pane = {
  product: '勾稽',
  tagline: '预决算公开表校验',

  check: '校验',
  checkAgain: '重新校验',
  cancel: '取消',
  clearMarks: '清除标记',
  showMarks: '显示标记',
  openFile: '打开工作簿',
  more: '更多',
  close: '关闭',
  autoCheck: '修改后自动校验',
  markCells: '校验时标出问题单元格',
  language: '语言',
  switchLanguage: 'English',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', 'high-contrast': '高对比度' },

  year: (year: number) => `${year} 年`,
  yearFrom: (from: keyof typeof years.from = 'title') => years.from[from],
  budget: '预算',
  finalAccounts: '决算',
  noOrganisation: '未找到单位名称',
  units: (units: string) => `计量单位 ${units}`,
  noUnit: '未注明计量单位',
  tablesFound: (found: number, expected: number) => `识别 ${found}/${expected} 张表`,
  tablesFoundLong: (found: number, expected: number, missing: string) =>
    missing === ''
      ? `应公开的 ${expected} 张表均已识别`
      : `应公开 ${expected} 张表，识别 ${found} 张；未找到：${missing}`,

  step: {
    reading: (sheet: string | undefined) => (sheet === undefined ? '正在读取工作簿…' : `正在读取“${sheet}”…`),
    checking: '正在识别表格、计算勾稽关系…',
  },
  opening: (name: string) => `正在打开 ${name}…`,
  checkingFor: '校验进度',

  severity: { error: '错误', warning: '警告', notice: '提示' },
  severityCount: {
    error: (n: number) => `${n} 处错误`,
    warning: (n: number) => `${n} 处警告`,
    notice: (n: number) => `${n} 处提示`,
  },
  join: '、',
  stop: '。',
  verdict: {
    nothingToCheck: '表中没有可核对的金额。',
    clean: (equations: number) => `全部 ${equations} 条等式成立，未发现问题。`,
    onlyNotices: (holding: number, equations: number, notices: number) =>
      `没有错误和警告，另有 ${notices} 处提示；${equations} 条等式中 ${holding} 条严格成立。`,
    found: (counts: string, holding: number, equations: number) =>
      `发现 ${counts}；${equations} 条等式中 ${holding} 条成立。`,
    textOnly: (counts: string) =>
      `没有识别出公开表，只核对了情况说明，${counts === '' ? '未发现问题' : `发现 ${counts}`}。`,
    notRun: (n: number) => `另有 ${n} 项检查未执行。`,
    noTables: (counts: string) => `没有识别出公开表，没有可核对的勾稽关系${counts === '' ? '' : `；发现 ${counts}`}。`,
    nothingChecked: '没有找到可核对的等式。',
    cleanInChecked: (equations: number) => `全部 ${equations} 条等式成立，已核对的部分未发现问题。`,
    notChecked: (figures: number, tables: number) => `${coverage.notChecked(figures, tables)}。`,
  },
  coverage,
  compared: (fixed: number, added: number) =>
    fixed === 0 && added === 0
      ? '与上次校验结果相同。'
      : `与上次相比：解决 ${fixed} 处${added === 0 ? '' : `，新出现 ${added} 处`}。`,
  stale: '工作簿在校验后有改动，以下结果可能已过时。',
  cancelled: '已取消校验，以下是上一次的结果。',
  marksCleared: '标记已清除。',
  marksFailed: (what: string, todo: string) => `标记没有改动：${what}${todo}`,
  marksRefused: (sheets: readonly string[]) =>
    `工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}受保护或已不存在，其中的单元格没有标出；校验结果不受影响。`,
  rechecking: '正在重新校验…',

  tabs: { findings: '问题', tables: '表格', map: '勾稽图' },
  search: '搜索',
  searchFor: '在问题中搜索',
  filter: '筛选',
  filterTable: '表格',
  filterKind: '检查项',
  allTables: '所有表格',
  allKinds: '所有检查项',
  allSheets: '整个工作簿',
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 处` : `显示 ${shown}/${all} 处`),
  clearFilter: '清除筛选',
  noMatch: '没有符合筛选条件的问题。',
  betweenTables: (left: string, right: string) => `${left} 与 ${right} 之间`,
  previous: '上一处',
  next: '下一处',
  previousKey: '上一处（Shift+F8）',
  nextKey: '下一处（F8）',
  position: (at: number, of: number) => `${at}/${of}`,
  showMore: (n: number) => `再显示 ${n} 处`,
  cause: '同一原因',
  causeCount: (n: number) => `同一原因引出 ${n} 处`,
  inText: '情况说明',
  isNew: '新',

  goTo: (place: string) => `定位到 ${place}`,
  goToWith: (place: string, label: string, value: string) => `定位到 ${place}：${label}，${value}`,
  equation: '等式',
  left: '左边',
  right: '右边',
  total: '合计',
  operand: '项目',
  place: '单元格',
  value: '金额',
  leftSum: '左边合计',
  rightSum: '右边合计',
  difference: '差额',
  relation: { '=': '应等于', '>=': '应不小于' },
  allowance: (amount: string) => `四舍五入可解释的差额不超过 ${amount}`,
  noAllowance: '两处是同一个数，须完全一致',
  showTerms: (n: number) => `显示全部 ${n} 项`,
  hideTerms: '收起',
  stated: '现为',
  expected: '应为',
  blank: '空',
  suspects: '最可能出错的单元格',
  proposed: (value: string) => `应为 ${value}`,
  noProposal: '无法确定应为何值',
  adopt: (value: string) => `采用 ${value}`,
  adoptFor: (value: string, place: string) => `采用 ${value}：写入 ${place}`,
  adoptFormula: (formula: string) => `该单元格是公式 ${formula}，采用后变为数值。`,
  confirm: '仍然采用',
  adopted: (place: string, value: string) => `已将 ${place} 改为 ${value}。`,
  refused: {
    changed: (place: string) => `${place} 在校验后已有改动，未写入。请重新校验。`,
    protected: (place: string) => `${place} 所在工作表受保护，未写入。请先撤消工作表保护。`,
    'missing-sheet': (place: string) => `${place} 所在工作表已不存在，未写入。请重新校验。`,
    'with-its-table': (place: string) => `同一张表的其他单元格未能写入，${place} 也未写入。`,
    merged: (place: string) => `${place} 在合并单元格中且不是左上角，未写入。`,
    failed: (place: string) => `${place} 未能写入。请重试。`,
  },
  hiddenSheet: (sheet: string) => `该单元格在隐藏的工作表“${sheet}”中。`,
  showSheet: '显示该工作表',
  missingCell: (place: string) => `找不到 ${place}，工作表可能已删除或改名。请重新校验。`,

  holding: (n: number) => `成立的等式（${n}）`,
  rounding: (n: number) => `尾差在允许范围内的等式（${n}）`,
  undecidable: (n: number) => `无法判断的等式（${n}）`,
  notChecked: (n: number) => `未核对的数字（${n}）`,
  notRun: (n: number) => `未执行的检查（${n}）`,
  passed: (n: number) => `通过的检查（${n}）`,
  notApplicable: (n: number) => `不适用的检查（${n}）`,
  equationsOf: (holding: number, equations: number) => `${equations} 条等式中 ${holding} 条成立`,
  only: (n: number, all: number) => `仅列出前 ${n} 条，共 ${all} 条。`,

  table: {
    where: '位置',
    unit: '单位',
    year: '年度',
    coverage: '等式覆盖',
    coverageOf: (covered: number, figures: number) => `${figures} 个数据中 ${covered} 个进入等式`,
    empty: '空表，已说明',
    findings: (n: number) => (n === 0 ? '无问题' : `${n} 处问题`),
    noneInChecked: '已核对部分无问题',
    notChecked: (figures: number) => `${figures} 个未核对，看原因`,
    relations: '按哪些关系核对',
    noRelations: '没有可用的关系。',
    alike: (totals: number) => `等 ${totals} 个合计`,
    record: (places: number, holding: number, rounding: number, violated: number) =>
      `：${places} 处，${holding === places ? '全部成立' : `成立 ${holding}`}${rounding > 0 ? `，尾差 ${rounding}` : ''}${violated > 0 ? `，不成立 ${violated}` : ''}`,
    byFigures: '（由表内数字自证）',
    outside: (n: number) => `未核对的区域（${n}）`,
    showFindings: (label: string) => `查看 ${label} 的问题`,
    recognised: (n: number) => `已识别的表格（${n}）`,
    missing: (n: number) => `未找到的表格（${n}）`,
    unrecognised: (n: number) => `未识别的工作表（${n}）`,
    thisIs: (sheet: string) => `“${sheet}”是哪张表`,
    thisIsNone: '不指定',
    assigned: '已按您的指定识别，此工作簿中会记住。',
    assignNote: '指定后会记住，并立即重新校验。',
  },

  map: {
    title: '表间勾稽图',
    summary: (tables: number, edges: number, broken: number) =>
      `${tables} 张表之间有 ${edges} 组勾稽关系，${broken === 0 ? '全部成立' : `其中 ${broken} 组不成立`}。`,
    edge: (left: string, right: string, holding: number, all: number) =>
      `${left} 与 ${right}：${all} 条等式，${holding} 条成立`,
    legend: { holds: '成立', differs: '不成立', undecided: '未判断' },
    open: '查看',
    none: '没有表间勾稽关系可以画出：至少要识别出两张互有关系的表。',
    missing: '未找到',
    list: '勾稽关系列表',
    showAll: '显示全部关系',
    backToMap: '返回全部问题',
  },

  screens: {
    noBook: {
      title: '打开一个工作簿开始',
      text: '把预算或决算公开表（.xlsx、.xls）拖到页面上，或点“打开工作簿”。文件只在本机读取，不会上传。',
    },
    noBookExcel: { title: '没有打开的工作簿', text: '在 Excel 中打开预算或决算公开表，再点“校验”。' },
    ready: { title: '准备就绪', text: '点“校验”，检查表内合计、表间勾稽和编码名称。校验不会改动工作簿中的数据。' },
    nothing: { title: '没有识别出公开表', text: '在下面指定工作表是哪张公开表，或检查打开的是否为预算、决算公开表。' },
    clean: { title: '未发现问题', text: '表内合计和表间勾稽全部成立。下面可展开查看每一条等式。' },
    openClean: {
      title: '已核对的部分未发现问题',
      text: '另有数字不在任何等式中，没有核对，见下方“未核对的数字”。',
    },
    partlyClean: { title: '已执行的检查未发现问题', text: '部分检查因缺少表格或条件未执行，见下方“未执行的检查”。' },
    failed: { title: '未能完成校验' },
    openFailed: { title: '未能打开文件' },
    retry: '重试',
    openOther: '打开其他文件',
  },

  unfinished: {
    half: (cells: number) => `上次填充写到一半断了（共 ${cells} 处）。`,
    whole: (cells: number) => `上次填充已写完（${cells} 处），只差收尾。`,
    takeBack: '撤回',
    finish: '写完',
    keep: '保留',
    takenBack: '已恢复到填充前。',
    finished: '已写完。',
    left: (count: number) => `有 ${count} 处后来改过，没有动。`,
  },
  errors: {
    'not-a-workbook': error(
      (file) => `“${file}”不是 Excel 工作簿。`,
      '请选择 .xlsx 或 .xls 文件；若由网页另存而来，请先在 Excel 中另存为 .xlsx。',
    ),
    'not-a-document': error(
      (file) => `“${file}”不是 Word 文档（.docx）。`,
      '请选择 .docx 或 .txt 文件；旧的 .doc 请先在 Word 中另存为 .docx。',
    ),
    'password-protected': error((file) => `“${file}”设有打开密码。`, '请在 Excel 中去掉打开密码，另存后再打开。'),
    damaged: error(
      (file, place) => `“${file}”已损坏${place === '' ? '' : `（${place}）`}。`,
      '请重新下载，或用 Excel 的“打开并修复”另存一份。',
    ),
    'too-large': error(
      (file, place) => `“${file}”太大${place === '' ? '' : `（${place}）`}，无法安全读取。`,
      '请只保留要公开的工作表后另存。',
    ),
    empty: error((file) => `“${file}”中没有内容。`, '请确认打开的是否为要校验的文件。'),
    'unsupported-format': error((file) => `“${file}”的格式不受支持。`, '请在 Excel 中另存为 .xlsx。'),
    'not-found': error((file) => `找不到“${file}”。`, '请检查文件是否已移动或改名。'),
    'not-readable': error((file) => `无法读取“${file}”。`, '请确认文件未被其他程序占用，再重试。'),
    'not-writable': error((file) => `无法写入“${file}”。`, '请另存为其他文件名。'),
    cancelled: error(() => '已取消。', '点“校验”可重新开始。'),
    'cell-edit-mode': error(() => 'Excel 正在编辑单元格，暂时不能读写。', '请按 Enter 或 Esc 结束编辑，再重试。'),
    'payload-too-large': error(() => '工作簿太大，Excel 拒绝一次传送。', '请删除无关的工作表或多余格式后重试。'),
    busy: error(() => 'Excel 正忙。', '请稍候再试。'),
    'connection-lost': error(() => '与 Excel 的连接中断。', '请关闭窗格后重新打开。'),
    'no-answer': error(() => 'Excel 一直没有回答。', '请看 Excel 是否开着对话框或正在编辑单元格，处理后重试。'),
    writing: error(() => '正在写入工作簿。', '请等写完再做。'),
    'half-written': error(() => '写入中途断了，也没能撤回。', '请在窗格上方选“撤回”或“写完”。'),
    'sheet-protected': error(
      (_file, place) => `工作表${place === '' ? '' : `“${place}”`}受保护，不能写入。`,
      '校验不受影响；要标出单元格，请先撤消工作表保护。',
    ),
    'workbook-protected': error(() => '工作簿受保护，不能写入。', '校验不受影响；要写入，请先撤消工作簿保护。'),
    'read-only': error(() => '工作簿以只读方式打开，不能写入。', '校验不受影响；要写入，请另存一份。'),
    'api-missing': error(() => '此版本的 Excel 缺少所需的功能。', '请更新 Excel，或在浏览器工作台中打开此文件。'),
    closed: error(() => '工作簿已关闭。', '请重新打开工作簿。'),
    'host-failure': error(() => 'Excel 报告了一个错误。', '请重试；若反复出现，请保存工作簿并重新启动 Excel。'),
  },
  unexpected: {
    what: '程序遇到意外情况，没有完成。',
    todo: '工作簿未受影响。请重试；若反复出现，请保留此文件并反馈。',
  },
} as const;

type Plain<T> = T extends (...args: infer A) => unknown
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Plain<T[K]> };

/** The shape that both catalogues of the pane have. */
export type PaneMessages = Plain<typeof pane>;
