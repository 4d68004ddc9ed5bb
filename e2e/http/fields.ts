import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";

/** Twenty fields of their own for twenty writers: long texts, each in its two languages. */
export const twentyFields = uccn2027.sections
  .flatMap(({ questions }) => questions.filter(({ kind }) => kind === "long-text"))
  .flatMap(({ id }) => [
    { question: id, language: "vi" },
    { question: id, language: "en" },
  ])
  .slice(0, 20);
