import { answerKey, isAsked } from "@/lib/domain/completeness";
import type { AnswerLanguage, Question, SubmissionLanguage } from "@/lib/domain/form";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";
import type { PrintLanguage } from "@/lib/domain/packet";
import { inLanguage } from "@/lib/domain/print-blocks";
import { languagesOf } from "@/lib/domain/questions";
import type { RichBlock, RichInline, RichText } from "@/lib/domain/rich-text";
import type { AnswerValue } from "@/lib/domain/values";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";

/** What was typed as one answer in one language, paragraph by paragraph, cell by cell; a "\n" in one is a line break. */
export type Typed = { readonly question: Question; readonly language: AnswerLanguage; pieces(language: PrintLanguage): readonly string[] };

const asked = uccn2027.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind !== "files"));

/** Every answer of the call's form, full of what is hard to print, and exactly what was typed for it. */
export function fullForm(submission: SubmissionLanguage): { content: FrozenPacket; typed: readonly Typed[] } {
  const written = asked.flatMap((question) =>
    languagesOf(question, submission).map((language) => ({
      question,
      language,
      ...answer(question, language === "all" ? "vi" : language),
    })),
  );
  const answers = new Map(written.map(({ question, language, value }) => [answerKey(question.id, language), value]));
  const content: FrozenPacket = {
    ...{ number: 1, amendments: [], people: [], moves: [], rules: [], key: null },
    callId: uccn2027.id,
    rulebookId: uccn2027.id,
    amendment: 0,
    city: { vi: "Huế", en: "Hue" },
    team: { vi: "Tổ công tác thành phố Huế", en: "Hue task force" },
    field: "gastronomy",
    language: submission,
    frozenAt: "2027-02-26T02:03:04.000Z",
    frozenBy: "Nguyễn Thị Ánh Tuyết",
    answers: written.map(({ question, language, value }) => ({ question: question.id, language, version: 1, value })),
    files: [
      {
        path: "annexes/A.1-1-thư.pdf",
        size: 1_234_567,
        sha256: "ab".repeat(32),
        mediaType: "application/pdf",
        slot: "A.1",
        title: "thư.pdf",
      },
    ],
  };
  return { content, typed: written.filter(({ question }) => isAsked(question, answers)) };
}

type Answer = { readonly value: AnswerValue; pieces(language: PrintLanguage): readonly string[] };

function answer(question: Question, language: PrintLanguage): Answer {
  const text = sentences(`${question.id}/${language}`, language);
  switch (question.kind) {
    case "short-text": {
      const line = text(1);
      return { value: { text: line }, pieces: () => [line] };
    }
    case "long-text":
      return longText(text);
    case "choice": {
      const option = question.options[question.options.length - 1];
      if (!option) throw new Error(`No option: ${question.id}`);
      return { value: { choice: option.id }, pieces: (printed) => [inLanguage(option.words, printed)] };
    }
    case "person": {
      const lines = question.fields.map(({ format }) => (format === "email" ? `${"rat.dai.".repeat(9)}ten@hue.gov.vn` : text(1)));
      return {
        value: { person: Object.fromEntries(question.fields.map(({ id }, index) => [id, lines[index] ?? ""])) },
        pieces: () => lines,
      };
    }
    case "initiatives": {
      const all = [1, 2].map(() => question.parts.map(({ lines }) => (lines === "one" ? text(1) : [text(2), text(1)].join("\n"))));
      const initiatives = all.map((parts) => Object.fromEntries(question.parts.map(({ id }, index) => [id, parts[index] ?? ""])));
      return { value: { initiatives }, pieces: () => all.flat().flatMap((part) => part.split("\n")) };
    }
    case "numbers": {
      const number = (year: number, column: number) => year * 1000.5 + column;
      const rows = question.years.map((year) => question.columns.map((_, column) => number(year, column)));
      const numbers = question.years.map((year, row) => [
        String(year),
        Object.fromEntries(question.columns.map(({ id }, column) => [id, rows[row]?.[column] ?? 0])),
      ]);
      const say = (printed: PrintLanguage) =>
        new Intl.NumberFormat({ vi: "vi-VN", en: "en-GB", fr: "fr-FR" }[printed], { maximumFractionDigits: 2 });
      return { value: { numbers: Object.fromEntries(numbers) }, pieces: (printed) => rows.flat().map((cell) => say(printed).format(cell)) };
    }
    case "statement":
      return { value: { accepted: true }, pieces: (printed) => [`☑ ${inLanguage(question.statement, printed)}`] };
    case "files":
      throw new Error("Files have no answer");
  }
}

