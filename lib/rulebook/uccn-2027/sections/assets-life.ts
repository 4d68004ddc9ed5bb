import type { Question } from "@/lib/domain/form";
import { shortText } from "../limits";

/** 9.1 to 9.5: what the creative field is in the city's history, economy and calendar. */
export const questionsOnLife: readonly Question[] = [
  {
    id: "9.1",
    kind: "long-text",
    words: {
      vi: "Vai trò và nền tảng lịch sử của lĩnh vực",
      en: "Role and foundations of the field in the city's history and development",
      fr: "Rôle et fondements du domaine dans l’histoire et le développement de la ville",
    },
    help: {
      vi: "Chỉ ra lĩnh vực bắt nguồn từ đâu, đã biến đổi ra sao và hôm nay còn sống trong đời sống thành phố thế nào. Chọn vài mốc có chứng cứ; lịch sử chung của thành phố đã có ở mục 6.",
      en: "Show where the field comes from, how it has changed and how it lives in the city today. Choose a few turning points that can be evidenced; the city's general history belongs to section 6.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.2",
    kind: "long-text",
    words: {
      vi: "Tầm quan trọng kinh tế và sức phát triển của lĩnh vực",
      en: "Economic importance and dynamism of the cultural sector and the field",
      fr: "Importance économique et dynamisme du secteur culturel et du domaine",
    },
    // Shares of one field and of all culture have been confused in print: [BM], [CLF].
    help: {
      vi: "Nêu số doanh nghiệp, lao động, doanh thu hoặc tỷ trọng đóng góp, kèm năm và nguồn, và xu hướng qua vài năm. Tách rõ số liệu của riêng lĩnh vực với số liệu của toàn ngành văn hóa vì hai loại này rất dễ bị lẫn.",
      en: "Give businesses, jobs, revenue or share of output, with year and source, and the trend over some years. Keep figures for the field apart from those for culture as a whole: the two are easily confused.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.3",
    kind: "long-text",
    words: {
      vi: "Cộng đồng và các nhóm tham gia lĩnh vực",
      en: "Communities and groups involved in the field",
      fr: "Communautés et groupes impliqués dans le domaine",
    },
    help: {
      vi: "Cho biết ai đang thực hành và ai sống bằng lĩnh vực này: nghệ nhân, nghệ sĩ, hộ gia đình, câu lạc bộ; ước lượng số người, giới và lứa tuổi nếu có. Hội nghề nghiệp có tư cách pháp nhân để ở mục 9.12.",
      en: "Say who practises the field and who lives by it: artisans, artists, households, clubs, with numbers, gender and age where known. Incorporated professional bodies belong to 9.12.",
    },
    required: true,
    certainty: "M-med",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.4",
    kind: "long-text",
    words: {
      vi: "Hội chợ, hội nghị lớn trong năm năm qua",
      en: "Major fairs, conferences and congresses of the last five years",
      fr: "Principales foires, conférences et congrès des cinq dernières années",
    },
    help: {
      vi: "Liệt kê các sự kiện dành cho giới nghề trong nước và quốc tế: tên, năm, quy mô, kết quả đáng kể nhất. Lễ hội dành cho công chúng để ở mục 9.5.",
      en: "List national and international events for the profession: name, year, size and the most telling outcome. Festivals for the public belong to 9.5.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.5",
    kind: "long-text",
    words: {
      vi: "Lễ hội, sự kiện lớn trong năm năm qua",
      en: "Major festivals and large-scale events of the last five years",
      fr: "Principaux festivals et grands événements des cinq dernières années",
    },
    help: {
      vi: "Nêu những sự kiện mà lĩnh vực sáng tạo giữ vai trò chính: tên, chu kỳ, số người tham dự, phạm vi quốc tế. Vài sự kiện có số liệu tốt hơn một danh sách dài.",
      en: "Name events in which the creative field takes the lead: title, rhythm, attendance, international reach. A few with figures say more than a long list.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
];
