import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as members from "@/lib/store/members";
import * as threads from "@/lib/store/threads";
import { frameOf } from "./frame";
import { threadOnPage } from "./thread-on-page";

const input = z.strictObject({
  dossierId: Id,
  state: z.enum(["open", "resolved", "all"]).default("open"),
  mine: z.boolean().default(false),
  section: z.string().max(40).optional(),
  question: z.string().max(20).optional(),
  page: z.number().int().min(1).max(10_000).default(1),
});

const pageSize = 30;

/** Threads of a dossier, filtered, newest first, thirty a page. */
export const commentsView = dossierQuery({
  name: "comments.view",
  input,
  async read(grant, { state, mine, section, question, page }) {
    const { frame, rules } = await frameOf(grant);
    const inSection = rules.rulebook.sections.find(({ id }) => id === section)?.questions.map(({ id }) => id);
    const questions = question ? [question] : inSection;
    const filter = { state, ...(mine ? { involving: grant.actor.id } : {}), ...(questions ? { questions } : {}) };
    const total = await threads.count(grant, filter);
    const list = await threads.list(grant, filter, { skip: (page - 1) * pageSize, take: pageSize });
    const people = await members.names(grant);
    return done({
      frame,
      threads: list.map(threadOnPage),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      questions: rules.rulebook.sections.flatMap((each) => each.questions.map(({ id, words }) => ({ id, words, section: each.id }))),
      people: people.map(({ id, name }) => ({ id, name })),
    });
  },
});
