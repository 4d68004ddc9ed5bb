import { answerKey, type Contents, isAsked } from "./completeness";
import type { Question, QuestionOf, SubmissionLanguage, Words } from "./form";
import { languagesOf } from "./questions";
import { textOf } from "./rich-text";
import type { Rulebook } from "./rulebook";
import type { AnswerValue } from "./values";

const words = (vi: string, en: string): Words => ({ vi, en });
const asked = { required: true, certainty: "A", mayBeNothing: false, words: words("Câu hỏi", "Question") } as const;
const limit = { value: 3, unit: "words", language: "submission", source: words("Mẫu", "Form"), verified: true } as const;

const fields = [
  { id: "crafts", words: words("Thủ công", "Crafts") },
  { id: "music", words: words("Âm nhạc", "Music") },
] as const;

/** One question of every kind, and an optional and a conditional one: what the rules' own tests ask about. */
export const sampleQuestions = {
  short: { ...asked, id: "1", kind: "short-text", limit },
  long: { ...asked, id: "2", kind: "long-text", limit, mayBeNothing: true },
  person: {
    ...asked,
    id: "3",
    kind: "person",
    fields: [
      { id: "name", words: words("Họ tên", "Name"), format: "text", required: true },
      { id: "email", words: words("Thư điện tử", "E-mail"), format: "email", required: true },
      { id: "other", words: words("Khác", "Other"), format: "long", required: false },
    ],
  },
  choice: { ...asked, id: "4", kind: "choice", options: fields },
  conditional: { ...asked, id: "4.1", kind: "short-text", when: { question: "4", is: "music" } },
  initiatives: {
    ...asked,
    id: "5",
    kind: "initiatives",
    atMost: 2,
    parts: [
      { id: "title", words: words("Tên gọi", "Title"), lines: "one", limit },
      { id: "text", words: words("Mô tả", "Description"), lines: "many" },
    ],
  },
  numbers: {
    ...asked,
    id: "6",
    kind: "numbers",
    years: [2028, 2029],
    columns: [
      { id: "total", words: words("Tổng", "Total"), unit: "usd" },
      { id: "share", words: words("Tỷ lệ", "Share"), unit: "percent" },
    ],
  },
  optional: { ...asked, id: "7", kind: "short-text", limit, required: false },
  statement: { ...asked, id: "8", kind: "statement", statement: words("Thành phố cam kết.", "The city undertakes.") },
  files: {
    ...asked,
    id: "A.1",
    kind: "files",
    atLeast: 2,
    atMost: 3,
    accept: ["application/pdf"],
    maxBytes: 1_000,
    source: limit.source,
    verified: true,
  },
} as const satisfies Record<string, Question>;

const all: readonly Question[] = Object.values(sampleQuestions);

/** A small call that holds them, with one stage before another. */
export const sampleBook: Rulebook = {
  id: "sample",
  purpose: "bid",
  fieldQuestion: "4",
  sideSlots: [],
  promises: [],
  call: {
    year: 2027,
    words: words("Đợt thử", "Sample call"),
    opensAt: "2026-01-01T00:00:00Z",
    deadline: "2027-03-03T23:00:00Z",
    timeZone: "Europe/Paris",
    deadlineVerified: false,
    deadlineSource: words("Giả định", "Assumed"),
    citiesPerCountry: 2,
    languages: ["en", "fr"],
  },
  fields,
  sections: [
    { id: "form", number: "1–8", words: words("Mẫu đơn", "Form"), questions: all.filter(({ kind }) => kind !== "files") },
    { id: "annexes", number: "A", words: words("Phụ lục", "Annexes"), questions: [sampleQuestions.files] },
  ],
  nothing: { vi: "Không có", en: "No relevant information to provide", fr: "Aucune information" },
  stages: [
    {
      id: "drafting",
      words: { team: words("Soạn thảo", "Drafting"), outside: words("Đang soạn", "Writing") },
      heldBy: "city",
      onSpine: true,
    },
    {
      id: "consultation",
      words: { team: words("Tham vấn", "Consultation"), outside: words("Đang lấy ý kiến", "Collecting opinions") },
      heldBy: "city",
      onSpine: true,
    },
  ],
  transitions: [
    {
      id: "open-consultation",
      words: words("Mở tham vấn", "Open consultation"),
      from: ["drafting"],
      to: "consultation",
      by: ["city-lead"],
      requires: ["vietnamese-complete", "threads-resolved"],
      note: "optional",
      direction: "forward",
    },
    {
      id: "return-to-drafting",
      words: words("Trả lại", "Return"),
      from: ["consultation"],
      to: "drafting",
      by: ["ministry-coordinator"],
      requires: [],
      note: "required",
      direction: "back",
    },
  ],
};

/** A value of a question's own kind that lacks nothing. A choice takes its first option. */
export function finished(question: Question, text = "Huế"): AnswerValue {
  switch (question.kind) {
    case "short-text":
      return { text };
    case "long-text":
      return { doc: textOf(text) };
    case "choice":
      return { choice: question.options[0]?.id ?? "" };
    case "person":
      return { person: Object.fromEntries(question.fields.map(({ id, format }) => [id, format === "email" ? "ten@hue.gov.vn" : text])) };
    case "initiatives":
      return { initiatives: [Object.fromEntries(question.parts.map(({ id }) => [id, text]))] };
    case "numbers":
      return { numbers: Object.fromEntries(question.years.map((year) => [String(year), rowOf(question)])) };
    case "statement":
      return { accepted: true };
    case "files":
      throw new Error("Files are attachments and have no value");
  }
}

function rowOf(question: QuestionOf<"numbers">): Record<string, number> {
  return Object.fromEntries(question.columns.map(({ id }) => [id, 12]));
}

/** A bid for the sample call that lacks nothing, in the first field. */
export function complete(language: SubmissionLanguage): Contents {
  const answers = new Map<string, AnswerValue>();
  for (const question of all.filter(({ kind }) => kind !== "files")) {
    if (isAsked(question, answers))
      for (const spoken of languagesOf(question, language)) answers.set(answerKey(question.id, spoken), finished(question));
  }
  return { language, answers, files: new Map([[sampleQuestions.files.id, sampleQuestions.files.atLeast]]) };
}
