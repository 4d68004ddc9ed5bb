import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { officeKeys } from "@/lib/adapters/signing/packet-keys";
import { type FrozenPacket, freeze } from "@/lib/domain/frozen-packet";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { type TransitionId, transitionIds } from "@/lib/domain/stages";
import { amendmentAfter, decideMove, freezesPacket } from "@/lib/domain/workflow";
import * as attachments from "@/lib/store/attachments";
import * as contents from "@/lib/store/contents";
import * as dossierVersions from "@/lib/store/dossier-versions";
import * as dossiers from "@/lib/store/dossiers";
import * as members from "@/lib/store/members";
import * as packets from "@/lib/store/packets";
import * as rulebooks from "@/lib/store/rulebooks";
import * as texts from "@/lib/store/texts";
import * as threads from "@/lib/store/threads";
import { moveJobs } from "./notices/move";

const input = z.strictObject({
  dossierId: Id,
  transition: z.enum(transitionIds),
  note: z.string().max(4_000).default(""),
});

/**
 * Leads a dossier out of its stage, with the dossier's row taken for update: no save can slip in between the check and the
 * move. Refuses with every reason at once. A version of the dossier is kept; on submission the packet is frozen in the same transaction.
 */
export const advanceStage = dossierCommand({
  name: "stage.advance",
  lock: "update",
  input,
  load: loadAll,
  decide(state, wanted, grant, { now, newId }) {
    const evidence = { ...state, rulebook: state.rules.rulebook, contents: state.all.contents, field: grant.dossier.field, now };
    const move = decideMove(wanted, grant.dossier.stage, grant.role, evidence);
    if (!move.ok) return move;
    const amendment = amendmentAfter(move.value.to, grant.dossier.amendment, state.rules.newest);
    const record = { ...move.value, id: newId(), byId: grant.actor.id, at: now, amendment };
    const packet = freezesPacket(record.to) ? { id: newId(), content: frozen(state, record.transition, grant, now) } : null;
    return done({ record, packet, people: state.people });
  },
  async save(grant, { record, packet }, { newId, now }) {
    const kept = { id: newId(), number: await dossierVersions.next(grant), name: null, reason: "stage" as const };
    await dossierVersions.keep(grant, { ...kept, byId: grant.actor.id, at: now });
    if ((await dossiers.move(grant, record)) === "contended") return "contended";
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
  const to = rules.rulebook.transitions.find(({ id }) => id === wanted.transition)?.to;
  const closing = to !== undefined && freezesPacket(to);
  return {
    rules,
    all: await contents.all(grant),
    openThreads: await threads.count(grant, { state: "open" }),
    // Waits for other submissions of the call, so it is asked only by one.
    rivals: closing ? await dossiers.rivals(grant) : [],
    head: await dossiers.head(grant),
    files: await attachments.list(grant),
    people: await members.list(grant),
    moves: closing ? await dossiers.moves(grant, mostMoves) : [],
    packets: closing ? await packets.count(grant) : 0,
    key: closing ? await officeKeys().current() : null,
  };
}

// More than any bid has made; the trail holds the rest.
const mostMoves = 200;

function frozen(state: Awaited<ReturnType<typeof loadAll>>, by: TransitionId, grant: DossierGrant, now: Date): FrozenPacket {
  const { callId, rulebookId, field, language } = grant.dossier;
  const { rules, head, all, files, people, moves, key } = state;
  const { amendment, amendments, rulebook } = rules;
  const requires = rulebook.transitions.find(({ id }) => id === by)?.requires ?? [];
  return freeze({
    ...{ callId, rulebookId, field, language, amendment, amendments, files, people, moves, key },
    ...{ city: head.city, team: head.team, answers: all.answers, number: state.packets + 1, rules: requires },
    ...{ by: grant.actor.name, at: now },
  });
}
