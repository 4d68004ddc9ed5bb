import type { Role } from "@/lib/domain/roles";
import type { SeedAnswers } from "./answer-texts";

/** A change that was made to a long text after the first draft was sent round: `after` is how the answer reads in the end. */
export type Mending = {
  readonly question: string;
  readonly language: "vi" | "en";
  readonly by: Role;
  readonly before: string;
  readonly after: string;
};

/** What Huế's team changed after the institute had read the first draft, in the order in which they did. */
export const hueMendings: readonly Mending[] = [
  {
    question: "6",
    language: "vi",
    by: "city-lead",
    before: "diện tích gần 5.000 km², dân số hơn một triệu người",
    after: "diện tích khoảng 4.950 km², dân số trên 1,2 triệu người",
  },
  {
    question: "6",
    language: "vi",
    by: "city-editor",
    before: "nằm gọn trong một địa bàn hẹp.",
    after:
      "nằm gọn trong một địa bàn hẹp; riêng hệ đầm phá Tam Giang - Cầu Hai rộng khoảng {{lagoon}} ha, là nguồn sống của hàng trăm làng chài và là nguồn nguyên liệu chính của bếp Huế.",
  },
  {
    question: "6",
    language: "en",
    by: "city-lead",
    before: "It is a centrally governed city of almost 5,000 km² and over one million people",
    after: "Since 1 January 2025 it has been a centrally governed city of about 4,950 km² and more than 1.2 million people",
  },
  {
    question: "7.1",
    language: "vi",
    by: "city-editor",
    before: "công nhận những người giữ nghề.",
    after: "công nhận những người giữ nghề, theo mục tiêu số 4.",
  },
  {
    question: "7.1",
    language: "vi",
    by: "city-lead",
    before: "Thành phố muốn học kinh nghiệm các nước gắn bếp nhỏ",
    after: "Thành phố cần học cách các thành phố ẩm thực như Jeonju, Phuket hay Östersund gắn bếp nhỏ",
  },
];

/** A long text of the demonstration world; a mending of anything else is a mistake of the seed and throws. */
export function longText(answers: SeedAnswers, question: string, language: "vi" | "en"): string {
  const value = answers[question]?.[language];
  if (!value || !("long" in value)) throw new Error(`No long text ${question} ${language} in the demonstration world`);
  return value.long;
}

/** The answers as they read before they were mended. */
export function firstDraft(answers: SeedAnswers, mendings: readonly Mending[]): SeedAnswers {
  const draft: Record<string, SeedAnswers[string]> = { ...answers };
  for (const { question, language, before, after } of mendings) {
    draft[question] = { ...draft[question], [language]: { long: longText(draft, question, language).replace(after, before) } };
  }
  return draft;
}
