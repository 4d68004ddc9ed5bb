import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { addAttachment } from "@/lib/commands/add-attachment";
import { addFigure } from "@/lib/commands/add-figure";
import { changeFigure } from "@/lib/commands/change-figure";
import { addStakeholder } from "@/lib/commands/consultation/add-stakeholder";
import { openRound } from "@/lib/commands/consultation/open-round";
import { creditPhoto } from "@/lib/commands/credit-photo";
import { saveAnswer } from "@/lib/commands/save-answer";
import { type RichText, textOf } from "@/lib/domain/rich-text";
import { differenceOf } from "@/lib/domain/text/difference";
import { draftView } from "./draft-view";
import { draftsCompare } from "./drafts-compare";
import { figuresView } from "./figures-view";
import { guestView } from "./guest-view";

const database = useTestDatabase();
const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
let world: World;
let dossierId = "";
let figureId = "";
let photoId = "";
let token = "";
let stakeholderIds: string[] = [];

const figure = { what: "Diện tích đầm phá", value: "22000", unit: "ha", scope: "", year: 2025, source: "Sở", evidenceId: null };
const credit = { captionEn: "", captionFr: "", author: "Minh", rightsHolder: "Minh", takenOn: null, cessionId: null };
/** A text with the figure between its words, and more paragraphs after it. */
const saying = (before: string, after: string, ...more: string[]): RichText => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: before },
        { type: "figure", attrs: { id: figureId } },
        { type: "text", text: after },
      ],
    },
    ...more.map((text) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] })),
  ],
});
const save = async (question: string, value: object, baseVersion = 0) =>
  given(await saveAnswer.run(world.people.hueEditor, { dossierId, question, language: "vi", baseVersion, value }));
const attach = async (question: string, name: string, mediaType: string) => {
  const file = { question, name, mediaType, size: 10, sha256: "a".repeat(64) };
  return given(await addAttachment.run(world.people.hueEditor, { dossierId, ...file })).attachmentId;
};
const asking = { purpose: "Góp ý", form: "written", place: "", startsAt: null, sections: [], silenceAgrees: false };
const open = async () => {
  const endsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  return given(await openRound.run(world.people.hueLead, { dossierId, ...asking, endsAt, stakeholderIds }));
};
const stored = async () =>
  (await sql<{ content: string; sha256: string }>(`select content, sha256 from consultation_draft order by number`))[0];
const read = async (number: number) => {
  const { frame: _frame, others: _others, ...view } = given(await draftView.run(world.people.hueReader, { dossierId, number }));
  return view;
};
const guestSees = async () => given(await guestView.run({ sessionId: undefined, origin: "10.0.0.9" }, { token })).draft;
const compare = (from: number, to: number | "now") => draftsCompare.run(world.people.hueReader, { dossierId, from, to });

beforeAll(async () => {
  world = await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  const body = { kind: "department", nameVi: "Sở Du lịch", nameEn: "Body", contact: "", language: "vi", note: "", email: "a@example.vn" };
  stakeholderIds = [given(await addStakeholder.run(world.people.officer, body)).stakeholderId];
  figureId = given(await addFigure.run(world.people.hueEditor, { dossierId, ...figure })).figureId;
  await save("1", { text: "Huế" });
  await save("6", { doc: saying("Đầm phá rất rộng, khoảng ", " ha.", "Có nhiều làng nghề.") });
  await save("7.1", { doc: textOf("Không đổi một chữ.") });
  photoId = await attach("A.4", "ảnh.jpg", "image/jpeg");
  given(await creditPhoto.run(world.people.hueEditor, { dossierId, attachmentId: photoId, ...credit, captionVi: "Cầu", seen: null }));
  token = (await open()).links[0]?.path.split("/").at(-1) ?? "";
});

async function editEverything(): Promise<void> {
  const { hueEditor, hueLead } = world.people;
  const newest = { dossierId, question: "6", language: "vi", baseVersion: 1 };
  const value = { doc: saying("Đầm phá rộng, khoảng ", " ha.", "Thêm một đoạn mới.", "Có nhiều làng nghề.") };
  given(await saveAnswer.run(hueEditor, { ...newest, value }));
  const register = given(await figuresView.run(hueEditor, { dossierId })).figures;
  const seen = register.find(({ id }) => id === figureId)?.changedAt;
  given(await changeFigure.run(hueLead, { dossierId, figureId, seen, ...figure, value: "22500" }));
  const [photo] = await sql<{ credit: { changedAt: string } }>(`select credit from attachment where id = '${photoId}'`);
  const caption = { ...credit, captionVi: "Cầu Trường Tiền", seen: photo?.credit.changedAt ?? null };
  given(await creditPhoto.run(hueEditor, { dossierId, attachmentId: photoId, ...caption }));
  await attach("A.1", "thư.pdf", "application/pdf");
}

