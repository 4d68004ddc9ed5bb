import { describe, expect, test } from "vitest";
import type { Limit, Question, Words } from "@/lib/domain/form";
import { packetSlots } from "@/lib/domain/rulebook";
import { reports, rulebookOf, rulebooks } from "./index";

/** Every object in the data that satisfies `is`, with the path to it, so that a failure names its place. */
function found<T>(data: unknown, is: (value: object) => boolean, path = ""): [string, T][] {
  if (typeof data !== "object" || data === null) return [];
  const here: [string, T][] = is(data) ? [[path, data as T]] : [];
  return [...here, ...Object.entries(data).flatMap(([key, value]) => found<T>(value, is, `${path}/${key}`))];
}

const duplicates = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const questionId = /^[A-Z0-9]+(\.\d+)*$/;
const saysUnverified = (source: Words) => /chưa xác minh/i.test(source.vi) && /not verified/i.test(source.en);

test("an id that is no rulebook finds none, not even an inherited key", () => {
  expect(rulebookOf("uccn-2027")?.id).toBe("uccn-2027");
  expect(rulebookOf("uccn-1999")).toBeUndefined();
  expect(rulebookOf("constructor")).toBeUndefined();
});

describe.each(Object.entries(rulebooks))("rulebook %s", (key, book) => {
  const questions: readonly Question[] = book.sections.flatMap((section) => section.questions);

  test("is registered under its own id", () => {
    expect(book.id).toBe(key);
  });

  test("question ids are unique and well formed", () => {
    const ids = questions.map((question) => question.id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !questionId.test(id))).toEqual([]);
  });

  test("ids inside a question, and of sections, fields, stages and transitions, are unique", () => {
    const lists: (readonly { readonly id: string }[])[] = [
      book.sections,
      book.fields,
      book.stages,
      book.transitions,
      ...questions.map((question) => {
        if (question.kind === "choice") return question.options;
        if (question.kind === "person") return question.fields;
        if (question.kind === "initiatives") return question.parts;
        if (question.kind === "numbers") return question.columns;
        return [];
      }),
    ];
    expect(lists.flatMap((list) => duplicates(list.map((entry) => entry.id)))).toEqual([]);
  });

  test("every `when` points to an option of a choice that is asked before it", () => {
    const broken = questions.filter(({ when }, index) => {
      if (when === undefined) return false;
      const asked = questions.slice(0, index).find((question) => question.id === when.question);
      return asked?.kind !== "choice" || !asked.options.some((option) => option.id === when.is);
    });
    expect(broken.map((question) => question.id)).toEqual([]);
  });

  test("every text is there in both languages, in NFC and without stray blanks", () => {
    const texts = found<Words>(book, (value) => "vi" in value || "en" in value);
    expect(texts.length).toBeGreaterThan(100);
    const sound = (text: unknown) => typeof text === "string" && text !== "" && text === text.normalize("NFC").trim();
    const broken = texts.filter(([, { vi, en, fr }]) => !sound(vi) || !sound(en) || (fr !== undefined && !sound(fr)));
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  test("every question has help", () => {
    expect(questions.filter((question) => question.help === undefined).map((question) => question.id)).toEqual([]);
  });

  test("every limit has a source, and an unverified one says so in both languages", () => {
    const limited = found<Pick<Limit, "source" | "verified">>(book, (value) => "unit" in value && "value" in value);
    const files = found<Pick<Limit, "source" | "verified">>(book, (value) => "maxBytes" in value);
    expect(limited.length).toBeGreaterThan(0);
    const broken = [...limited, ...files].filter(([, limit]) => limit.verified === saysUnverified(limit.source));
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  test("the deadline comes after the opening, and an assumed one says so", () => {
    const { opensAt, deadline, deadlineVerified, deadlineSource } = book.call;
    expect(Date.parse(deadline)).toBeGreaterThan(Date.parse(opensAt));
    expect(saysUnverified(deadlineSource)).toBe(!deadlineVerified);
  });

  test("files beside the packet have their own slots, one for each use, whose ids the form does not have", () => {
    expect(book.sideSlots.map(({ use }) => use).sort()).toEqual(["opinion", "progress", "reply", "sending"]);
    const ids = [...questions.map(({ id }) => id), ...book.sideSlots.map(({ slot }) => slot.id)];
    expect(duplicates(ids)).toEqual([]);
    expect(packetSlots(book).some(({ id }) => book.sideSlots.some(({ slot }) => slot.id === id))).toBe(false);
  });

  test("the question of the creative field offers exactly the fields", () => {
    expect(questions.find(({ id }) => id === book.fieldQuestion)).toMatchObject({ kind: "choice", options: book.fields });
  });

  test("promises and proposals point to questions that are asked", () => {
    const asked = new Set(questions.map(({ id }) => id));
    const { city, country, designation, entity, previous, done, next } = book.prefill ?? { done: {}, next: {} };
    const named = [city, country, designation, entity, previous, ...Object.values(done), ...Object.values(next)].filter(
      (id): id is string => id !== undefined,
    );
    expect([...book.promises.map(({ question }) => question), ...named].filter((id) => !asked.has(id))).toEqual([]);
    expect(book.purpose === "report").toBe(book.prefill !== undefined);
  });

  test("every file slot can be filled", () => {
    const slots = questions.filter((question) => question.kind === "files");
    expect(slots.filter((slot) => slot.atLeast > slot.atMost || slot.accept.length === 0)).toEqual([]);
  });

  test("a tracked slot has a paper for every file it needs, and an estimated lead time says so in both languages", () => {
    const tracked = questions.flatMap((slot) => (slot.kind === "files" && slot.paper ? [{ ...slot, paper: slot.paper }] : []));
    // A bid asks for letters; a report asks for no annex.
    expect(tracked.length > 0).toBe(book.purpose === "bid");
    const broken = tracked.filter(
      ({ atLeast, paper }) => paper.items.length !== atLeast || paper.leadDays < 0 || paper.verified === saysUnverified(paper.source),
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test("every stage can be reached from the first", () => {
    const reached = new Set([book.stages[0]?.id]);
    // As many rounds as stages is always enough.
    for (const _ of book.stages) for (const { from, to } of book.transitions) if (from.some((id) => reached.has(id))) reached.add(to);
    expect(book.stages.map((stage) => stage.id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test("transitions run between known stages, never in place, and somebody may make them", () => {
    const known = new Set(book.stages.map((stage) => stage.id));
    const broken = book.transitions.filter(
      ({ from, to, by }) => from.length === 0 || by.length === 0 || !known.has(to) || from.some((id) => id === to || !known.has(id)),
    );
    expect(broken.map((transition) => transition.id)).toEqual([]);
  });

  test("whoever sends a dossier back or withdraws it says why", () => {
    const silent = book.transitions.filter(({ direction, note }) => direction !== "forward" && note !== "required");
    expect(silent.map((transition) => transition.id)).toEqual([]);
  });
});

describe("the 2027 call", () => {
  const book = rulebooks["uccn-2027"];
  const questions = book?.sections.flatMap((section) => section.questions) ?? [];

  test("has eight fields, and question 4 offers exactly these", () => {
    expect(book?.fields).toHaveLength(8);
    expect(questions.find((question) => question.id === "4")).toMatchObject({ options: book?.fields });
  });

  // Ids are for ever: a dossier's answers hang on them.
  test("asks exactly these questions, in this order", () => {
    const inSection = (number: number, count: number) => Array.from({ length: count }, (_, index) => `${number}.${index + 1}`);
    expect(questions.map((question) => question.id)).toEqual(
      ["1", "2", ...inSection(3, 4), "4", ...inSection(5, 4), "6", "7.1", "7.2", "8", ...inSection(9, 18)].concat(
        ["10.1", "10.2", "10.3.1", "10.3.2", "10.4", "10.5", "11", "12", "13"],
        ["A.1", "A.2", "A.3", "A.4", "A.5", "A.6"],
      ),
    );
  });

  test("keeps UNESCO's phrase for nothing to the letter", () => {
    expect(book?.nothing.en).toBe("No relevant information to provide");
  });
});

describe("a monitoring report", () => {
  const years = reports.map(({ call }) => call.year);

  test("has the sections that are remembered of the guidelines, and is due in October of its year", () => {
    expect(years.filter((year) => [2027, 2029, 2031].includes(year))).toEqual([2027, 2029, 2031]);
    for (const report of reports) {
      expect(report.sections.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
      expect(report.id).toBe(`mmr-${report.call.year}`);
      // The last moment of 31 October in Paris.
      expect(new Date(report.call.deadline).toLocaleString("sv", { timeZone: "Europe/Paris" })).toBe(`${report.call.year}-11-01 00:00:00`);
    }
  });

  test("knows no rule of two, no deadline that stops it and no result", () => {
    const asked = reports.flatMap(({ transitions }) => transitions.flatMap(({ requires }) => requires));
    expect(asked.filter((guard) => guard === "rule-of-two" || guard === "before-deadline")).toEqual([]);
    expect(reports.flatMap(({ stages }) => stages.map(({ id }) => id)).filter((id) => id.endsWith("designated"))).toEqual([]);
  });
});
