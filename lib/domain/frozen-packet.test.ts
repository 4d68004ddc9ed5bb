import { expect, test } from "vitest";
import { rulebooks } from "@/lib/rulebook";
import { sideSlots } from "@/lib/rulebook/side-slots";
import { freeze, frozenPacket, packetFiles } from "./frozen-packet";
import { packetSlots } from "./rulebook";
import { sampleQuestions } from "./sample";

const file = (question: string, name: string) => ({
  question,
  name,
  size: 1,
  sha256: "0",
  mediaType: "application/pdf",
  sent: null,
  state: "clean" as const,
});
const question = (id: string) => ({ ...sampleQuestions.files, id });
const form = {
  sections: [{ id: "annexes", number: "A", words: sampleQuestions.files.words, questions: [question("A.1"), question("A.4")] }],
};
const named = (name: string) => packetFiles(form, [file("A.1", name)])[0]?.path.replace("annexes/A.1-1-", "") ?? "";

test("only what is in the form's own slots is in the packet", () => {
  const all = [file("A.1", "thư.pdf"), ...sideSlots.map(({ slot }) => file(slot.id, "minh chứng.pdf")), file("Z.9", "lạ.pdf")];
  expect(packetFiles(form, all).map(({ slot }) => slot)).toEqual(["A.1"]);
  for (const rulebook of Object.values(rulebooks)) {
    const own = new Set(packetSlots(rulebook).map(({ id }) => id));
    const kept = packetFiles(
      rulebook,
      [...own, ...rulebook.sideSlots.map(({ slot }) => slot.id)].map((id) => file(id, "x.pdf")),
    );
    expect(new Set(kept.map(({ slot }) => slot))).toEqual(own);
  }
});

test("files are numbered slot by slot, in the order they came", () => {
  const files = packetFiles(form, [file("A.1", "thư.pdf"), file("A.4", "một.jpg"), file("A.4", "một.jpg"), file("A.1", "hai.pdf")]);
  expect(files.map(({ path }) => path)).toEqual([
    "annexes/A.1-1-thư.pdf",
    "annexes/A.4-1-một.jpg",
    "annexes/A.4-2-một.jpg",
    "annexes/A.1-2-hai.pdf",
  ]);
  expect(files[0]).toMatchObject({ slot: "A.1", title: "thư.pdf", size: 1 });
});

test("the copy that is sent goes in place of the file, and what the scanner holds back does not go", () => {
  const photo = { ...file("A.4", "một.jpg"), sent: { sha256: "1", size: 2 } };
  const held = (["waiting", "refused"] as const).map((state) => ({ ...file("A.4", "hai.jpg"), state }));
  expect(packetFiles(form, [...held, photo])).toEqual([
    { path: "annexes/A.4-1-một.jpg", size: 2, sha256: "1", mediaType: "application/pdf", slot: "A.4", title: "một.jpg" },
  ]);
});

test.each([
  ["../../etc/passwd", "..-..-etc-passwd"],
  ["C:\\Users\\lan\\thư.pdf", "C--Users-lan-thư.pdf"],
  ['a:b*c?d"e<f>g|h.pdf', "a-b-c-d-e-f-g-h.pdf"],
  ["hai\n  dòng.pdf", "hai dòng.pdf"],
  ["chuông\u0007.pdf", "chuông-.pdf"],
  ["ngược\u202efdp.exe", "ngược-fdp.exe"],
  ["thư".normalize("NFD"), "thư"],
  ["cuối. . ", "cuối"],
  ["...", "file"],
  ["  ", "file"],
])("%j is packed as %j", (name, path) => {
  expect(named(name)).toBe(path);
});

test.each(["ệ".repeat(200), "🎭".repeat(120), "x".repeat(200)])("a long name fits every file system and keeps its end (%#)", (long) => {
  const path = named(`${long}.pdf`);
  expect(new TextEncoder().encode(`A.10-10-${path}`).length).toBeLessThan(200);
  expect(path.endsWith(".pdf")).toBe(true);
  expect(path.isWellFormed()).toBe(true);
  expect(path.length).toBeGreaterThan(40);
});

test("a packet is read back as it was kept, and nothing else is taken for one", () => {
  const content = {
    callId: "uccn-2027",
    rulebookId: "uccn-2027",
    amendment: 0,
    city: { vi: "Huế", en: "Hue" },
    team: { vi: "Tổ", en: "Team" },
    field: "crafts",
    language: "en",
    frozenAt: "2027-03-01T00:00:00.000Z",
    frozenBy: "Lan",
    answers: [{ question: "1", language: "vi", version: 2, value: { text: "Huế" } }],
    files: packetFiles(form, [file("A.1", "thư.pdf")]),
  };
  expect(frozenPacket.parse(JSON.parse(JSON.stringify(content)))).toMatchObject(content);
  expect(frozenPacket.safeParse({ ...content, answers: [{ ...content.answers[0], value: { html: "" } }] }).success).toBe(false);
});

test("what is frozen names the corrections that bind it, its people and its way, oldest first", () => {
  const help = { what: "help", question: "6", help: { vi: "Mới", en: "New" } } as const;
  const deadline = { what: "deadline", deadline: "2027-03-05T23:00:00Z", verified: true } as const;
  const at = new Date("2027-02-01T00:00:00Z");
  const moved = (transition: string, day: string) => {
    const at = new Date(`2027-01-${day}T00:00:00Z`);
    return { transition, from: "drafting", to: "consultation", by: "Lan", at } as const;
  };
  const frozen = freeze({
    ...{ callId: "uccn-2027", rulebookId: "uccn-2027", field: "crafts", language: "en", number: 2, key: "0123456789abcdef" },
    ...{ city: { vi: "Huế", en: "Hue" }, team: { vi: "Tổ", en: "Team" }, amendment: 1, by: "Lan", at, answers: [] },
    amendments: [1, 2, 3].map((number) => ({ number, change: number === 3 ? deadline : help, source: "UNESCO", by: "Minh", at })),
    rulebook: form,
    files: [file("A.1", "thư.pdf"), file("S.1", "biên nhận.pdf")],
    people: [{ name: "Lan", role: "city-lead", organisation: { vi: "Tổ", en: "Team" } }],
    moves: [moved("send-to-review", "20"), moved("open-consultation", "10")],
    rules: ["within-limits"],
  });
  // Amendment 2 came after the dossier was pinned; a deadline binds whoever is pinned.
  expect(frozen.amendments.map(({ number }) => number)).toEqual([1, 3]);
  expect(frozen.moves.map(({ transition }) => transition)).toEqual(["open-consultation", "send-to-review"]);
  expect(frozen.files.map(({ slot }) => slot)).toEqual(["A.1"]);
  expect(frozenPacket.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
});
