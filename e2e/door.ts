import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { openCommands } from "@/lib/commands/registry";
import type { Refusal, Result } from "@/lib/domain/result";
import type { openQueries } from "@/lib/queries/registry";

// Types only: the tests ask the product as a browser does, through its two doors, and run none of its server's code.
type Commands = typeof openCommands;
type Queries = typeof openQueries;
type Takes<C> = C extends { readonly takes?: infer I } ? I : never;
type Gives<C> = C extends { run(...all: never[]): Promise<Result<infer O>> } ? O : never;
type Asker = Page | APIRequestContext;

const requestOf = (asker: Asker): APIRequestContext => ("request" in asker ? asker.request : asker);

/** A change that has to succeed, asked as the page's own person. */
export async function command<N extends keyof Commands>(asker: Asker, name: N, input: Takes<Commands[N]>): Promise<Gives<Commands[N]>> {
  const answer = await post(asker, name, input);
  expect(answer.ok(), `${name} with ${JSON.stringify(input).slice(0, 300)} gave ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** A change that has to be refused; gives the refusal. */
export async function refused<N extends keyof Commands>(asker: Asker, name: N, input: Takes<Commands[N]>): Promise<Refusal> {
  const answer = await post(asker, name, input);
  expect(answer.ok(), `${name} was not refused`).toBe(false);
  return (await answer.json()).refusal;
}

/** A reading, asked as the page's own person. */
export async function query<N extends keyof Queries>(asker: Asker, name: N, input: Takes<Queries[N]>): Promise<Gives<Queries[N]>> {
  const answer = await requestOf(asker).get(`/api/queries/${name}`, { params: { input: JSON.stringify(input) } });
  expect(answer.ok(), `${name} gave ${await answer.text()}`).toBe(true);
  return answer.json();
}

function post(asker: Asker, name: string, input: unknown) {
  // A browser says by itself where a request comes from; this request is none of a browser's, so it names the origin.
  const shown = "request" in asker ? asker.url() : "";
  const headers = { origin: shown.startsWith("http") ? new URL(shown).origin : (process.env.E2E_ADDRESS ?? "") };
  return requestOf(asker).post(`/api/commands/${name}`, { data: input, headers });
}
