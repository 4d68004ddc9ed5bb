import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { endAuthority as decideEnd } from "@/lib/domain/authorities";
import { isDay } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import * as authorities from "@/lib/store/authorities";

const input = z.strictObject({ authorityId: Id, on: z.string().refine(isDay, "day") });

/** Sets the last day on which somebody signs; the record stays. Refuses what `endAuthority` of the domain refuses. */
export const endAuthority = deskCommand({
  name: "authority.end",
  input,
  load: (grant) => authorities.forChange(grant),
  decide: (present, { authorityId, on }) => decideEnd(present, authorityId, on),
  save: (grant, { id, ...fields }, { now }) => authorities.change(grant, id, fields, now),
  audit: ({ bodyVi, signatory, validTo }) => ({ kind: "authority.ended", data: { body: bodyVi, signatory, on: validTo ?? "" } }),
  reply: ({ id }) => ({ authorityId: id }),
});
