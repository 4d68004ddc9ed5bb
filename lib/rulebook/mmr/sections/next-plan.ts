import type { Section } from "@/lib/domain/form";
import { proposed } from "../initiative-parts";
import { shortText } from "../limits";

// At most three and three, as in the application form ([HN161]; uccn.md 6, from memory).
export const nextPlan: Section = {
  id: "next-plan",
  number: "6",
  words: {
    vi: "Kế hoạch hành động bốn năm tới",
    en: "Proposed action plan for the next four years",
    fr: "Plan d’action proposé pour les quatre prochaines années",
  },
  intro: {
    vi: "Cam kết chưa xong được đưa sẵn vào đây làm gợi ý. Giữ lại những gì sẽ tiếp tục, thêm việc mới, và chỉ hứa điều đã có đơn vị và kinh phí.",
    en: "Commitments that are not finished stand here as a proposal. Keep what goes on, add what is new, and promise only what has a unit and money.",
  },
  questions: [
    {
      id: "6.1",
      kind: "initiatives",
      words: {
        vi: "Sáng kiến tại địa phương (tối đa ba)",
        en: "Local initiatives (at most three)",
        fr: "Initiatives locales (trois au maximum)",
      },
      help: {
        vi: "Tối đa ba sáng kiến tại thành phố, mỗi sáng kiến có mục tiêu đo được, đối tác và kết quả dự kiến.",
        en: "At most three initiatives in the city, each with aims that can be measured, partners and expected results.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      atMost: 3,
      parts: proposed,
    },
    {
      id: "6.2",
      kind: "initiatives",
      words: {
        vi: "Sáng kiến quốc tế (tối đa ba)",
        en: "International initiatives (at most three)",
        fr: "Initiatives internationales (trois au maximum)",
      },
      help: {
        vi: "Tối đa ba sáng kiến cùng các thành phố sáng tạo khác; nêu tên thành phố đã trao đổi.",
        en: "At most three initiatives with other Creative Cities; name those already approached.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      atMost: 3,
      parts: proposed,
    },
    {
      id: "6.3",
      kind: "long-text",
      words: { vi: "Dự toán kinh phí hằng năm", en: "Estimated annual budget", fr: "Budget annuel estimé" },
      help: {
        vi: "Kinh phí từng năm bằng đô la Mỹ và nguồn: ngân sách, doanh nghiệp, tổ chức quốc tế. Số của kế hoạch trước được điền sẵn để so sánh; hãy thay bằng số mới.",
        en: "Each year's cost in US dollars and its sources. The figures of the earlier plan are filled in for comparison; replace them.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      limit: shortText,
    },
    {
      id: "6.4",
      kind: "long-text",
      words: { vi: "Kế hoạch truyền thông", en: "Plan for communication and awareness", fr: "Plan de communication et de sensibilisation" },
      help: {
        vi: "Nói gì, với ai, qua kênh nào trong bốn năm tới.",
        en: "What will be told, to whom and by which means in the next four years.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: true,
      limit: shortText,
    },
  ],
};
