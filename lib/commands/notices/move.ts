import type { DossierGrant } from "@/lib/access/grant";
import type { JobRequest } from "@/lib/domain/jobs";
import type { Party, Role } from "@/lib/domain/roles";
import { rolesOfParty } from "@/lib/domain/roles";
import { type Move, stageOf } from "@/lib/domain/workflow";
import { written } from "@/lib/rulebook";

type Person = { readonly id: string; readonly role: Role };

/** Word to whoever holds the ball now, and to nobody else; who moved the dossier knows it already. */
export function moveJobs(grant: DossierGrant, move: Move, people: readonly Person[]): readonly JobRequest[] {
  const stage = stageOf(written(grant.dossier.rulebookId), move.to);
  if (stage.heldBy === "nobody") return [];
  return people
    .filter((person) => holds(stage.heldBy as Party, person.role) && person.id !== grant.actor.id)
    .map(({ id }) => ({
      kind: "notice.tell",
      payload: {
        personId: id,
        dossierId: grant.dossier.id,
        data: { kind: "moved", by: grant.actor.name, stage: stage.words.team.vi, note: move.note },
      },
    }));
}

function holds(party: Party, role: Role): boolean {
  return role !== "reader" && rolesOfParty[party].includes(role);
}
