import type { ReviewCriteria } from "@/lib/domain/review/criteria";

const certifies = {
  vi: "Hướng dẫn của UNESCO: danh hiệu ghi nhận chất lượng, sự phù hợp và tính khả thi của chiến lược và kế hoạch hành động (Ủy ban Quốc gia UNESCO Nhật Bản dẫn lại, 2023)",
  en: "UNESCO's guidelines: designation certifies quality, relevance and feasibility of the strategy and action plan (quoted by the Japanese National Commission, 2023)",
};
const reported = {
  vi: "Tiêu chí theo báo chí Brasil tường thuật về đợt 2023",
  en: "Criteria as reported in Brazil of the call of 2023",
};
const form = {
  vi: "Phần tương ứng trong mẫu đơn 2019, 2021 của UNESCO",
  en: "The part of UNESCO's forms of 2019 and 2021 that asks for it",
};

/**
 * What a bid of 2027 is appraised by inside Vietnam. UNESCO has published no weights that could be found (uccn.md 5): these, and the
 * scale, are the ministry's own. They stand beside the sealed rulebook, as letters do: the form and its packet do not depend on them.
 */
export const criteria: ReviewCriteria = {
  most: 10,
  scale: {
    vi: "0–2: không có hoặc trái yêu cầu · 3–4: có nêu, chưa thuyết phục · 5–6: đạt, còn thiếu bằng chứng · 7–8: tốt, sửa ít · 9–10: nổi bật, nộp được ngay",
    en: "0–2: absent or against the call · 3–4: named, not convincing · 5–6: sufficient, short of evidence · 7–8: good, little to mend · 9–10: outstanding, could be sent as it is",
  },
  verified: false,
  source: {
    vi: "Trọng số và thang điểm do Bộ đặt ra; UNESCO không công bố trọng số chính thức.",
    en: "Weights and scale are the ministry's own; UNESCO publishes no official weights.",
  },
  criteria: [
    {
      id: "plan-quality",
      words: { vi: "Chất lượng kế hoạch hành động", en: "Quality of the action plan" },
      weight: 20,
      guidance: {
        vi: "Mục 10. Mỗi sáng kiến có mục tiêu, người hưởng lợi, kết quả đo được không? Ba sáng kiến địa phương và ba sáng kiến quốc tế có bổ trợ nhau, có cái mới so với việc thành phố đang làm không?",
        en: "Section 10. Has every initiative an aim, beneficiaries and a result that can be measured? Do local and international initiatives add to each other, and to what the city does already?",
      },
      source: certifies,
    },
    {
      id: "plan-relevance",
      words: {
        vi: "Sự phù hợp với mục tiêu phát triển bền vững và của Mạng lưới",
        en: "Relevance to sustainable development and to the Network's aims",
      },
      weight: 10,
      guidance: {
        vi: "Mục 7.1 và 10. Hồ sơ chỉ rõ Mục tiêu phát triển bền vững nào, bằng hành động nào? Văn hóa, sáng tạo có là động lực của chiến lược đô thị, hay chỉ được nhắc tên?",
        en: "Sections 7.1 and 10. Which Sustainable Development Goals, by which actions? Is creativity a driver of the city's strategy, or only named?",
      },
      source: certifies,
    },
    {
      id: "plan-feasibility",
      words: { vi: "Tính khả thi của kế hoạch hành động", en: "Feasibility of the action plan" },
      weight: 15,
      guidance: {
        vi: "Mục 10.1, 10.2 và 10.4. Ai chịu trách nhiệm, nhân sự và đơn vị điều hành có thật không? Tiến độ bốn năm có làm được không? Đối tác quốc tế đã đồng ý hay mới dự kiến?",
        en: "Sections 10.1, 10.2 and 10.4. Who answers for it, and does the unit exist? Can it be done in four years? Have partners abroad agreed, or are they only hoped for?",
      },
      source: certifies,
    },
    {
      id: "financial-viability",
      words: { vi: "Khả thi về tài chính", en: "Financial viability" },
      weight: 10,
      guidance: {
        vi: "Mục 9.18 và 10.3. Nguồn kinh phí từng năm có căn cứ (nghị quyết, kế hoạch vốn, cam kết của đối tác) không? Số liệu năm năm qua có khớp với quy mô kế hoạch không?",
        en: "Sections 9.18 and 10.3. Is each year's money founded on a decision, a budget plan or a partner's promise? Do the last five years bear out the size of the plan?",
      },
      source: reported,
    },
    {
      id: "added-value",
      words: { vi: "Giá trị gia tăng cho Mạng lưới", en: "Added value to the Network" },
      weight: 10,
      guidance: {
        vi: "Mục 7.2. Thành phố mang lại cho các thành phố thành viên điều gì mà nơi khác chưa có? Năng lực tham gia hội nghị, trao đổi, tiếp đón có được chứng minh không?",
        en: "Section 7.2. What does the city bring to the members that others do not? Is its capacity to take part, exchange and host shown?",
      },
      source: reported,
    },
    {
      id: "comparative-assets",
      words: { vi: "Thế mạnh so sánh trong lĩnh vực sáng tạo", en: "Comparative assets in the creative field" },
      weight: 15,
      guidance: {
        vi: "Mục 9.1–9.15. Lịch sử, di sản, cộng đồng nghề, cơ sở đào tạo, sự kiện có số liệu và nguồn không? Điểm mạnh có phân biệt được thành phố này với các thành viên cùng lĩnh vực không?",
        en: "Sections 9.1 to 9.15. Are history, heritage, communities, schools and events given with figures and sources? Do they tell this city from the members in the same field?",
      },
      source: form,
    },
    {
      id: "synergies",
      words: { vi: "Liên kết với các lĩnh vực sáng tạo khác", en: "Synergies with other creative fields" },
      weight: 5,
      guidance: {
        vi: "Mục 9.16. Chương trình liên ngành đã làm, có kết quả, hay mới là ý định? Có nối với ít nhất một lĩnh vực khác của Mạng lưới không?",
        en: "Section 9.16. Have programmes across fields been carried out with results, or only intended? Do they reach at least one other field of the Network?",
      },
      source: reported,
    },
    {
      id: "engagement",
      words: { vi: "Cam kết của chính quyền và sự tham gia của các bên", en: "Engagement of the authorities and of those concerned" },
      weight: 10,
      guidance: {
        vi: "Mục 8, 9.11, 9.17 và thư của người đứng đầu. Doanh nghiệp, hội nghề, trường, cộng đồng và nhóm yếu thế có thật sự tham gia xây dựng hồ sơ không? Chính quyền cam kết việc gì cụ thể?",
        en: "Sections 8, 9.11, 9.17 and the mayor's letter. Did business, associations, schools, communities and vulnerable groups take part in the bid? What does the city itself commit to?",
      },
      source: reported,
    },
    {
      id: "language-photos",
      words: { vi: "Chất lượng ngôn ngữ nộp và ảnh", en: "Quality of the language submitted and of the photos" },
      weight: 5,
      guidance: {
        vi: "Đọc bản tiếng Anh hoặc tiếng Pháp như người ngoài: câu có tự nhiên, thuật ngữ có thống nhất, có lặp giữa các mục không? Ảnh có rõ, đúng lĩnh vực, chú thích và quyền đầy đủ không?",
        en: "Read the English or French as an outsider would: is it natural, are terms kept, is anything said twice? Are photos clear, of the field, captioned and cleared?",
      },
      source: reported,
    },
  ],
};
