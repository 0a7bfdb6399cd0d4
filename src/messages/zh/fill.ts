import { factsOfRole, type ThreePublicItem } from '../../model/roles';

/** What the fill says: why a figure follows, what is missing, what contradicts itself. */
export const fill = {
  item: (item: ThreePublicItem) => factsOfRole(item).zh,
  place: (table: string, figure: string) => `${table}${figure}`,
  and: '、',
  more: (count: number) => `等 ${count} 处`,
  why: (identities: readonly string[]) => `依据：${identities.join('；')}`,
  whyLine: (table: string) => `${table}列有该科目，本表应有此行`,
  whyChange: '本年预算数与上年数之差',
  whyRatio: '增减额除以上年数',
  project: (amount: string) => `，其中项目支出安排 ${amount}`,
  asValue: '所依据的单元格是文本，只能填数值',
  asValueOutside: '所依据的单元格不在本次填充范围内，填数值',
  heldFigure: (before: string, after: string) => `表中是 ${before}，按勾稽应为 ${after}，没有改`,
  whyDiagnosed: '依据：错误诊断',
  heldDiagnosed: (why: string) => `${why}，没有改`,
  heldPlaceholder: (before: string) => `这一格写着“${before}”，没有改`,
  heldFormula: (before: string) => `这一格已有公式，显示“${before}”，没有改`,
  heldProtected: (sheet: string) => `工作表“${sheet}”受保护，没有填`,
  heldDepending: (cell: string) => `要等 ${cell} 定下来，没有填`,
  dependsOnConflict: (cell: string) => `依赖 ${cell} 的改动`,
  undetermined: (place: string, missing: string) => `${place}：不能确定，缺${missing}`,
  stopped: (place: string, identity: string) => `${place}：“${identity}”不成立，没有填`,
  askProject: (place: string) => `${place}：基本支出只是其中一部分，请回答项目支出安排了多少`,
  undeterminedAlone: (place: string) => `${place}：没有勾稽关系能确定`,
  contradiction: (identity: string, cells: string, difference: string, stopped: number) =>
    `“${identity}”不成立，相差 ${difference}（${cells}）${stopped > 0 ? `；依赖它的 ${stopped} 处没有填` : ''}`,
  missingLine: (identity: string, cells: string) => `${cells}：“${identity}”的另一张表没有对应的行`,
  shortOfRows: (table: string, needed: number, blank: number) =>
    `${table}要补 ${needed} 行科目，合计行之前只有 ${blank} 个空行，请先插入空行`,
  unfilled: (table: string) => `${table}没有任何科目行，收入总表也没有可供推出科目的数据，没有填`,
  protectedSheet: (sheet: string) => `工作表“${sheet}”受保护，锁定的单元格写不进去，请先撤销保护`,
  cli: {
    help: `用法：
  gouji fill 文件 -o 输出.xlsx [选项]    由已填的表推出其余各表和合计，写入公式，另存为新文件

选项：
  -o, --output 文件   输出文件；不改动原文件
  --force             输出文件已存在时替换它
  --only 表,...       只填这些表，如 表一,表四
  --base 表,...       以这些表为依据；默认以已经填了数的表为依据
  --values            填数值，不填公式
  --overwrite         与推算不符的已填数字也改
  --zeros             结果为 0 的单元格也写公式（显示为空白）
  --add-missing       本套表中缺少的表补成新工作表
  --projects 项=数,…  项目支出中的“三公”经费，单位同“三公”表，如 接待=1.2,购置=0；项有 出国、购置、运行、接待，
                      没有回答的项不填，因为基本支出只是其中一部分
  --layouts 文件      在窗格中更正后导出的版式文件（JSON），同 gouji check
  --dry-run           只列出将要填的内容，不写文件
  --lang zh|en        语言，默认中文

退出状态：0 全部填好；1 有没填的：不能确定、待回答、数字冲突、相互矛盾或被拒绝；2 文件无法读写或用法有误
`,
    oneFile: '请给出一个要填的工作簿',
    noOutput: '请用 -o 给出输出文件，或用 --dry-run 只看不写',
    outputKind: (file: string) => `输出的文件名须以 .xlsx 结尾，“${file}”不是`,
    noSuchTable: (name: string, known: string) => `没有识别到“${name}”，识别到的表有：${known}`,
    badProject: (text: string) => `--projects 里的“${text}”不是“项=数”，项只能是 出国、购置、运行、接待`,
    base: (tables: string) => `依据：${tables}\n`,
    table: (label: string, sheet: string, count: number, conflicts: number) =>
      `${label}（${sheet}）：填 ${count} 处${conflicts > 0 ? `，另有 ${conflicts} 处未填` : ''}`,
    newTable: (name: string) => `新增工作表：${name}`,
    blank: '空',
    entry: (ticked: boolean, cell: string, name: string, before: string, after: string, formula: string) =>
      `  ${ticked ? '＋' : '－'} ${cell} ${name}：${before} → ${after}${formula === '' ? '' : `  ${formula}`}`,
    conflict: (held: string, why: string) => `      ${held}。${why}`,
    open: '没有填：',
    refused: (cell: string, why: string) => `  ${cell}：${why}`,
    refusals: {
      changed: '读取之后已被改动',
      protected: '工作表受保护',
      'missing-sheet': '工作表不存在',
      'with-its-table': '同表另有单元格不能写',
      merged: '在合并单元格之内',
      failed: '没有写成',
    },
    ask: (item: string, basic: string, unit: string) =>
      `  “${item}”：基本支出 ${basic} ${unit}，项目支出安排了多少？用 --projects 回答，没有就答 0\n`,
    askTitle: '要请您回答（“三公”经费含项目支出，表中看不出）：\n',
    unknownBasic: '不详',
    stillOpen: (open: number, waiting: number) =>
      `还没填完：${[open > 0 ? `${open} 处不能确定` : '', waiting > 0 ? `${waiting} 处待您决定` : ''].filter((each) => each !== '').join('，')}。`,
    moreOpen: (count: number) => `  ……另有 ${count} 处`,
    nothing: '没有可填的内容。',
    written: (file: string, cells: number, tables: number) =>
      `已写入 ${file}：${cells} 个单元格${tables > 0 ? `，新增 ${tables} 张工作表` : ''}。`,
    dry: (cells: number, tables: number) =>
      `将填 ${cells} 个单元格${tables > 0 ? `，新增 ${tables} 张工作表` : ''}；没有写文件。`,
  },
  cliNew: {
    help: (sets: string) => `用法：
  gouji new -o 输出.xlsx --year 年份 --organisation 名称 [选项]    新建一整套空表，公式已经填好

选项：
  -o, --output 文件     输出文件；已有同名文件时不覆盖
  --force               替换已有的同名文件
  --year 年份           预算年份，如 2026
  --organisation 名称   编制部门（单位）
  --set 套              哪一套表，默认 national：
${sets}
  --unit 单位           元、千元、万元、百万元、亿元；默认按该套表（上海为元，其余为万元）
  --lang zh|en          语言，默认中文

按科目、按单位、按项目列的表逐行填写：只填项级，或类、款、项都填，均可。收支总表、财政拨款
收支总表、类款小计和各表合计由公式得出；只有一种算法时，支出总表等按科目自动取数，否则留空待填。
决算的年份是决算年度。
`,
    noOutput: '请用 -o 给出输出文件',
    year: '请用 --year 给出四位年份，如 2026',
    organisation: '请用 --organisation 给出编制部门（单位）名称',
    set: (given: string, sets: readonly string[]) => `--set 只能是 ${sets.join('、')}，不能是“${given}”`,
    unit: (given: string) => `--unit 只能是 元、千元、万元、百万元、亿元，不能是“${given}”`,
    surplus: (text: string) => `多余的参数：${text}`,
    written: (file: string, sheets: number) => `已写入 ${file}：${sheets} 张表。`,
  },
  pane: {
    tab: '填充',
    planning: '正在推算……',
    failed: '没有推算成。',
    again: '重新推算',
    base: '以这些表为依据',
    baseNote: '依据表里空着的格按“没有”算，其余各表由它们推出。',
    asValues: '填数值，不填公式',
    zeros: '结果为 0 的也写公式（显示为空白）',
    addMissing: '本套表中缺少的表补成新工作表',
    newSheet: (table: string) => `${table}（新工作表）`,
    threePublic: (unit: string) => `项目支出安排的“三公”经费（${unit}）`,
    threePublicNote: '“三公”经费含项目支出，表中看不出。请逐项填写，没有就填 0；没填的项不写数。',
    known: (basic: string) => `基本支出 ${basic}`,
    notes: (count: number) => `${count} 条提醒`,
    filter: '显示',
    filters: { all: '全部', blank: '空白待填', conflict: '已有数字不一致' },
    nothing: '没有可填的：该填的都已填，或缺少依据。',
    tickTable: (table: string) => `勾选${table}`,
    count: (ticked: number, all: number) => `${ticked}/${all}`,
    blank: '空',
    apply: (count: number) => `填入 ${count} 处`,
    applying: '正在填入……',
    applied: (count: number, sheets: number) =>
      `已填入 ${count} 处${sheets > 0 ? `，新增 ${sheets} 张工作表（撤销时不删除，不要时请自行删除）` : ''}，是否相符以核对结果为准。`,
    refused: (count: number) => `${count} 处没有写：`,
    undo: (count: number) => `撤销上次填充（${count} 处）`,
    undone: (count: number) => `已撤销 ${count} 处。`,
    sheetsStay: (names: readonly string[]) => `${names.join('、')}里另有内容或被别处引用，没有删除。`,
    forgotten: '工作簿没有收下撤销记录，关闭窗格后不能再撤销。',
    open: (count: number) => `${count} 处不能确定，保持空白`,
    entry: (cell: string, before: string, after: string) => `${cell}：${before} → ${after}`,
  },
  emptyNote: (subject: string, word: string) => `${word}：我单位无${subject}，此表为空表。`,
  threePublicOpen: (word: string) => `${word}：有项目支出，各项请填写（含项目支出安排的，没有的填0）。`,
};

export type FillMessages = typeof fill;
