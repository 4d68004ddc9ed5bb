import type { InitiativePart } from "@/lib/domain/form";
import * as limits from "./limits";

const title: InitiativePart = {
  id: "title",
  words: { vi: "Tên gọi", en: "Title", fr: "Titre" },
  lines: "one",
  limit: limits.initiativeTitle,
};

/** An initiative of the past four years: what the city had promised, and what came of it. */
export const told: readonly InitiativePart[] = [
  title,
  {
    id: "description",
    words: { vi: "Nội dung đã cam kết", en: "What was undertaken", fr: "Engagements pris" },
    lines: "many",
    limit: limits.promisedText,
  },
  {
    id: "results",
    words: { vi: "Việc đã làm và kết quả", en: "What was done, and results", fr: "Réalisations et résultats" },
    lines: "many",
    limit: limits.initiativeText,
  },
];

/** An initiative proposed for the next four years. */
export const proposed: readonly InitiativePart[] = [
  title,
  {
    id: "description",
    words: {
      vi: "Mô tả, mục tiêu, đối tác, kết quả dự kiến",
      en: "Description, aims, partners, expected results",
      fr: "Description, objectifs, partenaires, résultats attendus",
    },
    lines: "many",
    limit: limits.promisedText,
  },
];
