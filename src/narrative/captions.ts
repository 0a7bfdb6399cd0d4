import { normaliseCaption, withoutNumbering } from '../core/captions';

/** The form in which captions of text and tables are compared: 其它 is 其他, and numbering does not count. */
export const comparable = remembered((caption) =>
  withoutNumbering(normaliseCaption(caption))
    .replace(/其它/g, '其他')
    .replace(/^\d{3,7}/, ''),
);

/** Without endings that are left out at will: 卫生健康支出 is 卫生健康. */
export const stem = remembered((caption) =>
  comparable(caption)
    .replace(/(?:支出)?(?:预算|决算|科目)?$/, '')
    .replace(/费用$/, '费')
    .replace(/支出$/, ''),
);

/** Share of characters that two captions have in common, in order: 1 for equal ones. */
export function likeness(left: string, right: string): number {
  const a = comparable(left);
  const b = comparable(right);
  if (a === '' || b === '') return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let index = 1; index <= b.length; index++) {
      next.push(
        character === b.charAt(index - 1) ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0),
      );
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** Captions come again and again: each is worked out once. */
function remembered(work: (caption: string) => string): (caption: string) => string {
  const known = new Map<string, string>();
  return (caption) => {
    let result = known.get(caption);
    if (result === undefined) {
      if (known.size > 20_000) known.clear();
      result = work(caption);
      known.set(caption, result);
    }
    return result;
  };
}
