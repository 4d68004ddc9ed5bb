import type { Section } from "@/lib/domain/form";
import { promised } from "../initiative-parts";
import { shortText } from "../limits";

// From memory; 10.4 alone is anchored by the 2019 form [F19], three and three by Hà Nội's accepted bid of 2019 [HN161].
export const actionPlan: Section = {
  id: "action-plan",
  number: "10",
  words: {
    vi: "Kế hoạch hành động bốn năm: đóng góp thực hiện mục tiêu của Mạng lưới",
    en: "Contribution to achieving the Network's objectives: four-year action plan",
    fr: "Contribution à la réalisation des objectifs du Réseau : plan d’action sur quatre ans",
  },
  // Designation certifies the quality, relevance and feasibility of the plan: [JP23b].
  intro: {
    vi: "Danh hiệu xác nhận chính chất lượng, sự phù hợp và tính khả thi của kế hoạch này, và đây cũng là nội dung thành phố phải báo cáo sau bốn năm. Chỉ hứa điều đã có đơn vị chịu trách nhiệm và nguồn kinh phí.",
    en: "The quality, relevance and feasibility of this plan are what a designation certifies, and it is what the city reports on after four years. Promise only what has a responsible unit and money.",
  },
  questions: [
    {
      id: "10.1",
      kind: "initiatives",
      words: {
        vi: "Sáng kiến cấp địa phương (tối đa ba)",
        en: "Main initiatives at the local level (at most three)",
        fr: "Principales initiatives au niveau local (trois au maximum)",
      },
      help: {
        vi: "Trình bày tối đa ba sáng kiến tại thành phố nhằm đạt mục tiêu của Mạng lưới, mỗi sáng kiến có mục tiêu đo được, đối tác, người thụ hưởng, kết quả và kinh phí. Nên là việc mới hoặc mở rộng rõ rệt, không phải hoạt động thường xuyên đã kể ở mục 9.",
        en: "Present at most three initiatives in the city that serve the Network's objectives, each with measurable aims, partners, beneficiaries, results and cost. They should be new or clearly wider, not the routine already told in section 9.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      atMost: 3,
      parts: promised,
    },
    {
      id: "10.2",
      kind: "initiatives",
      words: {
        vi: "Sáng kiến cấp quốc tế (tối đa ba)",
        en: "Main initiatives at the international level (at most three)",
        fr: "Principales initiatives au niveau international (trois au maximum)",
      },
      help: {
        vi: "Trình bày tối đa ba sáng kiến thực hiện cùng các thành phố sáng tạo khác; nêu tên thành phố đã trao đổi và phần việc của họ. Một sáng kiến nên có thành phố ở nước đang phát triển hoặc ở lĩnh vực khác cùng tham gia.",
        en: "Present at most three initiatives carried out with other Creative Cities; name those already approached and their part. One of them does well to include a city in a developing country or in another field.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      atMost: 3,
      parts: promised,
    },
    {
      id: "10.3.1",
      kind: "numbers",
      words: {
        vi: "Dự toán kinh phí hằng năm của kế hoạch hành động",
        en: "Estimated annual budget of the action plan",
        fr: "Budget annuel estimé du plan d’action",
      },
      help: {
        vi: "Ghi bằng đô la Mỹ cho từng năm; tổng phải khớp với kinh phí các sáng kiến ở 10.1 và 10.2. Dành một phần cho điều phối, truyền thông và dự hội nghị thường niên.",
        en: "In US dollars for each year; the totals must agree with the cost of the initiatives in 10.1 and 10.2. Set a part aside for coordination, communication and the annual conference.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: false,
      // The four full years after a designation in autumn 2027.
      years: [2028, 2029, 2030, 2031],
      columns: [
        { id: "total", words: { vi: "Tổng kinh phí", en: "Total", fr: "Total" }, unit: "usd" },
        {
          id: "local",
          words: { vi: "Sáng kiến địa phương", en: "Local initiatives", fr: "Initiatives locales" },
          unit: "usd",
        },
        {
          id: "international",
          words: { vi: "Sáng kiến quốc tế", en: "International initiatives", fr: "Initiatives internationales" },
          unit: "usd",
        },
      ],
    },
    {
      id: "10.3.2",
      kind: "long-text",
      words: { vi: "Nguồn kinh phí", en: "Sources of funding", fr: "Sources de financement" },
      // Financial viability is among the criteria Brazil reported: [AMA].
      help: {
        vi: "Nêu từng nguồn: ngân sách thành phố, doanh nghiệp, tổ chức quốc tế, xã hội hóa; nguồn nào đã có quyết định, nguồn nào còn dự kiến. Người đánh giá tìm ở đây sự chắc chắn về tài chính.",
        en: "Name each source: city budget, business, international bodies, community contributions, and which are decided and which only expected. Evaluators look here for financial certainty.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: true,
      limit: shortText,
    },
    {
      id: "10.4",
      kind: "long-text",
      words: {
        vi: "Cơ cấu tổ chức, quản lý thực hiện",
        en: "Structure for executing and managing the action plan",
        fr: "Structure d’exécution et de gestion du plan d’action",
      },
      // That 10.4 concerns the unit the mayor designates is in the form [F19]; its wording is from memory.
      help: {
        vi: "Nêu đơn vị chịu trách nhiệm, người phụ trách và kinh nghiệm của người đó, nhân sự, cơ chế phối hợp và theo dõi kết quả. Đơn vị này phải là nơi công tác của đầu mối điều hành ở mục 3.3.",
        en: "Name the unit in charge, its head and that person's experience, the staff, and how work is coordinated and monitored. It must be the unit of the executive contact in 3.3.",
      },
      required: true,
      certainty: "M-med",
      mayBeNothing: true,
      limit: shortText,
    },
    {
      id: "10.5",
      kind: "long-text",
      words: {
        vi: "Kế hoạch truyền thông và nâng cao nhận thức",
        en: "Plan for communication and awareness",
        fr: "Plan de communication et de sensibilisation",
      },
      help: {
        vi: "Cho biết thành phố sẽ nói gì, với ai và qua kênh nào để người dân và giới sáng tạo biết, hiểu và tham gia kế hoạch. Gồm cả thông tin tới bạn bè quốc tế; không chỉ là quảng bá danh hiệu.",
        en: "Say what the city will tell, to whom and by which means, so that citizens and creators know the plan, understand it and join. Include audiences abroad; publicity for the title alone is not enough.",
      },
      required: true,
      certainty: "M-high",
      mayBeNothing: true,
      limit: shortText,
    },
  ],
};
