/** Everything that the page around the pane says. */
export const workbench = {
  title: '勾稽 · 预决算公开表校验工作台',
  open: '打开',
  openHint: '打开工作簿（Ctrl+O）',
  save: '保存',
  saveHint: '下载改动后的工作簿（Ctrl+S）',
  undo: '撤消',
  undoHint: '撤消上一处修改（Ctrl+Z）',
  unsaved: '已修改',
  drop: '松开鼠标即可打开',
  dropHint: '.xlsx、.xls；文件只在本机读取',
  opening: (name: string) => `正在打开 ${name}`,
  cancel: '取消',
  sheetView: '工作簿',
  paneView: '校验',
  resize: '调整窗格宽度',
  nameBox: '单元格地址',
  content: '单元格内容',
  formulaLocked: '工作台不计算公式。输入数值可替换公式，或在 Excel 中修改。',
  textHint: (text: string) => `“${text}”将作为文字写入`,
  grid: (sheet: string) => `工作表 ${sheet}`,
  sheets: '工作表',
  hidden: '（隐藏）',
  problem: { error: '错误', warning: '警告', notice: '提示', suspect: '最可能出错' },
  sum: '求和',
  count: '计数',
  blank: '空白',
  zoom: '显示比例',
  zoomIn: '放大',
  zoomOut: '缩小',
  empty: '没有打开的工作簿',
  emptyHint: '把预算、决算公开表拖到这里，粘贴文件，或点“打开”。',
} as const;

type Plain<T> = T extends (...args: infer A) => unknown
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Plain<T[K]> };

/** The shape that both catalogues of the workbench have. */
export type WorkbenchMessages = Plain<typeof workbench>;
