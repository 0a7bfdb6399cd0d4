/** What the pane says of the explanatory text (情况说明). */
export const narrativeTab = {
  source: {
    none: '工作簿中没有找到情况说明。请粘贴文字、打开文件，或从表格起草。',
    sheets: (sheets: readonly string[]) => `文字来自工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}。`,
    pasted: '文字来自粘贴。',
    file: (name: string) => `文字来自文件“${name}”。`,
  },
  checked: (figures: number, checked: number) =>
    figures === 0
      ? '文字中没有数据。'
      : figures === checked
        ? `${figures} 个数据全部核对。`
        : `${figures} 个数据中核对 ${checked} 个，其余 ${figures - checked} 个没有核对，请人工复核。`,
  unchecked: (why: string) => `没有核对：${why}`,
  blanks: (n: number) => (n === 0 ? '' : `有 ${n} 处【请填写…】待填写。`),
  found: (n: number) => (n === 0 ? '文字未发现问题。' : `文字有 ${n} 处问题，已在下面标出。`),

  give: '更换文字',
  text: '情况说明的文字',
  textHint: '把情况说明粘贴到这里，或把 .docx、.txt 文件拖到本页。',
  checkText: '校验这段文字',
  openFile: '打开文件',
  clear: '清除',
  clearNote: '清除后改用工作簿中的情况说明。',
  note: '校验后，文字会随此工作簿记住。',
  reading: (file: string) => `正在读取“${file}”…`,
  taken: (file: string, characters: number) => `已读入“${file}”，${characters} 个字符。点“校验这段文字”开始。`,
  cleared: '已清除粘贴的文字，改用工作簿中的情况说明。',
  notKept: (what: string) => `文字已用于校验，但没有记住：${what}`,
  noText: (file: string) => `“${file}”中没有文字。`,
  drop: '松开即读入文件中的文字',

  shown: '文字与问题',
  statement: (severity: string, quote: string, message: string) => `${severity}：${quote}。${message}`,

  draft: {
    title: '起草情况说明',
    note: '按预算、决算公开的格式，从已识别的表格起草全文。给出上年公开表时写明增减；原因等由单位填写。',
    lastYear: '选择上年公开表（可选）',
    budget: '选择同年预算公开表（可选）',
    budgetIs: (file: string) => `同年预算公开表：${file}`,
    lastYearIs: (file: string) => `上年公开表：${file}`,
    without: '不用',
    make: '起草',
    making: '正在起草…',
    noTables: '没有识别出公开表，无法起草。',
    done: (blanks: number) =>
      blanks === 0 ? '草稿已写好。' : `草稿已写好，共 ${blanks} 处待补（【请填写…】），须由单位填写。`,
    withoutLastYear: '草稿没有写上年对比。',
    withoutBudget: '草稿没有写年初预算。',
    text: '草稿',
    copy: '复制',
    copied: '草稿已复制。',
    notCopied: '浏览器不允许复制。草稿已选中，请按 Ctrl+C。',
    save: '保存为 .txt',
    fileName: '情况说明草稿.txt',
    saveWord: '保存为 .docx',
    wordName: '情况说明草稿.docx',
    use: '放入文本框',
    used: '草稿已放入文本框，可在那里填写空白，再校验。',
  },

  errors: {
    'password-protected': {
      what: (file: string) => `“${file}”设有打开密码。`,
      todo: '请在 Word 中去掉打开密码，另存后再打开。',
    },
    damaged: {
      what: (file: string) => `“${file}”已损坏，读不出文字。`,
      todo: '请重新下载，或用 Word 的“打开并修复”另存一份；也可以直接粘贴文字。',
    },
    'too-large': { what: (file: string) => `“${file}”太大，无法安全读取。`, todo: '请直接粘贴情况说明的文字。' },
    empty: { what: (file: string) => `“${file}”中没有内容。`, todo: '请确认选择的是否为情况说明。' },
  },
};

export type NarrativeTabMessages = typeof narrativeTab;
