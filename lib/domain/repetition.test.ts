import { describe, expect, test } from "vitest";
import { repeatedSentences } from "./repetition";

const long = "Tổ công tác đã tổ chức hai cuộc tọa đàm với nghệ nhân";
const of = (...texts: [question: string, text: string, language?: "vi" | "en"][]) =>
  repeatedSentences(texts.map(([question, text, language = "vi"]) => ({ question, language, text }))).map(({ language, places }) => [
    language,
    ...places.map(({ question }) => question),
  ]);

describe("a sentence is repeated", () => {
  test.each([
    ["word for word", `${long}. Câu khác.`, `Mở đầu. ${long}.`],
    ["in other case, blanks, signs and normal form", `${long}.`, `“${long.toUpperCase().replaceAll(" ", "  ")}”!`.normalize("NFD")],
    ["as a line without a full stop", `Đầu đề\n${long}\nCuối`, long],
    ["behind a question", `Vì sao? ${long}!`, `${long} …`],
  ])("%s", (_how, one, other) => {
    expect(of(["6", one], ["8", other])).toEqual([["vi", "6", "8"]]);
  });

  test("in three answers, each named once", () => {
    expect(of(["6", `${long}. ${long}.`], ["8", long], ["9.1", long])).toEqual([["vi", "6", "8", "9.1"]]);
  });

  test("and is shown in each place as it is written there", () => {
    const [found] = repeatedSentences([
      { question: "6", language: "vi", text: `A b. ${long}.` },
      { question: "8", language: "vi", text: `“${long}!”` },
    ]);
    expect(found?.places).toEqual([
      { question: "6", sentence: `${long}.` },
      { question: "8", sentence: `“${long}!”` },
    ]);
  });
});

describe("no sentence is repeated", () => {
  test.each([
    ["in one answer alone", ["6", `${long}. ${long}.`]],
    ["of fewer than eight words", ["6", "Một hai ba bốn năm sáu bảy."], ["8", "Một hai ba bốn năm sáu bảy."]],
    ["that differs in a mark", ["6", long], ["8", long.replace("cuộc", "cước")]],
    ["that stands in two languages", ["6", long, "vi"], ["6", long, "en"]],
    ["that is a part of another", ["6", `${long}.`], ["8", `${long} và doanh nghiệp.`]],
    ["in nothing", ["6", ""], ["8", ""]],
  ] as [string, ...[string, string, ("vi" | "en")?][]][])("%s", (_how, ...texts) => {
    expect(of(...texts)).toEqual([]);
  });
});

test.each([
  ["full stops", "."],
  ["brackets", ".)"],
  ["one endless word", "a"],
  ["sentences", `${long}. `],
])("a million signs of %s take no time", (_what, sign) => {
  const text = sign.repeat(1_000_000 / sign.length);
  const start = performance.now();
  repeatedSentences([
    { question: "6", language: "vi", text },
    { question: "8", language: "vi", text },
  ]);
  expect(performance.now() - start).toBeLessThan(2_000);
});
