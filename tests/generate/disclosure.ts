import type { CellRef } from '../../src/core/cell';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { drawAccounts } from './accounts';
import { nineTables } from './nine-tables';
import type { PrintHabit } from './print';
import { createRandom, type Random } from './random';

export interface DisclosureOptions {
  /**
   * adding: every printed sum is exact. rounded: the true amounts add up to the fen, and each printed figure is rounded
   * on its own, so that totals and rows may miss each other in the last digit (尾差).
   */
  readonly figures?: 'adding' | 'rounded';
  readonly unit?: PrintHabit['unit'];
  readonly store?: PrintHabit['store'];
  readonly zero?: PrintHabit['zero'];
  readonly thousands?: boolean;
  readonly subtotals?: boolean;
}

export interface GeneratedDisclosure {
  readonly seed: number;
  readonly options: Required<DisclosureOptions>;
  /** A consistent workbook: nothing in it contradicts anything else. */
  readonly snapshot: WorkbookSnapshot;
  /** Places of all printed figures. */
  readonly figures: readonly CellRef[];
}

const PLACES = ['昌河', '临江', '南屏', '青石', '北岭', '白沙', '东湖', '石桥'];
const LEVELS = ['县', '市', '区', '州'];
const OFFICES = [
  '财政局',
  '档案馆',
  '水利局',
  '第三小学',
  '卫生院',
  '文化馆',
  '市场监督管理局',
  '人民政府办公室',
  '融媒体中心',
];
/** What the figures of an `adding` workbook are multiples of, in fen: the printed step of its unit. */
const STEP = { 万元: 10_000, 元: 1 } as const;

/** The workbook that a seed draws; options that are left out are drawn too. */
export function generateDisclosure(seed: number, options: DisclosureOptions = {}): GeneratedDisclosure {
  const random = createRandom(seed);
  const drawn = drawOptions(random, options);
  const accounts = drawAccounts(random, drawn.figures === 'adding' ? STEP[drawn.unit] : 1);
  const figures: CellRef[] = [];
  const sheets = nineTables(
    accounts,
    {
      organisation: `${random.pick(PLACES)}${random.pick(LEVELS)}${random.pick(OFFICES)}`,
      habit: drawn,
      subtotals: drawn.subtotals,
      unitApart: random.chance(0.5),
      allClasses: random.chance(0.5),
      fillerRows: random.pick([0, 0, 1, 4, 12]),
      totalCaption: random.pick(['合计', '合  计', '合 计']),
    },
    figures,
  );
  return { seed, options: drawn, snapshot: { name: `generated-${seed}.xlsx`, sheets }, figures };
}

function drawOptions(random: Random, options: DisclosureOptions): Required<DisclosureOptions> {
  const unit = options.unit ?? random.pick(['万元', '万元', '元'] as const);
  return {
    unit,
    figures: options.figures ?? random.pick(['adding', 'rounded'] as const),
    store: options.store ?? random.pick(['general', 'format', 'text'] as const),
    zero: options.zero ?? random.pick(['blank', 'blank', 'nought', 'dash'] as const),
    thousands: options.thousands ?? random.chance(0.5),
    subtotals: options.subtotals ?? random.chance(0.5),
  };
}
