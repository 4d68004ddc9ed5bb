import type { InitiativePart } from "@/lib/domain/form";
import * as limits from "./limits";

const title: InitiativePart = {
  id: "title",
  words: { vi: "Tên gọi", en: "Title", fr: "Titre" },
  lines: "one",
  limit: limits.initiativeTitle,
};

const description: InitiativePart = {
  id: "description",
  words: { vi: "Mô tả", en: "Description", fr: "Description" },
  lines: "many",
  limit: limits.longText,
};

/** What section 9 tells of a programme or partnership that exists already. */
export const existing: readonly InitiativePart[] = [
  title,
  description,
  {
    id: "results",
    words: { vi: "Kết quả đã đạt được", en: "Results so far", fr: "Résultats obtenus" },
    lines: "many",
    limit: limits.initiativePart,
  },
];

/** What section 10 promises: the same parts become the city's plan after designation (uccn.md 6, [TVND161]). */
export const promised: readonly InitiativePart[] = [
  title,
  description,
  {
    id: "objectives",
    words: { vi: "Mục tiêu", en: "Objectives", fr: "Objectifs" },
    lines: "many",
    limit: limits.initiativePart,
  },
  {
    id: "partners",
    words: { vi: "Đối tác thực hiện", en: "Partners", fr: "Partenaires" },
    lines: "many",
    limit: limits.initiativePart,
  },
  {
    id: "beneficiaries",
    words: { vi: "Đối tượng thụ hưởng", en: "Beneficiaries", fr: "Bénéficiaires" },
    lines: "many",
    limit: limits.initiativePart,
  },
  {
    id: "results",
    words: { vi: "Kết quả dự kiến", en: "Expected results", fr: "Résultats attendus" },
    lines: "many",
    limit: limits.initiativePart,
  },
  {
    id: "budget",
    words: { vi: "Kinh phí dự kiến", en: "Estimated budget", fr: "Budget estimé" },
    lines: "many",
    limit: limits.initiativePart,
  },
];
