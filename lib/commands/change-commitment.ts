import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { commitmentFields, decideCommitment } from "@/lib/domain/commitment-changes";
import { Id } from "@/lib/domain/ids";
import * as commitments from "@/lib/store/commitments";
import * as members from "@/lib/store/members";

const input = z.strictObject({
  dossierId: Id,
  commitmentId: Id,
  /** When the commitment that the person was looking at was last changed. */
  seen: z.iso.datetime(),
  ...commitmentFields,
});

/** Owner, indicator, years and state of a commitment; never its words as they were sent. Refuses as `decideCommitment` does. */
export const changeCommitment = dossierCommand({
  name: "commitment.change",
  lock: "share",
  input,
  load: async (grant, { commitmentId }) => ({ current: await commitments.find(grant, commitmentId), people: await members.names(grant) }),
  decide: ({ current, people }, { dossierId: _dossierId, commitmentId: _commitmentId, seen, ...fields }, grant, { now }) =>
    decideCommitment(current, new Date(seen), fields, people, { id: grant.actor.id, now }),
  save: async (grant, change) => (change.changed.length > 0 ? commitments.change(grant, change) : undefined),
  audit({ id, title, changed, fields }) {
    if (changed.length === 0) return null;
    const state = changed.includes("state") ? fields.state : null;
    return { kind: "commitment.changed", data: { commitment: id, title, fields: [...changed], state } };
  },
  reply: ({ id }) => ({ commitmentId: id }),
});
