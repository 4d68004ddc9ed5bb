import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { replyKinds } from "@/lib/domain/after-sending";
import { dayIn } from "@/lib/domain/days";
import { checkStrike, isResult } from "@/lib/domain/exchanges";
import { checkGuards } from "@/lib/domain/guards";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { isReport } from "@/lib/domain/rulebook";
import { slotFor, takesFiles } from "@/lib/domain/side-slots";
import { isClosed, openTransitions } from "@/lib/domain/workflow";
import { homeZone } from "@/lib/i18n/zone";
import * as attachments from "@/lib/store/attachments";
import * as exchanges from "@/lib/store/exchanges";
import * as packets from "@/lib/store/packets";
import { frameOf } from "./frame";
import { shownFile } from "./shown-files";

/** What passed between the ministry and UNESCO since the packet was frozen, its proofs, and which result may be recorded. */
export const afterView = dossierQuery({
  name: "after.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const { rulebook } = rules;
    const lines = await exchanges.list(grant);
    const files = await attachments.list(grant);
    const after = await exchanges.evidence(grant);
    const frozen = await packets.list(grant);
    const contents = { language: frame.language, answers: new Map(), files: new Map() };
    // Ways out of what was sent ask for nothing but what is recorded here.
    const evidence = { rulebook, contents, openThreads: 0, openRounds: 0, field: grant.dossier.field, rivals: [], now: new Date(), after };
    const ways = frame.sent && frame.can["stage.advance"] ? openTransitions(rulebook, frame.stage, frame.role) : [];
    const slots = (["sending", "reply"] as const).map((use) => slotFor(rulebook, use));
    return done({
      frame,
      today: dayIn(homeZone, new Date()),
      frozenAt: frozen[0]?.frozenAt.toISOString() ?? null,
      lines: lines.map((line) => ({
        ...line,
        at: line.at?.toISOString() ?? null,
        recordedAt: line.recordedAt.toISOString(),
        struckAt: line.struckAt?.toISOString() ?? null,
        /** Nothing stands on it. */
        strikable: checkStrike(line, lines, frame.stage).ok,
      })),
      slots: slots.map((slot) => ({
        slot,
        open: takesFiles(rulebook, slot.id, frame.stage, frame.role) && frame.can["attachment.add"],
        files: files.filter(({ question }) => question === slot.id).map((file) => shownFile(file, slot, { files, frame })),
      })),
      /** Kinds of answer that can still be recorded. */
      replies: replyKinds.filter((kind) => !isResult(kind) || !(isReport(rulebook) || isClosed(frame.stage))),
      transitions: ways.map(({ id, words, direction, note, to, requires }) => ({
        id,
        words,
        direction,
        note,
        to,
        reasons: checkGuards(requires, evidence),
      })),
      stages: rulebook.stages.map(({ id, words, heldBy }) => ({ id, words: words.team, heldBy })),
    });
  },
});
