import { z } from "zod";
import type { PersonField } from "../form";
import { inLanguage } from "../print-blocks";
import { type KindRules, unanswered } from "./kind-rules";

/** A contact of the form, field by field; an address that is no e-mail address may be saved but not sent. */
export const person: KindRules<"person"> = {
  spoken: false,
  draft(question) {
    const shape = Object.fromEntries(question.fields.map((field) => [field.id, z.string().max(2_000).optional()]));
    return z.strictObject({ person: z.strictObject(shape).transform(withoutGaps) });
  },
  lacks(question, value, language) {
    const filled = question.fields.filter((field) => given(value.person[field.id]));
    if (filled.length === 0) return unanswered(question.id, language);
    const wanting = question.fields.filter((field) => !complete(field, value.person[field.id]));
    return wanting.length > 0 ? [{ code: "incomplete", question: question.id, language, count: wanting.length }] : [];
  },
  text: (question, value) =>
    question.fields
      .map((field) => value.person[field.id] ?? "")
      .filter(given)
      .join("\n"),
  print(question, value, language) {
    const rows = question.fields
      .filter((field) => given(value.person[field.id]))
      .map((field) => [inLanguage(field.words, language), value.person[field.id] ?? ""] as const);
    return rows.length > 0 ? [{ type: "pairs", rows }] : [];
  },
};

function given(text: string | undefined): boolean {
  return (text ?? "").trim() !== "";
}

function complete(field: PersonField, text: string | undefined): boolean {
  if (!given(text)) return !field.required;
  return field.format !== "email" || z.email().safeParse(text).success;
}

function withoutGaps(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
}
