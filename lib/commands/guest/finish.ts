import { z } from "zod";
import { guestCommand } from "@/lib/access/guest-doors";
import { decideFinish, token } from "@/lib/domain/consultation/guest-remarks";
import { done } from "@/lib/domain/result";
import * as guests from "@/lib/store/guests";
import { shownTo } from "./shown";

/** Ends one's answer, with the remarks made or with agreement; the link is used up then. Refuses as `decideFinish`. */
export const finishAnswer = guestCommand({
  name: "guest.finish",
  input: z.strictObject({ token, agrees: z.boolean() }),
  load: shownTo,
  decide({ own, round }, { agrees }) {
    const outcome = decideFinish(own, agrees);
    return outcome.ok ? done({ outcome: outcome.value, round }) : outcome;
  },
  save: (grant, { outcome }, { now }) => guests.finish(grant, outcome, now),
  audit: ({ outcome, round }, _input, { guest }) => ({ kind: "guest.finished", data: { round, name: guest.nameVi, outcome } }),
  reply: ({ outcome }) => ({ outcome }),
});
