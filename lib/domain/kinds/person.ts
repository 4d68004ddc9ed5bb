import type { PersonField } from "../form";
import { inLanguage } from "../print-blocks";
import { type KindRules, unanswered } from "./kind-rules";

// As zod's own, which checks such addresses everywhere else; this rule is also asked in the browser, where zod is not.
const emailAddress = /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** A contact of the form, field by field; an address that is no e-mail address may be saved but not sent. */
export const person: KindRules<"person"> = {
  spoken: false,
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
  return field.format !== "email" || emailAddress.test(text ?? "");
}
