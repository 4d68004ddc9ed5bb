import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { done } from "@/lib/domain/result";
import * as people from "@/lib/store/people";
import * as sessions from "@/lib/store/sessions";
import { meOf } from "./me";

/** One's own account and the devices one is signed in on. */
export const accountView = deskQuery({
  name: "account.view",
  input: z.strictObject({}),
  async read(grant) {
    const me = await people.find(grant, grant.actor.id);
    const list = await sessions.mine(grant, new Date());
    return done({
      me: meOf(grant.actor),
      email: me?.email ?? "",
      sessions: list.map((session) => ({
        id: session.id,
        device: session.device,
        createdAt: session.createdAt.toISOString(),
        expiresAt: session.expiresAt.toISOString(),
        here: session.id === grant.sessionId,
      })),
    });
  },
});
