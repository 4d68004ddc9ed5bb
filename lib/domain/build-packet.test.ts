import { describe, expect, test } from "vitest";
import { buildPacket, type Edition, type PrintWords } from "./build-packet";
import type { AnswerLanguage } from "./form";
import { type FrozenPacket, frozenPacket } from "./frozen-packet";
import { textOf } from "./rich-text";
import { complete, sampleBook } from "./sample";

const words: PrintWords = {
  title: "Hồ sơ",
  subtitle: "2027",
  labels: { contents: "Mục lục", page: "Trang", draft: "Bản nháp", annexes: "Phụ lục", unanswered: "Chưa trả lời" },
  facts: [["Thành phố", "Huế"]],
  counted: (count) => `${count} từ`,
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

  test("counts the words of a long text under it", () => {
    const content = frozen();
    const long = content.answers.map((each) => (each.question === "2" ? { ...each, value: { doc: textOf("một hai") } } : each));
    expect(answer("vietnamese", "2", { ...content, answers: long })?.texts[0]?.note).toBe("2 từ");
    expect(answer("vietnamese", "1")?.texts[0]?.note).toBeUndefined();
  });

  test("carries the moment, the facts, the files, and whether it is a draft", () => {
    const content = frozen();
    expect(packet("submission")).toMatchObject({
      at: content.frozenAt,
      facts: words.facts,
      files: content.files,
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
