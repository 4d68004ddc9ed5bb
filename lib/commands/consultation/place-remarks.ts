import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { isPlace, sectionOf } from "@/lib/domain/consultation/opinions";
import { placeFields, remarkIds, workable } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as events from "@/lib/store/events";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";
import * as rulebooks from "@/lib/store/rulebooks";

/**
 * Puts remarks of a round under another place of the form: the whole, a section or a question. Refuses as `workable`; with `malformed`
 * a place the form has not, with `not-allowed` a remark on a passage, which says itself where it belongs, and with `remark-moved` one
 * whose answer was approved where it stands.
 */
export const placeRemarks = dossierCommand({
  name: "remark.place",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id, remarkIds, ...placeFields }),
  load: async (grant, { roundId, remarkIds }) => ({
    found: await remarks.find(grant, remarkIds),
    round: await rounds.find(grant, roundId),
    rules: await rulebooks.current(grant),
  }),
  decide({ found, round, rules }, { roundId, remarkIds, section, question }) {
    const inRound = found.filter((remark) => remark.roundId === roundId);
    const open = workable(inRound, remarkIds);
    if (!open.ok) return open;
    if (open.value.some(({ onPassage }) => onPassage)) return refuse("not-allowed");
    if (open.value.some(({ approvedAt }) => approvedAt)) return refuse("remark-moved");
    if (!isPlace(rules.rulebook, { section, question })) return refuse("malformed", { fields: { question: "unknown" } });
    const place = { section: sectionOf(rules.rulebook, { section, question }), question };
    return done({ ids: open.value.map(({ id }) => id), place, round: round?.number ?? 0 });
  },
  async save(grant, { ids, place }) {
    await remarks.place(grant, ids, place);
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ ids, place, round }) => ({
    kind: "remarks.placed",
    data: { round, remarks: ids.length, place: place.question ?? place.section ?? "" },
  }),
  reply: ({ ids }) => ({ placed: ids.length }),
});
