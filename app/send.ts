// Types only: nothing of the server reaches the browser.
import type { openCommands } from "@/lib/commands/registry";
import type { Refusal, Result } from "@/lib/domain/result";
import type { openQueries } from "@/lib/queries/registry";

type Commands = typeof openCommands;
type Queries = typeof openQueries;
type Takes<C> = C extends { readonly takes?: infer I } ? I : never;
type Gives<C> = C extends { run(...all: never[]): Promise<Result<infer O>> } ? O : never;

const patience = 20_000;
const longPatience = 120_000;

/** Asks the server for a change. Whatever goes wrong on the way is a refusal, never an exception. */
export function sendCommand<N extends keyof Commands>(name: N, input: Takes<Commands[N]>): Promise<Result<Gives<Commands[N]>>> {
  const body = JSON.stringify(input);
  return answer(`/api/commands/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body });
}

/** Asks the server for a reading. */
export function askQuery<N extends keyof Queries>(name: N, input: Takes<Queries[N]>): Promise<Result<Gives<Queries[N]>>> {
  return answer(`/api/queries/${name}?input=${encodeURIComponent(JSON.stringify(input))}`, { method: "GET" });
}

/** Asks a route of the product's own that answers as a query does, and may take a minute. */
export function askRoute<T>(url: string): Promise<Result<T>> {
  return answer(url, { method: "GET" }, longPatience);
}

async function answer<T>(url: string, init: RequestInit, most = patience): Promise<Result<T>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(most) });
    return await readAnswer<T>(response);
  } catch {
    return { ok: false, refusal: { code: "unavailable" } };
  }
}

/** The server's answer as a Result; a page in place of an answer (a proxy's error) counts as away. */
export async function readAnswer<T>(response: Response): Promise<Result<T>> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return { ok: true, value: body as T };
  return { ok: false, refusal: refusalIn(body) ?? { code: "unavailable" } };
}

function refusalIn(body: unknown): Refusal | undefined {
  if (typeof body !== "object" || body === null || !("refusal" in body)) return undefined;
  return body.refusal as Refusal;
}
