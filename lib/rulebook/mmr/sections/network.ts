import type { Section } from "@/lib/domain/form";
import { shortText } from "../limits";

const asked = { kind: "long-text", required: true, certainty: "M-high", mayBeNothing: true, limit: shortText } as const;

export const network: Section = {
  id: "network",
  number: "3",
  words: {
    vi: "Đóng góp cho việc điều hành chung của Mạng lưới",
    en: "Contribution to the programme's global management",
    fr: "Contribution à la gestion globale du programme",
  },
  questions: [
    {
      ...asked,
      id: "3.1",
      words: { vi: "Các hội nghị thường niên đã dự", en: "Annual meetings attended", fr: "Réunions annuelles suivies" },
      // The city undertook to go every year: [JINJU].
      help: {
        vi: "Từng năm: có dự không, ai là trưởng đoàn. Nếu vắng thì nêu lý do.",
        en: "Year by year: whether the city came, and who led its delegation. Where it did not, say why.",
      },
    },
    {
      ...asked,
      id: "3.2",
      words: { vi: "Đăng cai hội nghị của Mạng lưới", en: "Hosting of meetings of the Network", fr: "Accueil de réunions du Réseau" },
      help: {
        vi: "Hội nghị thường niên, cuộc họp của lĩnh vực hoặc tiểu mạng lưới đã đăng cai hoặc đã đăng ký đăng cai.",
        en: "Annual conferences and meetings of the field or sub-network that the city hosted or offered to host.",
      },
    },
    {
      ...asked,
      id: "3.3",
      words: {
        vi: "Hỗ trợ Ban Thư ký, tham gia Nhóm điều hành",
        en: "Support to the Secretariat, service in the Steering Group",
        fr: "Appui au Secrétariat, participation au Groupe de pilotage",
      },
      help: {
        vi: "Hỗ trợ tài chính, nhân sự, hiện vật; nhiệm kỳ trong Nhóm điều hành hoặc điều phối lĩnh vực.",
        en: "Money, staff or kind; terms in the Steering Group or as coordinator of the field.",
      },
    },
    {
      ...asked,
      id: "3.4",
      // Members evaluate applications of their field: [UDES], [JP23b].
      words: {
        vi: "Đánh giá hồ sơ và báo cáo của thành phố khác",
        en: "Evaluations of applications and reports",
        fr: "Évaluations de candidatures et de rapports",
      },
      help: {
        vi: "Số hồ sơ ứng cử và báo cáo giám sát thành phố đã tham gia đánh giá, theo từng năm.",
        en: "How many applications and monitoring reports the city took part in evaluating, year by year.",
      },
    },
  ],
};
