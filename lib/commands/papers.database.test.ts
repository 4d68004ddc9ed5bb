import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { dayIn, officeZone } from "@/lib/domain/days";
import { annexesView } from "@/lib/queries/annexes-view";
import { authoritiesView } from "@/lib/queries/authorities-view";
import { deskView } from "@/lib/queries/desk-view";
import { letterDownload } from "@/lib/queries/letter-download";
import { addAttachment } from "./add-attachment";
import { addAuthority } from "./add-authority";
import { changeAuthority } from "./change-authority";
import { endAuthority } from "./end-authority";
import { planPaper } from "./plan-paper";
import { stepPaper } from "./step-paper";
import { undoPaperStep } from "./undo-paper-step";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const today = dayIn(officeZone, new Date());
const nothing = { body: "", preparedById: null, authorityId: null, signer: "", dueOn: null, dueReason: "", note: "", attachmentId: null };
const plan = (slot: string, ordinal: number, more: object = {}, seen: string | null = null, who: Person = "hueEditor") =>
  planPaper.run(world.people[who], { dossierId: world.hue, slot, ordinal, seen, ...nothing, ...more });
const step = (slot: string, ordinal: number, name: string, on = today) =>
  stepPaper.run(world.people.hueEditor, { dossierId: world.hue, slot, ordinal, step: name, on });
const shown = async (slot: string, ordinal: number) =>
  given(await annexesView.run(world.people.hueReader, { dossierId: world.hue }))
    .slots.flatMap(({ papers }) => papers)
    .find((paper) => paper.slot === slot && paper.ordinal === ordinal);
const trail = (kind: string) => ownerSql(database.ownerUrl, `select data from audit_event where kind = '${kind}' order by id`);

describe("papers", () => {
  test("are all there before anybody touches them, with nobody's name and the usual day", async () => {
    const { slots } = given(await annexesView.run(world.people.hueReader, { dossierId: world.hue }));
    expect(slots.map(({ slot, papers }) => [slot.id, papers.length])).toEqual([
      ["A.1", 1],
      ["A.2", 1],
      ["A.3", 2],
      ["A.4", 3],
      ["A.5", 3],
      ["A.6", 1],
    ]);
    expect(await shown("A.3", 2)).toMatchObject({ preparedBy: null, due: "2027-01-17", next: "drafted", changedAt: null });
  });

  test("are planned with what the trail can tell, once for the same plan", async () => {
    const preparedById = world.people.hueLead.id;
    given(await plan("A.3", 1, { body: "Hội Văn nghệ dân gian Việt Nam", preparedById, dueOn: "2027-01-05", dueReason: "Hội nghỉ Tết" }));
    const paper = await shown("A.3", 1);
    expect(paper).toMatchObject({
      body: "Hội Văn nghệ dân gian Việt Nam",
      preparedBy: "hueLead",
      due: "2027-01-05",
      dueReason: "Hội nghỉ Tết",
    });
    const to = { body: "Hội Văn nghệ dân gian Việt Nam", preparedBy: "hueLead", dueOn: "2027-01-05", dueReason: "Hội nghỉ Tết" };
    const from = { body: "", preparedBy: "", dueOn: "", dueReason: "" };
    expect(await trail("paper.planned")).toEqual([{ data: { question: "A.3", ordinal: 1, from, to } }]);
    const again = { body: to.body, preparedById, dueOn: "2027-01-05", dueReason: "Hội nghỉ Tết" };
    given(await plan("A.3", 1, again, paper?.changedAt ?? null));
    expect(await trail("paper.planned")).toHaveLength(1);
    expect(outcome(await plan("A.3", 1, { note: "khác" }))).toBe("stale");
  });

  test("two who plan an untouched paper at once do not undo each other", async () => {
    const told = await Promise.all([plan("A.6", 1, { note: "một" }), plan("A.6", 1, { note: "hai" }, null, "hueLead")]);
    expect(told.map(outcome).sort()).toEqual(["done", "stale"]);
  });

  test("go their way a step at a time, and only the last step is taken back", async () => {
    given(await step("A.2", 1, "drafted", "2026-11-01"));
    expect(outcome(await step("A.2", 1, "drafted", "2026-11-01"))).toBe("paper-moved");
    expect(outcome(await step("A.2", 1, "sent", "2026-10-31"))).toBe("malformed");
    expect(outcome(await step("A.2", 1, "sent", "2099-01-01"))).toBe("malformed");
    given(await step("A.2", 1, "sent", "2026-11-02"));
    expect((await shown("A.2", 1))?.steps).toEqual([
      { step: "drafted", on: "2026-11-01", by: "hueEditor" },
      { step: "sent", on: "2026-11-02", by: "hueEditor" },
    ]);
    const undo = (name: string) => undoPaperStep.run(world.people.hueLead, { dossierId: world.hue, slot: "A.2", ordinal: 1, step: name });
    expect(outcome(await undo("drafted"))).toBe("paper-moved");
    given(await undo("sent"));
    expect((await shown("A.2", 1))?.next).toBe("sent");
    expect(await trail("paper.unstepped")).toEqual([{ data: { question: "A.2", ordinal: 1, step: "sent", on: "2026-11-02" } }]);
  });

  test("of eight who record the same step at once one does", async () => {
    const told = await Promise.all(Array.from({ length: 8 }, () => step("A.1", 1, "drafted")));
    expect(told.map(outcome).filter((each) => each === "done")).toHaveLength(1);
  });

  test.each([
    ["a slot of no call", "A.9", 1],
    ["a third association", "A.3", 3],
    ["a question that is no slot", "6", 1],
  ])("%s is not found", async (_what, slot, ordinal) => {
    expect([outcome(await plan(slot, ordinal)), outcome(await step(slot, ordinal, "drafted"))]).toEqual(["not-found", "not-found"]);
  });

  test("know their file: a slot's own, and no other's", async () => {
    const file = { name: "thư.pdf", mediaType: "application/pdf", size: 10, sha256: "0".repeat(64) };
    const attach = async (question: string) =>
      given(await addAttachment.run(world.people.hueEditor, { dossierId: world.hue, question, ...file })).attachmentId;
    const [own, other] = [await attach("A.5"), await attach("A.6")];
    expect(outcome(await plan("A.5", 2, { attachmentId: other }))).toBe("malformed");
    given(await plan("A.5", 2, { attachmentId: own }));
    expect(await shown("A.5", 2)).toMatchObject({ file: { name: "thư.pdf" }, oddities: ["file-not-received"] });
    expect((await shown("A.5", 1))?.file).toBeNull();
  });

  test("wait on the desk of whoever sees to them, once they are due within two weeks", async () => {
    const due = async (who: Person) => given(await deskView.run(world.people[who], {})).dossiers.find(({ id }) => id === world.hue)?.papers;
    expect(await due("officer")).toBe(0);
    const mine = { preparedById: world.people.officer.id, dueOn: today, dueReason: "gấp" };
    given(await plan("A.5", 3, mine, null, "officer"));
    expect([await due("officer"), await due("hueEditor")]).toEqual([1, 0]);
    for (const name of ["drafted", "sent", "signed", "received"]) given(await step("A.5", 3, name));
    expect(await due("officer")).toBe(0);
  });
});

