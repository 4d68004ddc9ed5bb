import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { officeKeys } from "@/lib/adapters/signing/packet-keys";
import { type FrozenPacket, freeze } from "@/lib/domain/frozen-packet";
import { asksDecision } from "@/lib/domain/guards";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { beginsCycle } from "@/lib/domain/review/held-review";
import { type TransitionId, transitionIds } from "@/lib/domain/stages";
import { amendmentAfter, decideMove, freezesPacket, isSent } from "@/lib/domain/workflow";
import * as contents from "@/lib/store/contents";
import * as dossierVersions from "@/lib/store/dossier-versions";
import * as dossiers from "@/lib/store/dossiers";
import * as exchanges from "@/lib/store/exchanges";
import * as findings from "@/lib/store/findings";
import * as members from "@/lib/store/members";
import * as packets from "@/lib/store/packets";
import * as reviewCycles from "@/lib/store/review-cycles";
import * as rounds from "@/lib/store/rounds";
import * as rulebooks from "@/lib/store/rulebooks";
import * as selections from "@/lib/store/selections";
import * as texts from "@/lib/store/texts";
import * as threads from "@/lib/store/threads";
import { carryThrough, consequenceOf, sentPacket } from "./after/result";
import { moveJobs } from "./notices/move";

const input = z.strictObject({
  dossierId: Id,
  transition: z.enum(transitionIds),
  note: z.string().max(4_000).default(""),
});

/**
 * Leads a dossier out of its stage, with the dossier's row taken for update: no save can slip in between the check and the
 * move. Refuses with every reason at once. A version of the dossier is kept; a bid that comes into review begins an appraisal; on submission the packet is frozen in the same
 * transaction, on designation the city becomes a member and its promises commitments (`after/result.ts`).
 */
export const advanceStage = dossierCommand({
  name: "stage.advance",
  lock: "update",
  input,
  load: loadAll,
  decide(state, wanted, grant, { now, newId }) {
    const evidence = {
      ...state,
      rulebook: state.rules.rulebook,
      contents: state.all.contents,
      files: state.all.files,
      field: grant.dossier.field,
      now,
    };
    const move = decideMove(wanted, grant.dossier.stage, grant.role, evidence);
    if (!move.ok) return move;
    const amendment = amendmentAfter(move.value.to, grant.dossier.amendment, state.rules.newest);
    const record = { ...move.value, id: newId(), byId: grant.actor.id, at: now, amendment };
    const packet = freezesPacket(record) ? { id: newId(), content: frozen(state, record.transition, grant, now) } : null;
    const known = { day: state.after?.resultDay, sent: state.sent, field: grant.dossier.field };
    const consequence = consequenceOf(move.value, known, newId);
    const cycle = beginsCycle(record, state.rules.rulebook) ? { id: newId(), at: now } : null;
    return done({ record, packet, cycle, consequence, people: state.people });
  },
  async save(grant, { record, packet, cycle, consequence }, { newId, now }) {
    const kept = { id: newId(), number: await dossierVersions.next(grant), name: null, reason: "stage" as const };
    await dossierVersions.keep(grant, { ...kept, byId: grant.actor.id, at: now });
    if ((await dossiers.move(grant, record)) === "contended") return "contended";
    if ((await carryThrough(grant, consequence, { id: grant.actor.id, at: now })) === "contended") return "contended";
    if (cycle) await reviewCycles.begin(grant, cycle);
    if (packet) await packets.add(grant, { ...packet, frozenById: grant.actor.id, frozenAt: now });
    return undefined;
  },
  audit: ({ record: { transition, from, to, note } }) => ({ kind: "stage.moved", data: { transition, from, to, note } }),
  jobs: ({ record, people, packet }, { dossierId }, grant) => [
    ...moveJobs(grant, record, people),
    ...(packet ? [{ kind: "packet.build" as const, payload: { packetId: packet.id, dossierId } }] : []),
  ],
  reply: ({ record }) => ({ stage: record.to }),
});

async function loadAll(grant: DossierGrant, wanted: z.infer<typeof input>) {
  // Nobody writes while the dossier's row is taken: what was typed up to this moment is what is judged, and sent.
  await texts.settleAll(grant, { personId: grant.actor.id, at: new Date(), keep: "stage" });
  const rules = await rulebooks.current(grant);
  const way = rules.rulebook.transitions.find(({ id }) => id === wanted.transition);
  const closing = way !== undefined && freezesPacket(way);
  return {
    rules,
    all: await contents.all(grant),
    openThreads: await threads.count(grant, { state: "open", ordinary: true }),
    openRounds: await rounds.countOpen(grant),
    blockingFindings: await findings.countBlocking(grant),
    decision: way && asksDecision([way]) ? (await reviewCycles.current(grant))?.decision : undefined,
    // Waits for other submissions of the call, so it is asked only by one.
    rivals: closing ? await dossiers.rivals(grant) : [],
    selected: closing ? await selections.standing(grant) : undefined,
    head: await dossiers.head(grant),
    people: await members.list(grant),
    moves: closing ? await dossiers.moves(grant, mostMoves) : [],
    packets: closing ? await packets.count(grant) : 0,
    key: closing ? await officeKeys().current() : null,
    ...(isSent(grant.dossier.stage)
      ? { after: await exchanges.evidence(grant), sent: await sentPacket(grant, wanted.transition === "record-designation") }
      : { after: undefined, sent: undefined }),
  };
}

// More than any bid has made; the trail holds the rest.
const mostMoves = 200;

function frozen(state: Awaited<ReturnType<typeof loadAll>>, by: TransitionId, grant: DossierGrant, now: Date): FrozenPacket {
  const { callId, rulebookId, field, language } = grant.dossier;
  const { rules, head, all, people, moves, key } = state;
  const { files } = all;
  const { amendment, amendments, rulebook } = rules;
  const requires = rulebook.transitions.find(({ id }) => id === by)?.requires ?? [];
  return freeze({
    ...{ callId, rulebookId, field, language, amendment, amendments, files, people, moves, key },
    ...{ city: head.city, team: head.team, answers: all.answers, number: state.packets + 1, rules: requires, rulebook },
    ...{ by: grant.actor.name, at: now },
  });
}
