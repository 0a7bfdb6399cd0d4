import type { SeedTable } from './seed-text';

/** 表六: the row that was most likely left out, of the amount by which its 公用经费 rows fall short. */
const OMITTED_ROW = ['302', '39', '其他交通费用', '20', '', '20'];

/** Names not in the classification that the amounts were published under. */
const NAMES: Readonly<Record<string, string>> = {
  '234 抗疫特别国债还本支出': '234 抗疫特别国债安排的支出',
};

/** The tables as they should have been published: see tests/README.md for what is changed and why. */
export function mend(tables: readonly SeedTable[]): readonly SeedTable[] {
  return tables.map((table) => {
    const rows = table.rows.map((row) => row.map(clean));
    return { ...table, rows: table.number === '表六' ? mendBasicExpenditure(rows) : rows };
  });
}

function clean(text: string): string {
  if (/^[\s\u3000]*$/.test(text)) return '';
  if (/^[\s\u3000]*\d+\s*\.\s*\d+[\s\u3000]*$/.test(text)) return text.replace(/[\s\u3000]/g, '');
  const coded = text.replace(/^(\d{3})(?=\p{Script=Han})/u, '$1 ');
  return NAMES[coded] ?? coded;
}

function mendBasicExpenditure(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.flatMap((row) => {
    if (row[0] === '302' && row[1] === '99') return [OMITTED_ROW, row.with(2, '其他商品和服务支出')];
    if (/^合\s*计$/.test(row[2] ?? '') && row[3] === '201.94') return [row.with(3, '240.31').with(4, '201.94')];
    return [row];
  });
}
