import { roleNames } from '../../model/roles';

/** What is said where a reviewer corrects which table and which column is meant. */
export const corrections = {
  problems: {
    'not-json': '不是 JSON 文件，或有语法错误',
    version: '应为 "gouji": 1（版式文件的标志和版本）',
    list: '应为列表',
    object: '应为对象',
    text: '应为文字，且不能为空',
    layout: '应为公开表的代号，如 expenditure-summary、final-revenue-summary',
    role: '应为栏次的代号，如 total、basic、project、code、caption、ignored',
    'unknown-key': '没有这一项，请检查拼写',
    nameless: '须写明 title 或 headers，否则认不出是哪种版式',
    empty: '须写明 layout 或 columns，否则没有要更正的内容',
  },
  problem: (place: string, what: string, given: string | undefined) =>
    `${place === '' ? '' : `${place} `}${what}${given === undefined ? '' : `，文件中是 ${given}`}`,
  badFile: (file: string, problems: readonly string[]) => `${file}：版式文件有误：${problems.join('；')}。`,
  twoOf: (n: number) => `另有 ${n} 处`,

  title: '更正栏次和版式',
  table: '要更正的表',
  columnIs: (letters: string, words: string) => `${letters} 栏“${words}”是`,
  noWords: '无表头文字',
  asRead: (role: string) => `按表头（${role}）`,
  takeBack: '仍按表头识别',
  notUnderstood: '含义不明',
  note: '栏次认错时在这里更正，更正后会记住，并立即重新校验。',
  layoutsNote:
    '更正可以导出为版式文件，给其他审核人，或用于命令行 gouji check --layouts；文件只含标题和表头文字，不含金额。',
  exportLayouts: '导出版式',
  importLayouts: '导入版式',
  nothingToExport: '还没有更正，没有可导出的版式。',
  text: '版式文件的内容',
  save: '保存为文件',
  fileName: '版式.json',
  imported: (n: number, name: string) => `已导入 ${name}：${n} 种版式。`,
  inUse: (n: number) => `此工作簿使用 ${n} 种导入的版式。`,
  forget: '不再使用',

  roles: roleNames('zh'),
};
