/** Wall time of a piece of work: the best of a few runs, since everything else on the machine only adds to it. */
export async function bestOf(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = process.hrtime.bigint();
    await work();
    best = Math.min(best, Number(process.hrtime.bigint() - from) / 1e6);
  }
  return best;
}

/** Memory that a piece of work holds at its end, in MiB: heap and typed arrays, after the rubbish is gone where the host allows it. */
export function heldMiB(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