describe("who signs", () => {
  const commission = {
    ...{ cityId: null, kind: "national-commission", bodyVi: "Ủy ban Quốc gia UNESCO Việt Nam", bodyEn: "National Commission", bodyFr: "" },
    ...{ signatory: "Ngô Lê Văn", officeVi: "Chủ tịch", officeEn: "Chairperson", officeFr: "", form: "" },
    ...{ validFrom: "2025-11-07", validTo: null, source: "2457/QĐ-TTg" },
  };
  const add = (more: object = {}) => addAuthority.run(world.people.officer, { ...commission, ...more });
  let id: string;

  test("is entered once for a day, even by two at once", async () => {
    const told = await Promise.all([add(), add()]);
    expect(told.map(outcome).sort()).toEqual(["done", "overlapping"]);
    id = given(await authoritiesView.run(world.people.hueReader, {})).authorities[0]?.id ?? "";
    given(await add({ signatory: "Nguyễn Minh Vũ", validFrom: "2024-11-15", validTo: "2025-11-06" }));
    expect(outcome(await add({ cityId: "nowhere", kind: "mayor" }))).toBe("malformed");
  });

  test("is corrected with what stood before on the trail, and ended, never deleted", async () => {
    const { cityId: _city, kind: _kind, ...fields } = commission;
    const change = (more: object) => changeAuthority.run(world.people.coordinator, { authorityId: id, ...fields, ...more });
    given(await change({ officeFr: "Président" }));
    given(await change({ officeFr: "Président" }));
    expect(await trail("authority.changed")).toEqual([
      { data: { body: commission.bodyVi, signatory: "Ngô Lê Văn", before: { officeFr: "" } } },
    ]);
    expect(outcome(await change({ validFrom: "2025-11-06" }))).toBe("overlapping");
    given(await endAuthority.run(world.people.officer, { authorityId: id, on: "2026-06-30" }));
    const { authorities, gaps } = given(await authoritiesView.run(world.people.hueReader, {}));
    expect(authorities.map(({ signatory, validTo, officeFr }) => [signatory, validTo, officeFr])).toEqual([
      ["Ngô Lê Văn", "2026-06-30", "Président"],
      ["Nguyễn Minh Vũ", "2025-11-06", ""],
    ]);
    expect(gaps).toMatchObject([{ from: "2026-07-01", to: null }]);
  });

  test("is missed on the annexes page, and a signature outside the signatory's days is said", async () => {
    const { vacant } = given(await annexesView.run(world.people.hueReader, { dossierId: world.hue }));
    expect(vacant).toEqual(["mayor", "national-commission"]);
    const paper = await shown("A.2", 1);
    given(await plan("A.2", 1, { authorityId: id }, paper?.changedAt ?? null));
    for (const name of ["sent", "signed"]) given(await step("A.2", 1, name));
    expect(await shown("A.2", 1)).toMatchObject({ authority: { signatory: "Ngô Lê Văn" }, oddities: ["signer-not-valid"] });
  });
});

describe("a letter", () => {
  const letter = (input: object) => letterDownload.run(world.people.hueReader, { dossierId: world.hue, ...input });

  test("is drawn up for one paper, under a name that says which", async () => {
    expect(given(await letter({ letter: "to-association", ordinal: "2" })).name).toBe(
      "A.3-2 Công văn đề nghị hội nghề nghiệp có thư - Thành phố hue 2027.docx",
    );
    const { filled } = given(await letter({ letter: "to-association" }));
    expect(JSON.stringify(filled)).toContain("Hội Văn nghệ dân gian Việt Nam");
  });

  test.each([
    ["of no such kind", { letter: "invitation" }, "malformed"],
    ["for a paper that the slot does not have", { letter: "mayor", ordinal: 2 }, "not-found"],
    ["of another city", { dossierId: randomUUID(), letter: "mayor" }, "not-found"],
  ])("%s is refused", async (_what, input, expected) => {
    expect(outcome(await letter(input))).toBe(expected);
  });
});
