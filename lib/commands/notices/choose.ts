import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { channels, noticeKinds } from "@/lib/domain/notice-kinds";
import { done } from "@/lib/domain/result";
import * as notices from "@/lib/store/notices";

const input = z.strictObject({ kind: z.enum(noticeKinds), channel: z.enum(channels) });

/** How one wants to be told of a kind of event oneself. */
export const chooseNotices = deskCommand({
  name: "notice.choose",
  input,
  load: async () => undefined,
  decide: (_state, choice, grant, { now }) => done({ ...choice, personId: grant.actor.id, at: now }),
  save: (grant, choice) => notices.choose(grant, choice),
  audit: ({ kind, channel }) => ({ kind: "notice.chosen", data: { event: kind, channel } }),
  reply: ({ kind, channel }) => ({ kind, channel }),
});
