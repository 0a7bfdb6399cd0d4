import type { Bilingual } from '../core/bilingual';
import { address } from '../core/cell';
import type { Tie, TiePlace } from '../identities/tie';
import { labelOf, type Equation, type Term } from '../model/equation';
import { lineName } from '../model/table';
import { equations as en } from '../messages/en/equations';
import { equations as zh } from '../messages/zh/equations';

/** Names of parts that are told one by one; of more, how many there are. */
const MOST_PARTS = 6;

/**
 * A relation in the names that the table prints, without figures: `合计 = 基本支出 + 项目支出`. Within one line the
 * columns tell the terms apart, within one column the lines, else both.
 */
export function relationInWords(equation: Equation | undefined): Bilingual {
  if (equation === undefined) return { zh: '', en: '' };
  const { left, right, relation } = equation;
  const terms = [...left, ...right];
  const isOne = (of: (term: Term) => string): boolean => new Set(terms.map(of)).size === 1;
  const oneTable = isOne(({ table }) => table.id);
  const oneLine = isOne(({ lineName: name }) => name);
  const oneColumn = isOne(({ columnName }) => columnName);
  const nameIn =
    (language: keyof Bilingual) =>
    (term: Term): string => {
      if (oneTable && oneLine !== oneColumn) return oneLine ? term.columnName : term.lineName;
      const name = labelOf(term)[language];
      const table = language === 'zh' ? term.table.label : term.table.labelEn;
      const told = oneTable ? name : (language === 'zh' ? zh : en).of(table, name);
      // Names that tell nothing apart are told by their cells.
      return oneLine && oneColumn ? `${told} ${address(term.figure)}` : told;
    };
  const say = (language: keyof Bilingual): string =>
    `${sideOf(left, nameIn(language), language)} ${sign(relation)} ${sideOf(right, nameIn(language), language)}`;
  return { zh: say('zh'), en: say('en') };
}

/** A relation between tables, stated for fixed lines or for each code. */
export function relationOfTie({ left, right, equation: { relation } }: Tie): Bilingual {
  const nameIn =
    (language: keyof Bilingual) =>
    ({ table, list, column, lines }: TiePlace): string => {
      const [only, ...others] = lines ?? [];
      const line = only === undefined || others.length > 0 ? undefined : list.lines[only];
      const name = list.columns[column]?.name ?? '';
      const label = language === 'zh' ? table.label : table.labelEn;
      const term = { lineName: line === undefined ? '' : lineName(line), columnName: name, isAlone: false };
      return (language === 'zh' ? zh : en).of(label, labelOf(term)[language]);
    };
  const say = (language: keyof Bilingual): string => {
    const [one = '', other = ''] = [left, right].map((places) => places.map(nameIn(language)).join(' + '));
    if (one !== other) return `${one} ${sign(relation)} ${other}`;
    // Names that tell nothing apart are told by their cells.
    return `${one} ${cellOf(left)} ${sign(relation)} ${cellOf(right)}`;
  };
  return { zh: say('zh'), en: say('en') };
}

function cellOf([place]: readonly TiePlace[]): string {
  const figure = place?.list.lines[place.lines?.[0] ?? 0]?.figures[place.column];
  return figure === undefined ? '' : address(figure);
}

function sideOf(terms: readonly Term[], nameOf: (term: Term) => string, language: keyof Bilingual): string {
  const shown = terms.length > MOST_PARTS ? terms.slice(0, MOST_PARTS - 1) : terms;
  const names = shown.map((term, index) => {
    const before = term.sign === 1 ? (index === 0 ? '' : ' + ') : index === 0 ? '− ' : ' − ';
    return before + nameOf(term);
  });
  const more = terms.length > shown.length ? ` + …${(language === 'zh' ? zh : en).more(terms.length)}` : '';
  return names.join('') + more;
}

function sign(relation: Equation['relation']): string {
  return relation === '=' ? '=' : '≥';
}
