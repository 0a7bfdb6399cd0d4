/** Kinds of vehicles that mean the same when both stand in one list. */
export const SAME_ASSET: readonly (readonly [RegExp, RegExp])[] = [
  [/^其他用车$/, /^其他车辆$/],
  [/^其他用车$/, /^其它用车$/],
  [/^一般公务用车$/, /^公务用车$/],
  [/^其他资产$/, /^其他固定资产$/],
];
