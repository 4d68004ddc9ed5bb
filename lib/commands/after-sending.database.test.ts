import { beforeAll, describe, expect, test } from "vitest";
import { answeredAt, at, proof, replied, result, resultDay, sent, sentAt, submitted } from "@/lib/cli/testing/designated";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, openCity, outcome, type World } from "@/lib/cli/testing/world";
import { type DossierAction, dossierCommands } from "@/lib/domain/actions";
import { afterView } from "@/lib/queries/after-view";
import { commitmentsView } from "@/lib/queries/commitments-view";
import { deskView } from "@/lib/queries/desk-view";
import { dossierView } from "@/lib/queries/dossier-view";
import { packetDownload } from "@/lib/queries/packet-download";
import { advanceStage } from "./advance-stage";
import { openDossier } from "./open-dossier";
import { recordSending } from "./record-sending";
import { openCommands } from "./registry";
import { saveAnswer } from "./save-answer";
import { strikeExchange } from "./strike-exchange";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await submitted(world, world.hue, "crafts");
});

const cityRow = async (id: string) =>
  (
    await ownerSql(
      database.ownerUrl,
      `select member_since, field, to_char(designated_on, 'YYYY-MM-DD') as day from city where id = '${id}'`,
    )
  )[0];
const lines = async (dossierId: string) => given(await afterView.run(world.people.hueReader, { dossierId })).lines;

describe.sequential("a bid that has gone", () => {
  test("waits on the ministry's desk until somebody says how it went, and on nobody else's", async () => {
    const waiting = async (who: "coordinator" | "hueLead") =>
      given(await deskView.run(world.people[who], {})).dossiers.find(({ id }) => id === world.hue)?.after;
    expect(await waiting("coordinator")).toEqual({ unsent: true, unowned: 0, silent: 0 });
    expect(await waiting("hueLead")).toBeUndefined();
    given(await sent(world, world.hue));
    expect(await waiting("coordinator")).toBeUndefined();
    expect(await lines(world.hue)).toMatchObject([{ kind: "sent", channel: "platform", day: "2027-02-10", at: sentAt.toISOString() }]);
  });

  test("was not sent before it was frozen, nor at a moment to come", async () => {
    const sending = { dossierId: world.hue, channel: "email", timeZone: "Asia/Ho_Chi_Minh", reference: "", text: "" };
    const wrong = async (moment: string) => recordSending.run(at(world.people.officer, answeredAt), { ...sending, at: moment });
    expect(await wrong("2027-02-10T02:59:00Z")).toMatchObject({ refusal: { fields: { at: "before-packet" } } });
    expect(await wrong("2027-11-03T02:00:01Z")).toMatchObject({ refusal: { fields: { at: "future" } } });
  });

  test("takes proof from the ministry in slots that are never part of the packet, and no annex any more", async () => {
    const { coordinator, hueLead } = world.people;
    expect(outcome(await proof(hueLead, world.hue, "S.1"))).toBe("not-allowed");
    expect(outcome(await proof(coordinator, world.hue, "A.1"))).toBe("not-allowed");
    const { attachmentId } = given(await proof(coordinator, world.hue, "S.1"));
    const draft = given(await packetDownload.run(coordinator, { dossierId: world.hue }));
    expect(draft.content.files.length).toBeGreaterThan(0);
    expect(draft.content.files.filter(({ slot }) => slot.startsWith("S."))).toEqual([]);
    // What proves something is never taken off again.
    expect(outcome(await openCommands["attachment.remove"].run(coordinator, { dossierId: world.hue, attachmentId }))).toBe("not-allowed");
  });

  test("changes no word of the form any more", async () => {
    const save = { dossierId: world.hue, question: "1", language: "vi", baseVersion: 1, value: { text: "khác" } };
    for (const who of ["hueLead", "coordinator"] as const)
      expect(outcome(await saveAnswer.run(world.people[who], save))).toBe("not-allowed");
  });

  test("is closed by nothing that is not recorded", async () => {
    expect(await result(world, world.hue, "record-designation")).toMatchObject({
      refusal: { code: "not-ready", reasons: [{ code: "answer-not-recorded" }] },
    });
    given(await replied(world, world.hue, "asked"));
    expect(outcome(await result(world, world.hue, "record-non-designation"))).toBe("not-ready");
    const { transitions } = given(await dossierView.run(world.people.coordinator, { dossierId: world.hue }));
    expect(transitions.map(({ id, reasons }) => [id, reasons.map(({ code }) => code)])).toEqual([
      ["recall", ["already-sent"]],
      ["record-designation", ["answer-not-recorded"]],
      ["record-non-designation", ["answer-not-recorded"]],
    ]);
  });

  test("takes one result and no second beside it; UNESCO's letter is one in its slot", async () => {
    const { coordinator } = world.people;
    const letter = given(await proof(coordinator, world.hue, "S.2")).attachmentId;
    const other = given(await proof(coordinator, world.hue, "S.1")).attachmentId;
    expect(await replied(world, world.hue, "designated", other)).toMatchObject({ refusal: { fields: { attachmentId: "unknown" } } });
    const both = await Promise.all([replied(world, world.hue, "designated", letter), replied(world, world.hue, "not-designated")]);
    expect(both.map(outcome).sort()).toEqual(["done", "taken"]);
    const wrong = (await lines(world.hue)).find(({ kind }) => kind === "not-designated");
    if (wrong) {
      given(await strikeExchange.run(coordinator, { dossierId: world.hue, exchangeId: wrong.id, reason: "nhầm" }));
      given(await replied(world, world.hue, "designated", letter));
    }
    expect((await lines(world.hue)).filter(({ kind, struckAt }) => kind === "designated" && struckAt === null)).toHaveLength(1);
  });

  test("becomes a member on the day UNESCO's answer bears, with what it promised owed, all at once", async () => {
    given(await result(world, world.hue, "record-designation"));
    expect(await cityRow("hue")).toEqual({ member_since: 2027, field: "crafts", day: resultDay });
    const { commitments, designated } = given(await commitmentsView.run(world.people.hueReader, { dossierId: world.hue }));
    expect(designated).toBe(true);
    expect(
      [...commitments].sort((a, b) => a.order - b.order).map(({ scope, question, ordinal }) => `${question}.${ordinal} ${scope}`),
    ).toEqual([
      "10.1.1 local",
      "10.2.1 international",
      "10.3.1.1 budget",
      "10.3.2.1 budget",
      "10.4.1 management",
      "10.5.1 communication",
      "11.1 conference",
      "12.1 reporting",
    ]);
    expect(commitments[0]).toMatchObject({ fromYear: 2028, toYear: 2031, state: "planned", owner: "", titleSent: expect.any(String) });
    // Nothing was frozen anew.
    expect(await ownerSql(database.ownerUrl, `select count(*)::int as n from packet where dossier_id = '${world.hue}'`)).toEqual([
      { n: 1 },
    ]);
  });

  test("closed, strikes out neither its sending nor its result, and answers no second one", async () => {
    const ids = (await lines(world.hue)).filter(({ kind, struckAt }) => struckAt === null && (kind === "sent" || kind === "designated"));
    for (const { id } of ids) {
      const strike = { dossierId: world.hue, exchangeId: id, reason: "x" };
      expect(outcome(await strikeExchange.run(world.people.coordinator, strike))).toBe("in-use");
    }
    expect(outcome(await replied(world, world.hue, "not-designated"))).toBe("not-allowed");
    given(await replied(world, world.hue, "other"));
  });

  test("recorded by mistake, is a candidate again; its commitments are kept and not made twice", async () => {
    expect(outcome(await result(world, world.hue, "take-back-result", "  "))).toBe("not-ready");
    given(await result(world, world.hue, "take-back-result", "Ghi nhầm hồ sơ"));
    expect(await cityRow("hue")).toEqual({ member_since: null, field: null, day: null });
    const kept = () => ownerSql(database.ownerUrl, `select count(*)::int as n from commitment where dossier_id = '${world.hue}'`);
    expect(await kept()).toEqual([{ n: 8 }]);
    given(await result(world, world.hue, "record-designation"));
    expect(await kept()).toEqual([{ n: 8 }]);
    expect(await cityRow("hue")).toMatchObject({ member_since: 2027 });
    expect(await ownerSql(database.ownerUrl, `select count(*)::int as n from packet where dossier_id = '${world.hue}'`)).toEqual([
      { n: 1 },
    ]);
  });
});

