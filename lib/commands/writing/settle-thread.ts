import type { DossierGrant } from "@/lib/access/grant";
import type { ThreadSettled } from "@/lib/domain/comments";
import * as events from "@/lib/store/events";
import * as threads from "@/lib/store/threads";

/** Writes that a thread was resolved or reopened, and tells every open page. Its mark stays in the text. */
export async function settleThread(grant: DossierGrant, change: ThreadSettled): Promise<"contended" | undefined> {
  if ((await threads.settle(grant, change)) === "contended") return "contended";
  await events.tell(grant, { kind: "threads", question: change.question });
  return undefined;
}
