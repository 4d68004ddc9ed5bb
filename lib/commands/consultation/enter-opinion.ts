import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { decideOpinion, opinionFields, sectionOf } from "@/lib/domain/consultation/opinions";
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

/**
 * Enters an answer on paper for a body: its letter, or the minutes of the meeting at which it spoke, with all its remarks at once or
 * with its agreement. A body that nobody had asked is taken into the round. Refuses as `decideOpinion`; nothing is entered in part.
 */
export const enterOpinion = dossierCommand({
  name: "opinion.enter",
  lock: "share",
  input,
  load: loadAll,
  decide(state, { dossierId: _dossierId, ...fields }, grant, { now, newId }) {
    const { rulebook } = state.rules;
    const decided = decideOpinion(fields, { ...state, rulebook, today: dayIn(officeZone, now) });
    if (!decided.ok) return decided;
    const { round, stakeholder } = decided.value;
    const { roundId, kind, number, on, attachmentId, agrees } = fields;
    const by = { enteredById: grant.actor.id, enteredAt: now };
    const newcomer = state.asked ? null : { id: newId(), roundId, stakeholder, addedAt: now, link: null };
    const consulteeId = state.asked?.id ?? newcomer?.id ?? "";
    const opinion = { id: newId(), roundId, kind, number, on, attachmentId, ...by };
    const entered = fields.remarks.map((remark, index) => ({
      ...{ id: newId(), number: state.nextNumber + index, roundId, consulteeId, source: kind, opinionId: opinion.id, ...by },
      ...{ section: sectionOf(rulebook, remark), question: remark.question, body: remark.body },
    }));
    const outcome = agrees && !state.asked?.remarks ? ("agrees" as const) : ("remarks" as const);
    const names = { round: round.number, name: stakeholder.nameVi };
    return done({ newcomer, opinion, entered, settled: { id: consulteeId, outcome, at: now, opinionId: opinion.id }, names });
  },
  async save(grant, { newcomer, opinion, entered, settled }) {
    if (newcomer) await consultees.add(grant, [newcomer]);
    await opinions.add(grant, opinion);
    await remarks.add(grant, entered);
    await consultees.settle(grant, settled);
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ opinion: { kind, number, on }, entered, names }) => ({
    kind: "opinion.entered",
    data: { ...names, paper: kind, number, on, remarks: entered.length },
  }),
  reply: ({ opinion, entered, settled }) => ({ opinionId: opinion.id, consulteeId: settled.id, entered: entered.length }),
});

async function loadAll(grant: DossierGrant, { roundId, stakeholderId, attachmentId }: z.infer<typeof input>) {
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
  };
}
