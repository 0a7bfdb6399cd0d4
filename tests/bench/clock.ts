/**
 * Milliseconds of processor time that one call takes: the quickest of several. Neither other programs that run
 * meanwhile nor the first calls, which warm this one up, count.
 */
export async function time(
  run: () => unknown,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<number> {
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) quickest = Math.min(quickest, (user + system) / 1000);
  }
  return quickest;
}

export function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
