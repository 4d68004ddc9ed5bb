import type { Question } from "@/lib/domain/form";
import { existing } from "../initiative-parts";
import { shortText } from "../limits";

/** 9.12 to 9.18: who stands behind the field: organisations, policies, partners, money. */
export const questionsOnPolicy: readonly Question[] = [
  {
    id: "9.12",
    kind: "long-text",
    words: {
      vi: "Hội nghề nghiệp và tổ chức phi chính phủ",
      en: "Main professional organisations and NGOs in the field",
      fr: "Principales organisations professionnelles et ONG du domaine",
    },
    help: {
      vi: "Nêu các hội, hiệp hội, quỹ và tổ chức xã hội đang hoạt động, số hội viên và vai trò thực tế trong lĩnh vực. Hai hội viết thư ủng hộ (A.3) nên xuất hiện ở đây nếu có hoạt động tại thành phố.",
      en: "Name the associations, foundations and civil-society bodies at work, their membership and what they really do in the field. The two that write letters (A.3) should appear here if they are active in the city.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.13",
    kind: "long-text",
    words: {
      vi: "Chính sách đối với người sáng tạo trong năm năm qua",
      en: "Policies of the last five years to improve the status of creators",
      fr: "Politiques des cinq dernières années en faveur du statut des créateurs",
    },
    help: {
      vi: "Nêu chính sách của thành phố nhằm cải thiện điều kiện sống và làm việc của người sáng tạo: hỗ trợ, đặt hàng, giải thưởng, bảo hộ quyền tác giả. Mỗi chính sách cần số, ngày văn bản và kết quả; chính sách ngành để ở mục 9.14.",
      en: "Give the city's measures that improve creators' lives and work: grants, commissions, prizes, protection of rights. Each needs its document, date and result; industrial policy belongs to 9.14.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.14",
    kind: "long-text",
    words: {
      vi: "Chính sách phát triển sáng tạo, sản xuất và công nghiệp văn hóa",
      en: "Policies for local creation, production and creative industries",
      fr: "Politiques en faveur de la création, de la production et des industries créatives locales",
    },
    help: {
      vi: "Trình bày cách thành phố hỗ trợ doanh nghiệp và thị trường của lĩnh vực: quy hoạch, đất đai, thuế, tín dụng, xúc tiến. Nêu điều đã làm được chứ không chỉ tên nghị quyết, chương trình.",
      en: "Set out how the city supports the field's businesses and markets: planning, land, tax, credit, promotion. Tell what was achieved, not only the titles of resolutions and programmes.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.15",
    kind: "long-text",
    words: {
      vi: "Hợp tác quốc tế, khu vực trong năm năm qua",
      en: "International and regional cooperation of the last five years",
      fr: "Coopération internationale et régionale des cinq dernières années",
    },
    help: {
      vi: "Nêu các hoạt động hợp tác đã thực hiện trong lĩnh vực: đối tác, năm, sản phẩm chung. Ưu tiên việc làm cùng thành phố thành viên Mạng lưới; biên bản ghi nhớ chưa triển khai không có sức thuyết phục.",
      en: "Give cooperation carried out in the field: partner, year, what was made together. Put first work with cities of the Network; memoranda that led to nothing do not persuade.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.16",
    kind: "initiatives",
    words: {
      vi: "Chương trình kết hợp với các lĩnh vực sáng tạo khác (tối đa ba)",
      en: "Programmes building synergies with other creative fields (at most three)",
      fr: "Programmes créant des synergies avec d’autres domaines créatifs (trois au maximum)",
    },
    // Synergy with other fields is among the criteria Brazil reported: [AMA].
    help: {
      vi: "Chọn tối đa ba chương trình trong đó lĩnh vực của thành phố gặp một lĩnh vực khác của Mạng lưới và cùng tạo ra điều mới. Gọi tên lĩnh vực kia và cho thấy hai bên đều có lợi.",
      en: "Choose at most three programmes in which the city's field meets another field of the Network and something new comes of it. Name that field and show that both sides gain.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    atMost: 3,
    parts: existing,
  },
  {
    id: "9.17",
    kind: "initiatives",
    words: {
      vi: "Quan hệ đối tác công – tư – xã hội (tối đa ba)",
      en: "Major partnerships of public, private and civil society (at most three)",
      fr: "Principaux partenariats entre secteurs public, privé et société civile (trois au maximum)",
    },
    help: {
      vi: "Chọn tối đa ba quan hệ đối tác giữa chính quyền, doanh nghiệp và tổ chức xã hội; nêu phần đóng góp của mỗi bên và kết quả. Không lặp lại chương trình đã kể ở 9.11 và 9.16.",
      en: "Choose at most three partnerships between government, business and civil society, with each side's share and the outcome. Do not repeat the programmes of 9.11 and 9.16.",
    },
    required: true,
    certainty: "M-med",
    mayBeNothing: true,
    atMost: 3,
    parts: existing,
  },
  {
    id: "9.18",
    kind: "numbers",
    words: {
      vi: "Ngân sách văn hóa hằng năm, năm năm qua",
      en: "Annual budget for culture over the past five years",
      fr: "Budget annuel de la culture au cours des cinq dernières années",
    },
    help: {
      vi: "Quy đổi sang đô la Mỹ theo một tỷ giá thống nhất cho mỗi năm và lưu lại tỷ giá, nguồn quyết toán. Năm chưa quyết toán thì dùng dự toán; ngân sách của lĩnh vực nằm trong ngân sách văn hóa, không cộng thêm.",
      en: "Convert to US dollars at one rate for each year, and keep the rate and the source of the accounts. Use the estimate for a year not yet closed; the field's budget is part of the culture budget, not on top of it.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: false,
    years: [2022, 2023, 2024, 2025, 2026],
    columns: [
      {
        id: "cultureBudget",
        words: { vi: "Ngân sách cho văn hóa", en: "Budget for culture", fr: "Budget de la culture" },
        unit: "usd",
      },
      {
        id: "shareOfCityBudget",
        words: {
          vi: "Tỷ trọng trong ngân sách thành phố",
          en: "Share of the city's budget",
          fr: "Part du budget de la ville",
        },
        unit: "percent",
      },
      {
        id: "fieldBudget",
        words: { vi: "Trong đó, cho lĩnh vực sáng tạo", en: "Of which, creative field", fr: "Dont domaine créatif" },
        unit: "usd",
      },
    ],
  },
];
