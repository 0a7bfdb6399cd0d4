import type { ColumnRole, ThreePublicItem } from '../../model/roles';

/** 公务用车, 公务车辆, 公车, 车辆. */
const CAR = '(?:公务用?车(?:用车|辆)?|公车|车辆)';
/** Below the heading 公务用车 its parts are called 购置费 and 运行费 only, or 车购置费. */
const CAR_OR_NONE = `(?:${CAR}|公务用?|用?车)?`;
const RUNNING = '(?:运行|运维)(?:(?:及|和|与)?维护)?';
const COST = '(?:费用|经费|支出|费)?';

/**
 * How the items of the “三公”经费 are named, in columns, lines, captions of the economic classification and sentences
 * alike: sources of regular expressions, for text in its comparison form (`normaliseCaption`).
 */
export const THREE_PUBLIC_NAMES: Readonly<Record<ThreePublicItem | 'vehicles', string>> = {
  overseas: '因公出国',
  vehicles: `${CAR}购置费?(?:及|和|与|、)(?:公务用?车)?${RUNNING}`,
  'vehicle-purchase': `${CAR}购置`,
  'vehicle-running': `${CAR}${RUNNING}`,
  hospitality: '公务接待',
};

/** The whole caption of a column, or of a line where the items are printed downwards. Tried in order. */
export const THREE_PUBLIC_CAPTIONS: readonly (readonly [RegExp, ColumnRole])[] = [
  [new RegExp(`^${THREE_PUBLIC_NAMES.overseas}`), 'overseas'],
  [new RegExp(`^${THREE_PUBLIC_NAMES.vehicles}|^公务用?车辆?${COST}$`), 'vehicles'],
  [new RegExp(`^${CAR_OR_NONE}购置${COST}$`), 'vehicle-purchase'],
  [new RegExp(`^${CAR_OR_NONE}${RUNNING}${COST}$`), 'vehicle-running'],
  [new RegExp(`^${THREE_PUBLIC_NAMES.hospitality}`), 'hospitality'],
];
