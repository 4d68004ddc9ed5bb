import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { decideRaiser, decideReopen, decideSettle, decideWeight } from "@/lib/domain/review/findings";
import { findingStates, weights } from "@/lib/domain/review/held-review";
import * as findings from "@/lib/store/findings";
import * as page from "@/lib/store/findings-page";
import * as reviewCycles from "@/lib/store/review-cycles";
import * as reviews from "@/lib/store/reviews";
import * as threads from "@/lib/store/threads";
import { frameOf } from "./frame";
import { threadOnPage } from "./thread-on-page";

const input = z.strictObject({
  dossierId: Id,
  state: z.enum([...findingStates, "all"]).default("all"),
  weight: z.enum([...weights, "all"]).default("all"),
  /** The finding that is open beside the table. */
  finding: Id.optional(),
  /** A comment that may become one. */
  from: Id.optional(),
  page: z.number().int().min(1).max(10_000).default(1),
});

const pageSize = 100;

/** Findings of the dossier by weight, a hundred a page; the one that is open with its talk, and what this person may do. */
export const findingsView = dossierQuery({
  name: "findings.view",
  input,
  async read(grant, { state, weight, finding, from, page: wanted }) {
    const { frame, rules } = await frameOf(grant);
    const counts = await page.counts(grant);
    const lines = await page.list(grant, { state, weight }, { skip: (wanted - 1) * pageSize, take: pageSize });
    const open = finding ? await findings.find(grant, finding) : undefined;
    const cycle = await reviewCycles.current(grant);
    const reviewers = cycle && frame.can["finding.raise"] ? await reviews.list(grant, cycle.id) : [];
    const ids = [finding, from].flatMap((id) => id ?? []);
    const talk = ids.length > 0 ? await threads.list(grant, { state: "all", ids }, { skip: 0, take: 2 }) : [];
    const by = { id: grant.actor.id, coordinates: grant.role === "ministry-coordinator" };
    const total = counts
      .filter((each) => (state === "all" || each.state === state) && (weight === "all" || each.weight === weight))
      .reduce((sum, { count }) => sum + count, 0);
    const raises = frame.can["finding.raise"] && decideRaiser(cycle, reviewers, by).ok;
    const thread = talk.find(({ id }) => id === finding);
    const comment = talk.find(({ id }) => id === from);
    return done({
      frame,
      begun: cycle !== undefined,
      counts,
      total,
      page: wanted,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      findings: lines.map(({ raisedById: _id, raisedAt, answeredAt, settledAt, ...line }) => ({
        ...line,
        raisedAt: raisedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
        settledAt: settledAt?.toISOString() ?? null,
      })),
      open:
        open && thread
          ? {
              ...{ id: open.threadId, number: open.number, question: open.question, weight: open.weight, state: open.state },
              thread: threadOnPage(thread),
              raiserLeft: open.raiserLeft,
              own: open.raisedById === by.id,
              can: {
                answer: frame.can["finding.answer"] && open.state === "open",
                settle: frame.can["finding.settle"] && decideSettle(open, by, "vì").ok,
                reopen: frame.can["finding.reopen"] && decideReopen(open, by).ok,
                weigh: frame.can["finding.weigh"] && weights.some((each) => decideWeight(open, by, { weight: each, reason: "vì" }).ok),
                reply: frame.can["comment.reply"],
              },
            }
          : null,
      raises,
      from: raises && comment && comment.resolvedAt === null && comment.passage?.replacement == null ? threadOnPage(comment) : null,
      questions: rules.rulebook.sections.flatMap((section) =>
        section.questions.map(({ id, words }) => ({ id, words, section: section.id })),
      ),
    });
  },
});