test("a city that was not designated took its place in the call as well, and stays a candidate", async () => {
  const dossierId = await freshBid(database.ownerUrl, world, "film");
  await submitted(world, dossierId, "film");
  given(await sent(world, dossierId));
  given(await replied(world, dossierId, "not-designated"));
  given(await result(world, dossierId, "record-non-designation"));
  const { commitments, designated } = given(await commitmentsView.run(world.people.coordinator, { dossierId }));
  expect([commitments, designated]).toEqual([[], false]);

  const third = await freshBid(database.ownerUrl, world, "film");
  await expect(submitted(world, third, "film")).rejects.toThrow(/too-many-bids.*field-taken/);
  expect(outcome(await advanceStage.run(world.people.hueLead, { dossierId, transition: "take-back-result", note: "x" }))).toBe(
    "not-allowed",
  );
});

test("a member opens no second bid", async () => {
  const wanted = { callId: "uccn-2027", cityId: "hoiAn", organisationId: world.bodies.vinh, field: "film", language: "en" };
  expect(outcome(await openDossier.run(world.people.coordinator, wanted))).toBe("taken");
});

test("nobody of another city sees what passed, whatever they ask", async () => {
  const { daLatLead } = world.people;
  expect(outcome(await afterView.run(daLatLead, { dossierId: world.hue }))).toBe("not-found");
  expect(outcome(await commitmentsView.run(daLatLead, { dossierId: world.hue }))).toBe("not-found");
});

test("on a dossier not sent yet nothing of this can be done by anybody", async () => {
  const early: readonly DossierAction[] = [
    "sending.record",
    "reply.record",
    "exchange.strike",
    "commitment.add",
    "commitment.change",
    "progress.add",
  ];
  expect(early.filter((action) => !(dossierCommands as readonly string[]).includes(action))).toEqual([]);
  const dossierId = await openCity(world.people.coordinator, world.bodies, "vinh", "design");
  expect(outcome(await sent(world, dossierId))).toBe("not-allowed");
  expect(outcome(await replied(world, dossierId, "designated"))).toBe("not-allowed");
  expect(outcome(await proof(world.people.officer, dossierId, "S.1"))).toBe("not-allowed");
});
