import { DossierGrant } from "@/lib/access/grant";
import { SystemGrant } from "@/lib/access/system";
import { findQuestion } from "@/lib/domain/amendments";
import { done, type Result, refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as adoption from "@/lib/store/adoption";
import * as log from "@/lib/store/text-log";
import * as texts from "@/lib/store/texts";

type Updates = readonly Uint8Array[];

/** What an answer's text is made of, for somebody who may see it. Refuses with `not-found` a question that has no such text. */
export function readText(sessionId: string, place: texts.TextPlace): Promise<Result<Updates>> {
  return DossierGrant.open({ sessionId, dossierId: place.dossierId, action: "section.view", lock: "none" }, async (grant) => {
    const question = findQuestion(written(grant.dossier.rulebookId), place.question)?.question;
    return question?.kind === "long-text" ? done(await log.updates(grant, place)) : refuse("not-found");
  });
}

/** The same for the product itself, which has missed what was said while its line to the database was cut. */
export function readAgain(place: texts.TextPlace): Promise<Result<Updates>> {
  return SystemGrant.open({ reason: "texts", quiet: true }, async (grant) => done(await log.updates(grant, place)));
}

/** Reads what was typed into the answer, and keeps a version when it is time. */
export function foldText(place: texts.TextPlace): Promise<Result<true>> {
  return SystemGrant.open({ reason: "texts", quiet: true }, async (grant) => {
    await texts.fold(grant, place, new Date());
    return done(true);
  });
}

/** Texts that nobody has folded although it is time: another instance has died, or the writing has come to rest. */
export function textsDue(unreadForMs: number, most: number): Promise<Result<readonly texts.TextPlace[]>> {
  const now = new Date();
  return SystemGrant.open({ reason: "texts", quiet: true }, async (grant) =>
    done(await texts.due(grant, now, new Date(now.getTime() - unreadForMs), most)),
  );
}

/**
 * Long texts that were saved whole, before they were written together, become documents: else whoever opens one would find it
 * empty. Before anything is listened for; done again it does nothing. Throws where one cannot be read.
 */
export async function adoptTexts(): Promise<void> {
  const found = await SystemGrant.open({ reason: "texts", quiet: true }, async (grant) => done(await adoption.unadopted(grant)));
  if (!found.ok) throw new Error("The texts saved before could not be read");
  for (const place of found.value) {
    if (findQuestion(written(place.rulebookId), place.question)?.question.kind !== "long-text") continue;
    const adopted = await SystemGrant.open({ reason: "texts", quiet: true }, async (grant) => done(await adoption.adopt(grant, place)));
    if (!adopted.ok) throw new Error(`The text of question ${place.question} of dossier ${place.dossierId} could not be read`);
  }
}
