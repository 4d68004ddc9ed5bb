import { setTimeout as pause } from "node:timers/promises";
import { textOf } from "@/lib/domain/rich-text";
import type { Answer, Person } from "./person";

export type Field = { readonly dossierId: string; readonly question: string; readonly language: string };
export type Draft = Field & { readonly baseVersion: number; readonly text: string };

/** One save of one long answer, as the page sends it. */
export async function write(person: Person, { text, ...draft }: Draft): Promise<Answer> {
  return person.command("answer.save", { ...draft, value: { doc: textOf(text) } });
}

/** Saves as the page does: told that the product is too busy it tries again, any other refusal is a failure. */
export async function saveUntilDone(person: Person, draft: Draft): Promise<{ readonly version: number }> {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const { outcome, body } = await write(person, draft);
    if (outcome === "done") return body as { version: number };
    if (outcome !== "unavailable") throw new Error(`refused: ${JSON.stringify(body)}`);
    await pause(500 * attempt);
  }
  throw new Error("unavailable five times over");
}

/** All versions of an answer, newest first: its number and its words. */
export async function historyOf(person: Person, { dossierId, question, language }: Field) {
  const { body } = await person.query("answer.history", { dossierId, question, language });
  const { versions } = body as { versions: readonly { version: number; text: string }[] };
  return versions.map(({ version, text }) => ({ version, text }));
}
