import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Refusal, type RefusalCode, type Result, refuse } from "@/lib/domain/result";
import type { Command } from "./command";
import { fromOwnPages } from "./own-pages";
import type { Query } from "./query";
import { currentSessionId } from "./session";
import { unexpected } from "./transaction";

const statuses: Readonly<Record<RefusalCode, number>> = {
  malformed: 400,
  "too-large": 413,
  "cross-site": 403,
  "signed-out": 401,
  "not-found": 404,
  "not-allowed": 403,
  stale: 409,
  "not-ready": 422,
  "already-resolved": 409,
  "already-open": 409,
  "nothing-written": 409,
  "passage-gone": 409,
  "text-changed": 409,
  "link-used-up": 410,
  "link-unknown": 404,
  "link-expired": 410,
  "link-withdrawn": 410,
  "link-closed": 410,
  "link-answered": 410,
  "round-closed": 409,
  "round-runs": 409,
  "round-over": 409,
  "nobody-waited-for": 409,
  "round-running": 409,
  "said-already": 409,
  "no-room": 409,
  "remark-moved": 409,
  "own-answer": 403,
  "selection-wrong": 422,
  "selection-moved": 409,
  "is-finding": 409,
  "finding-moved": 409,
  "not-own-finding": 403,
  "cycle-over": 409,
  "cycle-closed": 409,
  "review-moved": 409,
  "handed-in": 409,
  undeclared: 409,
  "wrong-password": 403,
  "too-many-attempts": 429,
  taken: 409,
  "in-use": 409,
  "unsupported-file": 415,
  "sheet-incomplete": 422,
  "sheet-closed": 409,
  "scores-open": 409,
  "scores-sealed": 409,
  "session-incomplete": 422,
  "cycle-decided": 409,
  "packet-unfinished": 409,
  "paper-moved": 409,
  overlapping: 409,
  "file-empty": 422,
  "file-name-missing": 422,
  "file-two-kinds": 422,
  "file-waiting": 409,
  "file-refused": 403,
  "pdf-broken": 422,
  "pdf-encrypted": 422,
  "pdf-active": 422,
  "photo-broken": 422,
  "photo-too-many-pixels": 422,
  "too-many-uploads": 429,
  unavailable: 503,
  unexpected: 500,
};

const largestBody = 1_000_000;

type Named = Readonly<Record<string, Command<unknown, unknown>>>;
type Asked = Readonly<Record<string, Query<unknown, unknown>>>;

type NameContext = { params: Promise<{ name: string }> };

/** One door for every change a browser may ask for: `POST /api/commands/<name>` with its input as JSON. */
export function commandDoor(commands: Named) {
  return async (request: Request, context: NameContext): Promise<Response> =>
    answered(async () => {
      const { name } = await context.params;
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (!command) return refuse("not-found");
      if (!fromOwnPages((name) => request.headers.get(name))) return refuse("cross-site");
      const body = await readJson(request, largestBody);
      if (!body.ok) return body;
      return command.run({ sessionId: await currentSessionId(), origin: originOf(request.headers) }, body.value);
    });
}

/** One door for every reading a script may ask for: `GET /api/queries/<name>?input=<JSON>`. */
export function queryDoor(queries: Asked) {
  return async (request: Request, context: NameContext): Promise<Response> =>
    answered(async () => {
      const { name } = await context.params;
      const query = Object.hasOwn(queries, name) ? queries[name] : undefined;
      if (!query) return refuse("not-found");
      const input = parseJson(new URL(request.url).searchParams.get("input") ?? "{}");
      if (!input.ok) return input;
      return query.run({ sessionId: await currentSessionId(), origin: originOf(request.headers) }, input.value);
    });
}

type Params = Readonly<Record<string, string>>;

/**
 * A route of its own, for what is no JSON: files and packets. `respond` gets the caller's session and the address'
 * parameters and runs commands or queries; what it refuses is answered as every refusal is. Writing routes check the site.
 */
export function routeHandler<P extends Params>(
  respond: (request: Request, params: P, sessionId: string | undefined) => Promise<Response | Result<unknown>>,
) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    // A browser says nothing of where a HEAD comes from, no more than of a GET.
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads && !fromOwnPages((name) => request.headers.get(name))) return refusalResponse({ code: "cross-site" });
    try {
      const answer = await respond(request, await context.params, await currentSessionId());
      return answer instanceof Response ? answer : resultResponse(answer);
    } catch (cause) {
      return resultResponse(unexpected(cause));
    }
  };
}

/**
 * A route that whoever holds its address may use from anywhere, without an account: what it changes must follow from the address alone,
 * which nobody can guess. It knows no session, so no other site can make use of one.
 */
export function openRoute<P extends Params>(respond: (request: Request, params: P) => Promise<Response | Result<unknown>>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      const answer = await respond(request, await context.params);
      return answer instanceof Response ? answer : resultResponse(answer);
    } catch (cause) {
      return resultResponse(unexpected(cause));
    }
  };
}

/** A page's reading: what a person may not see does not exist, who is signed out is led to sign in and back. */
export async function show<In, O>(query: Query<In, O>, input: In): Promise<O> {
  const result = await query.run({ sessionId: await sessionOnce() }, input);
  if (result.ok) return result.value;
  const { code, reference } = result.refusal;
  if (code === "signed-out") redirect(await signInPath());
  if (code === "not-found" || code === "not-allowed" || code === "malformed") notFound();
  throw Object.assign(new Error(code), { digest: `${code}:${reference ?? ""}` });
}

/** Sign-in, with the way back to this page where it is one of ours. */
async function signInPath(): Promise<string> {
  const here = (await headers()).get("x-path") ?? "/";
  const own = here.startsWith("/") && !here.startsWith("//") && !here.startsWith("/api/") && !here.includes("_rsc");
  return own && here !== "/" ? `/sign-in?to=${encodeURIComponent(here)}` : "/sign-in";
}

/** A page's reading whose refusal is part of the page, e.g. an invitation that has been used. */
export async function ask<In, O>(query: Query<In, O>, input: In): Promise<Result<O>> {
  return query.run({ sessionId: await sessionOnce(), origin: originOf(await headers()) }, input);
}

/** Written by the server itself over whatever the request said. */
function originOf(sent: { get(name: string): string | null }): string | undefined {
  return sent.get("x-origin") ?? undefined;
}

const sessionOnce = cache(currentSessionId);

async function answered(work: () => Promise<Result<unknown>>): Promise<Response> {
  try {
    return resultResponse(await work());
  } catch (cause) {
    return resultResponse(unexpected(cause));
  }
}

/** What was done as JSON, never kept by a cache; a refusal as every refusal is answered. */
export function resultResponse(result: Result<unknown>): Response {
  if (!result.ok) return refusalResponse(result.refusal);
  return Response.json(result.value ?? {}, { headers: { "cache-control": "no-store" } });
}

/** A refusal as JSON with the status that belongs to its code. */
export function refusalResponse(refusal: Refusal): Response {
  const headers = { "cache-control": "no-store" };
  return Response.json({ refusal }, { status: statuses[refusal.code], headers });
}

async function readJson(request: Request, most: number): Promise<Result<unknown>> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return refuse("malformed");
  if (Number(request.headers.get("content-length") ?? 0) > most) return refuse("too-large");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > most) return refuse("too-large");
      text += decoder.decode(part, { stream: true });
    }
    text += decoder.decode();
  } catch {
    return refuse("malformed");
  }
  return parseJson(text);
}

function parseJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse("malformed");
  }
}
