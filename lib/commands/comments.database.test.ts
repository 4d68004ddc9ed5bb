import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import { commentsView } from "@/lib/queries/comments-view";
import { openComment } from "./open-comment";
import { reopenComment } from "./reopen-comment";
import { replyComment } from "./reply-comment";
import { resolveComment } from "./resolve-comment";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const opened = async (who: Someone, more: object = {}, dossierId = world.hue) =>
  given(await openComment.run(who, { dossierId, question: "6", body: "Nên nêu nguồn số liệu", ...more })).threadId;
const told = () =>
  ownerSql<{ who: string; data: object }>(
    database.ownerUrl,
    "select payload->>'personId' as who, payload->'data' as data from job order by 1",
  );
const kinds = async (thread: string) =>
  (await ownerSql<{ kind: string }>(database.ownerUrl, `select kind from audit_event where data->>'thread' = '${thread}' order by id`)).map(
    ({ kind }) => kind,
  );

describe("a conversation", () => {
  test("is opened, answered, resolved, answered again, and reopened, each on the trail", async () => {
    const { adviser, hueEditor, hueLead } = world.people;
    const threadId = await opened(adviser);
    const thread = { dossierId: world.hue, threadId };
    given(await replyComment.run(hueEditor, { ...thread, body: "Đã bổ sung" }));
    given(await resolveComment.run(hueLead, thread));
    given(await replyComment.run(adviser, { ...thread, body: "Cảm ơn" }));
    given(await reopenComment.run(adviser, thread));
    expect(await kinds(threadId)).toEqual(["comment.opened", "comment.replied", "comment.resolved", "comment.replied", "comment.reopened"]);
    const view = given(await commentsView.run(hueLead, { dossierId: world.hue, question: "6" }));
    const shown = view.threads.find(({ id }) => id === threadId);
    expect(shown).toMatchObject({ question: "6", resolvedAt: null, resolvedBy: null });
    expect(shown?.comments.map(({ author, body }) => [author, body])).toEqual([
      ["adviser", "Nên nêu nguồn số liệu"],
      ["hueEditor", "Đã bổ sung"],
      ["adviser", "Cảm ơn"],
    ]);
  });

  test("cannot be resolved or reopened twice", async () => {
    const thread = { dossierId: world.hue, threadId: await opened(world.people.adviser) };
    expect(outcome(await reopenComment.run(world.people.hueLead, thread))).toBe("already-open");
    expect(outcome(await resolveComment.run(world.people.hueLead, thread))).toBe("done");
    expect(outcome(await resolveComment.run(world.people.adviser, thread))).toBe("already-resolved");
    expect(outcome(await reopenComment.run(world.people.adviser, thread))).toBe("done");
  });

  test("of another dossier is not found, even with the right to both", async () => {
    const { coordinator, daLatLead } = world.people;
    const threadId = await opened(daLatLead, {}, world.daLat);
    const foreign = { dossierId: world.hue, threadId };
    for (const command of [resolveComment, reopenComment]) expect(outcome(await command.run(coordinator, foreign))).toBe("not-found");
    expect(outcome(await replyComment.run(coordinator, { ...foreign, body: "x" }))).toBe("not-found");
    expect(outcome(await resolveComment.run(coordinator, { dossierId: world.daLat, threadId }))).toBe("done");
  });

  test("writes to the mentioned members, each once, never to the author or to strangers", async () => {
    const { adviser, hueLead, daLatLead } = world.people;
    const before = (await told()).length;
    await opened(adviser, { mentions: [hueLead.id, hueLead.id, adviser.id, daLatLead.id, randomUUID()] });
    const sent = await told();
    expect(sent.length - before).toBe(1);
    const data = { kind: "mention", by: "adviser", question: "6", excerpt: "Nên nêu nguồn số liệu" };
    expect(sent).toContainEqual({ who: hueLead.id, data });
    expect(await ownerSql(database.ownerUrl, "select person_id from mention")).toEqual([{ person_id: hueLead.id }]);
  });

  test("needs a question of the form and something to say", async () => {
    const wrong = { dossierId: world.hue, question: "99", body: "x" };
    expect(outcome(await openComment.run(world.people.adviser, wrong))).toBe("malformed");
    expect(outcome(await openComment.run(world.people.adviser, { ...wrong, question: "6", body: "  " }))).toBe("malformed");
    expect(outcome(await openComment.run(world.people.adviser, { ...wrong, question: "6", body: "x".repeat(5_001) }))).toBe("too-large");
  });

  test("is closed to talk once the dossier is", async () => {
    const { daLatLead } = world.people;
    const threadId = await opened(daLatLead, {}, world.daLat);
    await ownerSql(database.ownerUrl, `update dossier set stage = 'withdrawn' where id = '${world.daLat}'`);
    expect(outcome(await replyComment.run(daLatLead, { dossierId: world.daLat, threadId, body: "x" }))).toBe("not-allowed");
    await ownerSql(database.ownerUrl, `update dossier set stage = 'drafting' where id = '${world.daLat}'`);
  });
});

describe("the list of conversations", () => {
  test("is filtered by state, question, section and person, thirty a page", async () => {
    const { reviewer, hueEditor } = world.people;
    for (let index = 0; index < 31; index += 1) await opened(reviewer, { question: "7.1" });
    const settled = await opened(reviewer, { question: "7.1", mentions: [hueEditor.id] });
    given(await resolveComment.run(reviewer, { dossierId: world.hue, threadId: settled }));
    const ask = async (more: object) => {
      const view = given(await commentsView.run(hueEditor, { dossierId: world.hue, section: "added-value", ...more }));
      return [view.total, view.pages, view.threads.length];
    };
    expect(await ask({})).toEqual([31, 2, 30]);
    expect(await ask({ page: 2 })).toEqual([31, 2, 1]);
    expect(await ask({ page: 9 })).toEqual([31, 2, 0]);
    expect(await ask({ state: "resolved" })).toEqual([1, 1, 1]);
    expect(await ask({ state: "all" })).toEqual([32, 2, 30]);
    expect(await ask({ state: "all", mine: true })).toEqual([1, 1, 1]);
    expect(await ask({ state: "all", question: "8" })).toEqual([0, 1, 0]);
  });
});