/** Paragraphs, emphasis, a line break, and lists in lists in lists. */
function longText(text: (count: number) => string): Answer {
  const [plain, bold, italic, broken, after, one, two, three, deep, last] = Array.from({ length: 10 }, (_, index) =>
    text(1 + (index % 3)),
  ) as [string, string, string, string, string, string, string, string, string, string];
  const node = (words: string, ...marks: ("bold" | "italic")[]): RichInline => ({
    type: "text",
    text: words,
    ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
  });
  const block = (...content: RichInline[]): RichBlock => ({ type: "paragraph", content });
  const list = (type: "bulletList" | "orderedList", ...items: RichBlock[][]): RichBlock => ({
    type,
    content: items.map((content) => ({ type: "listItem", content })),
  });
  const doc: RichText = {
    type: "doc",
    content: [
      block(node(plain)),
      block(node(bold, "bold"), node(" "), node(italic, "italic", "bold")),
      { type: "paragraph" },
      block(node(broken), { type: "hardBreak" }, node(after, "italic")),
      list(
        "bulletList",
        [block(node(one)), list("orderedList", [block(node(two))], [block(node(three, "bold")), list("bulletList", [block(node(deep))])])],
        [block(node(last))],
      ),
      block(node(plain)),
    ],
  };
  return { value: { doc }, pieces: () => [plain, `${bold} ${italic}`, `${broken}\n${after}`, one, two, three, deep, last, plain] };
}

const words: Readonly<Record<PrintLanguage, readonly string[]>> = {
  vi: [
    "Nguyễn",
    "nghệ nhân",
    "ẩm thực",
    "phường",
    "đổi mới",
    "cộng đồng",
    "bền vững",
    "ruộng",
    "Ủy ban",
    "“vâng”",
    "thuở",
    "quyển",
    "khuỷu",
    "1.500.000 ₫",
    "Ỷ",
    "ngoằn ngoèo",
  ],
  en: [
    "artisans",
    "the river’s",
    "heritage",
    "co-operation",
    "“creative”",
    "growth",
    "naïve",
    "€1,500",
    "well-being",
    "food",
    "young",
    "—",
    "policy",
    "i.e.",
    "A&B",
    "50 %",
  ],
  fr: [
    "l’été",
    "cœur",
    "« ville »",
    "à",
    "où",
    "Œuvre",
    "créativité",
    "10\u202f000\u00a0€",
    "façade",
    "naïf",
    "aujourd’hui",
    "coopération",
    "ÉCOLE",
    "n°\u00a05",
    "– oui :",
    "Noël",
  ],
};
/** What a printer might take for something else than letters, break, lose or put elsewhere. */
const hard = [
  "https://hue.example.vn/ho-so/ung-cu/thanh-pho-sang-tao/2027/ban-du-thao-cuoi-cung/phu-luc-so-mot/danh-sach-nghe-nhan?muc=am-thuc&trang=12",
  `${"Donaudampfschifffahrt".repeat(4)}`,
  '#read("/etc/passwd") $x^2$ *b* _i_ `c` <l> @r \\n // /* = - + 1. ~',
  "→ ☐ ☑ ✓ ½ m² CO₂ ≤ ≥ × ± α ∑ № ™ ≈",
  "&amp; <b>đậm</b> ]]> %s {0} $(x)",
  "Thừa Thiên Huế".normalize("NFD"),
  "so\u00adft\u200b hy\u2060phen",
  "hai  dấu   cách",
];

/** Sentences of a language, the same for the same name: each call goes on, and each has something hard in it. */
function sentences(name: string, language: PrintLanguage): (count: number) => string {
  let seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const pick = <T>(from: readonly T[]): T => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return from[(seed >>> 8) % from.length] as T;
  };
  const sentence = () => `${Array.from({ length: 9 }, () => pick(words[language])).join(" ")} ${pick(hard)} ${pick(words[language])}.`;
  return (count) => Array.from({ length: count }, sentence).join(" ");
}
