import { describe, expect, it } from "vitest";
import { folded } from "@/lib/domain/folding";
import { termWords } from "@/lib/domain/terms";
import type { SeedAnswers, SeedValue } from "./answer-texts";
import { cities } from "./cities";
import { daNang } from "./da-nang";
import { hueFigures } from "./figures";
import { firstDraft, hueMendings, longText } from "./first-draft";
import { haLong } from "./ha-long";
import { hue } from "./hue";
import { organisations, people } from "./people";
import { seedTerms } from "./terms";
import { seedThreads } from "./threads";

const dossiers: Readonly<Record<"hue" | "daNang" | "haLong", SeedAnswers>> = { hue, daNang, haLong };

const range = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}.${index + 1}`);
const knownIds = new Set([
  ...["1", "2", "4", "6", "8", "11", "12", "13", "10.1", "10.2", "10.3.1", "10.3.2", "10.4", "10.5"],
  ...range("3", 4),
  ...range("5", 4),
  ...range("7", 2),
  ...range("9", 18),
]);
const initiativeParts: Readonly<Record<string, readonly string[]>> = {
  "9.11": ["title", "description", "results"],
  "9.16": ["title", "description", "results"],
  "9.17": ["title", "description", "results"],
  "10.1": ["title", "description", "objectives", "partners", "beneficiaries", "results", "budget"],
  "10.2": ["title", "description", "objectives", "partners", "beneficiaries", "results", "budget"],
};

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;
const wordsOfPart = (part: string) => (part === "title" ? 20 : part === "description" ? 350 : 100);
const wordsOfQuestion = (id: string) => (/^(6|7\.\d|8)$/.test(id) ? 350 : 200);

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)]);
}

function tooLong(id: string, value: SeedValue): string[] {
  if ("long" in value) return words(value.long) > wordsOfQuestion(id) ? [`${id}: ${words(value.long)} words`] : [];
  if (!("initiatives" in value)) return [];
  return value.initiatives.flatMap((initiative) =>
    Object.entries(initiative)
      .filter(([part, text]) => words(text) > wordsOfPart(part))
      .map(([part, text]) => `${id} ${part}: ${words(text)} words`),
  );
}

describe.each(Object.entries(dossiers))("the answers of %s", (_, answers) => {
  const values = Object.entries(answers).flatMap(([id, byLanguage]) =>
    Object.entries(byLanguage).map(([language, value]) => ({ id, language, value })),
  );

  it("answer only questions of the form", () => {
    expect(Object.keys(answers).filter((id) => !knownIds.has(id))).toEqual([]);
  });

  it("keep the English within its limits", () => {
    const english = values.filter((entry) => entry.language === "en");
    expect(english.flatMap((entry) => tooLong(entry.id, entry.value))).toEqual([]);
  });

  it("have at most three initiatives, each with the question's own parts, and the same number in both languages", () => {
    for (const { id, value } of values) {
      if (!("initiatives" in value)) continue;
      expect(value.initiatives.length, id).toBeLessThanOrEqual(3);
      for (const initiative of value.initiatives) expect(Object.keys(initiative), id).toEqual(initiativeParts[id]);
    }
    for (const [id, { vi, en }] of Object.entries(answers)) {
      if (!(vi && en && "initiatives" in vi && "initiatives" in en)) continue;
      expect(en.initiatives.length, id).toBe(vi.initiatives.length);
    }
  });

  it("add up: local and international money make the total", () => {
    const budget = answers["10.3.1"]?.all;
    const years = budget && "numbers" in budget ? budget.numbers : {};
    expect(Object.keys(years)).toEqual(["2028", "2029", "2030", "2031"]);
    for (const [year, row] of Object.entries(years)) {
      expect((row.local ?? 0) + (row.international ?? 0), year).toBe(row.total);
    }
  });
});

it("writes everything in NFC, without stray space or invisible characters", () => {
  const all = strings([dossiers, hueFigures, hueMendings, seedTerms, seedThreads, organisations, people, cities]);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  expect(all.filter((text) => text !== text.trim() || /\n\s|\s\n| {2}|[\u200b-\u200f\ufeff]/.test(text))).toEqual([]);
});

it("refers only to figures that the register has, and to each of them in both languages", () => {
  const keys = hueFigures.map(({ key }) => key).sort();
  for (const language of ["vi", "en"] as const) {
    const texts = strings(Object.values(hue).map((answer) => answer[language])).join("\n");
    expect([...new Set([...texts.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key))].sort()).toEqual(keys);
  }
  expect(strings([daNang, haLong]).filter((text) => text.includes("{{"))).toEqual([]);
  expect(hueFigures.filter(({ source }) => source === "")).toHaveLength(1);
});

it("leaves Huế unfinished where the demonstration needs it", () => {
  for (const id of ["9.8", "9.17", "10.5"]) expect(hue[id], id).toBeUndefined();
  for (const id of ["9.12", "9.13", "9.14", "9.15", "10.2"]) expect(hue[id]?.en, id).toBeUndefined();
});

it("answers every question in Vietnamese for Đà Nẵng and in both languages for Hạ Long", () => {
  const asked = (answers: SeedAnswers) =>
    [...knownIds].filter((id) => {
      const gate = id === "5.2" ? "5.1" : id === "5.4" ? "5.3" : undefined;
      const choice = gate === undefined ? undefined : answers[gate]?.all;
      return gate === undefined || (choice !== undefined && "choice" in choice && choice.choice === "yes");
    });
  expect(asked(daNang).filter((id) => !(daNang[id]?.vi ?? daNang[id]?.all))).toEqual([]);
  expect(asked(haLong).filter((id) => !((haLong[id]?.vi && haLong[id]?.en) ?? haLong[id]?.all))).toEqual([]);
});

it("comments on answered questions, in the voices the demonstration has", () => {
  const roles = new Set<string>(people.map((person) => person.role));
  for (const [dossier, threads] of Object.entries(seedThreads)) {
    for (const thread of threads) {
      const answer = dossiers[dossier as keyof typeof dossiers][thread.question];
      expect(answer, thread.question).toBeDefined();
      if (thread.passage) expect(strings(answer?.[thread.passage.language]).join("\n")).toContain(thread.passage.quote);
      for (const { by } of [thread, ...thread.replies]) expect(roles.has(by), by).toBe(true);
    }
  }
});

it("agrees on some twenty-five terms, each once, in English and in French", () => {
  expect(seedTerms.length).toBeGreaterThanOrEqual(25);
  expect(new Set(seedTerms.map(({ vi }) => folded(vi))).size).toBe(seedTerms.length);
  for (const words of seedTerms) {
    expect(termWords.parse(words)).toEqual(words);
    expect(words.fr, words.vi).not.toBe("");
  }
});

it("mends what the first draft said, each place once", () => {
  const draft = firstDraft(hue, hueMendings);
  for (const { question, language, before, after } of hueMendings) {
    expect(longText(hue, question, language).split(after), after).toHaveLength(2);
    expect(longText(draft, question, language).split(before), before).toHaveLength(2);
  }
});

it("gives everybody a body, a distinct key and an address that reaches nobody", () => {
  const bodies = new Set<string>(organisations.map((organisation) => organisation.key));
  for (const person of people) {
    expect(bodies.has(person.organisation), person.key).toBe(true);
    expect(person.email).toMatch(/^[a-z.]+@[a-z]+\.example\.vn$/);
  }
  expect(new Set(people.map((person) => person.key)).size).toBe(people.length);
  expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
  expect(new Set(cities.map((city) => city.key)).size).toBe(cities.length);
});
