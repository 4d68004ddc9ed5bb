import { z } from "zod";
import { guestCommand } from "@/lib/access/guest-doors";
import { decideRemark, guestRemarkFields, token } from "@/lib/domain/consultation/guest-remarks";
import { done } from "@/lib/domain/result";
import * as guests from "@/lib/store/guests";
import { shownTo } from "./shown";

/** A remark by link, on the whole, a section, a question or a passage of the draft; it reaches the team at once. Refuses as `decideRemark`. */
export const guestRemark = guestCommand({
  name: "guest.remark",
  input: z.strictObject({ token, ...guestRemarkFields }),
  load: async (grant) => ({ ...(await shownTo(grant)), number: await guests.nextNumber(grant) }),
  decide({ draft, own, round, number }, { section, question, passage, body }, _grant, { now, newId }) {
    const place = { section: sectionIn(draft, { section, question }), question, passage };
    const open = decideRemark(draft, own, place);
    return open.ok ? done({ remark: { ...place, id: newId(), number, body, at: now, answered: false }, round }) : open;
  },
  save: (grant, { remark }) => guests.add(grant, remark),
  audit: ({ remark: { number }, round }, _input, { guest }) => ({ kind: "guest.remarked", data: { round, name: guest.nameVi, number } }),
  reply: ({ remark: { id, number } }) => ({ remarkId: id, number }),
});

type Draft = Awaited<ReturnType<typeof shownTo>>["draft"];

function sectionIn(draft: Draft, place: { readonly section: string | null; readonly question: string | null }): string | null {
  const home = draft.find(({ questions }) => questions.some(({ id }) => id === place.question));
  return place.question === null ? place.section : (home?.id ?? null);
}
