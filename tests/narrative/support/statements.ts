import { attachAll } from '../../../src/narrative/figures/attach';
import type { Figure } from '../../../src/narrative/figures/figure';
import { levelsBefore } from '../../../src/narrative/figures/read';
import type { Narrative, Subject } from '../../../src/narrative/narrative';

/** Everything that was read, a line for each figure, in the words of labelled.ts. */
export function statementsIn({ figures, passages }: Narrative): readonly string[] {
  const attached = attachAll(figures);
  const nameOf = new Map<Figure, string>(passages.map(({ figure, subject }) => [figure, named(subject)]));
  const nameAt = (level: Figure | undefined) => (level === undefined ? '' : (nameOf.get(level) ?? level.caption));
  return figures.all.flatMap((figure) => {
    const { role, kind, text, key, caption, isReason, isExplicit, base } = figure;
    const own = isExplicit ? (/^[a-z-]+$/.test(key) ? key : caption) : '';
    const of = nameAt(attached.get(figure)?.level) || own || nameAt(levelsBefore(figures, figure, 1).at(-1));
    const before = nameAt(levelsBefore(figures, figure, 1).at(-1));
    switch (role) {
      case 'level':
        return [`${nameAt(figure)} ${text}`];
      case 'base':
        return base === 'whole'
          ? []
          : [`${/^[a-z-]+$/.test(key) ? key : caption || before} ${base === 'budget' ? '年初' : '上年'} ${text}`];
      case 'change':
        return isReason && kind === 'amount' ? [] : [`${of} ${kind === 'unchanged' ? '持平' : sign(figure) + text}`];
      case 'rate':
        return isReason ? [] : [`${of} ${sign(figure)}${text}`];
      case 'share':
        return [`${before} 占${text}`];
      case 'completion':
        return [`${before} 完成${text}`];
      default:
        return [];
    }
  });
}

function named({ fact, caption }: Subject): string {
  return fact ?? caption;
}

function sign({ sign: direction }: Figure): string {
  return direction < 0 ? '−' : direction > 0 ? '+' : '±';
}
