import type { DossierGrant } from "@/lib/access/grant";
import type { ReadAnswer } from "@/lib/domain/answers";
import { heldBack } from "@/lib/domain/attachments";
import { answerKey, type Contents } from "@/lib/domain/completeness";
import * as answers from "./answers";
import * as attachments from "./attachments";

/** Everything the completeness rules look at, in two queries, with the stored answers themselves beside. */
export async function all(grant: DossierGrant): Promise<{ readonly contents: Contents; readonly answers: readonly ReadAnswer[] }> {
  const list = await answers.list(grant);
  const counts = await attachments.counts(grant);
  const files = new Map(counts.filter(({ state }) => state === "clean").map(({ question, count }) => [question, count]));
  const values = new Map(list.map((answer) => [answerKey(answer.question, answer.language), answer.value]));
  return { contents: { language: grant.dossier.language, answers: values, files, held: heldBack(counts) }, answers: list };
}
