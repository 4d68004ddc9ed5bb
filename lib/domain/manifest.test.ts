import { expect, test } from "vitest";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { frozenPacket } from "./frozen-packet";
import { manifestSchema, packetManifest, packetName, printName } from "./manifest";

const sha256 = "a".repeat(64);
const frozen = {
  callId: "uccn-2027",
  rulebookId: "uccn-2027",
  amendment: 2,
  city: { vi: "Đà Nẵng", en: "Da Nang" },
  team: { vi: "Tổ công tác", en: "Team" },
  field: "gastronomy",
  language: "en",
  frozenAt: "2026-11-22T03:42:10.000Z",
  frozenBy: "Lê Thị Lan",
  rules: ["within-limits", "annexes-attached"],
  key: "0123456789abcdef",
  answers: [
    {
      question: "5.4",
      language: "vi",
      version: 3,
      value: { doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Bí mật nhà nước" }] }] } },
    },
    { question: "1", language: "en", version: 1, value: { text: "Da Nang" } },
    { question: "9.1", language: "vi", version: 2, value: { nothing: true } },
  ],
  files: [{ path: "annexes/A.1-1-letter.pdf", size: 10, sha256, mediaType: "application/pdf", slot: "A.1", title: "letter.pdf", pages: 2 }],
};
const content = frozenPacket.parse(frozen);
const pdf = { mediaType: "application/pdf" };
const form = { ...pdf, path: "01-application-form-en.pdf", size: 5, sha256: "b".repeat(64), pages: 3, words: 120 };
const letter = { ...pdf, path: "annexes/A.1-1-letter.pdf", size: 10, sha256, slot: "A.1", pages: 2 };

test("it names the rules, the versions and every file with its sum", () => {
  const manifest = packetManifest(content, uccn2027, [form, letter], false);
  expect(manifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  expect(manifest).toMatchObject({ draft: false, call: "uccn-2027", amendment: 2, files: [form, letter] });
  expect(manifest.answers).toEqual([
    { question: "5.4", language: "vi", version: 3, words: 4 },
    { question: "1", language: "en", version: 1, words: 2 },
    { question: "9.1", language: "vi", version: 2, words: 9 },
  ]);
  expect(manifest.rules).toEqual([
    { rule: "within-limits", kept: true },
    { rule: "annexes-attached", kept: true },
  ]);
  expect(JSON.stringify(manifest)).not.toContain("Bí mật");
});

test.each([
  ["is missing", [form]],
  ["was changed on the disk", [form, { ...letter, sha256: "c".repeat(64) }]],
])("a packet whose annex %s does not come to its end", (_what, written) => {
  expect(() => packetManifest(content, uccn2027, written, false)).toThrow("A.1-1-letter.pdf");
});

test("names say what, which year, which city, and that it is a draft", () => {
  expect(packetName("Đà Nẵng", "uccn-2027", true)).toBe("uccn-2027-Da-Nang-draft");
  expect([printName("submission", "fr"), printName("vietnamese", "fr"), printName("bilingual", "fr")]).toEqual([
    "01-application-form-fr.pdf",
    "02-reading-copy-vi.pdf",
    "03-side-by-side-vi-fr.pdf",
  ]);
});
