import type { Section } from "@/lib/domain/form";
import { longText } from "../limits";

// From memory. Among the criteria Brazil reported: the link to the SDGs, and what a city can give the Network: [AMA].
export const addedValue: Section = {
  id: "added-value",
  number: "7",
  words: { vi: "Giá trị gia tăng", en: "Added value", fr: "Valeur ajoutée" },
  intro: {
    vi: "Hai câu hỏi nhìn từ hai phía: Mạng lưới mang lại gì cho thành phố và thành phố mang lại gì cho Mạng lưới. Không dùng một đoạn văn cho cả hai.",
    en: "Two questions, asked from two sides: what the Network brings the city, and what the city brings the Network. Do not use one paragraph for both.",
  },
  questions: [
    {
      id: "7.1",
      kind: "long-text",
      words: {
        vi: "Lợi ích của Mạng lưới đối với thành phố",
        en: "Added value of the Network for the city",
        fr: "Valeur ajoutée du Réseau pour la ville",
      },
      help: {
        vi: "Nói rõ danh hiệu sẽ giúp thành phố giải quyết vấn đề phát triển nào, cho nhóm người nào và đo bằng gì. Gắn với một số mục tiêu phát triển bền vững cụ thể thay vì liệt kê tất cả; lợi ích về du lịch và quảng bá đơn thuần ít có sức thuyết phục.",
        en: "Say which of the city's development problems the designation would help with, for whom, and how you would measure it. Tie it to a few particular Sustainable Development Goals rather than all of them; tourism and publicity alone persuade few readers.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      limit: longText,
    },
    {
      id: "7.2",
      kind: "long-text",
      words: {
        vi: "Đóng góp của thành phố cho Mạng lưới và các mục tiêu của Mạng lưới",
        en: "Added value of the city for the Network and its objectives",
        fr: "Valeur ajoutée de la ville pour le Réseau et ses objectifs",
      },
      help: {
        vi: "Nêu điều các thành phố thành viên có thể học hoặc cùng làm với thành phố: kinh nghiệm, mô hình, chuyên gia, địa điểm. Đối chiếu với mục tiêu của Mạng lưới và tránh lặp lại các sáng kiến sẽ trình bày ở mục 10.",
        en: "Name what member cities could learn from this city or do with it: experience, models, experts, places. Measure it against the Network's objectives, and leave the initiatives themselves to section 10.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      limit: longText,
    },
  ],
};
