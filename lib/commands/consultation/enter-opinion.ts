import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { decideAgain, decideOpinion, opinionFields, sectionOf } from "@/lib/domain/consultation/opinions";
import { dayIn, officeZone } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { slotFor } from "@/lib/domain/side-slots";
import * as attachments from "@/lib/store/attachments";
import * as consultees from "@/lib/store/consultees";
import * as events from "@/lib/store/events";
import * as opinions from "@/lib/store/opinions";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";
import * as rulebooks from "@/lib/store/rulebooks";
import * as stakeholders from "@/lib/store/stakeholders";

const input = z.strictObject({ dossierId: Id, ...opinionFields.shape });

type Made = {
  readonly newcomer: consultees.NewConsultee | null;
  readonly opinion: opinions.NewOpinion;
  readonly entered: readonly remarks.NewRemark[];
  readonly settled: Parameters<typeof consultees.settle>[1];
  readonly names: { readonly round: number; readonly name: string };
};
/** `made` is nothing where it was there already. */
type Entering = { readonly opinionId: string; readonly consulteeId: string; readonly entered: number; readonly made: Made | null };

/**
 * Enters an answer on paper for a body: its letter, or the minutes of the meeting at which it spoke, with all its remarks at once or
 * with its agreement. A body that nobody had asked is taken into the round. Sent again under the same `opinionId` it is answered the same
 * and not entered again (`decideAgain`). Refuses as `decideOpinion`; nothing is entered in part.
 */
export const enterOpinion = dossierCommand({
  name: "opinion.enter",
  lock: "share",
  input,
  load: loadAll,
  decide(state, { dossierId: _dossierId, ...fields }, grant, { now, newId }) {
    if (state.there) {
      const again = decideAgain(state.there, fields, grant.actor.id);
      return again.ok ? done<Entering>({ ...again.value, opinionId: fields.opinionId ?? "", made: null }) : again;
    }
    const { rulebook } = state.rules;
    const decided = decideOpinion(fields, { ...state, rulebook, today: dayIn(officeZone, now) });
    if (!decided.ok) return decided;
    const { round, stakeholder } = decided.value;
    const { roundId, kind, number, on, attachmentId, agrees } = fields;
    const by = { enteredById: grant.actor.id, enteredAt: now };
    const newcomer = state.asked ? null : { id: newId(), roundId, stakeholder, addedAt: now, link: null };
    const consulteeId = state.asked?.id ?? newcomer?.id ?? "";
    const opinion = { id: fields.opinionId ?? newId(), roundId, kind, number, on, attachmentId, ...by };
    const entered = fields.remarks.map((remark, index) => ({
      ...{ id: newId(), number: state.nextNumber + index, roundId, consulteeId, source: kind, opinionId: opinion.id, ...by },
      ...{ section: sectionOf(rulebook, remark), question: remark.question, body: remark.body },
    }));
    const outcome = agrees && !state.asked?.remarks ? ("agrees" as const) : ("remarks" as const);
    const names = { round: round.number, name: stakeholder.nameVi };
    const settled = { id: consulteeId, outcome, at: now, opinionId: opinion.id };
    const made = { newcomer, opinion, entered, settled, names };
    return done<Entering>({ opinionId: opinion.id, consulteeId, entered: entered.length, made });
  },
  async save(grant, { made }) {
    if (!made) return;
    const { newcomer, opinion, entered, settled } = made;
    if (newcomer) await consultees.add(grant, [newcomer]);
    await opinions.add(grant, opinion);
    await remarks.add(grant, entered);
    await consultees.settle(grant, settled);
    await events.tell(grant, { kind: "remarks" });
  },
  audit({ made, entered }) {
    if (!made) return null;
    const { kind, number, on } = made.opinion;
    return { kind: "opinion.entered", data: { ...made.names, paper: kind, number, on, remarks: entered } };
  },
  reply: ({ opinionId, consulteeId, entered }) => ({ opinionId, consulteeId, entered }),
});

async function loadAll(grant: DossierGrant, { roundId, opinionId, stakeholderId, attachmentId }: z.infer<typeof input>) {
  const round = await rounds.findToWrite(grant, roundId);
  const rules = await rulebooks.current(grant);
  const slot = slotFor(rules.rulebook, "opinion").id;
  const files = await attachments.list(grant);
  const asked = await consultees.list(grant, roundId);
  return {
    round,
    rules,
    scan: files.find(({ id, question, state }) => id === attachmentId && question === slot && state !== "refused"),
    asked: asked.find((each) => each.stakeholderId === stakeholderId),
    stakeholder: (await stakeholders.find(grant, [stakeholderId]))[0],
    nextNumber: round ? await remarks.nextNumber(grant, roundId) : 1,
    // After the number, for which whoever else would enter something waits: the same paper sent twice at once is then there.
    there: opinionId ? await opinions.find(grant, opinionId) : undefined,
  };
}
