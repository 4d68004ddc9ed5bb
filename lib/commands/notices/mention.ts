import type { DossierGrant } from "@/lib/access/grant";
import type { JobRequest } from "@/lib/domain/jobs";
import { excerpt } from "@/lib/domain/mention-mail";
import { translatorOf } from "@/lib/i18n/translator";

/** A letter to each person a comment mentions. The working language of the country's offices is Vietnamese. */
export function mentionJobs(
  grant: DossierGrant,
  question: string,
  body: string,
  people: readonly { readonly email: string; readonly name: string }[],
): readonly JobRequest[] {
  const t = translatorOf("vi");
  return people.map(({ email, name }) => ({
    kind: "mail.send",
    payload: {
      to: email,
      subject: t("mail.mention.subject", { by: grant.actor.name, question }),
      text: t("mail.mention.text", { name, by: grant.actor.name, question, excerpt: excerpt(body) }),
      path: `/dossiers/${grant.dossier.id}/comments?question=${question}`,
    },
  }));
}
