import { percentile } from "../timing";
import type { Line } from "./place";

const columns = ["letters", "p50 ms", "p95 ms", "p99 ms", "CPU %", "MB"];

/** A line a round and server: the time of a letter, and what it cost the server; PostgreSQL's own share is not in it. */
export function printLines(lines: readonly Line[]): void {
  console.log(`\n${"people × letters a second".padEnd(38)}${columns.map((column) => column.padStart(9)).join("")}   equal in the end`);
  for (const { kind, clients, perSecond, times, cpu, megabytes, equal } of lines) {
    const what = `${String(clients).padStart(3)} × ${perSecond}   ${kind === "ours" ? "this product" : "y-websocket, memory only"}`;
    const shares = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1));
    const cells = [String(times.length), ...shares, (cpu * 100).toFixed(0), megabytes.toFixed(0)];
    console.log(`${what.padEnd(38)}${cells.map((cell) => cell.padStart(9)).join("")}   ${equal ? "yes" : "NO"}`);
  }
  console.log("");
}
