import { z } from "zod";
import { doorCommand } from "@/lib/access/command";
import { silencedBy } from "@/lib/adapters/secrets";
import { done, refuse } from "@/lib/domain/result";
import * as notices from "@/lib/store/notices";

const input = z.strictObject({ token: z.string().max(200) });

/** Ends mails of one kind for whoever got one, by its link and without signing in; what happened is on their desk still. Idempotent. */
export const silenceNotices = doorCommand({
  name: "notice.silence",
  input,
  load: async (_grant, { token }) => silencedBy(token),
  decide: (silenced, _input, _grant, { now }) =>
    silenced ? done({ ...silenced, channel: "app" as const, at: now }) : refuse("link-unknown"),
  save: (grant, choice) => notices.choose(grant, choice),
  audit: ({ kind, channel }) => ({ kind: "notice.chosen", data: { event: kind, channel } }),
  reply: ({ kind }) => ({ kind }),
});
