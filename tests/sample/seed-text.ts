/** One of the nine tables of the seed text, as printed: a line before the table is a row of one cell. */
export interface SeedTable {
  /** 表一 … 表九. */
  readonly number: string;
  readonly rows: readonly (readonly string[])[];
}

const FIRST_LINE = /^(表[一二三四五六七八九])：$/;
const AFTER_THE_TABLES = '第三部分';

/**
 * Reads the tables from text in which each table cell stands on a line of its own behind a tab and a blank line ends
 * a row. Further blank lines are empty rows, except below a table's last row.
 */
export function parseSeedText(text: string): readonly SeedTable[] {
  const tables: { number: string; rows: string[][] }[] = [];
  let cells: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const rows = tables.at(-1)?.rows;
    const first = FIRST_LINE.exec(line)?.[1];
    if (first !== undefined) {
      tables.push({ number: first, rows: [[line]] });
      cells = undefined;
    } else if (rows === undefined) {
      continue;
    } else if (line.includes(AFTER_THE_TABLES)) {
      break;
    } else if (line.startsWith('\t')) {
      if (cells === undefined) rows.push((cells = []));
      cells.push(line.slice(1));
    } else {
      if (line !== '') rows.push([line]);
      else if (cells === undefined) rows.push([]);
      cells = undefined;
    }
  }
  return tables.map(({ number, rows }) => ({
    number,
    rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1),
  }));
}
