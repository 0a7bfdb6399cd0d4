import type { PrintHabit } from '../print';
import type { Random } from '../random';

/** How a place prints its tables; every workbook keeps to one style. */
export interface Style extends PrintHabit {
  readonly codes: 'three-columns' | 'one-column' | 'growing' | 'in-caption';
  /** all: 类 and 款 rows with their sums; leaves: rows of 项 only. */
  readonly hierarchy: 'all' | 'leaves';
  readonly total: 'first' | 'last' | 'in-header';
  readonly totalWord: string;
  readonly totalIn: 'first-column' | 'name-column';
  readonly unitPlace: 'beside-organisation' | 'own-line' | 'one-cell';
  readonly unitWord: string;
  readonly organisationWord: string;
  readonly organisation: string;
  readonly year: number;
  readonly yearInTitle: boolean;
  readonly titleNumber: 'none' | 'colon' | 'own-line' | 'published';
  readonly sheetNames: 'numbers' | 'titles';
  readonly spacedWords: boolean;
  readonly halfWidth: boolean;
  readonly lostMerges: boolean;
  /** Empty rows before the total, or after the last line. */
  readonly blankRows: number;
  readonly placeholderRow: boolean;
  readonly noteBelow: boolean;
  readonly columnNumbers: boolean;
  readonly leadingBlanks: boolean;
  /** The header printed again where a page ends. */
  readonly headerAgain: boolean;
  /** All tables below each other on one sheet. */
  readonly stacked: boolean;
}

const PLACES = ['昌河', '临江', '南屏', '青石', '北岭', '白沙', '东湖', '石桥'];
const LEVELS = ['县', '市', '区'];
const OFFICES = [
  '财政局',
  '档案馆',
  '水利局',
  '第三小学',
  '卫生院',
  '文化馆',
  '市场监督管理局',
  '融媒体中心',
  '住房和城乡建设局',
  '农业农村局',
];

export function drawStyle(random: Random): Style {
  const codes = random.pick(['three-columns', 'three-columns', 'one-column', 'growing', 'in-caption'] as const);
  return {
    unit: random.pick(['万元', '元'] as const),
    thousands: random.chance(0.5),
    store: random.pick(['general', 'format', 'text'] as const),
    zero: random.pick(['blank', 'blank', 'nought', 'dash'] as const),
    codes,
    hierarchy: random.pick(['all', 'all', 'leaves'] as const),
    total: random.pick(
      codes === 'three-columns' ? (['first', 'last', 'last', 'in-header'] as const) : (['first', 'last'] as const),
    ),
    totalWord: random.pick(['合计', '合  计', '总计', '合 计', '合　计']),
    totalIn: random.pick(['first-column', 'name-column'] as const),
    unitPlace: random.pick(['beside-organisation', 'own-line', 'one-cell'] as const),
    unitWord: random.pick(['单位：', '单位:', '金额单位：', '金额单位:']),
    organisationWord: random.pick(['编制部门：', '编制单位：', '部门：', '单位名称：', '填报单位：', '部门名称:']),
    organisation: `${random.pick(PLACES)}${random.pick(LEVELS)}${random.pick(OFFICES)}`,
    year: random.int(2017, 2026),
    yearInTitle: random.chance(0.5),
    titleNumber: random.pick(['none', 'colon', 'own-line', 'published'] as const),
    sheetNames: random.pick(['numbers', 'titles'] as const),
    spacedWords: random.chance(0.3),
    halfWidth: random.chance(0.4),
    lostMerges: random.chance(0.3),
    blankRows: random.pick([0, 0, 0, 1, 3, 12]),
    placeholderRow: random.chance(0.1),
    noteBelow: random.chance(0.3),
    columnNumbers: random.chance(0.2),
    leadingBlanks: random.chance(0.3),
    headerAgain: random.chance(0.1),
    stacked: random.chance(0.15),
  };
}
