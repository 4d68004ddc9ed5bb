import type { DossierGrant } from "@/lib/access/grant";
import type { ReadAnswer } from "@/lib/domain/answers";
import { type FileState, heldBack, type SlotCount } from "@/lib/domain/attachments";
import { answerKey, type Contents } from "@/lib/domain/completeness";
import * as answers from "./answers";
import * as attachments from "./attachments";

export type All = {
  readonly contents: Contents;
  readonly answers: readonly ReadAnswer[];
  readonly files: readonly attachments.Attachment[];
};

/** Everything the completeness rules look at, in two queries, with the stored answers and the attached files themselves beside. */
export async function all(grant: DossierGrant): Promise<All> {
  const list = await answers.list(grant);
  const attached = await attachments.list(grant);
  const counts = countsOf(attached);
  const files = new Map(counts.filter(({ state }) => state === "clean").map(({ question, count }) => [question, count]));
  const values = new Map(list.map((answer) => [answerKey(answer.question, answer.language), answer.value]));
  const contents = { language: grant.dossier.language, answers: values, files, held: heldBack(counts) };
  return { contents, answers: list, files: attached };
}

/** How many files of each state a slot holds. */
function countsOf(files: readonly { readonly question: string; readonly state: FileState }[]): readonly SlotCount[] {
  const found = new Map<string, SlotCount>();
  for (const { question, state } of files) {
    const key = `${question} ${state}`;
    found.set(key, { question, state, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
