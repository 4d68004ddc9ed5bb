import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { groupSaves } from "@/lib/domain/trail";
import * as trail from "@/lib/store/audit-events";
import { frameOf } from "./frame";

const input = z.strictObject({
  dossierId: Id,
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

const pageSize = 200;

/** The dossier's trail, newest first; a run of saves of one answer by one person is one line. */
export const historyView = dossierQuery({
  name: "history.view",
  input,
  async read(grant, { before }) {
    const { frame, rules } = await frameOf(grant);
    const lines = await trail.ofDossier(grant, { take: pageSize, ...(before ? { before } : {}) });
    return done({
      frame,
      lines: groupSaves(lines).map((line) => ({ ...line, at: line.at.toISOString(), since: line.since.toISOString() })),
      older: lines.length === pageSize ? (lines.at(-1)?.id ?? null) : null,
      questions: rules.rulebook.sections.flatMap((each) => each.questions.map(({ id }) => ({ id, section: each.id }))),
      stages: rules.rulebook.stages.map(({ id, words }) => ({ id, words: words.team })),
      transitions: rules.rulebook.transitions.map(({ id, words }) => ({ id, words })),
    });
  },
});
