import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { answeredAt, at, proof, replied, result, sent, submitted } from "@/lib/cli/testing/designated";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { done } from "@/lib/domain/result";
import { callView } from "@/lib/queries/call-view";
import { commitmentsView } from "@/lib/queries/commitments-view";
import { deskView } from "@/lib/queries/desk-view";
import { packetDownload } from "@/lib/queries/packet-download";
import { sectionView } from "@/lib/queries/section-view";
import { addCommitment } from "./add-commitment";
import { addProgress } from "./add-progress";
import { advanceStage } from "./advance-stage";
import { changeCommitment } from "./change-commitment";
import { openReport } from "./open-report";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await submitted(world, world.hue, "crafts");
  given(await sent(world, world.hue));
  given(await replied(world, world.hue, "designated"));
  given(await result(world, world.hue, "record-designation"));
});

const view = async (who: Person = "hueReader") => given(await commitmentsView.run(world.people[who], { dossierId: world.hue }));
const first = async () => {
  const found = (await view()).commitments.find(({ question }) => question === "10.1");
  if (!found) throw new Error("No commitment of 10.1");
  return found;
};
const fields = {
  owner: "Sở Văn hóa",
  ownerPersonId: null,
  indicator: "Mỗi năm một kỳ",
  fromYear: 2028,
  toYear: 2030,
  state: "going-on",
  stateReason: "",
};

describe.sequential("a commitment", () => {
  test("is changed by the city and the ministry, read by everybody else, and keeps the words that were sent", async () => {
    const before = await first();
    const change = { dossierId: world.hue, commitmentId: before.id, seen: before.changedAt, ...fields };
    for (const who of ["hueReader", "adviser", "reviewer"] as const)
      expect(outcome(await changeCommitment.run(world.people[who], change))).toBe("not-allowed");
    given(await changeCommitment.run(world.people.hueEditor, { ...change, ownerPersonId: world.people.hueLead.id }));
    expect(await first()).toMatchObject({
      ...fields,
      ownerPersonId: world.people.hueLead.id,
      ownerPerson: "hueLead",
      textSent: before.textSent,
      titleSent: before.titleSent,
    });
    expect(outcome(await changeCommitment.run(world.people.officer, change))).toBe("stale");
  });

  test("is the work of one of two who change it at once", async () => {
    const { id, changedAt } = await first();
    const change = (indicator: string) =>
      changeCommitment.run(world.people.hueLead, { dossierId: world.hue, commitmentId: id, seen: changedAt, ...fields, indicator });
    const both = await Promise.all([change("một"), change("hai")]);
    expect(both.map(outcome).sort()).toEqual(["done", "stale"]);
  });

  test("gets notes of progress with their proof, which nobody can change", async () => {
    const { id } = await first();
    const evidence = given(await proof(world.people.hueEditor, world.hue, "S.3")).attachmentId;
    const note = { dossierId: world.hue, commitmentId: id, day: "2027-11-01", words: "Đã lập kế hoạch", percent: 10, evidenceId: evidence };
    const late = at(world.people.hueEditor, answeredAt);
    expect(outcome(await addProgress.run(late, { ...note, day: "2027-11-04" }))).toBe("malformed");
    expect(outcome(await addProgress.run(late, { ...note, evidenceId: randomUUID() }))).toBe("malformed");
    expect(outcome(await addProgress.run(late, { ...note, commitmentId: randomUUID() }))).toBe("not-found");
    given(await addProgress.run(late, note));
    given(await addProgress.run(late, { ...note, day: "2027-11-02", words: "Đã giao kinh phí", percent: 15, evidenceId: null }));
    expect(await first()).toMatchObject({
      lastDay: "2027-11-02",
      lastPercent: 15,
      progress: [
        { day: "2027-11-02", words: "Đã giao kinh phí", evidence: null },
        { day: "2027-11-01", evidence: "biên nhận.pdf", by: "hueEditor" },
      ],
    });
  });

  test("is added by hand beside those of the packet, and given up only with a reason", async () => {
    const own = { dossierId: world.hue, titleVi: "Trại sáng tác", titleSent: "", textVi: "", ...fields };
    expect(outcome(await addCommitment.run(world.people.hueLead, { ...own, state: "given-up" }))).toBe("malformed");
    given(await addCommitment.run(world.people.hueLead, { ...own, state: "given-up", stateReason: "Hết kinh phí" }));
    const last = (await view()).commitments.at(-1);
    expect(last).toMatchObject({ scope: "own", question: null, state: "given-up", stateReason: "Hết kinh phí" });
  });

  test("that nobody answers for waits on the desk of who may name somebody", async () => {
    const waiting = async (who: Person) =>
      given(await deskView.run(world.people[who], {})).dossiers.find(({ id }) => id === world.hue)?.after;
    expect(await waiting("hueLead")).toMatchObject({ unsent: false, unowned: 7 });
    expect(await waiting("coordinator")).toMatchObject({ unowned: 7 });
    expect(await waiting("hueReader")).toBeUndefined();
  });

  test("cannot be rewritten by the application itself", async () => {
    const ask = {
      sessionId: world.people.hueLead.sessionId,
      dossierId: world.hue,
      action: "commitment.change" as const,
      lock: "share" as const,
    };
    for (const sql of [
      "update commitment set text_sent = 'x'",
      "update commitment_progress set words = 'x'",
      "delete from commitment",
      "update exchange set text = 'x'",
      "update city set member_since = 2020",
    ]) {
      vi.spyOn(console, "error").mockReturnValueOnce();
      const tried = await DossierGrant.open(ask, async (grant) => done(await grant.db.$executeRawUnsafe(sql)));
      // The city's row is there for its coordinator alone: for everybody else it is as if there were none.
      expect(tried.ok ? tried.value : tried.refusal.code, sql).toBe(sql.startsWith("update city") ? 0 : "unexpected");
    }
  });
});

