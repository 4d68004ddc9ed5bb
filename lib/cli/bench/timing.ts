/** Milliseconds of each repetition, and what was done. */
export type Figure = { readonly what: string; readonly times: readonly number[]; readonly note?: string };

/** Repeats one thing one after the other and times each; as many tries before only warm up, because a new server runs cold. */
export async function timed(what: string, times: number, work: (count: number) => Promise<unknown>, note?: string): Promise<Figure> {
  const measured: number[] = [];
  for (let count = 0; count < times * 2; count += 1) {
    const began = performance.now();
    await work(count);
    if (count >= times) measured.push(performance.now() - began);
  }
  return { what, times: measured, ...(note ? { note } : {}) };
}

/** The value below which a share of the measurements lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A line for each figure with its ratio to the first one, which is the bare UPDATE. */
export function printTable(figures: readonly Figure[]): void {
  const bare = percentile(figures[0]?.times ?? [], 0.5);
  const width = Math.max(...figures.map(({ what }) => what.length));
  console.log(`\n${"".padEnd(width)}       n   p50 ms   p95 ms  p50 : bare update`);
  for (const { what, times, note } of figures) {
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    const cells = [String(times.length).padStart(8), p50.toFixed(2).padStart(9), p95.toFixed(2).padStart(9)];
    console.log(`${what.padEnd(width)}${cells.join("")}${(p50 / bare).toFixed(1).padStart(11)} ×   ${note ?? ""}`.trimEnd());
  }
  console.log("");
}
