import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { auditKinds } from "@/lib/domain/audit";
import { answerLanguages } from "@/lib/domain/form";
import { printComplaints } from "@/lib/domain/print-complaints";
import { reasonCodes, refusalCodes } from "@/lib/domain/result";
import { parties, roles } from "@/lib/domain/roles";
import { en } from "./messages/en";
import { print as french } from "./messages/fr/print";
import { vi } from "./messages/vi";
import type { Language } from "./zone";

/** Every sentence with the path to it, joined by slashes. */
function sentences(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}/${key}`, value] as [string, string]] : sentences(value, `${path}/${key}`),
  );
}

/** The names an ICU sentence must be given, found by walking its braces: an argument's stand in text, a branch's in an argument. */
function placeholders(sentence: string): readonly string[] {
  const names = new Set<string>();
  const open: ("argument" | "branch")[] = [];
  for (let index = 0; index < sentence.length; index += 1) {
    const sign = sentence[index];
    if (sign === "'" && /[{}<>#]/.test(sentence[index + 1] ?? "")) index = Math.max(sentence.indexOf("'", index + 2), index + 1);
    else if (sign === "{" && open.at(-1) === "argument") open.push("branch");
    else if (sign === "{") {
      open.push("argument");
      names.add(/^\{\s*([\w.]+)/.exec(sentence.slice(index))?.[1] ?? `(unreadable at ${index})`);
    } else if (sign === "}") open.pop();
  }
  return [...names, ...(sentence.match(/<\w+>/g) ?? [])].sort();
}

/** What use-intl says of a sentence when it is put into words with something for every name. */
function faults(language: Language, sentence: string): readonly string[] {
  const told: string[] = [];
  const t = createTranslator({ locale: language, messages: { sentence }, onError: (error) => told.push(error.message), timeZone: "UTC" });
  const values = placeholders(sentence).map((name) => (name.startsWith("<") ? [name.slice(1, -1), String] : [name, 2]));
  t.markup("sentence", Object.fromEntries(values));
  return told;
}

const all = { vi: sentences(vi), en: sentences(en) };

test("the two languages say the same things", () => {
  expect(all.en.map(([path]) => path).sort()).toEqual(all.vi.map(([path]) => path).sort());
  expect(all.vi.length).toBeGreaterThan(100);
});

test("with the same names in them", () => {
  const english = new Map(all.en);
  const told = all.vi.map(([path, sentence]) => [path, placeholders(sentence)] as const);
  expect(Object.fromEntries(told.map(([path]) => [path, placeholders(english.get(path) ?? "")]))).toEqual(Object.fromEntries(told));
});

test("print says the same things in French, with the same names in them", () => {
  const said = sentences(french);
  expect(said.map(([path, sentence]) => [path, placeholders(sentence)])).toEqual(
    sentences(vi.print).map(([path, sentence]) => [path, placeholders(sentence)]),
  );
  expect(said.flatMap(([, sentence]) => faults("en", sentence))).toEqual([]);
  expect(said.filter(([, sentence]) => sentence === "" || sentence !== sentence.normalize("NFC").trim())).toEqual([]);
});

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test("every sentence can be said", () => {
    const broken = all[language].flatMap(([path, sentence]) => faults(language, sentence).map((fault) => `${path}: ${fault}`));
    expect(broken).toEqual([]);
  });

  test("every sentence is NFC, not empty, and without stray blanks", () => {
    const broken = all[language].filter(
      ([, sentence]) => sentence === "" || sentence !== sentence.normalize("NFC") || sentence !== sentence.trim(),
    );
    expect(broken.filter(([path]) => !path.startsWith("/mail/"))).toEqual([]);
  });
});

const { refusal, audit, common } = vi;
test.each([
  ["refusal", refusalCodes, refusal],
  ["reason", reasonCodes, refusal.reasons],
  ["complaint of the printer", printComplaints, vi.packet.complaints],
  ["event", Object.keys(auditKinds), audit],
  ["role", roles, common.roles],
  ["party", [...parties, "nobody"], common.parties],
  ["language of an answer", answerLanguages, common.languages],
] as const)("every %s has its sentence", (_what, names, said) => {
  const paths = sentences(said).map(([path]) => path.slice(1).replaceAll("/", "."));
  expect(names.filter((name) => !paths.includes(name))).toEqual([]);
});

test("no key holds a dot, because it would never be found", () => {
  expect(all.vi.filter(([path]) => path.includes(".")).map(([path]) => path)).toEqual([]);
});
