import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { findQuestion } from "@/lib/domain/amendments";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as answers from "@/lib/store/answers";
import * as versions from "@/lib/store/versions";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  /** Versions below this one; for paging. */
  before: z.number().int().min(1).optional(),
});

const pageSize = 40;

/** The versions of one answer, newest first, forty at a time. */
export const answerHistory = dossierQuery({
  name: "answer.history",
  input,
  async read(grant, { question, language, before }) {
    if (!findQuestion(written(grant.dossier.rulebookId), question)) return refuse("not-found");
    const current = await answers.find(grant, question, language);
    const list = await versions.list(grant, question, language, { take: pageSize + 1, ...(before ? { before } : {}) });
    return done({
      current: current?.version ?? 0,
      versions: list.slice(0, pageSize).map(({ version, text, savedBy, savedAt, restoredFrom }) => ({
        version,
        text,
        savedBy,
        savedAt: savedAt.toISOString(),
        restoredFrom,
      })),
      more: list.length > pageSize,
    });
  },
});
