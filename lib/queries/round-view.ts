import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { dispositions } from "@/lib/domain/consultation/held-round";
import { remarkStates, stateOf } from "@/lib/domain/consultation/remark-state";
import { stampOf } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as members from "@/lib/store/members";
import * as remarksPage from "@/lib/store/remarks-page";
import * as rounds from "@/lib/store/rounds";
import { frameOf } from "./frame";

const input = z.strictObject({
  dossierId: Id,
  roundId: Id,
  state: z.enum([...remarkStates, "all"]).default("all"),
  consultee: Id.optional(),
  section: z.string().max(40).optional(),
  assignee: z.union([z.enum(["me", "nobody"]), Id]).optional(),
  words: z.string().trim().max(100).default(""),
  remark: Id.optional(),
  page: z.number().int().min(1).max(10_000).default(1),
});

const pageSize = 50;

/**
 * The working table of one round: its remarks, filtered, fifty a page, the one that is open in full, and how far the whole round is.
 * Refuses with `not-found` a round the dossier has not.
 */
export const roundView = dossierQuery({
  name: "round.view",
  input,
  async read(grant, { roundId, page, remark, assignee, ...filter }) {
    const { frame, rules } = await frameOf(grant);
    const round = await rounds.find(grant, roundId);
    if (!round) return refuse("not-found");
    const wanted = { ...filter, assignee: assignee === "me" ? grant.actor.id : assignee };
    const shown = { skip: (page - 1) * pageSize, take: pageSize, open: remark ?? null };
    const found = await remarksPage.list(grant, roundId, wanted, shown);
    const counts = await remarksPage.counts(grant, roundId);
    const sum = (fits: (count: remarksPage.RemarkCount) => boolean) => counts.filter(fits).reduce((all, { count }) => all + count, 0);
    const people = await members.names(grant);
    return done({
      frame,
      round: {
        id: round.id,
        number: round.number,
        purpose: round.purpose,
        draftNumber: round.draftNumber,
        endsAt: round.endsAt.toISOString(),
        closedAt: round.closedAt?.toISOString() ?? null,
        closedBy: round.closedBy,
        silenceAgrees: round.silenceAgrees,
      },
      remarks: found.remarks.map((line) => remarkOnPage({ ...line, body: excerpt(line.body), answer: excerpt(line.answer), changes: [] })),
      open: found.open && remarkOnPage(found.open),
      total: found.total,
      page,
      pages: Math.max(1, Math.ceil(found.total / pageSize)),
      states: remarkStates.map((state) => ({ state, count: sum((each) => each.state === state) })),
      dispositions: dispositions.map((disposition) => ({ disposition, count: sum((each) => each.disposition === disposition) })),
      consultees: await remarksPage.consultees(grant, roundId),
      people: people.filter(({ role }) => role !== "reader").map(({ id, name }) => ({ id, name })),
      questions: rules.rulebook.sections.flatMap((each) => each.questions.map(({ id, words }) => ({ id, words, section: each.id }))),
    });
  },
});

function remarkOnPage({ approvedAt, answeredAt, changedAt, ...line }: remarksPage.RemarkLine) {
  return { ...line, state: stateOf({ ...line, approvedAt }), stamp: stampOf({ answeredAt, changedAt }) };
}

/** A row tells what a remark is about; all its words come when it is opened. */
function excerpt(words: string): string {
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
