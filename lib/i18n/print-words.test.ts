import { expect, test } from "vitest";
import { printTranslatorOf, sayCount } from "./print-words";

test("a count is said in the words of its language, with the limit where there is one", () => {
  const measured = { used: 1312, unit: "words", limit: 1500 } as const;
  expect(sayCount(measured, "vi")).toBe("1.312 / 1.500 từ");
  expect(sayCount(measured, "en")).toBe("1,312 / 1,500 words");
  expect(sayCount(measured, "fr")).toBe("1\u202f312 / 1\u202f500 mots");
  expect(sayCount({ used: 1, unit: "characters" }, "en")).toBe("1 character");
  expect(sayCount({ used: 0, unit: "words" }, "fr")).toBe("0 mot");
});

test("French furniture is French, with the city in it", () => {
  const t = printTranslatorOf("fr");
  expect(t("print.title", { city: "Hue" })).toBe("Candidature de Hue");
  expect(t("print.unanswered")).toBe("Sans réponse");
});
