/** Milliseconds that one call takes, the middle one of several; the first calls, which warm the program up, do not count. */
export async function time(run: () => unknown, { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number }): Promise<number> {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = process.hrtime.bigint();
    await run();
    const end = process.hrtime.bigint();
    if (round >= 0) times.push(Number(end - start) / 1e6);
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Columns of text, the first from the left, the others from the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

export function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
