import { beforeAll, describe, expect, test } from "vitest";
import { fill, freshBid, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { asSystem, callId, given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import { dossierView } from "@/lib/queries/dossier-view";
import { readinessView } from "@/lib/queries/readiness-view";
import { selectionView } from "@/lib/queries/selection-view";
import * as calls from "@/lib/store/calls";
import { advanceStage } from "./advance-stage";
import { confirmSelection } from "./confirm-selection";

const database = useTestDatabase();
let world: World;
let rival: string;
const place = (dossierId: string, where: string, reason = "Theo kết luận phiên họp") => ({ dossierId, place: where, reason });
const confirm = (who: Someone, seen: number, ranking: readonly object[], reason = "Phiên họp ngày 01/12/2026") =>
  confirmSelection.run(who, { callId, seen, ranking, reason });

/** The session's outcome as it stands in the database once a cycle is decided. */
const decide = (dossierId: string, decision: string, scores: string) =>
  ownerSql(
    database.ownerUrl,
    `insert into review_cycle (id, dossier_id, number, opened_at, decision, decided_at, decided_by_id, agreed)
     values (gen_random_uuid(), '${dossierId}', 1, now(), '${decision}', now(), '${world.people.coordinator.id}', '${scores}')`,
  );

beforeAll(async () => {
  world = await makeWorld();
  rival = await freshBid(database.ownerUrl, world, "crafts");
  await decide(world.hue, "ready", '{"plan": {"score": 90, "words": "tốt"}, "value": {"score": 81, "words": ""}}');
  await decide(world.daLat, "conditions", '{"plan": {"score": 70, "words": ""}}');
});

describe.sequential("a selection between the cities of a call", () => {
  test("begins with what the appraisals came to, for the ministry alone", async () => {
    const { coordinator, officer, reviewer, hueLead } = world.people;
    const view = given(await selectionView.run(coordinator, { callId }));
    expect(view.candidates.map(({ dossierId, decision, score }) => [dossierId, decision, score])).toEqual(
      expect.arrayContaining([
        [world.hue, "ready", 85.5],
        [world.daLat, "conditions", 70],
        [rival, null, null],
      ]),
    );
    expect(view.start).toEqual([place(world.hue, "chosen", ""), place(world.daLat, "chosen", ""), place(rival, "not-chosen", "")]);
    expect(given(await selectionView.run(officer, { callId })).can.confirm).toBe(false);
    for (const who of [reviewer, hueLead]) expect(outcome(await selectionView.run(who, { callId }))).toBe("not-allowed");
    for (const who of [officer, hueLead]) expect(outcome(await confirm(who, 0, []))).toBe("not-allowed");
  });

  test("is refused with every wrong line and its reason, and keeps nothing then", async () => {
    const { coordinator } = world.people;
    const wrong = await confirm(coordinator, 0, [place(world.hue, "chosen"), place(world.daLat, "reserve", " "), place(rival, "chosen")]);
    expect(wrong).toMatchObject({
      refusal: {
        code: "selection-wrong",
        detail: {
          wrong: [
            { dossierId: world.daLat, code: "no-reason" },
            { dossierId: rival, code: "not-ready" },
            { dossierId: rival, code: "same-field", other: world.hue },
            { dossierId: rival, code: "out-of-order", other: world.daLat },
          ],
        },
      },
    });
    expect(outcome(await confirm(coordinator, 0, [place(world.hue, "chosen")]))).toBe("selection-wrong");
    expect(given(await selectionView.run(coordinator, { callId })).selections).toEqual([]);
  });

  test("is kept under its number, with city and field as they were, and never changed", async () => {
    const { coordinator } = world.people;
    const ranking = [place(world.hue, "reserve"), place(world.daLat, "reserve"), place(rival, "not-chosen")];
    expect(given(await confirm(coordinator, 0, ranking))).toEqual({ number: 1 });
    expect(outcome(await confirm(coordinator, 0, ranking))).toBe("selection-moved");
    const { selections, start } = given(await selectionView.run(coordinator, { callId }));
    expect(selections).toMatchObject([
      { number: 1, by: "coordinator", ranking: [{ rank: 1, field: "crafts", city: { en: "hue" } }, {}, {}] },
    ]);
    expect(start).toEqual(ranking);
    const may = (what: string) => `has_table_privilege('hoso_uccn_app', 'selection', '${what}') as ${what}`;
    expect(await ownerSql(database.ownerUrl, `select ${["insert", "update", "delete"].map(may).join(", ")}`)).toEqual([
      { insert: true, update: false, delete: false },
    ]);
    const [line] = await ownerSql(database.ownerUrl, "select data from audit_event where kind = 'selection.confirmed'");
    expect(line).toEqual({ data: { call: callId, number: 1, chosen: "", reserve: "Thành phố hue, Thành phố daLat" } });
  });

  test("of two at the same moment keeps one", async () => {
    const { coordinator } = world.people;
    const ranking = [place(world.hue, "reserve"), place(world.daLat, "reserve"), place(rival, "not-chosen")];
    const both = await Promise.all([confirm(coordinator, 1, ranking), confirm(coordinator, 1, ranking)]);
    expect(both.map(outcome).sort()).toEqual(["done", "selection-moved"]);
  });

  test("lets only who is chosen be submitted, and tells the others why not", async () => {
    const { coordinator, hueEditor, hueLead } = world.people;
    await fill(hueEditor, world.hue, "crafts");
    await lead(hueLead, world.hue, "open-consultation");
    await ownerSql(database.ownerUrl, `update dossier set stage = 'submission' where id = '${world.hue}'`);
    const submit = () => advanceStage.run(coordinator, { dossierId: world.hue, transition: "submit" });
    expect(await submit()).toMatchObject({
      refusal: { code: "not-ready", reasons: [{ code: "not-selected", detail: "Theo kết luận phiên họp" }] },
    });
    const inTheWay = async (who: Someone) => given(await readinessView.run(who, { dossierId: world.hue })).blocks.map(({ code }) => code);
    expect([await inTheWay(coordinator), await inTheWay(hueLead)]).toEqual([["not-selected"], []]);
    given(await confirm(coordinator, 2, [place(world.hue, "chosen"), place(world.daLat, "chosen"), place(rival, "not-chosen")]));
    expect(given(await submit()).stage).toBe("submitted");
    expect(given(await dossierView.run(hueLead, { dossierId: world.hue })).frame.stage).toBe("submitted");
    expect(
      await confirm(coordinator, 3, [place(world.hue, "reserve"), place(world.daLat, "chosen"), place(rival, "not-chosen")]),
    ).toMatchObject({
      refusal: { detail: { wrong: [{ dossierId: world.hue, code: "already-sent" }] } },
    });
  });

  test("is not found for a report, nor for a call that is not there", async () => {
    const { coordinator } = world.people;
    await asSystem((grant) => calls.open(grant, { id: "mmr-2031", rulebookId: "mmr-2031", openedAt: new Date() }, []));
    for (const id of ["mmr-2031", "uccn-1999"]) {
      expect(outcome(await selectionView.run(coordinator, { callId: id }))).toBe("not-found");
      expect(outcome(await confirmSelection.run(coordinator, { callId: id, seen: 0, ranking: [], reason: "không" }))).toBe("not-found");
    }
  });
});
