/** What the command line says around the reports. */
export const cli = {
  help: `gouji（勾稽）：核对预算公开表、决算公开表的勾稽关系

用法：
  gouji check 文件或文件夹... [选项]    核对工作簿（.xlsx .xlsm .xls .et）或 Word 文档（.docx），文件夹连同下级文件夹
  gouji fill 文件 -o 输出.xlsx [选项]    由已填的表填出其余各表和合计，选项见 gouji fill --help
  gouji narrative 文件 [-o 输出.txt|.docx]  由各表起草情况说明；--last-year 文件 给出上年的表，用于比较；
                                        --budget 文件 给出同年的预算表，用于决算与年初预算比较；--layouts 同 check；--force 替换已有的输出
  gouji new -o 输出.xlsx --year 年份 --organisation 名称    新建一整套带公式的空表，选项见 gouji new --help
  gouji schema                          输出核对结果的 JSON Schema
  gouji --help | --version

check 的选项：
  --json            输出 JSON；只给一个文件时为一个对象，否则为数组
  --ndjson          每个工作簿输出一行 JSON
  --csv             每个问题输出一行
  --report 文件     另存报告：.html 可打印，.xlsx 为工作表
  --narrative 文件  情况说明所在的 .docx 或 .txt，与表一起核对（只核对一个工作簿时）
  --layouts 文件    在窗格中更正后导出的版式文件（JSON），按其中的标题和表头认表、认栏
  --force           报告文件已存在时替换它
  --lang zh|en      语言，默认中文
  --no-color        不用颜色（环境变量 NO_COLOR 亦可）

退出状态：0 没有错误级问题；1 有；2 有文件无法读取（其余照常核对）、结果无法写出或用法有误
`,
  unknownCommand: (name: string) => `没有“${name}”这个命令。用 gouji --help 查看用法。`,
  badUsage: (detail: string) => `用法有误：${detail}。用 gouji --help 查看用法。`,
  unknownOption: (option: string) => `没有 ${option} 这个选项`,
  optionValue: (option: string) => `选项 ${option} 的用法不对`,
  nothingGiven: '请给出要核对的文件或文件夹',
  oneFormat: '--json、--ndjson、--csv 只能用一个',
  language: (given: string) => `--lang 只能是 zh 或 en，不能是“${given}”`,
  reportKind: (file: string) => `报告的文件名须以 .html 或 .xlsx 结尾，“${file}”不是`,
  narrativeOf: '请给出要起草情况说明的工作簿',
  narrativeOfOne: '--narrative 只能用于一个工作簿',
  textKind: (file: string) => `情况说明的文件名须以 .txt 或 .docx 结尾，“${file}”不是`,
  budgetOfFinal: '--budget 只用于决算公开表',
  nothingToDraft: (file: string) => `${file}：没有识别到公开表，无从起草情况说明。`,
  drafted: (file: string) => `情况说明已起草：${file}`,
  blanksLeft: (count: number) => (count === 0 ? '没有留空。' : `共 ${count} 处待补（【请填写…】），须由单位填写。`),
  surplusArguments: (text: string) => `多余的参数：${text}`,
  withText: (file: string, text: string) => `${file}（情况说明：${text}）`,
  noWorkbooks: (folder: string) => `${folder}：文件夹中没有工作簿或 Word 文档（.xlsx .xlsm .xls .et .docx）。`,
  unreadableFolder: (folder: string) => `${folder}：文件夹无法读取，请检查路径和权限。`,
  unexpected: (file: string) =>
    `${file}：核对时出现意外情况，这个文件没有核对完。这是本程序的问题，请把文件和版本号反馈给维护者。`,
  unexpectedAnywhere: '程序出现意外情况，没有完成。这是本程序的问题，请把用法和版本号反馈给维护者。',
  outputIsInput: (file: string, input: string) =>
    file === input
      ? `输出文件不能就是原文件 ${file}，请换一个文件名`
      : `${file} 就是原文件 ${input}，不能覆盖，请换一个文件名`,
  outputExists: (file: string) => `${file} 已经存在，没有覆盖；请换一个文件名，或加 --force 替换它。`,
  notWritten: (file: string, why: string) => `${file}：没有保存，${why}`,
  whyNotWritten: {
    full: '磁盘已满或超过限额；原有文件没有改动。',
    denied: '没有写入权限；原有文件没有改动。',
    noFolder: '文件夹不存在。',
    isFolder: '这个名字是一个文件夹。',
    inUse: '文件正被其他程序占用；它没有改动。',
    other: '请检查文件夹和磁盘；原有文件没有改动。',
  },
  outputLost: '结果没有完整输出：磁盘已满或输出被关闭，请不要使用这次的输出。',
  reportWritten: (file: string) => `报告已保存：${file}`,
  progress: (done: number, all: number, file: string) => `正在核对 ${done}/${all}：${file}`,
  together: (workbooks: number, withErrors: number, withOpen: number, unreadable: number) =>
    `共 ${workbooks} 个工作簿，${withErrors} 个有错误${withOpen > 0 ? `，${withOpen} 个有数字未核对` : ''}${unreadable > 0 ? `；另有 ${unreadable} 个无法读取` : ''}。`,
};
