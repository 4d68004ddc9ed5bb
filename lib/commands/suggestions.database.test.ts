import { beforeEach, describe, expect, test } from "vitest";
import { freshBid } from "@/lib/cli/testing/filled";
import { talkIn } from "@/lib/cli/testing/talk";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import type { Result } from "@/lib/domain/result";
import { textOf } from "@/lib/domain/rich-text";
import { anchorAt } from "@/lib/domain/text/threads";
import { acceptSuggestion } from "./accept-suggestion";
import { advanceStage } from "./advance-stage";
import { openComment } from "./open-comment";
import { reopenComment } from "./reopen-comment";
import { resolveComment } from "./resolve-comment";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";
const { sql, standing, ask, suggest, words, marks, answerRow, versions, shown, type } = talkIn(() => ({
  ownerUrl: database.ownerUrl,
  world,
  dossierId,
}));

beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  const value = { doc: textOf("Huế có nhiều làng nghề.\nLàng nghề sống nhờ chợ.") };
  given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "6", language: "vi", baseVersion: 0, value }));
});

const accept = (who: Someone, threadId: string) => acceptSuggestion.run(who, { dossierId, threadId });

describe("a suggestion", () => {
  test("is accepted by who may edit, in one click: text, version, thread and trail at once", async () => {
    const { reviewer, hueLead } = world.people;
    const threadId = await suggest("nhiều làng nghề", "hơn 80 làng nghề");
    expect(outcome(await accept(reviewer, threadId))).toBe("not-allowed");
    expect(outcome(await accept(world.people.hueReader, threadId))).toBe("not-allowed");
    given(await accept(hueLead, threadId));
    expect(await words()).toBe("Huế có hơn 80 làng nghề.\nLàng nghề sống nhờ chợ.");
    expect(await answerRow()).toMatchObject([{ text: "Huế có hơn 80 làng nghề.\nLàng nghề sống nhờ chợ.", saved_by_id: hueLead.id }]);
    expect((await versions()).at(-1)).toMatchObject({ version: 2, reason: "accepted", authors: [hueLead.id] });
    expect(await shown(threadId)).toMatchObject({ accepted: true, resolvedBy: hueLead.name, passage: { gone: false } });
    expect(await sql("select kind, data from audit_event where dossier_id = $d and kind like 'suggestion%'")).toEqual([
      { kind: "suggestion.accepted", data: { question: "6", thread: threadId } },
    ]);
    expect(outcome(await accept(hueLead, threadId))).toBe("already-resolved");
  });

  test("survives what others typed around it, unread as it is", async () => {
    const threadId = await suggest("nhiều", "lắm");
    await type(world.people.hueEditor, "Thành phố Huế có nhiều làng nghề cổ.\nLàng nghề sống nhờ chợ và nhờ phố.");
    given(await accept(world.people.hueLead, threadId));
    expect(await words()).toBe("Thành phố Huế có lắm làng nghề cổ.\nLàng nghề sống nhờ chợ và nhờ phố.");
  });

  test("is refused where its text was changed, with what it says now, and where it is gone", async () => {
    const { hueLead, hueEditor } = world.people;
    const threadId = await suggest("nhiều làng nghề", "80 làng nghề");
    await type(hueEditor, "Huế có nhiều phường nghề.\nLàng nghề sống nhờ chợ.");
    const refused = (result: Result<unknown>) => (result.ok ? "done" : result.refusal);
    const now = (await marks())[threadId];
    expect(refused(await accept(hueLead, threadId))).toEqual({ code: "text-changed", detail: { quote: "nhiều làng nghề", now } });
    await type(hueEditor, "Không còn gì.");
    expect(refused(await accept(hueLead, threadId))).toEqual({ code: "passage-gone" });
    expect(await words()).toBe("Không còn gì.");
    expect(await shown(threadId)).toMatchObject({ resolvedAt: null, accepted: false });
  });

  test("of two who accept it at once one does, and it is in the text once", async () => {
    const threadId = await suggest("chợ", "chợ, chợ phiên");
    const people = [world.people.hueLead, world.people.hueEditor, world.people.hueLead, world.people.hueEditor];
    const told = (await Promise.all(people.map((who) => accept(who, threadId)))).map(outcome).sort();
    expect(told).toEqual(["already-resolved", "already-resolved", "already-resolved", "done"]);
    expect(await words()).toBe("Huế có nhiều làng nghề.\nLàng nghề sống nhờ chợ, chợ phiên.");
    expect((await versions()).filter(({ reason }) => reason === "accepted")).toHaveLength(1);
  });

  test("of another dossier is not found, nor is a comment that suggests nothing", async () => {
    const { coordinator, hueLead, daLatLead } = world.people;
    const threadId = await suggest("chợ", "chợ quê");
    expect(outcome(await accept(daLatLead, threadId))).toBe("not-found");
    expect(outcome(await acceptSuggestion.run(daLatLead, { dossierId: world.daLat, threadId }))).toBe("not-found");
    const comment = given(await ask(coordinator, "Huế")).threadId;
    expect(outcome(await accept(hueLead, comment))).toBe("not-found");
  });

  test("can be declined and reopened, and then be accepted still", async () => {
    const { hueLead } = world.people;
    const threadId = await suggest("chợ", "chợ quê");
    given(await resolveComment.run(hueLead, { dossierId, threadId }));
    expect(outcome(await accept(hueLead, threadId))).toBe("already-resolved");
    given(await reopenComment.run(hueLead, { dossierId, threadId }));
    given(await accept(hueLead, threadId));
    given(await reopenComment.run(hueLead, { dossierId, threadId }));
    expect(await shown(threadId)).toMatchObject({ accepted: false, resolvedAt: null });
    expect(outcome(await accept(hueLead, threadId))).toBe("text-changed");
  });

  test("can be made at a stage that closes editing, and not be accepted there by the city", async () => {
    await sql("update dossier set stage = 'review' where id = $d returning 1");
    const threadId = await suggest("chợ", "chợ quê");
    expect(outcome(await accept(world.people.hueLead, threadId))).toBe("not-allowed");
    expect(outcome(await advanceStage.run(world.people.coordinator, { dossierId, transition: "withdraw", note: "x" }))).toBe("done");
    expect(outcome(await ask(world.people.reviewer, "Huế"))).toBe("not-allowed");
  });

  test("keeps a figure a reference", async () => {
    const figure = "22222222-2222-4222-8222-222222222222";
    await sql(`insert into figure (id, dossier_id, what, value, unit, scope, source, changed_by_id, changed_at)
      values ('${figure}', $d, 'làng', '80', 'làng', 'Huế', 'Sở', '${world.people.hueLead.id}', now()) returning 1`);
    const content = [
      { type: "text", text: "Có " },
      { type: "figure", attrs: { id: figure } },
      { type: "text", text: " làng nghề." },
    ];
    const value = { doc: { type: "doc", content: [{ type: "paragraph", content }] } };
    given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "6", language: "vi", baseVersion: 1, value }));
    const anchor = { language: "vi", ...anchorAt(await standing(), "vi", 1, 10) };
    const input = { dossierId, question: "6", body: "Gọn hơn", anchor, replacement: "Huế có 80 làng" };
    const { threadId } = given(await openComment.run(world.people.reviewer, input));
    expect((await shown(threadId))?.passage?.quote).toBe("Có 80 làng");
    given(await accept(world.people.hueLead, threadId));
    expect(await answerRow()).toMatchObject([{ text: "Huế có 80 làng nghề." }]);
    const [newest] = await sql<{ value: unknown }>("select value from answer_version where dossier_id = $d order by version desc limit 1");
    expect(JSON.stringify(newest)).toContain(figure);
  });
});
