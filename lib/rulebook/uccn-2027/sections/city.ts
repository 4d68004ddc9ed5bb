import type { Section } from "@/lib/domain/form";

// Fields 1 and 2: [F19], [F21].
export const city: Section = {
  id: "city",
  number: "1–2",
  words: { vi: "Thành phố và quốc gia", en: "City and country", fr: "Ville et pays" },
  questions: [
    {
      id: "1",
      kind: "short-text",
      words: { vi: "Tên thành phố", en: "Name of city", fr: "Nom de la ville" },
      help: {
        vi: "Ghi đúng một tên dùng thống nhất trong toàn bộ hồ sơ, kể cả thư và phụ lục. Bản tiếng Anh hoặc tiếng Pháp dùng tên giao dịch quốc tế mà thành phố muốn UNESCO công bố.",
        en: "Give one name and use it throughout the dossier, letters and annexes included. In English or French, use the international name the city wants UNESCO to publish.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
    },
    {
      id: "2",
      kind: "short-text",
      words: { vi: "Quốc gia", en: "Country", fr: "Pays" },
      help: {
        vi: "Ghi tên nước theo cách viết UNESCO dùng cho quốc gia thành viên, ví dụ “Viet Nam” trong bản tiếng Anh và bản tiếng Pháp.",
        en: "Write the country as UNESCO names its Member State, for example “Viet Nam” in both English and French.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
    },
  ],
};
