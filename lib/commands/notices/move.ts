import type { DossierGrant } from "@/lib/access/grant";
import type { JobRequest } from "@/lib/domain/jobs";
import type { Party, Role } from "@/lib/domain/roles";
import { rolesOfParty } from "@/lib/domain/roles";
import { type Move, stageOf } from "@/lib/domain/workflow";
import { translatorOf } from "@/lib/i18n/translator";
import { written } from "@/lib/rulebook";

type Person = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };

/** Word to whoever holds the ball now, and to nobody else; who moved the dossier knows it already. */
export function moveJobs(grant: DossierGrant, move: Move, people: readonly Person[]): readonly JobRequest[] {
  const t = translatorOf("vi");
  const stage = stageOf(written(grant.dossier.rulebookId), move.to);
  if (stage.heldBy === "nobody") return [];
  return people
    .filter((person) => holds(stage.heldBy as Party, person.role) && person.id !== grant.actor.id)
    .map(({ email, name }) => ({
      kind: "mail.send",
      payload: {
        to: email,
        subject: t("mail.move.subject", { stage: stage.words.team.vi }),
        text: t("mail.move.text", { name, by: grant.actor.name, stage: stage.words.team.vi, note: move.note || "–" }),
        path: `/dossiers/${grant.dossier.id}`,
      },
    }));
}

function holds(party: Party, role: Role): boolean {
  return role !== "reader" && rolesOfParty[party].includes(role);
}
