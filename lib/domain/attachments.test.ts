import { describe, expect, it, test } from "vitest";
import {
  type AttachedForRules,
  attachmentAdvice,
  attachmentTroubles,
  creditPhoto,
  heldBack,
  isCredited,
  keptName,
  type PhotoCredit,
} from "./attachments";
import type { QuestionOf } from "./form";

const words = { vi: "Ảnh", en: "Photos" };
const photos: QuestionOf<"files"> = {
  id: "A.4",
  kind: "files",
  words,
  required: true,
  certainty: "A",
  mayBeNothing: false,
  atLeast: 1,
  atMost: 3,
  accept: ["image/jpeg"],
  maxBytes: 1,
  source: words,
  verified: false,
  cessions: "A.5",
  advisedPixels: { longSide: 2000, source: words, verified: false },
};
const letters: QuestionOf<"files"> = { ...photos, id: "A.1", accept: ["application/pdf"] };
const credit: PhotoCredit = {
  captionVi: "Chợ nổi",
  captionEn: "A floating market",
  captionFr: "",
  author: "Lê Văn An",
  rightsHolder: "Sở Văn hóa",
  takenOn: "2024-05-06",
  changedAt: "2026-11-01T00:00:00.000Z",
  by: "Lan",
};
const facts = { kind: "photo", width: 3000, height: 2000, colour: "colour", hadLocation: false, takenOn: null, author: null } as const;
const photo: AttachedForRules = { state: "clean", facts, credit, cessionId: "c" };

describe("what stands between files and the packet", () => {
  test.each([
    ["nothing is wrong", [photo], []],
    [
      "one waits and one was refused",
      [
        { ...photo, state: "waiting" as const },
        { ...photo, state: "refused" as const },
      ],
      ["file-waiting 1", "file-refused 1"],
    ],
    ["nothing is told of it", [{ ...photo, credit: null }], ["photo-without-credit 1"]],
    ["nobody is named", [{ ...photo, credit: { ...credit, author: "" } }, photo], ["photo-without-credit 1"]],
    ["nobody holds the rights", [{ ...photo, credit: { ...credit, rightsHolder: "" } }], ["photo-without-credit 1"]],
    [
      "no cession belongs to two",
      [
        { ...photo, cessionId: null },
        { ...photo, cessionId: null },
      ],
      ["photo-without-rights 2"],
    ],
    [
      "a refused one lacks all: it goes anyhow",
      [{ ...photo, state: "refused" as const, credit: null, cessionId: null }],
      ["file-refused 1"],
    ],
  ])("where %s", (_what, files, told) => {
    expect(
      attachmentTroubles(photos, files).map(({ code, count, question }) => `${code} ${count}${question === "A.4" ? "" : "?"}`),
    ).toEqual(told);
  });

  it("asks no credit of a letter, and no cession where the form has none", () => {
    expect(attachmentTroubles(letters, [{ ...photo, credit: null, cessionId: null }])).toEqual([]);
    const { cessions: _none, ...free } = photos;
    expect(attachmentTroubles(free, [{ ...photo, cessionId: null }])).toEqual([]);
  });

  it("asks for the caption in the language the packet is sent in", () => {
    expect(attachmentTroubles(photos, [photo], "fr")).toEqual([{ code: "photo-without-credit", question: "A.4", count: 1 }]);
    expect([isCredited(null, "en"), isCredited(credit, "en"), isCredited({ ...credit, captionFr: "Un marché" }, "fr")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("advises about few pixels and missing colour, and stops nobody", () => {
    const small = { ...photo, facts: { ...facts, width: 1200, height: 1999 } };
    const printers = { ...photo, facts: { ...facts, colour: "cmyk" as const } };
    expect(attachmentAdvice(photos, [photo, small, printers, { ...photo, facts: null }])).toEqual([
      { code: "photo-small", question: "A.4", count: 1, limit: 2000 },
      { code: "photo-colour", question: "A.4", count: 1 },
    ]);
    expect(attachmentTroubles(photos, [small, printers])).toEqual([]);
  });

  it("names what the scanner holds back, and no clean file", () => {
    const counts = (["clean", "refused", "waiting"] as const).map((state, index) => ({ question: "A.1", state, count: index + 1 }));
    expect(heldBack(counts)).toEqual([
      { code: "file-refused", question: "A.1", count: 2 },
      { code: "file-waiting", question: "A.1", count: 3 },
    ]);
  });
});

describe("crediting a photo", () => {
  const file = (id: string, question: string, more: object = {}) => ({
    ...photo,
    id,
    question,
    name: `${id}.jpg`,
    credit: null,
    cessionId: null,
    ...more,
  });
  const files = [file("p", "A.4"), file("q", "A.4", { credit, cessionId: "d" }), file("c", "A.5"), file("d", "A.5"), file("l", "A.1")];
  const slots = [photos, letters, { ...letters, id: "A.5" }];
  const put = (more: object = {}) =>
    creditPhoto({ id: "p", credit, cessionId: "c", seen: null, today: "2026-11-25", ...more }, files, (id) =>
      slots.find((slot) => slot.id === id),
    );

  it("gives what is to be written", () => {
    expect(put()).toEqual({ ok: true, value: { id: "p", credit, cessionId: "c", question: "A.4", name: "p.jpg" } });
    expect(put({ id: "q", cessionId: "d", seen: credit.changedAt }).ok).toBe(true);
  });

  test.each([
    ["no photo of the dossier", { id: "x" }, { code: "not-found" }],
    ["a letter", { id: "l" }, { code: "not-found" }],
    ["a day to come", { credit: { ...credit, takenOn: "2026-11-26" } }, { code: "malformed", fields: { takenOn: "future" } }],
    ["a cession from another slot", { cessionId: "l" }, { code: "malformed", fields: { cessionId: "unknown" } }],
    ["another photo's cession", { cessionId: "d" }, { code: "malformed", fields: { cessionId: "cession-used" } }],
    ["a newer credit", { id: "q" }, { code: "stale", detail: { ...credit, cessionId: "d" } }],
  ])("refuses %s", (_what, more, refusal) => {
    expect(put(more)).toEqual({ ok: false, refusal });
  });
});

describe("a file's name", () => {
  test.each([
    ["  thư\r\n.pdf\u0000 ", "thư.pdf"],
    ["thu\u031b ủng hộ.pdf", "thư ủng hộ.pdf"],
    ["\u202efdp.exe", "fdp.exe"],
    ["../../etc/passwd", "../../etc/passwd"],
    [" \u0000 ", ""],
  ])("%j is kept as %j", (name, kept) => {
    expect(keptName(name)).toBe(kept);
  });

  it("of 300 Vietnamese letters keeps its end, whole letters, and its kind", () => {
    const name = keptName(`${"Ảnh Lễ hội Đền Hùng ở Phú Thọ ".repeat(10)}.jpg`);
    expect([...name]).toHaveLength(200);
    expect(name).toMatch(/^….*ở Phú Thọ \.jpg$/);
  });
});
