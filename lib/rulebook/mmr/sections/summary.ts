import type { Section } from "@/lib/domain/form";
import { longText } from "../limits";

export const summary: Section = {
  id: "summary",
  number: "1",
  words: { vi: "Tóm tắt", en: "Executive summary", fr: "Résumé" },
  questions: [
    {
      id: "1",
      kind: "long-text",
      words: { vi: "Tóm tắt báo cáo", en: "Executive summary", fr: "Résumé exécutif" },
      help: {
        vi: "Viết sau cùng: bốn năm qua thành phố đã làm được gì so với cam kết, tác động lớn nhất là gì, bốn năm tới đi theo hướng nào.",
        en: "Write it last: what the city achieved in four years against what it had promised, the greatest effect, and where the next four years lead.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      limit: longText,
    },
  ],
};
