import type { Section } from "@/lib/domain/form";
import { shortText } from "../limits";

// In the edition of April 2021 alone, and from memory (uccn.md 6: M-med). Kept, because no later edition was found.
export const crisis: Section = {
  id: "covid-19",
  number: "7",
  words: { vi: "Ứng phó với COVID-19", en: "Response to COVID-19", fr: "Réponse à la COVID-19" },
  questions: [
    {
      id: "7",
      kind: "long-text",
      words: { vi: "Việc đã làm để ứng phó", en: "Measures taken", fr: "Mesures prises" },
      help: {
        vi: "Mục này có trong bản hướng dẫn năm 2021; bản mới hơn có thể đã bỏ. Không bắt buộc trả lời ở đây.",
        en: "The guidelines of 2021 ask this; a later edition may not. It need not be answered here.",
      },
      required: false,
      certainty: "M-med",
      mayBeNothing: true,
      limit: shortText,
    },
  ],
};
