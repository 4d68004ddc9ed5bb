import { describe, expect, test } from "vitest";
import { buildPacket, type Edition, type PrintWords } from "./build-packet";
import type { AnswerLanguage } from "./form";
import { type FrozenPacket, frozenPacket } from "./frozen-packet";
import { textOf } from "./rich-text";
import { complete, sampleBook, sampleQuestions } from "./sample";

const words: PrintWords = {
  title: "Hồ sơ",
  subtitle: "2027",
  labels: {
    contents: "Mục lục",
    page: "Trang",
    draft: "Bản nháp",
    annexes: "Phụ lục",
    unanswered: "Chưa trả lời",
    languages: { vi: "Tiếng Việt", en: "Tiếng Anh", fr: "Tiếng Pháp" },
  },
  facts: [["Thành phố", "Huế"]],
  counted: ({ used, unit, limit }, language) => `${used}${limit === undefined ? "" : `/${limit}`} ${unit} ${language}`,
};

function frozen(language: "en" | "fr" = "en"): FrozenPacket {
  const answers = [...complete(language).answers].map(([key, value]) => {
    const [question = "", spoken] = key.split("/");
    return { question, language: spoken as AnswerLanguage, version: 1, value };
  });
  return frozenPacket.parse({
    callId: "uccn-2027",
    rulebookId: "sample",
    amendment: 0,
    city: { vi: "Huế", en: "Hue" },
    team: { vi: "Tổ công tác", en: "Task force" },
    field: "crafts",
    language,
    frozenAt: "2027-03-01T00:00:00.000Z",
    frozenBy: "Lan",
    // Backwards, because a packet's order is the form's and not the database's.
    answers: answers.reverse(),
    files: [{ path: "annexes/A.1-1-x.pdf", size: 1, sha256: "0", mediaType: "application/pdf", slot: "A.1", title: "x" }],
  });
}
const packet = (edition: Edition, content = frozen()) => buildPacket(content, sampleBook, words, { edition, draft: false });
const answer = (edition: Edition, number: string, content = frozen()) =>
  packet(edition, content).sections[0]?.answers.find((each) => each.number === number);
const languages = (edition: Edition, number: string, content = frozen()) =>
  answer(edition, number, content)?.texts.map(({ language }) => language);

describe("a packet", () => {
  test("has the headings in the order of the form, without what is not asked and without empty sections", () => {
    expect(packet("submission").sections.map(({ number }) => number)).toEqual(["1–8"]);
    expect(packet("submission").sections[0]?.answers.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  test("asks the conditional question where its choice was made", () => {
    const content = frozen();
    const music = {
      ...content,
      answers: content.answers.map((each) => (each.question === "4" ? { ...each, value: { choice: "music" } } : each)),
    };
    expect(answer("submission", "4.1", music)).toMatchObject({ texts: [{ language: "en", blocks: [] }] });
  });

  test.each([
    ["submission", "en", ["en"], ["en"], "Task force"],
    ["submission", "fr", ["fr"], ["fr"], "Task force"],
    ["vietnamese", "en", ["vi"], ["vi"], "Tổ công tác"],
    ["bilingual", "fr", ["vi", "fr"], ["vi"], "Tổ công tác"],
  ] as const)("in the %s edition of a bid in %s speaks %j", (edition, language, spoken, once, author) => {
    const content = frozen(language);
    expect(languages(edition, "1", content)).toEqual(spoken);
    expect(languages(edition, "4", content)).toEqual(once);
    expect(packet(edition, content)).toMatchObject({ language: edition === "submission" ? language : "vi", author });
  });

  test("heads its questions in the document's language", () => {
    expect([answer("submission", "1")?.title, answer("bilingual", "1")?.title]).toEqual(["Question", "Câu hỏi"]);
  });

  test("counts each long text and each text with a limit, beside the limit where it binds", () => {
    const content = frozen();
    const long = content.answers.map((each) => (each.question === "2" ? { ...each, value: { doc: textOf("một hai") } } : each));
    const notes = (number: string) => answer("bilingual", number, { ...content, answers: long })?.texts.map(({ note }) => note);
    expect(notes("2")).toEqual(["2 words vi", "2/3 words en"]);
    expect(notes("1")).toEqual(["1 words vi", "1/3 words en"]);
    expect(notes("3")).toEqual([undefined]);
  });

  test("counts in the limit's own unit", () => {
    const { limit } = sampleQuestions.short;
    const short = { ...sampleQuestions.short, limit: { ...limit, value: 40, unit: "characters" as const } };
    const book = { ...sampleBook, sections: sampleBook.sections.map((section) => ({ ...section, questions: [short] })) };
    const packet = buildPacket(frozen(), book, words, { edition: "submission", draft: false });
    expect(packet.sections[0]?.answers[0]?.texts[0]?.note).toBe("3/40 characters en");
  });

  test("counts each part of an initiative that has a limit, right after it", () => {
    const blocks = answer("submission", "5")?.texts[0]?.blocks ?? [];
    expect(blocks.map(({ type }) => type)).toEqual(["subheading", "note", "paragraph", "paragraph"]);
    expect(blocks[1]).toEqual({ type: "note", text: "1/3 words en" });
  });

  test("carries the moment, the facts, the files, and whether it is a draft", () => {
    const content = frozen();
    expect(packet("submission")).toMatchObject({
      at: content.frozenAt,
      facts: words.facts,
      files: [{ path: "annexes/A.1-1-x.pdf", title: expect.stringMatching(/^Question \(1\)$/) }],
      labels: words.labels,
      draft: false,
    });
    expect(buildPacket(content, sampleBook, words, { edition: "submission", draft: true }).draft).toBe(true);
  });

  test("is the same whatever the order of the rows, and NFC throughout", () => {
    const content = frozen();
    const turned = { ...content, answers: [...content.answers].reverse() };
    expect(packet("bilingual", turned)).toEqual(packet("bilingual", content));
    const text = JSON.stringify(packet("bilingual"));
    expect(text).toBe(text.normalize("NFC"));
  });

  test("leaves what nobody answered empty, for the printer to say so", () => {
    expect(answer("submission", "1", { ...frozen(), answers: [] })).toMatchObject({ texts: [{ language: "en", blocks: [] }] });
  });
});
