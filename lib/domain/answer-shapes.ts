import { z } from "zod";
import type { AnswerLanguage, Kind, NumberColumn, Question, QuestionOf } from "./form";
import { lacks } from "./questions";
import { richText, storedText } from "./rich-text-shape";
import type { AnswerValue, ValueOf } from "./values";

// Shapes of answers, for what comes from outside and out of the database. The browser knows the rules but not these: the
// server checks whatever it sends.

const line = z.string().max(4_000);

function shapeWith(doc: typeof richText): z.ZodType<AnswerValue> {
  return z.union([
    z.strictObject({ nothing: z.literal(true) }),
    z.strictObject({ text: line }),
    z.strictObject({ doc }),
    z.strictObject({ choice: z.string().max(100) }),
    z.strictObject({ person: z.record(z.string(), line) }),
    z.strictObject({ initiatives: z.array(z.record(z.string(), z.string().max(20_000))).max(20) }),
    z.strictObject({ numbers: z.record(z.string(), z.record(z.string(), z.number())) }),
    z.strictObject({ accepted: z.boolean() }),
  ]);
}

/** Shapes alone, for values read back from the database; a question's own are below. */
export const answerValue = shapeWith(storedText);

/** The same for what is brought from outside, where a text that no answer can be as long as is told to be too long. */
export const broughtValue = shapeWith(richText);

/** What may be saved while writing, by kind: the right kind of thing, finished or not, bounded in size. */
const drafts: { readonly [K in Kind]: (question: QuestionOf<K>) => z.ZodType<ValueOf<K>> } = {
  "short-text": () => z.strictObject({ text: z.string().max(4_000) }),
  "long-text": () => z.strictObject({ doc: richText }),
  choice(question) {
    const known = new Set(["", ...question.options.map((option) => option.id)]);
    return z.strictObject({
      choice: z
        .string()
        .max(100)
        .refine((id) => known.has(id)),
    });
  },
  person(question) {
    const shape = Object.fromEntries(question.fields.map((field) => [field.id, z.string().max(2_000).optional()]));
    return z.strictObject({ person: z.strictObject(shape).transform(filled) });
  },
  initiatives(question) {
    const shape = Object.fromEntries(question.parts.map((part) => [part.id, z.string().max(20_000).default("")]));
    return z.strictObject({ initiatives: z.array(z.strictObject(shape)).max(question.atMost) });
  },
  numbers(question) {
    const row = z.strictObject(Object.fromEntries(question.columns.map((column) => [column.id, cell(column).optional()])));
    const years = Object.fromEntries(question.years.map((year) => [String(year), row.transform(filled).optional()]));
    return z.strictObject({ numbers: z.strictObject(years).transform(filled) });
  },
  files: () => z.never(),
  statement: () => z.strictObject({ accepted: z.boolean() }),
};

function cell(column: NumberColumn) {
  return column.unit === "percent" ? z.number().min(0).max(100) : z.number().min(0).max(1e15);
}

function filled<T>(record: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, part]) => (part === undefined ? [] : [[key, part]])));
}

/** What may be saved while writing; "nothing to say" wherever the form allows it. */
export function draftSchema(question: Question): z.ZodType<AnswerValue> {
  // The record above ties each kind to its own shape; TypeScript cannot follow the pair through a union.
  const draft = drafts[question.kind] as (question: Question) => z.ZodType<AnswerValue>;
  const own = draft(question);
  return question.mayBeNothing ? z.union([z.strictObject({ nothing: z.literal(true) }), own]) : own;
}

/** What may be sent: the draft schema plus everything the call demands, from the same datum. */
export function finalSchema(question: Question, language: AnswerLanguage): z.ZodType<AnswerValue> {
  return draftSchema(question).superRefine((value, context) => {
    for (const reason of lacks(question, value, language)) context.addIssue({ code: "custom", message: reason.code });
  });
}

/** A stored value, read back; a value of another shape than any kind is a broken row and throws. */
export function readValue(stored: unknown): AnswerValue {
  return answerValue.parse(stored);
}
