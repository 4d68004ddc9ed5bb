import { describe, expect, test } from "vitest";
import { mmr } from "@/lib/rulebook/mmr/rulebook";
import { finalSchema } from "./answer-shapes";
import type { SubmissionLanguage } from "./form";
import { proposeAnswers, type ReportFacts, type TrackedCommitment } from "./prefill";
import { answerText } from "./questions";
import { sampleBook } from "./sample";

const book = mmr(2031);
const questions = new Map(book.sections.flatMap((section) => section.questions.map((each) => [each.id, each] as const)));

function commitment(scope: TrackedCommitment["scope"], title: string, change: Partial<TrackedCommitment> = {}): TrackedCommitment {
  const words = { titleVi: title, titleSent: `${title} (en)`, textVi: `Hứa ${title}`, textSent: `Promised ${title}` };
  return { scope, ...words, state: "going-on", stateReason: "", progress: [], ...change };
}

const note = { day: "2030-05-01", words: "Đã tổ chức hai kỳ", percent: 60, evidence: "Báo cáo.pdf" };
const facts: ReportFacts = {
  city: { vi: "Huế", en: "Hue" },
  team: { vi: "Tổ công tác Huế", en: "Hue Working Group" },
  field: "gastronomy",
  language: "en",
  designated: "2027-10-31",
  previous: [],
  commitments: [],
};

const said = (about: Partial<ReportFacts>, question: string, language: "vi" | SubmissionLanguage | "all") => {
  const found = proposeAnswers(book, { ...facts, ...about }).find((each) => each.question === question && each.language === language);
  const asked = questions.get(question);
  return found && asked ? answerText(asked, found.value, book.nothing, found.language) : undefined;
};

describe("of the city", () => {
  test.each([
    ["2.1", "vi", "Huế"],
    ["2.1", "en", "Hue"],
    ["2.2", "en", "Viet Nam"],
    ["2.4", "vi", "31/10/2027"],
    ["2.6", "en", "Hue Working Group"],
    ["2.7", "vi", "Chưa có báo cáo nào trước đây"],
  ] as const)("answer %s (%s) is proposed as %j", (question, language, text) => expect(said({}, question, language)).toBe(text));

  test("the field is chosen, a designation known by its year stays a year, and earlier reports are named", () => {
    expect(proposeAnswers(book, facts)).toContainEqual({ question: "2.3", language: "all", value: { choice: "gastronomy" } });
    expect(said({ designated: "2019" }, "2.4", "en")).toBe("2019");
    expect(said({ previous: [2023, 2027] }, "2.7", "en")).toBe("Reports of: 2023, 2027");
  });

  test("nothing is proposed where nothing is known, nor in a rulebook that asks for none", () => {
    const proposed = new Set(proposeAnswers(book, facts).map(({ question }) => question));
    expect([...proposed].sort()).toEqual(["2.1", "2.2", "2.3", "2.4", "2.6", "2.7"]);
    expect(proposeAnswers(sampleBook, facts)).toEqual([]);
    expect(proposeAnswers(book, { ...facts, field: "unknown" }).some(({ question }) => question === "2.3")).toBe(false);
  });
});

describe("of its commitments", () => {
  const owed = [
    commitment("local", "Lễ hội", { progress: [note] }),
    commitment("local", "Bảo tàng", { state: "given-up", stateReason: "Hết kinh phí" }),
    commitment("international", "Diễn đàn", { state: "done" }),
    commitment("communication", "Truyền thông", { state: "planned" }),
    commitment("conference", "Hội nghị", { progress: [{ ...note, percent: null, evidence: null }] }),
    commitment("own", "Việc nhận thêm"),
  ];

  test("what was promised and what came of it, in the words of each language alone", () => {
    const vi = said({ commitments: owed }, "4.1", "vi") ?? "";
    expect(vi).toContain(
      "Lễ hội\nHứa Lễ hội\nĐang thực hiện.\nTiến độ đã ghi:\n01/05/2030 (60%): Đã tổ chức hai kỳ [minh chứng: Báo cáo.pdf]",
    );
    expect(vi).toContain("Không tiếp tục. Hết kinh phí");
    expect(vi).toContain("Việc nhận thêm");
    const en = said({ commitments: owed }, "4.1", "en") ?? "";
    expect(en).toContain("Lễ hội (en)\nPromised Lễ hội\nUnder way.\nProgress on record:\n01/05/2030 (60%) [evidence: Báo cáo.pdf]");
    expect(en).not.toContain("Đã tổ chức");
    expect(en).not.toContain("Hết kinh phí");
    expect(said({ commitments: owed }, "5.1", "en")).toContain("Completed.");
    expect(said({ commitments: owed }, "3.1", "vi")).toContain("01/05/2030: Đã tổ chức hai kỳ");
  });

  test("what is not finished goes on to the next plan, what is done or given up does not", () => {
    expect(said({ commitments: owed }, "6.1", "vi")).toBe("Lễ hội\nHứa Lễ hội");
    expect(said({ commitments: owed }, "6.2", "vi")).toBeUndefined();
    expect(said({ commitments: owed }, "6.4", "en")).toBe("Promised Truyền thông");
  });

  test("no list is longer than the question allows, and every part that was asked is there", () => {
    const many = Array.from({ length: 12 }, (_, index) => commitment("local", `Việc ${index}`));
    const proposed = proposeAnswers(book, { ...facts, commitments: many }).filter(({ language }) => language === "en");
    const lengths = proposed.flatMap(({ question, value }) => ("initiatives" in value ? [[question, value.initiatives.length]] : []));
    expect(lengths).toEqual([
      ["4.1", 8],
      ["6.1", 3],
    ]);
  });

  test.each(["en", "fr"] as const)("every proposal in %s is an answer its question takes", (language) => {
    const proposed = proposeAnswers(book, { ...facts, language, commitments: owed });
    const refused = proposed.filter(({ question, language: spoken, value }) => {
      const asked = questions.get(question);
      return !asked || !finalSchema(asked, spoken).safeParse(value).success;
    });
    expect(refused.map(({ question, language: spoken }) => `${question}/${spoken}`)).toEqual([]);
    expect(proposed.length).toBeGreaterThan(20);
  });
});
