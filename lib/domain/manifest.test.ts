import { expect, test } from "vitest";
import type { FrozenPacket } from "./frozen-packet";
import { manifestSchema, packetManifest, packetName, printName } from "./manifest";

const sha256 = "a".repeat(64);
const content: FrozenPacket = {
  callId: "uccn-2027",
  rulebookId: "uccn-2027",
  amendment: 2,
  city: { vi: "Đà Nẵng", en: "Da Nang" },
  team: { vi: "Tổ công tác", en: "Team" },
  field: "gastronomy",
  language: "en",
  frozenAt: "2026-11-22T03:42:10.000Z",
  frozenBy: "Lê Thị Lan",
  answers: [{ question: "6.1", language: "vi", version: 3, value: { text: "Bí mật" } }],
  files: [{ path: "annexes/A.1-1-letter.pdf", size: 10, sha256, mediaType: "application/pdf", slot: "A.1", title: "letter.pdf" }],
};
const form = { path: "01-application-form-en.pdf", size: 5, sha256: "b".repeat(64) };
const letter = { path: "annexes/A.1-1-letter.pdf", size: 10, sha256 };

test("it names the rules, the versions and every file with its sum", () => {
  const manifest = packetManifest(content, [form, letter], false);
  expect(manifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  expect(manifest).toMatchObject({ draft: false, call: "uccn-2027", amendment: 2, files: [form, letter] });
  expect(manifest.answers).toEqual([{ question: "6.1", language: "vi", version: 3 }]);
});

test.each([
  ["is missing", [form]],
  ["was changed on the disk", [form, { ...letter, sha256: "c".repeat(64) }]],
])("a packet whose annex %s does not come to its end", (_what, written) => {
  expect(() => packetManifest(content, written, false)).toThrow("A.1-1-letter.pdf");
});

test("names say what, which year, which city, and that it is a draft", () => {
  expect(packetName("Đà Nẵng", 2027, true)).toBe("uccn-2027-Da-Nang-draft");
  expect([printName("submission", "fr"), printName("vietnamese", "fr"), printName("bilingual", "fr")]).toEqual([
    "01-application-form-fr.pdf",
    "02-reading-copy-vi.pdf",
    "03-side-by-side-vi-fr.pdf",
  ]);
});
