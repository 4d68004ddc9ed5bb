import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { findQuestion } from "@/lib/domain/amendments";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { peopleIn } from "@/lib/domain/versions";
import { written } from "@/lib/rulebook";
import * as people from "@/lib/store/people";
import * as versions from "@/lib/store/versions";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  /** Versions below this one; for paging. */
  before: z.number().int().min(1).optional(),
  /** Only those that somebody named. */
  named: z.boolean().default(false),
});

const pageSize = 40;

/** The versions of one answer, newest first, forty at a time; and what stands now where no version has it yet. */
export const answerHistory = dossierQuery({
  name: "answer.history",
  input,
  async read(grant, { question, language, before, named }) {
    if (!findQuestion(written(grant.dossier.rulebookId), question)) return refuse("not-found");
    const stands = await versions.standing(grant, question, language);
    const now = stands?.unversioned ? stands : null;
    const list = await versions.list(grant, question, language, { take: pageSize + 1, named, ...(before ? { before } : {}) });
    const page = list.slice(0, pageSize);
    const names = new Map((await people.namesOf(grant, peopleIn([...page, ...(now ? [now] : [])]))).map(({ id, name }) => [id, name]));
    const namesOf = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
    return done({
      current: stands?.version ?? 0,
      unread: stands?.unread ?? false,
      now: now && {
        text: now.text,
        by: now.savedBy,
        savedAt: now.savedAt.toISOString(),
        authorIds: now.authorIds,
        authors: namesOf(now.authorIds),
      },
      versions: page.map(({ value: _value, savedAt, authorIds, ...version }) => ({
        ...version,
        savedAt: savedAt.toISOString(),
        authors: namesOf(authorIds),
      })),
      people: [...names].map(([id, name]) => ({ id, name })),
      more: list.length > pageSize,
    });
  },
});
