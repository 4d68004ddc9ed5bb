import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { type FrozenPacket, packetFiles } from "@/lib/domain/frozen-packet";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { transitionIds } from "@/lib/domain/stages";
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
    return done({ record, packet: freezesPacket(record.to) ? freeze(state, grant, now) : null, people: state.people });
  },
  async save(grant, { record, packet }, { newId, now }) {
    const kept = { id: newId(), number: await dossierVersions.next(grant), name: null, reason: "stage" as const };
    await dossierVersions.keep(grant, { ...kept, byId: grant.actor.id, at: now });
    if ((await dossiers.move(grant, record)) === "contended") return "contended";
    if (!packet) return undefined;
    const { rulebookId, amendment } = packet;
    await packets.add(grant, { id: newId(), content: packet, rulebookId, amendment, frozenById: grant.actor.id, frozenAt: now });
    return undefined;
  },
  audit: ({ record: { transition, from, to, note } }) => ({ kind: "stage.moved", data: { transition, from, to, note } }),
  jobs: ({ record, people }, _input, grant) => moveJobs(grant, record, people),
  reply: ({ record }) => ({ stage: record.to }),
});

async function loadAll(grant: DossierGrant, wanted: z.infer<typeof input>) {
  // Nobody writes while the dossier's row is taken: what was typed up to this moment is what is judged, and sent.
  await texts.settleAll(grant, { personId: grant.actor.id, at: new Date(), keep: "stage" });
  return {
    rules: await rulebooks.current(grant),
    all: await contents.all(grant),
    openThreads: await threads.count(grant, { state: "open" }),
    // Waits for other submissions of the call, so it is asked only by one.
    rivals: wanted.transition === "submit" ? await dossiers.rivals(grant) : [],
    head: await dossiers.head(grant),
    files: await attachments.list(grant),
    people: await members.names(grant),
  };
}

function freeze(state: Awaited<ReturnType<typeof loadAll>>, grant: DossierGrant, now: Date): FrozenPacket {
  const { callId, rulebookId, field, language } = grant.dossier;
  return {
    callId,
    rulebookId,
    amendment: state.rules.amendment,
    city: { vi: state.head.city.vi, en: state.head.city.en },
    team: { vi: state.head.team.vi, en: state.head.team.en },
    field,
    language,
    frozenAt: now.toISOString(),
    frozenBy: grant.actor.name,
    answers: state.all.answers.map(({ question, language: spoken, version, value }) => ({ question, language: spoken, version, value })),
    files: packetFiles(state.files),
  };
}
