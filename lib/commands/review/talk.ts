import type { Moment } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import type { FindingStep } from "@/lib/domain/review/findings";
import * as events from "@/lib/store/events";
import * as threads from "@/lib/store/threads";

/** Who decides on a finding: only a coordinator may where it is another's. */
export function deciderOf({ actor, role }: DossierGrant) {
  return { id: actor.id, coordinates: role === "ministry-coordinator" };
}

/** Puts the words of a step into the finding's talk, where there are any, and tells every open page. */
export async function say(grant: DossierGrant, { threadId, question }: FindingStep, body: string, { now, newId }: Moment): Promise<void> {
  if (body !== "")
    await threads.addComment(grant, { id: newId(), thread: threadId, authorId: grant.actor.id, body, at: now, mentions: [] });
  await events.tell(grant, { kind: "threads", question });
}
