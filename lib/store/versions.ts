import type { DossierGrant } from "@/lib/access/grant";
import { readValue } from "@/lib/domain/answer-shapes";
import type { AnswerLanguage } from "@/lib/domain/form";
import type { AnswerValue } from "@/lib/domain/values";

export type Version = {
  readonly version: number;
  readonly value: AnswerValue;
  readonly text: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly restoredFrom: number | null;
};

const columns = {
  version: true,
  value: true,
  text: true,
  savedAt: true,
  restoredFrom: true,
  savedBy: { select: { name: true } },
} as const;

/** Versions of one answer of the grant's dossier, newest first, below `before` (exclusive) when given; at most `take`. */
export async function list(
  grant: DossierGrant,
  question: string,
  language: AnswerLanguage,
  page: { readonly before?: number; readonly take: number },
): Promise<readonly Version[]> {
  const rows = await grant.db.answerVersion.findMany({
    where: {
      dossierId: grant.dossier.id,
      answer: { questionId: question, language },
      ...(page.before ? { version: { lt: page.before } } : {}),
    },
    orderBy: { version: "desc" },
    take: page.take,
    select: columns,
  });
  return rows.map((row) => ({ ...row, value: readValue(row.value), savedBy: row.savedBy.name }));
}

/** One version, or undefined where the grant's dossier has no such answer or version. */
export async function find(grant: DossierGrant, question: string, language: AnswerLanguage, version: number): Promise<Version | undefined> {
  const row = await grant.db.answerVersion.findFirst({
    where: { dossierId: grant.dossier.id, version, answer: { questionId: question, language } },
    select: columns,
  });
  return row ? { ...row, value: readValue(row.value), savedBy: row.savedBy.name } : undefined;
}
