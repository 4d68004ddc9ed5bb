import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { done } from "@/lib/domain/result";
import * as trail from "@/lib/store/audit-events";
import { meOf } from "./me";

const pageSize = 100;

/** What happened outside any dossier: people, sessions, calls, and the product acting by itself. */
export const trailView = deskQuery({
  name: "trail.view",
  input: z.strictObject({
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  async read(grant, { before }) {
    const lines = await trail.ofOffice(grant, { take: pageSize, ...(before ? { before } : {}) });
    return done({
      me: meOf(grant.actor),
      lines: lines.map((line) => ({ ...line, at: line.at.toISOString() })),
      older: lines.length === pageSize ? (lines.at(-1)?.id ?? null) : null,
    });
  },
});
