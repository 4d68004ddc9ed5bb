import type { Section } from "@/lib/domain/form";
import { longText } from "../limits";

// From memory. That a bid rests on a city-wide consultation is UNESCO's own demand: [UFAQ13], [UOLD].
export const process: Section = {
  id: "process",
  number: "8",
  words: { vi: "Quá trình xây dựng hồ sơ", en: "Application process", fr: "Processus de candidature" },
  questions: [
    {
      id: "8",
      kind: "long-text",
      words: {
        vi: "Quá trình xây dựng hồ sơ và các bên tham gia",
        en: "How the application was prepared and who took part",
        fr: "Préparation de la candidature et parties prenantes",
      },
      help: {
        vi: "Thuật lại ai đã tham gia và tham gia vào việc gì: cơ quan nhà nước, doanh nghiệp, hội nghề nghiệp, cộng đồng, trường và viện; có ngày, số người và điều đã thay đổi trong hồ sơ nhờ góp ý. Lấy số liệu từ phần tham vấn của hệ thống này. Nêu cả việc các bên sẽ tiếp tục tham gia sau khi được công nhận.",
        en: "Tell who took part and in what: public bodies, businesses, professional associations, communities, schools and institutes, with dates, numbers and what their opinions changed. Take the figures from this system's consultation records. Say also how they stay involved after designation.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      limit: longText,
    },
  ],
};
