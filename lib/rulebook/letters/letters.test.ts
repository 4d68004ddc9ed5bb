import { describe, expect, test } from "vitest";
import type { LetterFacts } from "@/lib/domain/letter-values";
import { letterValues } from "@/lib/domain/letter-values";
import { drawUp } from "@/lib/domain/letters";
import { uccn2027 } from "../uccn-2027/rulebook";
import { hints } from "./hints";
import { letters } from "./index";

const facts: LetterFacts = {
  language: "en",
  city: { vi: "Huế", en: "Huế" },
  field: { vi: "Ẩm thực", en: "Gastronomy", fr: "Gastronomie" },
  team: { vi: "Tổ công tác", en: "Working Group" },
  call: { year: 2027, deadline: "2027-03-03T23:00:00Z", timeZone: "Europe/Paris", deadlineVerified: true },
  paper: { body: "", signer: "", due: "2027-02-01", ordinal: 1 },
};
const texts = (data: unknown): readonly string[] =>
  typeof data === "string" ? [data] : typeof data === "object" && data !== null ? Object.values(data).flatMap(texts) : [];

describe.each(Object.entries(letters))("letter %s", (id, template) => {
  test("stands under its own id, in NFC, and is asked for by a slot of the call", () => {
    expect(template.id).toBe(id);
    expect(texts(template).filter((text) => text !== text.normalize("NFC"))).toEqual([]);
    const slots = uccn2027.sections.flatMap(({ questions }) => questions);
    expect(slots.some((slot) => slot.kind === "files" && slot.paper?.letters.some((each) => each === id))).toBe(true);
  });

  test("names only what a dossier can know, and has a hint for all of it that may be missing", () => {
    const known = letterValues(facts);
    for (const language of ["en", "fr"] as const) {
      const spoken = template.kind === "unesco" ? language : "vi";
      const words = template.kind === "unesco" ? template.texts[language] : template;
      const names = texts(words).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
      expect(names.filter((name) => !(name in known))).toEqual([]);
      expect(names.filter((name) => known[name] === "" && !(name in hints[spoken]))).toEqual([]);
    }
  });

  test("leaves nothing unfilled but blanks, and makes up nobody", () => {
    for (const language of ["en", "fr"] as const) {
      const drawn = texts(drawUp(template, letterValues({ ...facts, language }), hints, language));
      expect(drawn.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
      expect(drawn.some((text) => text.startsWith("["))).toBe(true);
    }
  });
});
