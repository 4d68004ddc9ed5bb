import { z } from "zod";
import { guestCommand } from "@/lib/access/guest-doors";
import { decideOwn, token } from "@/lib/domain/consultation/guest-remarks";
import { remarkBody } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as guests from "@/lib/store/guests";
import { shownTo } from "./shown";

/** Mends a remark of one's own that nobody has answered yet. Refuses as `decideOwn`. */
export const changeOwnRemark = guestCommand({
  name: "guest.change",
  input: z.strictObject({ token, remarkId: Id, body: remarkBody }),
  load: shownTo,
  decide({ own, round }, { remarkId, body }) {
    const found = decideOwn(own, remarkId);
    return found.ok ? done({ id: remarkId, number: found.value.number, body, round }) : found;
  },
  save: (grant, { id, body }, { now }) => guests.change(grant, id, body, now),
  audit: ({ number, round }, _input, { guest }) => ({ kind: "guest.changed", data: { round, name: guest.nameVi, number } }),
  reply: ({ id }) => ({ remarkId: id }),
});
