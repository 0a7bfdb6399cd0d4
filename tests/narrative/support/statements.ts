import type { Narrative, Passage, StatedChange, Subject } from '../../../src/narrative/narrative';
import { percentageText } from '../../../src/narrative/ratio';

const SIGN = { up: '+', down: '−', either: '±', none: '' } as const;

/** Everything that was read, a line for each statement, in the words of labelled.ts. */
export function statementsIn({ passages }: Narrative): readonly string[] {
  return passages.flatMap((passage) => {
    const name = nameOf(passage.subject);
    return [
      ...passage.levels.map((level) => `${name} ${amount(level)}`),
      ...(passage.lastYear === undefined ? [] : [`${name} 上年 ${amount(passage.lastYear)}`]),
      ...(passage.initialBudget === undefined ? [] : [`${name} 年初 ${amount(passage.initialBudget)}`]),
      ...(passage.change === undefined ? [] : [`${name} ${changeOf(passage.change)}`]),
      ...(passage.rate === undefined
        ? []
        : [`${name} ${SIGN[passage.rate.direction]}${percentageText(passage.rate.figure)}%`]),
      ...(passage.share === undefined
        ? []
        : [`${name} 占${percentageText(passage.share.figure)}${passage.share.sign === 'present' ? '%' : ''}`]),
      ...(passage.completion === undefined ? [] : [`${name} 完成${percentageText(passage.completion.figure)}%`]),
      ...passage.reasons.map(({ subject, change }) => `${name} 因 ${nameOf(subject)} ${changeOf(change)}`),
      ...countsOf(passage),
    ];
  });
}

function nameOf({ fact, caption }: Subject): string {
  return fact ?? caption;
}

function amount({ figure, unit }: Passage['levels'][number]): string {
  return `${percentageText(figure)}${unit}`;
}

function changeOf({ direction, amount: stated }: StatedChange): string {
  return stated === undefined ? '持平' : `${SIGN[direction]}${amount(stated)}`;
}

function countsOf({ counts }: Passage): readonly string[] {
  return counts.map(({ noun, figure, measure }) => `#${noun} ${percentageText(figure)}${measure}`);
}
