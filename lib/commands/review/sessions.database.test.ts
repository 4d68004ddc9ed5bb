import { beforeAll, describe, expect, test } from "vitest";
import { appraisals } from "@/lib/cli/testing/appraisals";
import { fill, freshBid, lead } from "@/lib/cli/testing/filled";
import { recorded } from "@/lib/cli/testing/reviewed";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { openQueries } from "@/lib/queries/registry";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { advanceStage } from "../advance-stage";
import { decideCycle } from "./decide-cycle";
import { openScores } from "./open-scores";
import { saveSession } from "./save-session";

const database = useTestDatabase();
const { criteria } = criteriaOf("uccn-2027");
const { as, appraised, ask, whole, session, sqlAs } = appraisals(database, () => world);
let world: World;
let filled: string;
beforeAll(async () => {
  world = await makeWorld();
  filled = await freshBid(database.ownerUrl, world, "film");
  await fill(world.people.hueEditor, filled, "film");
  await lead(world.people.coordinator, filled, "open-consultation", "send-to-review");
}, 120_000);

describe("a session", () => {
  const record = (dossierId: string, more: object = {}) =>
    saveSession.run(as("coordinator"), { dossierId, seen: null, ...recorded, ...more });
  const decide = (dossierId: string, seen: string | null, decision = "ready") =>
    decideCycle.run(as("coordinator"), { dossierId, seen, decision });

  test("is recorded after the scores are open, over what was seen", async () => {
    const dossierId = await appraised("reviewer");
    expect(outcome(await record(dossierId))).toBe("scores-sealed");
    expect(outcome(await decide(dossierId, null))).toBe("scores-sealed");
    await whole("reviewer", dossierId);
    const { seen } = given(await record(dossierId));
    expect(given(await record(dossierId)).seen).toBe(seen);
    expect(await record(dossierId, { view: "của người kia" })).toMatchObject({
      refusal: { code: "stale", detail: { view: recorded.view } },
    });
    expect(outcome(await record(dossierId, { seen, agreed: { constructor: { score: 1, words: "" } } }))).toBe("malformed");
    expect(outcome(await record(dossierId, { seen, agreed: { [criteria[0]?.id ?? ""]: { score: 10.5, words: "" } } }))).toBe("malformed");
    expect((await session("officer", dossierId)).record).toEqual({ ...recorded, seen });
    for (const who of ["officer", "reviewer"] as const)
      expect(outcome(await saveSession.run(as(who), { dossierId, seen, ...recorded }))).toBe("not-allowed");
  });

  test("decides only what is whole, and names everything that is missing at once", async () => {
    const dossierId = await appraised("reviewer");
    await whole("reviewer", dossierId);
    const empty = { heldAt: null, chair: "", secretary: "", present: ["  "], agreed: {}, view: " ", conditions: [] };
    const first = given(await record(dossierId, { ...empty, place: "Phòng 1" })).seen;
    const refused = await decide(dossierId, first, "conditions");
    const expected = ["heldAt", "chair", "secretary", "view", "present", "conditions", ...criteria.map(({ id }) => `agreed.${id}`)];
    expect(Object.keys(refused.ok ? {} : (refused.refusal.fields ?? {})).sort()).toEqual(expected.sort());
    expect(outcome(await decide(dossierId, null))).toBe("stale");
    const odd = { heldAt: "2999-01-01T00:00:00.000Z", secretary: recorded.chair };
    const next = given(await record(dossierId, { seen: first, ...odd })).seen;
    expect(await decide(dossierId, next)).toMatchObject({
      refusal: { code: "session-incomplete", fields: { heldAt: "future", secretary: "same-person" } },
    });
  });

  test("ends the appraisal: nothing of it is written any more, by anybody", async () => {
    const dossierId = await appraised("reviewer");
    await whole("reviewer", dossierId);
    const { seen } = given(await record(dossierId));
    given(await decide(dossierId, seen, "conditions"));
    expect(outcome(await record(dossierId, { seen, view: "khác" }))).toBe("cycle-decided");
    expect(outcome(await decide(dossierId, seen))).toBe("cycle-decided");
    expect(outcome(await openScores.run(as("coordinator"), { dossierId, reason: "x" }))).toBe("cycle-decided");
    expect(await session("officer", dossierId)).toMatchObject({ decision: "conditions", decidedBy: "coordinator", can: { record: false } });
    const changed = await sqlAs("coordinator", `update review_cycle set view = 'khác' where dossier_id = '${dossierId}'`);
    expect(changed).toBe(0);
    const { name, paper } = given(await openQueries["minutes.download"].run(as("officer"), { dossierId, cycle: 1 }));
    expect(name).toMatch(/^Biên bản họp thẩm định, vòng 1 - .+\.docx$/);
    expect(JSON.stringify(paper.body)).toContain("Hồ sơ đạt, với điều kiện");
  });

  test("lets a bid on only where it decided so", async () => {
    const { coordinator } = world.people;
    const clear = () => advanceStage.run(coordinator, { dossierId: filled, transition: "clear-for-submission", note: "" });
    expect(await clear()).toMatchObject({ refusal: { code: "not-ready", reasons: [{ code: "review-undecided" }] } });
    given(await openScores.run(coordinator, { dossierId: filled, reason: "họp ngay" }));
    const { seen } = given(await saveSession.run(coordinator, { dossierId: filled, seen: null, ...recorded }));
    given(await decideCycle.run(coordinator, { dossierId: filled, seen, decision: "not-put-forward" }));
    expect(await clear()).toMatchObject({ refusal: { code: "not-ready", reasons: [{ code: "not-put-forward" }] } });
    const offered = given(await openQueries["dossier.view"].run(coordinator, { dossierId: filled })).transitions;
    expect(offered.find(({ id }) => id === "clear-for-submission")?.reasons).toEqual([{ code: "not-put-forward" }]);
    given(await advanceStage.run(coordinator, { dossierId: filled, transition: "return-to-consultation", note: "làm lại" }));
    await lead(coordinator, filled, "send-to-review");
    expect(await session("coordinator", filled)).toMatchObject({ cycle: 2, cycles: [2, 1], decision: null });
    await ask(filled, "reviewer");
    await whole("reviewer", filled);
    const again = given(await saveSession.run(coordinator, { dossierId: filled, seen: null, ...recorded }));
    given(await decideCycle.run(coordinator, { dossierId: filled, seen: again.seen, decision: "conditions" }));
    expect(outcome(await clear())).toBe("done");
    const first = given(await openQueries["session.view"].run(coordinator, { dossierId: filled, cycle: 1 }));
    expect(first).toMatchObject({ cycle: 1, decision: "not-put-forward", sheets: [] });
  }, 60_000);
});
