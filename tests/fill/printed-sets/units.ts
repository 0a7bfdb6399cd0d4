import type { Budget } from '../../../src/model/roles';

/** Money of one code from one source. */
export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly source: Budget | 'special-account' | 'business-revenue' | 'other-revenue';
  readonly personnel?: number;
  readonly public?: number;
  readonly project?: number;
  /** What of it is last year's money. */
  readonly carried?: number;
}

export interface Unit {
  readonly entries: readonly Entry[];
  /** Basic expenditure of the general public budget: code, name, 人员经费, 公用经费. */
  readonly economic: readonly (readonly [code: string, name: string, staff: number, office: number])[];
  /** 三公 typed where project money leaves them open: 出国, 购置, 运行, 接待. */
  readonly threePublic?: readonly [number, number, number, number];
}

const ECONOMIC: Unit['economic'] = [
  ['30101', '基本工资', 100.5, 0],
  ['30108', '机关事业单位基本养老保险缴费', 20.25, 0],
  ['30201', '办公费', 0, 12.25],
  ['30217', '公务接待费', 0, 0.75],
  ['30231', '公务用车运行维护费', 0, 2],
  ['30302', '退休费', 5.5, 0],
];

const RUNNING: Entry = {
  code: '2010601',
  name: '行政运行',
  source: 'general-public',
  personnel: 106,
  public: 15,
};
const PENSION: Entry = {
  code: '2080505',
  name: '机关事业单位基本养老保险缴费支出',
  source: 'general-public',
  personnel: 20.25,
};
const PROJECT: Entry = { code: '2010699', name: '其他财政事务支出', source: 'general-public', project: 45.5 };

/** The general public budget pays everything, and there are no projects. */
export const oneSource: Unit = { entries: [RUNNING, PENSION], economic: ECONOMIC };

/** Funds, state capital and money of its own, all from this year. */
export const severalBudgets: Unit = {
  entries: [
    RUNNING,
    PROJECT,
    PENSION,
    { code: '2120803', name: '城市建设支出', source: 'government-fund', project: 300.15 },
    { code: '2230105', name: '国有企业退休人员社会化管理补助支出', source: 'state-capital', project: 7.7 },
    { code: '2010650', name: '事业运行', source: 'business-revenue', personnel: 31.4, public: 3.6 },
  ],
  economic: ECONOMIC,
  threePublic: [5, 0, 2, 1.75],
};

/** Money carried over from last year, grants and funds. */
export const carriedOver: Unit = {
  entries: [
    RUNNING,
    { ...PROJECT, carried: 10.5 },
    { code: '2010602', name: '一般行政管理事务', source: 'general-public', project: 3.3, carried: 3.3 },
    PENSION,
    { code: '2296002', name: '用于社会福利的彩票公益金支出', source: 'government-fund', project: 20, carried: 8 },
  ],
  economic: ECONOMIC,
  threePublic: [0, 0, 2, 0.75],
};
