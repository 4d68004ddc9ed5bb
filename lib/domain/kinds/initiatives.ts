import type { InitiativePart } from "../form";
import type { Block } from "../packet";
import { inLanguage, linesToBlocks } from "../print-blocks";
import { type KindRules, overLimit, unanswered } from "./kind-rules";

type Initiative = Readonly<Record<string, string>>;

/** A list of at most n initiatives, each of the same parts. */
export const initiatives: KindRules<"initiatives"> = {
  spoken: true,
  lacks(question, value, language) {
    const written = value.initiatives.filter(begun);
    if (written.length === 0) return unanswered(question.id, language);
    const gaps = written.filter((each) => question.parts.some((part) => (each[part.id] ?? "").trim() === ""));
    const long = written.flatMap((each) =>
      question.parts.flatMap((part) => overLimit(question.id, each[part.id] ?? "", part.limit, language)),
    );
    return gaps.length > 0 ? [{ code: "incomplete", question: question.id, language, count: gaps.length }, ...long] : long;
  },
  text: (question, value) => value.initiatives.map((each) => question.parts.map((part) => each[part.id] ?? "").join("\n")).join("\n\n"),
  print: (question, value, language) => value.initiatives.filter(begun).flatMap((each) => printOne(question.parts, each, language)),
};

function begun(initiative: Initiative): boolean {
  return Object.values(initiative).some((text) => text.trim() !== "");
}

/** The first part is the title and heads its initiative. */
function printOne(parts: readonly InitiativePart[], initiative: Initiative, language: "vi" | "en" | "fr"): readonly Block[] {
  const [title, ...rest] = parts;
  const head: readonly Block[] = title ? [{ type: "subheading", text: initiative[title.id] ?? "" }] : [];
  const body = rest
    .filter((part) => (initiative[part.id] ?? "").trim() !== "")
    .flatMap((part) => printPart(part, initiative[part.id] ?? "", language));
  return [...head, ...body];
}

function printPart(part: InitiativePart, text: string, language: "vi" | "en" | "fr"): readonly Block[] {
  return [{ type: "paragraph", runs: [{ text: inLanguage(part.words, language), italic: true }] }, ...linesToBlocks(text)];
}
