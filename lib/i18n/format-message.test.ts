import whole from "use-intl/format-message";
import { describe, expect, test } from "vitest";
import formatMessage from "./format-message";
import { en } from "./messages/en";
import { vi } from "./messages/vi";

const options = (locale: "vi" | "en") => ({
  locale,
  timeZone: "UTC",
  cache: { message: {}, dateTime: {}, number: {}, pluralRules: {}, list: {}, relativeTime: {}, displayNames: {} },
  formatters: {
    getNumberFormat: (...all: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...all),
    getPluralRules: (...all: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...all),
    getDateTimeFormat: (...all: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...all),
  },
});

function sentences(node: object): readonly string[] {
  return Object.values(node).flatMap((value) => (typeof value === "string" ? [value] : sentences(value)));
}

/** Everything a value is chosen by in a sentence, and some numbers. */
function valuesFor(sentence: string): readonly (string | number)[] {
  return [0, 1, 2, 21, 1_234, "Huế", ...(sentence.match(/\w+(?=\s*\{)/g) ?? [])];
}

describe.each([
  ["vi", vi],
  ["en", en],
] as const)("every sentence in %s", (locale, all) => {
  test("reads as use-intl would put it", () => {
    // Looks inside a sentence are drawn by the server alone.
    const plain = sentences(all).filter((sentence) => !/<\w+>/.test(sentence));
    expect(plain.length).toBeGreaterThan(100);
    for (const sentence of plain) {
      for (const value of valuesFor(sentence)) {
        const values = Object.fromEntries([...sentence.matchAll(/\{\s*(\w+)/g)].map(([, name = ""]) => [name, value]));
        const plural = /,\s*plural/.test(sentence);
        if (plural && typeof value === "string") continue;
        const given = Object.keys(values).length > 0 ? values : undefined;
        expect(formatMessage("key", sentence, given, { locale }), sentence).toBe(
          whole("key", sentence, given as never, options(locale) as never),
        );
      }
    }
  });
});

test.each([
  ["It''s '{'here'}'", {}, "It's {here}"],
  ["Ngày của l'Huế", {}, "Ngày của l'Huế"],
  ["{count, plural, =0 {none} one {# of {all}} other {# # {kind, select, a {A#} other {B}}}}", { count: 3, all: 9, kind: "a" }, "3 3 A3"],
  ["{count, plural, =0 {none} other {#}}", { count: 0 }, "none"],
  ["{count, plural, other {#}}", { count: 1_234_567 }, "1,234,567"],
  ["# stays", {}, "# stays"],
])("%s with %j reads %s", (sentence, values, words) => {
  expect(formatMessage("key", sentence, values, { locale: "en" })).toBe(words);
});

test("a sentence that is not well formed is not said", () => {
  for (const broken of ["a }", "{", "{ , plural }"]) expect(() => formatMessage("key", broken, {}, { locale: "en" })).toThrow();
});
