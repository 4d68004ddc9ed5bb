export type Figure = { readonly name: string; readonly p50: number; readonly p95: number };

/** Runs `work` some times uncounted, then `times` counted, one after the other; milliseconds. */
export async function measure(name: string, times: number, work: (turn: number) => Promise<unknown>): Promise<Figure> {
  const warmUp = Math.ceil(times / 5);
  for (let turn = 0; turn < warmUp; turn += 1) await work(turn);
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const from = performance.now();
    await work(warmUp + turn);
    taken.push(performance.now() - from);
  }
  return figureOf(name, taken);
}

/** The median and the 95th percentile of what was taken. */
export function figureOf(name: string, taken: readonly number[]): Figure {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { name, p50: at(0.5), p95: at(0.95) };
}

/** The figures as a table, each with its ratio to the first. */
export function table(figures: readonly Figure[]): string {
  const base = figures[0];
  const head = ["", "p50 ms", "p95 ms", "× bare p50"];
  const rows = figures.map(({ name, p50, p95 }) => [name, p50.toFixed(2), p95.toFixed(2), base ? (p50 / base.p50).toFixed(1) : ""]);
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  return [head, ...rows].map(line).join("\n");
}
