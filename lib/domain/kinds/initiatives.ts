import type { InitiativePart } from "../form";
import type { Block, PrintLanguage } from "../packet";
import { inLanguage, linesToBlocks } from "../print-blocks";
import { type Counted, type KindRules, overLimit, unanswered } from "./kind-rules";

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
  print: (question, value, language, counted) =>
    value.initiatives.filter(begun).flatMap((each) => printOne(question.parts, each, language, counted)),
};

function begun(initiative: Initiative): boolean {
  return Object.values(initiative).some((text) => text.trim() !== "");
}

/** The first part is the title and heads its initiative. */
function printOne(
  parts: readonly InitiativePart[],
  initiative: Initiative,
  language: PrintLanguage,
  counted: Counted | undefined,
): readonly Block[] {
  return parts.flatMap((part, index): readonly Block[] => {
    const text = initiative[part.id] ?? "";
    const count: readonly Block[] = counted && part.limit ? [{ type: "note", text: counted(text, part.limit, language) }] : [];
    if (index === 0) return [{ type: "subheading", text }, ...count];
    if (text.trim() === "") return [];
    return [{ type: "paragraph", runs: [{ text: inLanguage(part.words, language), italic: true }] }, ...linesToBlocks(text), ...count];
  });
}
