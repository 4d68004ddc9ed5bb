import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { draftBytes } from "@/lib/adapters/draft-bytes";
import { freezeDraft } from "@/lib/domain/consultation/frozen-draft";
import { decideRound, roundFields } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as contents from "@/lib/store/contents";
import * as dossiers from "@/lib/store/dossiers";
import * as drafts from "@/lib/store/drafts";
import * as rounds from "@/lib/store/rounds";
import * as rulebooks from "@/lib/store/rulebooks";
import * as stakeholders from "@/lib/store/stakeholders";
import * as texts from "@/lib/store/texts";
import { asked, askingJobs, linkOf, reminderJobs } from "./asking";

const input = z.strictObject({ dossierId: Id, ...roundFields.shape });

/**
 * Opens a round of consultation: freezes what the dossier says at this moment as the next draft, asks everybody named by a link of
 * their own, and has those with an address for mail written to. Refuses as `decideRound`.
 */
export const openRound = dossierCommand({
  name: "round.open",
  // Nobody writes while the draft is frozen: what was typed up to this moment is what goes out.
  lock: "update",
  input,
  load: loadAll,
  decide(state, { dossierId: _dossierId, ...fields }, grant, { now, newId }) {
    const { rules, number, draftNumber } = state;
    const decided = decideRound(fields, { rulebook: rules.rulebook, stakeholders: state.stakeholders, now });
    if (!decided.ok) return decided;
    const { asked: bodies, ...facts } = decided.value;
    const by = { openedById: grant.actor.id, openedAt: now };
    const draft = { id: newId(), number: draftNumber, ...draftBytes(frozen(state, grant, now)), byId: grant.actor.id, at: now };
    const round = { ...facts, ...by, id: newId(), number, draftId: draft.id };
    return done({ round, draft, asked: asked(bodies, { roundId: round.id, endsAt: facts.endsAt, now, newId }) });
  },
  async save(grant, { round, draft, asked }) {
    await drafts.add(grant, draft);
    await rounds.add(grant, round);
    await consultees.add(grant, asked);
  },
  audit: ({ round, draft, asked }) => ({
    kind: "round.opened",
    data: { round: round.number, draft: draft.number, sha256: draft.sha256, asked: asked.length, until: round.endsAt.toISOString() },
  }),
  jobs: ({ round, asked }, { dossierId }) => [
    ...askingJobs(dossierId, asked),
    ...reminderJobs({ dossierId, roundId: round.id, from: round.openedAt, endsAt: round.endsAt }),
  ],
  reply: ({ round, asked }) => ({
    roundId: round.id,
    number: round.number,
    links: asked.map(linkOf),
  }),
});

async function loadAll(grant: DossierGrant, { stakeholderIds }: z.infer<typeof input>) {
  await texts.settleAll(grant, { personId: grant.actor.id, at: new Date(), keep: "stage" });
  return {
    draftNumber: await drafts.next(grant),
    number: await rounds.next(grant),
    rules: await rulebooks.current(grant),
    head: await dossiers.head(grant),
    all: await contents.all(grant),
    stakeholders: await stakeholders.find(grant, stakeholderIds),
  };
}

function frozen({ rules, head, all, draftNumber }: Awaited<ReturnType<typeof loadAll>>, grant: DossierGrant, now: Date) {
  const { callId, rulebookId, field, language } = grant.dossier;
  const { rulebook, amendment, amendments } = rules;
  const { city, team } = head;
  const facts = { callId, rulebookId, field, language, city, team, rulebook, amendment, amendments };
  return freezeDraft({ ...facts, number: draftNumber, answers: all.answers, by: grant.actor.name, at: now });
}
