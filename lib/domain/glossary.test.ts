import { describe, expect, test } from "vitest";
import { agreedForms, departures, findTerms, type Term } from "./glossary";

const term = (vi: string, en = "", fr = ""): Term => ({ id: vi, vi, en, fr, note: "" });
const artisan = term("nghệ nhân", "master artisan; artisan", "maître artisan");
const merited = term("nghệ nhân ưu tú", "Meritorious Artisan");
const city = term("thành phố sáng tạo", "creative city", "ville créative");
const heritage = term("di sản", "heritage", "patrimoine");
const living = term("sáng tạo", "creativity", "créativité");
const all = [artisan, merited, city, heritage, living];

const found = (text: string, terms: readonly Term[] = all) =>
  findTerms(text, terms).map(({ term: { vi }, from, to }) => [vi, text.slice(from, to)]);

describe("terms in a text", () => {
  test.each([
    ["in whatever case", "Nghệ nhân và NGHỆ NHÂN", ["nghệ nhân", "Nghệ nhân", "nghệ nhân", "NGHỆ NHÂN"]],
    [
      "the longer before the shorter",
      "các nghệ nhân ưu tú của thành phố sáng tạo",
      ["nghệ nhân ưu tú", "nghệ nhân ưu tú", "thành phố sáng tạo", "thành phố sáng tạo"],
    ],
    ["with more than one blank between its words", "nghệ  nhân", ["nghệ nhân", "nghệ  nhân"]],
    ["next to signs and figures", "(di sản), 12 di sản.", ["di sản", "di sản", "di sản", "di sản"]],
  ])("%s", (_how, text, places) => {
    expect(found(text).flat()).toEqual(places);
  });

  test.each([
    ["a part of a longer word", "xdi sản, di sảnh"],
    ["another word by its marks alone", "nghe nhan, nghệ nhẫn"],
    ["with a sign between its words", "nghệ, nhân"],
    ["over the end of a line", "nghệ\nnhân"],
  ])("not %s", (_how, text) => {
    expect(found(text)).toEqual([]);
  });

  test("are found in either normal form, at the offsets of the text as it is", () => {
    const text = "Mười nghệ nhân".normalize("NFD");
    expect(found(text)).toEqual([["nghệ nhân", "nghệ nhân".normalize("NFD")]]);
    expect(found("nghệ nhân", [term("nghệ nhân".normalize("NFD"))])).toHaveLength(1);
  });

  test("that are one inside the other at different places keep the longer, wherever it begins", () => {
    expect(found("a b c d", [term("a b"), term("b c d")])).toEqual([["b c d", "b c d"]]);
  });

  test("that are empty or nothing but signs are nowhere", () => {
    expect(found("a – b", [term(""), term("–")])).toEqual([]);
    expect(found("", all)).toEqual([]);
  });

  test("are found in a text of sixty thousand letters at once", () => {
    const many = Array.from({ length: 500 }, (_, index) => term(`di sản thứ ${index}`));
    const start = performance.now();
    expect(findTerms("di sản thứ 7 của nghệ nhân. ".repeat(2_200), [...many, ...all])).toHaveLength(4_400);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("a translation departs from the glossary", () => {
  const departs = (vi: string, translation: string, language: "en" | "fr" = "en") =>
    departures(vi, translation, language, all).map((each) => each.vi);

  test.each([
    ["the agreed words", "Nghệ nhân của thành phố sáng tạo", "An artisan of a Creative City"],
    ["a plural", "các thành phố sáng tạo", "creative cities"],
    ["any of several agreed forms", "nghệ nhân", "Master artisans"],
    ["a term of which nothing is agreed in that language", "di sản", "things handed down", "heritage"],
    ["a hyphen for a blank", "thành phố sáng tạo", "a creative-city network"],
  ])("not by %s", (_how, vi, translation, only = "") => {
    expect(departures(vi, translation, "en", only ? [term("di sản", "", "patrimoine")] : all)).toEqual([]);
  });

  test("by other words, once for each term, in the order of the source", () => {
    expect(departs("Di sản và nghệ nhân, nghệ nhân và di sản", "Legacy of skilled people")).toEqual(["di sản", "nghệ nhân"]);
  });

  test("by words that only begin or end alike", () => {
    expect(departs("di sản", "heritages-to-be and inheritages")).toEqual([]);
    expect(departs("di sản", "inheritage heritager")).toEqual(["di sản"]);
    expect(departs("thành phố sáng tạo", "a creative, modern city")).toEqual(["thành phố sáng tạo"]);
  });

  test("in French by French plurals", () => {
    const french = [...all, term("cấp quốc gia", "", "national"), term("lễ hội", "", "jeu")];
    const departed = (translation: string) => departures("thành phố sáng tạo cấp quốc gia, lễ hội", translation, "fr", french).length;
    expect(departed("Les villes créatives, nationaux, jeux")).toBe(0);
    expect(departed("L’autre ville")).toBe(3);
    expect(departures("nghệ nhân", "l’maître artisan", "fr", all)).toEqual([]);
  });

  test("never where there is no translation yet", () => {
    expect(departs("di sản", " \n")).toEqual([]);
  });
});

test("agreed forms are those between the semicolons", () => {
  expect(agreedForms(artisan, "en")).toEqual(["master artisan", "artisan"]);
  expect(agreedForms(merited, "fr")).toEqual([]);
});
