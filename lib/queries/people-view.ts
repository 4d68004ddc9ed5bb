import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as members from "@/lib/store/members";
import * as people from "@/lib/store/people";
import { frameOf } from "./frame";

/** Who is on the dossier, and, for who may admit, whom they could admit. */
export const peopleView = dossierQuery({
  name: "people.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame } = await frameOf(grant);
    const present = await members.list(grant);
    const own = grant.role === "ministry-coordinator" ? null : grant.actor.organisationId;
    const others = frame.can["member.add"] ? await people.admissible(grant, own) : [];
    return done({
      frame,
      members: present.map((member) => ({ ...member, since: member.since.toISOString() })),
      admissible: others.map(({ id, name, email, role }) => ({ id, name, email, role })),
    });
  },
});
