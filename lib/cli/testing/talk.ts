import { expect } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { append, openLive } from "@/lib/access/live";
import { SystemGrant } from "@/lib/access/system";
import { openComment } from "@/lib/commands/open-comment";
import { done } from "@/lib/domain/result";
import { textOf } from "@/lib/domain/rich-text";
import { nodeOf, plainOf } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { anchorOn, carryThreads, threadsIn } from "@/lib/domain/text/threads";
import { changeText } from "@/lib/domain/text/writing";
import { commentsView } from "@/lib/queries/comments-view";
import * as texts from "@/lib/store/texts";
import { ownerSql } from "./owner";
import { given, type Someone, type World } from "./world";

type Where = { readonly ownerUrl: string; readonly world: World; readonly dossierId: string };

/** What tests about passages do with the Vietnamese text of question 6: point at it, talk about it, type in it, look at it. */
export function talkIn(where: () => Where) {
  const sql = <T extends object>(query: string) => ownerSql<T>(where().ownerUrl, query.replaceAll("$d", `'${where().dossierId}'`));
  const place = () => ({ dossierId: where().dossierId, question: "6" });
  const within = async <T>(work: (grant: DossierGrant) => Promise<T>) => {
    const { world, dossierId } = where();
    const ask = { sessionId: world.people.hueLead.sessionId, dossierId, action: "section.view", lock: "none" } as const;
    return given(await DossierGrant.open(ask, async (grant) => done(await work(grant))));
  };
  const standing = () => within((grant) => texts.load(grant, "6"));
  const anchorTo = async (quote: string) => ({ language: "vi", ...(anchorOn(await standing(), "vi", quote) ?? { from: {}, to: {} }) });
  const ask = async (who: Someone, quote: string, more: object = {}) =>
    openComment.run(who, { ...place(), body: "Nên rõ hơn", anchor: await anchorTo(quote), ...more });
  return {
    sql,
    within,
    standing,
    anchorTo,
    ask,
    suggest: async (quote: string, replacement: string) => given(await ask(where().world.people.reviewer, quote, { replacement })).threadId,
    words: async () => plainOf(nodeOf(await standing(), "vi"), () => undefined),
    /** The marked passages by thread. */
    marks: async () => Object.fromEntries([...threadsIn(nodeOf(await standing(), "vi"))].map(([id, { text }]) => [id, text])),
    answerRow: () =>
      sql(`select value, text, version, saved_by_id, saved_at, unversioned, author_ids, checked_by_id, checked_at
        from answer where dossier_id = $d and language = 'vi'`),
    versions: () =>
      sql<{ reason: string }>(`select v.version, v.text, reason, v.author_ids as authors, runs
        from answer_version v join answer a on a.id = v.answer_id where v.dossier_id = $d order by v.version`),
    async shown(threadId: string) {
      const { world, dossierId } = where();
      const view = given(await commentsView.run(world.people.hueLead, { dossierId, state: "all" }));
      return view.threads.find(({ id }) => id === threadId);
    },
    /** As a browser does: an update into the log, which nobody has folded yet. */
    async type(who: Someone, lines: string) {
      const right = given(await openLive(who.sessionId, where().dossierId));
      const target = textSchema.nodeFromJSON(textOf(lines));
      const payload = changeText(await standing(), "vi", (now) => carryThreads(now, target)) ?? new Uint8Array();
      expect(await append(where().dossierId, "test", [{ right, question: "6", payload }])).toEqual([true]);
    },
    fold: () => SystemGrant.open({ reason: "test", quiet: true }, async (grant) => done(await texts.fold(grant, place(), new Date()))),
  };
}
