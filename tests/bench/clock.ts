/**
 * Milliseconds that one call takes: the quickest of several, which other work on the machine disturbed least. The first
 * calls, which warm the program up, do not count.
 */
export async function time(run: () => unknown, { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number }): Promise<number> {
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = process.hrtime.bigint();
    await run();
    const end = process.hrtime.bigint();
    if (round >= 0) quickest = Math.min(quickest, Number(end - start) / 1e6);
  }
  return quickest;
}

export function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
