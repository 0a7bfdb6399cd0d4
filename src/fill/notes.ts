import { formatAmount, magnitude } from '../core/amount';
import type { Term } from '../model/equation';
import type { Bilingual } from '../core/bilingual';
import { unitOf } from '../model/table';
import { cellOf, fullAddress } from '../core/cell';
import { identities } from '../identities';
import { fill as en } from '../messages/en/fill';
import { fill as zh } from '../messages/zh/fill';
import type { Balance } from './balance';
import type { ContradictionNote } from './fill-plan';
import type { MissingLines } from './missing-lines';
import type { Solution } from './solve';

const titles = new Map(identities.map(({ id, title }) => [id, title]));
const NAMED = 3;

export function contradictionNotes({ contradictions }: Solution): ContradictionNote[] {
  return contradictions.map(({ balance, difference, stopped }) => {
    const terms = [...balance.equation.left, ...balance.equation.right];
    const [first] = terms;
    const by =
      first === undefined
        ? ''
        : `${formatAmount(magnitude(difference), unitOf(first.table), first.table.decimals)} ${unitOf(first.table)}`;
    const cells = sides(balance);
    return {
      cells: terms.map((term) => cellOf(term.figure)),
      stopped: stopped.size,
      message: {
        zh: zh.contradiction(titleOf(balance, 'zh'), cells.zh, by, stopped.size),
        en: en.contradiction(titleOf(balance, 'en'), cells.en, by, stopped.size),
      },
    };
  });
}

export function remarksOf({ missingLines }: Solution, lines: MissingLines): Bilingual[] {
  return [
    ...missingLines.map((balance) => {
      const cells = sides(balance);
      return {
        zh: zh.missingLine(titleOf(balance, 'zh'), cells.zh),
        en: en.missingLine(titleOf(balance, 'en'), cells.en),
      };
    }),
    ...lines.shortOfRows.map(({ table, needed, blank }) => ({
      zh: zh.shortOfRows(table.label, needed, blank),
      en: en.shortOfRows(table.labelEn, needed, blank),
    })),
    ...lines.unfilled.map((table) => ({ zh: zh.unfilled(table.label), en: en.unfilled(table.labelEn) })),
  ];
}

function titleOf({ equation }: Balance, language: keyof Bilingual): string {
  return titles.get(equation.identity)?.[language] ?? equation.identity;
}

/** The figures of both sides by their addresses, the first few of each. */
function sides({ equation }: Balance): Bilingual {
  const side = (terms: readonly Term[], words: typeof zh): string =>
    `${terms
      .slice(0, NAMED)
      .map((term) => fullAddress(term.figure))
      .join(words.and)}${terms.length > NAMED ? words.more(terms.length) : ''}`;
  const all = (words: typeof zh): string =>
    [equation.left, equation.right]
      .filter((terms) => terms.length > 0)
      .map((terms) => side(terms, words))
      .join(` ${equation.relation} `);
  return { zh: all(zh), en: all(en) };
}
