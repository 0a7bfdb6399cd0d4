/** A line of a section, its first one the heads; the first cell stands left, the others right. */
export type Row = readonly string[];

/** One matter that `npm run bench` measures. Lines are printed as they come: a large workbook takes its time. */
export interface Section {
  readonly title: string;
  readonly rows: () => AsyncIterable<Row>;
}

const NARROWEST = 8;
const FIRST = 20;

export async function printSection({ title, rows }: Section): Promise<void> {
  process.stdout.write(`${title}\n`);
  let widths: readonly number[] | undefined;
  for await (const row of rows()) {
    widths ??= row.map((head, column) => (column === 0 ? FIRST : Math.max(NARROWEST, head.length)));
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(FIRST) : text.padStart(widths?.[column] ?? NARROWEST),
    );
    process.stdout.write(`  ${cells.join('  ')}\n`);
  }
  process.stdout.write('\n');
}
