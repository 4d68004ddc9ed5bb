import type { Section } from "@/lib/domain/form";
import { longText } from "../limits";

// From memory; the World Book Capital form of the time uses the same heading: [WBC].
export const presentation: Section = {
  id: "presentation",
  number: "6",
  words: {
    vi: "Giới thiệu chung về thành phố",
    en: "General presentation of the city",
    fr: "Présentation générale de la ville",
  },
  questions: [
    {
      id: "6",
      kind: "long-text",
      words: {
        vi: "Giới thiệu chung về thành phố",
        en: "General presentation of the city",
        fr: "Présentation générale de la ville",
      },
      help: {
        vi: "Vẽ nên chân dung thành phố trong vài nét: vị trí, dân số, kinh tế, đời sống văn hóa, bộ máy quản lý và quan hệ quốc tế, kèm số liệu có năm và nguồn. Người đọc chưa từng đến thành phố phải hình dung được nơi này. Để dành nội dung về lĩnh vực sáng tạo cho mục 9.",
        en: "Sketch the city in a few strokes: setting, population, economy, cultural life, government and international links, each figure with its year and source. A reader who has never been there should be able to picture it. Leave the creative field to section 9.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      limit: longText,
    },
  ],
};
