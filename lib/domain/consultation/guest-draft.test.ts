import { describe, expect, test } from "vitest";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import type { FrozenPacket } from "../frozen-packet";
import { guestDraft, standsOn } from "./guest-draft";

type Answers = FrozenPacket["answers"];

const doc = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "Bún 🍜 bò", marks: [{ type: "bold" }] }] }],
} as const;
const contact = { title: "Ms", familyName: "Phan", email: "p@hue.example.vn", telephone: "+84 999", address: "12 Lê Lợi" };
const answers = [
  { question: "1", language: "en", version: 1, value: { text: "Hue" } },
  { question: "1", language: "vi", version: 1, value: { text: "Huế" } },
  { question: "2", language: "vi", version: 1, value: { text: " " } },
  { question: "3.2", language: "all", version: 1, value: { person: contact } },
  { question: "9.1", language: "vi", version: 1, value: { doc } },
  { question: "gone", language: "vi", version: 1, value: { text: "x" } },
] as unknown as Answers;
const draft = (sections: readonly string[] = [], labels: "vi" | "en" = "vi") => guestDraft({ answers }, uccn2027, sections, labels);
const question = (id: string, labels: "vi" | "en" = "vi") =>
  draft([], labels)
    .flatMap(({ questions }) => questions)
    .find((each) => each.id === id);

describe("what a guest sees of a draft", () => {
  test("is every section with questions of words, in the form's order; files and statements are left out", () => {
    const shown = draft().flatMap(({ questions }) => questions.map(({ id }) => id));
    const asked = uccn2027.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind !== "files" && kind !== "statement"));
    expect(shown).toEqual(asked.map(({ id }) => id));
    expect(draft().map(({ id }) => id)).not.toContain("annexes");
  });

  test("is only the sections asked about", () => {
    expect(draft(["assets"]).map(({ id }) => id)).toEqual(["assets"]);
    expect(draft(["annexes"])).toEqual([]);
  });

  test("are its texts, Vietnamese first, as they read in print; what says nothing is not there", () => {
    expect(question("1")?.texts.map(({ language, text, quotable }) => ({ language, text, quotable }))).toEqual([
      { language: "vi", text: "Huế", quotable: true },
      { language: "en", text: "Hue", quotable: true },
    ]);
    expect(question("2")?.texts).toEqual([]);
    expect(question("9.1")?.texts[0]?.blocks).toEqual([{ type: "paragraph", runs: [{ text: "Bún 🍜 bò", bold: true }] }]);
  });

  test("is who a contact is, in the labels asked for, and never how to reach them", () => {
    const seen = JSON.stringify(question("3.2", "en"));
    for (const part of ["Ms", "Phan", "Family name"]) expect(seen).toContain(part);
    for (const part of ["hue.example", "999", "Lê Lợi"]) expect(seen).not.toContain(part);
    expect(question("3.2")?.texts[0]).toMatchObject({ language: "all", quotable: false });
  });
});

describe("a place of a remark", () => {
  const whole = { section: null, question: null, passage: null };
  const passage = (quote: string, from: number, language: "vi" | "en" | "fr" = "vi") => ({ language, quote, from });

  test.each([
    ["the whole", whole],
    ["a section", { ...whole, section: "assets" }],
    ["a question", { ...whole, section: "assets", question: "9.1" }],
    ["a question that says nothing yet", { ...whole, question: "2" }],
    ["a passage", { ...whole, question: "9.1", passage: passage("bò", 6) }],
    ["a passage over a letter of two units", { ...whole, question: "9.1", passage: passage("🍜 bò", 4) }],
  ])("%s stands in the draft", (_what, place) => expect(standsOn(draft(), place)).toBe(true));

  test.each([
    ["a section not asked about", { ...whole, section: "process" }],
    ["a question of it", { ...whole, question: "8" }],
    ["a question of files", { ...whole, question: "A.1" }],
    ["a passage without a question", { ...whole, passage: passage("bò", 6) }],
    ["a passage counted by halves of letters", { ...whole, question: "9.1", passage: passage("bò", 7) }],
    ["a passage of another language", { ...whole, question: "9.1", passage: passage("bò", 6, "en") }],
    ["an empty passage", { ...whole, question: "9.1", passage: passage("", 0) }],
    ["a passage that reaches past the end", { ...whole, question: "9.1", passage: passage("bò nữa", 6) }],
  ])("%s does not", (_what, place) => expect(standsOn(draft(["assets"]), place)).toBe(false));
});
