import type { DossierGrant } from "@/lib/access/grant";
import type { JobRequest } from "@/lib/domain/jobs";
import { excerpt } from "@/lib/domain/mention-mail";

/** Word to each person a comment mentions, in the way they chose. */
export function mentionJobs(
  grant: DossierGrant,
  question: string,
  body: string,
  people: readonly { readonly id: string }[],
): readonly JobRequest[] {
  const data = { kind: "mention" as const, by: grant.actor.name, question, excerpt: excerpt(body) };
  return people.map(({ id }) => ({ kind: "notice.tell", payload: { personId: id, dossierId: grant.dossier.id, data } }));
}
