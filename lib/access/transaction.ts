import { randomUUID } from "node:crypto";
import { type Result, refuse } from "@/lib/domain/result";
import { client, type Db } from "./client";

/** Somebody else changed the row between reading and writing: the whole change is decided anew on what stands now. */
export type Contended = "contended";

type Attempt<T> = Result<T> | Contended;
// A plain tagged value: class identity survives neither bundling nor two copies of a module.
type RollBack = { readonly rollBack: true; readonly attempt: Attempt<unknown> };

const attempts = 5;

/**
 * Runs `work` in one transaction on one connection. A refusal rolls back. Contention (a version that moved on, a unique
 * row that appeared, a deadlock) is decided anew, five times at most. A database that is away gives `unavailable`;
 * anything unexpected is logged with a short reference and gives `unexpected` with that reference.
 */
export async function inTransaction<T>(work: (db: Db) => Promise<Attempt<T>>): Promise<Result<T>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await tryOnce(work);
    if (outcome !== "contended") return outcome;
  }
  return refuse("unavailable");
}

async function tryOnce<T>(work: (db: Db) => Promise<Attempt<T>>): Promise<Attempt<T>> {
  try {
    return await client().$transaction(async (db) => {
      const attempt = await work(db);
      if (attempt === "contended" || !attempt.ok) throw { rollBack: true, attempt } satisfies RollBack;
      return attempt;
    });
  } catch (cause) {
    if (isRollBack(cause)) return cause.attempt as Attempt<T>;
    return explain(cause);
  }
}

function isRollBack(cause: unknown): cause is RollBack {
  return typeof cause === "object" && cause !== null && "rollBack" in cause;
}

// P2002 unique, P2034 deadlock or write conflict; 40P01 and 40001 the same from a raw query.
const contention = /\bP2002\b|\bP2034\b|\b40P01\b|\b40001\b/;
// Connection refused, reset or ended, server starting or stopping, no free connection, statement or lock timed out.
const away =
  /\bP1001\b|\bP1002\b|\bP1008\b|\bP1017\b|\bP2024\b|\bP2028\b|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|57P0[123]|55P03|57014|25P03|53300|Connection terminated|terminating connection|timeout exceeded|ConnectionClosed|DatabaseNotReachable|not queryable|Server has closed/i;

function explain(cause: unknown): Attempt<never> {
  const told = tellOf(cause);
  if (contention.test(told)) return "contended";
  if (away.test(told)) return refuse("unavailable");
  return unexpected(cause);
}

function tellOf(cause: unknown): string {
  if (typeof cause !== "object" || cause === null) return String(cause);
  const { code, message, meta, cause: inner } = cause as { code?: unknown; message?: unknown; meta?: unknown; cause?: unknown };
  return [code, message, meta && JSON.stringify(meta), inner && tellOf(inner)].filter(Boolean).join(" ");
}

/** Logs what nobody expected and gives the person only a reference to it. */
export function unexpected(cause: unknown): Result<never> {
  const reference = randomUUID().slice(0, 8);
  console.error(`[${reference}]`, cause);
  return refuse("unexpected", { reference });
}