describe("a draft that went out", () => {
  test("stays byte for byte what it was, for the database, the team and the guest, whatever is written afterwards", async () => {
    const before = { stored: await stored(), read: await read(1), guest: await guestSees() };
    await editEverything();
    expect({ stored: await stored(), read: await read(1), guest: await guestSees() }).toEqual(before);
    expect(
      createHash("sha256")
        .update(before.stored?.content ?? "")
        .digest("hex"),
    ).toBe(before.read.draft.sha256);
    // Team and guest read the same words.
    expect(before.read.sections).toEqual(before.guest.sections);
    expect(JSON.stringify(before.read.sections)).toContain("Đầm phá rất rộng, khoảng 22.000 ha.");
  });

  test("is neither changed nor taken out, by the product or by its owner", async () => {
    for (const change of [`update consultation_draft set number = 9`, `delete from consultation_draft`])
      await expect(ownerSql(database.appUrl, change)).rejects.toThrow(/permission denied/);
    await expect(sql(`update consultation_draft set content = content || ' '`)).rejects.toThrow(/check/);
    await expect(sql(`delete from consultation_draft`)).rejects.toThrow(/foreign key/);
  });

  test("names the rounds it was sent in, and the others there are", async () => {
    expect((await read(1)).draft.rounds).toMatchObject([{ number: 1, purpose: "Góp ý" }]);
    expect(outcome(await draftView.run(world.people.hueReader, { dossierId, number: 7 }))).toBe("not-found");
    expect(outcome(await draftView.run(world.people.daLatLead, { dossierId, number: 1 }))).toBe("not-found");
    expect(outcome(await draftView.run(world.people.daLatLead, { dossierId: world.daLat, number: 1 }))).toBe("not-found");
  });
});

describe("two drafts", () => {
  test("differ in a word that went, a paragraph and a number that came, and in nothing else", async () => {
    await open();
    const found = given(await compare(1, 2));
    expect([found.from.number, found.to?.number, found.drafts]).toEqual([1, 2, [2, 1]]);
    expect(found.sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(["6"]);
    const text = found.sections[0]?.questions[0]?.texts[0];
    expect(text).toEqual({
      language: "vi",
      from: "Đầm phá rất rộng, khoảng 22.000 ha.\nCó nhiều làng nghề.",
      to: "Đầm phá rộng, khoảng 22.500 ha.\nThêm một đoạn mới.\nCó nhiều làng nghề.",
    });
    const pieces = differenceOf(text?.from ?? "", text?.to ?? "").filter(({ kind }) => kind !== "same");
    expect(pieces.map(({ kind, text: words }) => [kind, words.trim()])).toEqual([
      ["removed", "rất"],
      ["removed", "22.000"],
      ["added", "22.500"],
      ["added", "Thêm một đoạn mới."],
    ]);
    // A letter was attached and a caption mended between the two; no file goes out with a draft.
    expect(found.files).toEqual([]);
  });

  test("stand the earlier first whichever way round they are asked, and one is the same as itself", async () => {
    const { frame: _one, ...there } = given(await compare(1, 2));
    const { frame: _other, ...back } = given(await compare(2, 1));
    expect(back).toEqual(there);
    expect(given(await compare(2, 2)).sections).toEqual([]);
    expect(outcome(await compare(1, 3))).toBe("not-found");
    expect(outcome(await compare(3, "now"))).toBe("not-found");
  });

  test("are compared with what is written now in the same way", async () => {
    expect(given(await compare(2, "now")).sections).toEqual([]);
    await save("1", { text: "Cố đô Huế" }, 1);
    const { to, sections } = given(await compare(2, "now"));
    expect(to).toBeNull();
    expect(
      sections.flatMap(({ questions }) => questions.flatMap(({ id, texts }) => texts.map((text) => [id, text.from, text.to]))),
    ).toEqual([["1", "Huế", "Cố đô Huế"]]);
    expect(given(await compare(1, "now")).sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(["1", "6"]);
  });
});
