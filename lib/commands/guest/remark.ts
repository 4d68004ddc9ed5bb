import { z } from "zod";
import { guestCommand } from "@/lib/access/guest-doors";
import { decideRemark, guestRemarkFields, type OwnRemark, ownNumber, token } from "@/lib/domain/consultation/guest-remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as guests from "@/lib/store/guests";
import { shownTo } from "./shown";

type Said = { readonly id: string; readonly number: number; readonly round: number; readonly remark: OwnRemark | null };

/**
 * A remark by link, on the whole, a section, a question or a passage of the draft; it reaches the team at once. Sent again under the id it
 * came with (`remarkId`), as after a reply that was lost, it is answered the same and not made twice. Refuses as `decideRemark`.
 */
export const guestRemark = guestCommand({
  name: "guest.remark",
  input: z.strictObject({ token, remarkId: Id.optional(), ...guestRemarkFields }),
  async load(grant) {
    // First the number, for which whoever else would remark waits: the same remark sent twice at once is then among one's own.
    const number = await guests.nextNumber(grant);
    return { number, ...(await shownTo(grant)) };
  },
  decide({ draft, own, round, number }, { remarkId, section, question, passage, body }, _grant, { now, newId }) {
    const id = remarkId ?? newId();
    const said = { id, number: ownNumber(own, id), round };
    if (own.some((each) => each.id === id)) return done<Said>({ ...said, remark: null });
    const place = { section: sectionIn(draft, { section, question }), question, passage };
    const open = decideRemark(draft, own, place);
    return open.ok ? done<Said>({ ...said, remark: { ...place, id, number, body, at: now, answered: false } }) : open;
  },
  save: async (grant, { remark }) => (remark ? guests.add(grant, remark) : undefined),
  audit: ({ remark, round }, _input, { guest }) =>
    remark && { kind: "guest.remarked", data: { round, name: guest.nameVi, number: remark.number } },
  reply: ({ id, number }) => ({ remarkId: id, number }),
});

type Draft = Awaited<ReturnType<typeof shownTo>>["draft"];

function sectionIn(draft: Draft, place: { readonly section: string | null; readonly question: string | null }): string | null {
  const home = draft.find(({ questions }) => questions.some(({ id }) => id === place.question));
  return place.question === null ? place.section : (home?.id ?? null);
}
