import type { DiagnoseMessages } from '../zh/diagnose';

const now = (old: string): string => (old === '' ? 'now blank' : `now ${old}`);
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const list = (parts: readonly string[], word = 'and'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;

/** What the diagnosis says. */
export const diagnose: DiagnoseMessages = {
  cell: (table, address, line, column) => {
    const words = [line, column].filter((word) => word !== '').join(' · ');
    return `${table} ${address}${words === '' ? '' : ` (${words})`}`;
  },
  line: (caption) => (caption === '' ? 'this line' : `“${caption}”`),
  causes: {
    transposed: () => 'two neighbouring digits are transposed',
    digit: () => 'one digit is wrong',
    'dropped-digit': () => 'a digit was dropped',
    'extra-digit': () => 'there is one digit too many',
    'decimal-point': () => 'the decimal point is misplaced',
    sign: () => 'the sign is reversed',
    'ten-thousand': () => 'off by a factor of 10,000: 元 and 万元 were mixed up',
    neighbour: ({ related, value }) => `the value ${value} is that of ${related}, probably entered twice`,
    parent: ({ related, value }) => `the value ${value} is that of ${related}, the line it belongs to`,
    'left-out-of-total': ({ related, value }) => `the total leaves out the ${value} of ${related}`,
    'counted-twice': ({ related, value }) => `the total counts the ${value} of ${related} twice`,
    'not-filled': () => 'the cell was not filled in',
    superfluous: () => 'the cell should be empty',
    'last-digit': () => 'only the last digit is off',
    'wrong-cell': ({ related, value }) => `${value} belongs in ${related} and was entered in another cell`,
    swapped: () => 'the two values were exchanged',
    'slipped-column': () => 'the figures of these lines have slipped by one line',
    'exchanged-lines': () => 'the figures of the two lines were exchanged',
    'omitted-line': () =>
      'the gaps between total and lines agree across the columns, and no change of an existing line achieves that',
    'repeated-line': () => 'the same line was entered twice',
    other: () => 'no other single change makes all equations concerned hold',
  },
  change: ({ cell, old, right }, cause) => `${cell} should most likely be ${right} (${now(old)}; ${cause})`,
  changes: (changes, cause) =>
    `${list(changes.map(({ cell, old, right }) => `${cell} should most likely be ${right} (${now(old)})`))}: ${cause}`,
  printedIn: (table) => `${table} prints this amount under the same name`,
  emptied: 'blank',
  missingLine: (line, table) => `“${line}”, which ${table} prints,`,
  omittedLine: (table, total, missing, amounts, cause) =>
    `${table}: ${missing === '' ? 'a line' : missing} is most likely missing under ${total} (${list(amounts.map(({ column, amount }) => `${column} ${amount}`))}): ${cause}`,
  repeatedLine: (table, line, cause) => `${table}: ${line} is most likely a repeated line: ${cause}`,
  join: (sentences) => sentences.join('; moreover, '),
  proof: (mended, kept) =>
    kept === 0
      ? `With this, ${mended === 1 ? 'the equation holds' : `all ${mended} equations hold`}.`
      : `With this, ${mended === 1 ? 'the equation holds' : `all ${mended} equations hold`}, and the ${plural(kept, 'equation')} that held before still ${kept === 1 ? 'does' : 'do'}.`,
  unique: (repair, proof) => `${repair}. ${proof}`,
  openValue: (cells, mended) =>
    `${list(cells)} ${cells.length === 1 ? 'is' : 'are'} most likely wrong: changing ${cells.length === 1 ? 'it' : 'them'} makes ${mended === 1 ? 'the equation' : `all ${mended} equations`} hold. Rounding, or a mere ≥, leaves more than one value open; check against the source documents.`,
  openLine: (repair, mended) =>
    `Most likely missing: ${repair}. With it, ${mended === 1 ? 'the equation holds' : `all ${mended} equations hold`}; rounding leaves the last digit open, so check against the source documents.`,
  several: (equations, options, more) =>
    `${plural(equations, 'equation')} ${equations === 1 ? 'does' : 'do'} not hold, and ${more > 0 ? 'many' : options.length} repairs fit equally well, so that the equations alone cannot tell: ${options.join('; or ')}${more > 0 ? `; ${options.length + more} in all` : ''}. Check against the source documents.`,
  option: ({ cell, old, right }) => `${cell} from ${old === '' ? 'blank' : old} to ${right}`,
  optionLine: (table, total, missing, amounts) =>
    `${table}: ${missing === '' ? 'a further line' : missing} under ${total} (${list(amounts.map(({ column, amount }) => `${column} ${amount}`))})`,
  optionJoin: (parts) => parts.join(', and '),
  undecided: (equations, complete) =>
    complete
      ? `${plural(equations, 'connected equation')} do not hold, and no small number of slips explains them all; several figures are probably wrong. Check them one by one.`
      : `${plural(equations, 'connected equation')} do not hold; there are too many slips to tell within the limit of the search. Check them one by one.`,
  conditional: (equations) =>
    `${plural(equations, 'equation')} that ${equations === 1 ? 'holds' : 'hold'} only under a condition (such as “general public budget money only” or “nothing carried over”) ${equations === 1 ? 'does' : 'do'} not hold, and no slip explains ${equations === 1 ? 'it' : 'them'}: check the condition first; a figure that it rests on may be wrong.`,
  disputed: (pairs, count, table) =>
    `${pairs.map(({ own, other }) => `${own === '' ? 'blank' : own} does not agree with ${other === '' ? 'blank' : other}`).join('; ')}${count > pairs.length ? `; ${count} places in all` : ''}. To change any one of these cells would break a total that holds: ${table === undefined ? 'most likely one of the tables was not updated with the other, and the equations alone cannot tell which' : `it is ${table} that disagrees with the others, most likely because it was not updated`}. Check against the source documents.`,
  exchangedBetween: (table, other, lines, isClear) =>
    `${table} and ${other} print ${lines[0]} and ${lines[1]} the other way round, and the totals of both still add up: ${
      isClear
        ? `further tables or matching codes side with ${other}, so that most likely these two lines are exchanged in ${table}`
        : 'in one of them these two lines are exchanged, and the equations alone cannot tell in which'
    }. Check against the source documents.`,
  exchangedCell:
    'further tables or matching codes side with the other table; most likely these two lines are exchanged here',
  disputedCell: 'its own table adds up, but another table prints the same figure differently',
  partly: (options, mended) => `Most suspicious: ${list(options)}: this alone makes ${mended} of them hold.`,
  rateIsWrong: 'both figures that it follows from hold in other equations; most likely the percentage is wrong',
  textIsWrong: (equations) =>
    `The table's figure keeps ${equations === 1 ? 'its equation' : `${equations} equations`}, so the text is most likely wrong.`,
  tableIsWrong: (proposed) =>
    `With ${proposed} in the table its failing equations hold, so the table is most likely wrong and the text right.`,
};
