import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as sessions from "@/lib/store/sessions";

const wanted = z.strictObject({ sessionId: Id.optional() });

/** Ends one of one's own sessions (this one unless another is named); it is refused from the next request on. */
export const endSession = deskCommand({
  name: "session.end",
  input: wanted,
  load: (grant) => sessions.mine(grant, new Date(0)),
  decide(mine, input, grant, { now }) {
    const sessionId = input.sessionId ?? grant.sessionId;
    return mine.some(({ id }) => id === sessionId) ? done({ sessionId, at: now }) : refuse("not-found");
  },
  save: async (grant, { sessionId, at }) => ((await sessions.end(grant, sessionId, at)) ? undefined : "contended"),
  audit: () => ({ kind: "session.ended", data: { own: true } }),
  reply: ({ sessionId }) => ({ sessionId }),
});
