import { CAPITAL_CODES, FUND_CODES, GENERAL_CODES, PERSONNEL_CODES, PUBLIC_CODES } from './code-list';
import type { Random } from './random';

/** Where the money comes from, in the order of 收入总表's columns. */
export const SOURCES = [
  'general-public',
  'government-fund',
  'state-capital',
  'special-account',
  'business',
  'operating',
  'other',
] as const;
const SOURCE_COUNT = SOURCES.length;
const OTHER_SOURCES = [3, 4, 5, 6];

/** A functional code with what it spends of each source; amounts in fen, exact. */
export interface FunctionalAccount {
  readonly code: string;
  readonly basic: number[];
  readonly project: number[];
}

export interface EconomicAccount {
  readonly code: string;
  readonly personnel: number;
  readonly public: number;
}

/** A project and its cost by economic class 301, 302, 303, 307, 309 … 313, 399. */
export interface ProjectAccount {
  readonly code: string;
  readonly name: string;
  readonly costs: readonly number[];
}

export interface ThreePublicAccount {
  readonly overseas: number;
  readonly purchase: number;
  readonly running: number;
  readonly hospitality: number;
}

/** What a unit's budget truly is, to the fen, before it is printed. */
export interface Accounts {
  readonly functional: readonly FunctionalAccount[];
  readonly economic: readonly EconomicAccount[];
  readonly projects: readonly ProjectAccount[];
  readonly threePublic: ThreePublicAccount;
}

const ECONOMIC_CLASS_COUNT = 10;
const GOODS_AND_SERVICES = 1;
const CAPITAL_OUTLAY = 5;
const PROJECT_WORDS = [
  '信息化运维',
  '专项业务',
  '设备购置',
  '宣传培训',
  '服务中心工作',
  '课题研究',
  '基层治理',
  '安全生产',
  '环境整治',
  '人才引进',
  '档案整理',
  '普法宣传',
];

/** Draws a budget that adds up; `step` is the smallest amount it is made of, in fen. */
export function drawAccounts(random: Random, step: number): Accounts {
  const accounts = new Map<string, FunctionalAccount>();
  const accountOf = (code: string): FunctionalAccount => {
    const known = accounts.get(code);
    if (known !== undefined) return known;
    const account = {
      code,
      basic: Array.from({ length: SOURCE_COUNT }, () => 0),
      project: Array.from({ length: SOURCE_COUNT }, () => 0),
    };
    accounts.set(code, account);
    return account;
  };
  // From some hundreds of yuan to some ten millions: small units and large departments.
  const scale = 10 ** random.int(5, 9);
  const amount = (): number => Math.max(Math.ceil(6_000 / step), random.int(1, Math.ceil(scale / step))) * step;

  const economic = drawEconomic(random, amount);
  const basic = economic.reduce((sum, each) => sum + each.personnel + each.public, 0);
  const general = random.shuffled(GENERAL_CODES).slice(0, random.int(1, 9));
  for (const [place, share] of split(random, basic, general.length, step).entries())
    accountOf(general[place]!).basic[0]! += share;

  const projects = Array.from({ length: random.chance(0.15) ? 0 : random.int(1, 6) }, (_, place) => {
    const costs = Array.from({ length: ECONOMIC_CLASS_COUNT }, () => 0);
    for (const column of random.shuffled([0, 1, 1, 1, 2, 4, 5, 7, 9]).slice(0, random.int(1, 3)))
      costs[column] = amount();
    const project = { code: random.pick(GENERAL_CODES), name: `${random.pick(PROJECT_WORDS)}经费${place + 1}`, costs };
    accountOf(project.code).project[0]! += costs.reduce((sum, cost) => sum + cost, 0);
    return project;
  });

  if (random.chance(0.4))
    for (const code of random.shuffled(FUND_CODES).slice(0, random.int(1, 3))) accountOf(code).project[1]! += amount();
  if (random.chance(0.15)) for (const code of CAPITAL_CODES) accountOf(code).project[2]! += amount();
  if (random.chance(0.3)) {
    for (const code of random.shuffled(GENERAL_CODES).slice(0, random.int(1, 3))) {
      const account = accountOf(code);
      (random.chance(0.5) ? account.basic : account.project)[random.pick(OTHER_SOURCES)]! += amount();
    }
  }
  const spending = [...accounts.values()].filter(({ basic: ours, project }) =>
    [...ours, ...project].some((each) => each > 0),
  );
  return { functional: spending, economic, projects, threePublic: drawThreePublic(random, economic, projects, step) };
}

function drawEconomic(random: Random, amount: () => number): readonly EconomicAccount[] {
  const personnel = random.shuffled(PERSONNEL_CODES).slice(0, random.int(3, PERSONNEL_CODES.length));
  const running = random.shuffled(PUBLIC_CODES).slice(0, random.int(3, PUBLIC_CODES.length));
  // Units print parts of an item under names of their own, all with the item's code.
  const again = personnel.filter((code) => ['30107', '30112', '30199'].includes(code) && random.chance(0.2));
  const codes = [...personnel, ...again].sort();
  return [
    ...codes.map((code) => ({ code, personnel: amount(), public: 0 })),
    ...running.sort().map((code) => ({ code, personnel: 0, public: amount() })),
  ];
}

/** 三公 counts all general public money: the basic items, and what projects spend beyond them. */
function drawThreePublic(
  random: Random,
  economic: readonly EconomicAccount[],
  projects: readonly ProjectAccount[],
  step: number,
): ThreePublicAccount {
  const spent = (code: string): number =>
    economic.filter((each) => each.code === code).reduce((sum, each) => sum + each.public, 0);
  const projectCost = (column: number): number =>
    projects.reduce((sum, project) => sum + (project.costs[column] ?? 0), 0);
  const [overseas = 0, running = 0, hospitality = 0] = random.chance(0.3)
    ? split(random, projectCost(GOODS_AND_SERVICES), 4, step)
    : [];
  return {
    overseas: spent('30212') + overseas,
    running: spent('30231') + running,
    hospitality: spent('30217') + hospitality,
    purchase: random.chance(0.2) ? projectCost(CAPITAL_OUTLAY) : 0,
  };
}

/** Cuts an amount into so many parts, none of them nought where it can be helped. */
function split(random: Random, amount: number, parts: number, step: number): number[] {
  const cuts = Array.from({ length: parts - 1 }, () => random.int(1, Math.max(1, amount / step - 1)) * step).sort(
    (left, right) => left - right,
  );
  const ends = [0, ...cuts.map((cut) => Math.min(cut, amount)), amount];
  return ends.slice(1).map((end, place) => end - ends[place]!);
}