describe.sequential("the monitoring report", () => {
  let report: string;
  const wanted = () => ({ cityId: "hue", year: 2031, organisationId: world.bodies.hue, language: "en" });

  test("is opened for a member, in a year in which it owes one, by the ministry alone", async () => {
    const { coordinator, hueLead, officer } = world.people;
    for (const who of [hueLead, officer]) expect(outcome(await openReport.run(who, wanted()))).toBe("not-allowed");
    expect(outcome(await openReport.run(coordinator, { ...wanted(), cityId: "daLat" }))).toBe("not-found");
    expect(outcome(await openReport.run(coordinator, { ...wanted(), year: 2030 }))).toBe("malformed");
    expect(outcome(await openReport.run(coordinator, { ...wanted(), year: 2039 }))).toBe("malformed");
    expect(outcome(await openReport.run(coordinator, { ...wanted(), organisationId: world.bodies.institute }))).toBe("malformed");
    expect((await view("coordinator")).report).toMatchObject({ made: [], next: { year: 2031, verified: false } });
    report = given(await openReport.run(coordinator, wanted())).dossierId;
    expect(outcome(await openReport.run(coordinator, wanted()))).toBe("taken");
  });

  test("is there on the pages where people look for it", async () => {
    expect((await view("hueLead")).report).toMatchObject({ made: [{ id: report, year: 2031 }], next: null });
    const { members, dossiers } = given(await callView.run(world.people.coordinator, { callId: "uccn-2027" }));
    expect(members.find(({ id }) => id === "hue")).toMatchObject({
      memberSince: 2027,
      made: [{ id: report, year: 2031, stage: "drafting" }],
    });
    expect(dossiers.map(({ id }) => id)).not.toContain(report);
    const own = given(await callView.run(world.people.hueLead, { callId: "mmr-2031" }));
    expect(own).toMatchObject({ purpose: "report", dossiers: [{ id: report }], can: { open: false } });
    // The desk still speaks of the call for bids.
    const desk = given(await deskView.run(world.people.hueLead, {}));
    expect(desk.call?.id).toBe("uccn-2027");
    expect(desk.dossiers.find(({ id }) => id === report)).toMatchObject({ purpose: "report", year: 2031 });
  });

  test("begins with what is known, as text like any other", async () => {
    const general = given(await sectionView.run(world.people.hueLead, { dossierId: report, sectionId: "general" }));
    const said = (question: string, language: string) =>
      general.answers.find((answer) => answer.question === question && answer.language === language)?.value;
    expect(said("2.1", "en")).toEqual({ text: "hue" });
    expect(said("2.3", "all")).toEqual({ choice: "crafts" });
    expect(said("2.4", "vi")).toEqual({ text: "31/10/2027" });
    const local = given(await sectionView.run(world.people.hueLead, { dossierId: report, sectionId: "local" }));
    const vi = local.answers.find(({ language }) => language === "vi")?.value;
    const sentFirst = await first();
    expect(vi).toMatchObject({
      initiatives: [
        { title: sentFirst.titleVi, description: sentFirst.textVi, results: expect.stringContaining("02/11/2027 (15%): Đã giao kinh phí") },
        { title: "Trại sáng tác", results: expect.stringContaining("Hết kinh phí") },
      ],
    });
    const save = { dossierId: report, question: "2.6", language: "vi", baseVersion: 1, value: { doc: doc("Sở Văn hóa và Thể thao") } };
    given(await saveAnswer.run(world.people.hueEditor, save));
    const after = given(await sectionView.run(world.people.hueLead, { dossierId: report, sectionId: "general" }));
    expect(after.answers.find(({ question, language }) => question === "2.6" && language === "vi")).toMatchObject({
      version: 2,
      value: save.value,
    });
  });

  test("is printed and packed under its own name, with no rule of two and no annexes", async () => {
    const draft = given(await packetDownload.run(world.people.hueLead, { dossierId: report }));
    expect(draft).toMatchObject({ purpose: "report", draft: true, content: { callId: "mmr-2031", files: [] } });
    expect(draft.prints[0]?.packet).toMatchObject({ title: expect.stringContaining("Membership Monitoring Report") });
    const away = await advanceStage.run(world.people.hueLead, { dossierId: report, transition: "send-to-review" });
    const codes = new Set(away.ok ? [] : away.refusal.reasons?.map(({ code }) => code));
    expect(codes).toContain("unanswered");
  });

  test("keeps the designation it stands on from being taken back, until it is stopped", async () => {
    expect(await result(world, world.hue, "take-back-result")).toMatchObject({
      refusal: { reasons: [{ code: "report-opened", count: 1 }] },
    });
    given(await advanceStage.run(world.people.coordinator, { dossierId: report, transition: "withdraw", note: "mở nhầm" }));
    given(await result(world, world.hue, "take-back-result"));
    expect(await ownerSql(database.ownerUrl, "select member_since from city where id = 'hue'")).toEqual([{ member_since: null }]);
  });
});

function doc(text: string) {
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
}
