import { z } from "zod";
import { guestCommand } from "@/lib/access/guest-doors";
import { decideOwn, token } from "@/lib/domain/consultation/guest-remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as guests from "@/lib/store/guests";
import { shownTo } from "./shown";

/** Takes a remark of one's own back that nobody has answered yet. Refuses as `decideOwn`. */
export const withdrawOwnRemark = guestCommand({
  name: "guest.withdraw",
  input: z.strictObject({ token, remarkId: Id }),
  load: shownTo,
  decide({ own, round }, { remarkId }) {
    const found = decideOwn(own, remarkId);
    return found.ok ? done({ id: remarkId, number: found.value.number, round }) : found;
  },
  save: (grant, { id }, { now }) => guests.withdraw(grant, id, now),
  audit: ({ number, round }, _input, { guest }) => ({ kind: "guest.withdrew", data: { round, name: guest.nameVi, number } }),
  reply: ({ id }) => ({ remarkId: id }),
});
