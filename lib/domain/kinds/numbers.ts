import { inLanguage } from "../print-blocks";
import { type KindRules, unanswered } from "./kind-rules";

/** A table of numbers, a row a year; a cell may stay empty while writing. */
export const numbers: KindRules<"numbers"> = {
  spoken: false,
  lacks(question, value, language) {
    const cells = question.years.flatMap((year) => question.columns.map((column) => value.numbers[String(year)]?.[column.id]));
    const empty = cells.filter((number) => number === undefined).length;
    if (empty === cells.length) return unanswered(question.id, language);
    return empty > 0 ? [{ code: "incomplete", question: question.id, language, count: empty }] : [];
  },
  text: (question, value) =>
    question.years
      .map((year) => [year, ...question.columns.map((column) => value.numbers[String(year)]?.[column.id] ?? "")].join(" "))
      .join("\n"),
  print(question, value, language) {
    const show = new Intl.NumberFormat(language === "vi" ? "vi-VN" : language === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: 2 });
    const head = ["", ...question.columns.map((column) => inLanguage(column.words, language))];
    const rows = question.years.map((year) => [
      String(year),
      ...question.columns.map((column) => {
        const number = value.numbers[String(year)]?.[column.id];
        return number === undefined ? "–" : show.format(number);
      }),
    ]);
    return [{ type: "table", head, rows }];
  },
};
