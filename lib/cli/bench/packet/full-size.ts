import { answerKey, isAsked } from "@/lib/domain/completeness";
import type { Question } from "@/lib/domain/form";
import { type FrozenPacket, frozenPacket } from "@/lib/domain/frozen-packet";
import { languagesOf } from "@/lib/domain/questions";
import { textOf } from "@/lib/domain/rich-text";
import type { Rulebook } from "@/lib/domain/rulebook";
import { finished } from "@/lib/domain/sample";
import type { AnswerValue } from "@/lib/domain/values";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";

const tables = 10;
const vietnamese = "Thành phố đã phối hợp với các nghệ nhân làng nghề truyền thống để gìn giữ và phát triển di sản văn hóa".split(" ");
const english = "The city has worked with craftspeople of its traditional villages to keep and develop its living cultural heritage".split(
  " ",
);

/** So many words, in paragraphs of fifty. */
function prose(words: readonly string[], count: number): string {
  const all = Array.from({ length: count }, (_, index) => words[index % words.length]);
  const paragraphs = Array.from({ length: Math.ceil(count / 50) }, (_, index) => all.slice(index * 50, index * 50 + 50).join(" "));
  return paragraphs.join("\n");
}

/** The call's own form with ten tables in it. */
export function fullForm(): Rulebook {
  const table = uccn2027.sections.flatMap(({ questions }) => questions).find(({ kind }) => kind === "numbers");
  const two = uccn2027.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === "numbers").length;
  if (!table) throw new Error("The form has no table");
  const more = Array.from({ length: tables - two }, (_, index): Question => ({ ...table, id: `T.${index + 1}` }));
  const section = { id: "tables", number: "T", words: { vi: "Bảng", en: "Tables" }, questions: more };
  return { ...uccn2027, sections: [...uccn2027.sections, section] };
}

function longest(question: Question, language: string): AnswerValue {
  const words = language === "vi" ? vietnamese : english;
  if (question.kind === "short-text") return { text: prose(words, Math.min(question.limit?.value ?? 20, 60)).replaceAll("\n", " ") };
  if (question.kind === "long-text") return { doc: textOf(prose(words, question.limit?.value ?? 350)) };
  if (question.kind !== "initiatives") return finished(question);
  const one = Object.fromEntries(question.parts.map(({ id, limit }) => [id, prose(words, limit?.value ?? 100)]));
  return { initiatives: Array.from({ length: question.atMost }, () => one) };
}

/** A bid whose every answer is as long as it may be, in both languages, with these annexes. */
export function fullPacket(files: FrozenPacket["files"], key: string): FrozenPacket {
  const values = new Map<string, AnswerValue>();
  const answers = fullForm()
    .sections.flatMap(({ questions }) => questions)
    .filter((question) => question.kind !== "files" && isAsked(question, values))
    .flatMap((question) =>
      languagesOf(question, "en").map((language) => {
        const value = longest(question, language);
        values.set(answerKey(question.id, language), value);
        return { question: question.id, language, version: 1, value };
      }),
    );
  return frozenPacket.parse({
    ...{
      callId: "uccn-2027",
      rulebookId: "uccn-2027",
      amendment: 0,
      field: "crafts",
      language: "en",
      frozenBy: "Bench",
      key,
      files,
      answers,
    },
    ...{ city: { vi: "Huế", en: "Hue" }, team: { vi: "Tổ công tác", en: "Working group" }, frozenAt: "2027-03-01T02:03:04.000Z" },
  });
}
