import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { demonstrationAccounts } from "../../../prisma/seed";
import type { Place } from "./measures";

/**
 * Measures the product that is running, from a process of its own so that who asks and who answers do not share a thread, and
 * prints each figure beside the least that any save could cost: one bare UPDATE and commit on the same PostgreSQL.
 */
export async function bench(running: { address: string; ownerUrl: string; appUrl: string }): Promise<void> {
  const writers = demonstrationAccounts.filter(({ email }) => email.endsWith("@hue.example.vn") && !email.startsWith("phuc"));
  const place: Place = { ...running, writers: writers.map(({ email, password }) => ({ email, password })) };
  const visitor = fork(fileURLToPath(new URL("./visitor.ts", import.meta.url)), [JSON.stringify(place)], {
    execArgv: ["--import", "tsx"],
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const code = await new Promise<number | null>((resolve) => visitor.once("exit", resolve));
  if (code !== 0) throw new Error("The measuring did not come to its end; why is said above.");
}
