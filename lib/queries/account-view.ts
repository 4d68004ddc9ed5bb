import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { channelOf, noticeKinds } from "@/lib/domain/notice-kinds";
import { done } from "@/lib/domain/result";
import * as notices from "@/lib/store/notices";
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
    const chosen = await notices.mine(grant);
    return done({
      me: meOf(grant.actor),
      email: me?.email ?? "",
      notices: noticeKinds.map((kind) => ({ kind, channel: channelOf(kind, chosen.get(kind)) })),
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
