import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { checkFields, commitmentFields } from "@/lib/domain/commitment-changes";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as commitments from "@/lib/store/commitments";
import * as members from "@/lib/store/members";

const input = z.strictObject({
  dossierId: Id,
  titleVi: z.string().trim().normalize().min(1).max(300),
  /** In the dossier's submission language; may stay empty until the report is written. */
  titleSent: z.string().trim().normalize().max(300),
  textVi: z.string().trim().normalize().max(8_000),
  ...commitmentFields,
});

/** Adds what a designated city took on beside what it had promised. Refuses as `checkFields` does. */
export const addCommitment = dossierCommand({
  name: "commitment.add",
  lock: "share",
  input,
  load: (grant) => members.names(grant),
  decide(people, { dossierId: _dossierId, titleVi, titleSent, textVi, ...fields }, grant, { now, newId }) {
    const checked = checkFields(fields, people);
    if (!checked.ok) return checked;
    const own = { scope: "own" as const, question: null, ordinal: null, titleVi, titleSent, textVi, textSent: "" };
    return done({ commitment: { id: newId(), ...own, ...checked.value }, by: { id: grant.actor.id, at: now } });
  },
  save: (grant, { commitment, by }) => commitments.add(grant, [commitment], by),
  audit: ({ commitment: { id, titleVi } }) => ({ kind: "commitment.added", data: { commitment: id, title: titleVi } }),
  reply: ({ commitment: { id } }) => ({ commitmentId: id }),
});
