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
  load: (grant, input) => sessions.isMine(grant, input.sessionId ?? grant.sessionId),
  decide: (mine, input, grant, { now }) => (mine ? done({ sessionId: input.sessionId ?? grant.sessionId, at: now }) : refuse("not-found")),
  save: async (grant, { sessionId, at }) => ((await sessions.end(grant, sessionId, at)) ? undefined : "contended"),
  audit: () => ({ kind: "session.ended", data: { own: true } }),
  reply: ({ sessionId }) => ({ sessionId }),
});
