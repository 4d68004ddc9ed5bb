import { beforeAll, describe, expect, test } from "vitest";
import { fill, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { decided } from "@/lib/cli/testing/reviewed";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { callId, given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import type { TransitionId } from "@/lib/domain/stages";
import { dossierView } from "@/lib/queries/dossier-view";
import { packetDownload } from "@/lib/queries/packet-download";
import { packetView } from "@/lib/queries/packet-view";
import { advanceStage } from "./advance-stage";
import { amendCall } from "./amend-call";
import { openComment } from "./open-comment";
import { resolveComment } from "./resolve-comment";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await fill(world.people.hueEditor, world.hue, "crafts");
});

const advance = (transition: TransitionId, note = "") =>
  advanceStage.run(world.people.coordinator, { dossierId: world.hue, transition, note });
const row = async () => (await ownerSql(database.ownerUrl, `select stage, amendment from dossier where id = '${world.hue}'`))[0];

describe.sequential("a bid on its way", () => {
  test("is not led on while it is empty, and every reason is named at once", async () => {
    const refused = await advanceStage.run(world.people.daLatLead, { dossierId: world.daLat, transition: "open-consultation" });
    const reasons = refused.ok ? [] : (refused.refusal.reasons ?? []);
    expect(outcome(refused)).toBe("not-ready");
    expect(reasons.length).toBeGreaterThan(30);
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(["unanswered"]));
  });

  test("is not led where no way leads from here, nor by who may not take it", async () => {
    expect(outcome(await advance("submit"))).toBe("not-allowed");
    const { hueLead } = world.people;
    expect(outcome(await advanceStage.run(hueLead, { dossierId: world.hue, transition: "reopen", note: "x" }))).toBe("not-allowed");
  });

  test("moves, writes to who holds it now, and comes back only with a note", async () => {
    await lead(world.people.coordinator, world.hue, "open-consultation");
    const told = await ownerSql<{ who: string }>(database.ownerUrl, "select payload->>'personId' as who from job");
    expect(told.map(({ who }) => who).sort()).toEqual([world.people.hueEditor.id, world.people.hueLead.id].sort());
    expect(await advance("withdraw", "  ")).toMatchObject({ refusal: { reasons: [{ code: "note-missing" }] } });
    expect(await row()).toEqual({ stage: "consultation", amendment: null });
  });

  test("does not go to review over an open conversation", async () => {
    const { hueLead } = world.people;
    const { threadId } = given(await openComment.run(hueLead, { dossierId: world.hue, question: "6", body: "?" }));
    expect(await advance("send-to-review")).toMatchObject({
      refusal: { code: "not-ready", reasons: [{ code: "open-threads", count: 1 }] },
    });
    given(await resolveComment.run(hueLead, { dossierId: world.hue, threadId }));
    given(await advance("send-to-review"));
  });

  test("stays in review on the amendment it came with; the city no longer writes", async () => {
    expect(await row()).toEqual({ stage: "review", amendment: 0 });
    const change = { what: "limit", question: "6", value: 1, unit: "characters", verified: true };
    given(await amendCall.run(world.people.coordinator, { callId, change, source: "UNESCO, thư ngày 01/12/2026" }));
    expect(await advance("clear-for-submission")).toMatchObject({ refusal: { reasons: [{ code: "review-undecided" }] } });
    await decided(world.people.coordinator, world.hue);
    given(await advance("clear-for-submission"));
    const write = { dossierId: world.hue, question: "1", language: "vi", baseVersion: 1, value: { text: "x" } };
    expect(outcome(await saveAnswer.run(world.people.hueLead, write))).toBe("not-allowed");
  });

  test("follows the newest amendment again once it is sent back", async () => {
    given(await advance("return-to-drafting", "Bổ sung thư"));
    expect(await row()).toEqual({ stage: "drafting", amendment: null });
    given(await advance("open-consultation"));
    expect(await advance("send-to-review")).toMatchObject({
      refusal: { reasons: [{ code: "over-limit", question: "6", language: "en", count: 3, limit: 1 }] },
    });
    const change = { what: "limit", question: "6", value: 350, unit: "words", verified: true };
    given(await amendCall.run(world.people.coordinator, { callId, change, source: "UNESCO, thư ngày 02/12/2026" }));
    await lead(world.people.coordinator, world.hue, "send-to-review", "clear-for-submission");
  });

  test("is not sent after the deadline", async () => {
    const { coordinator } = world.people;
    const late = await advanceStage.run(
      { ...coordinator, at: new Date("2027-03-03T23:00:01Z") },
      { dossierId: world.hue, transition: "submit" },
    );
    expect(late).toMatchObject({ refusal: { code: "not-ready", reasons: [{ code: "deadline-passed" }] } });
  });

  test("is sent: the packet is frozen, reads the same for ever, and nothing can be changed", async () => {
    const { coordinator, hueReader } = world.people;
    given(await advance("submit"));
    const [frozen] = given(await packetView.run(hueReader, { dossierId: world.hue })).frozen;
    const ask = { dossierId: world.hue, packetId: frozen?.id };
    const before = given(await packetDownload.run(hueReader, ask));
    expect(before).toMatchObject({ draft: false, content: { amendment: 2, frozenBy: "coordinator", field: "crafts" } });
    expect(before.prints.map(({ edition }) => edition)).toEqual(["submission", "vietnamese"]);
    const change = { what: "help", question: "6", help: { vi: "Khác", en: "Other" } };
    given(await amendCall.run(coordinator, { callId, change, source: "UNESCO" }));
    expect(given(await packetDownload.run(hueReader, ask))).toEqual(before);
    expect(outcome(await advance("withdraw", "x"))).toBe("not-allowed");
    const view = given(await dossierView.run(coordinator, { dossierId: world.hue }));
    expect(view.frame.spine.map(({ state }) => state)).toEqual(["done", "done", "done", "done"]);
    expect([view.transitions.map(({ to }) => to), view.missing, view.frame.heldBy]).toEqual([
      ["submission", "designated", "not-designated"],
      [],
      "nobody",
    ]);
  });

  test("another city finds no packet of it", async () => {
    const [frozen] = given(await packetView.run(world.people.hueReader, { dossierId: world.hue })).frozen;
    const { coordinator, daLatLead } = world.people;
    for (const who of [coordinator, daLatLead])
      expect(outcome(await packetDownload.run(who, { dossierId: world.daLat, packetId: frozen?.id }))).toBe("not-found");
  });
});
