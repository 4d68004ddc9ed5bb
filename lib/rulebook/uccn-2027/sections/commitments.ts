import type { Section } from "@/lib/domain/form";

// The statements are worded by us: the substance is sourced, the form's own sentences and their place are not.
export const commitments: Section = {
  id: "commitments",
  number: "11–13",
  words: { vi: "Cam kết và tuyên bố", en: "Commitments and declaration", fr: "Engagements et déclaration" },
  intro: {
    vi: "Mỗi cam kết phải được người có thẩm quyền của thành phố đồng ý trước khi đánh dấu. Khi có mẫu đơn chính thức, Bộ sẽ thay câu chữ ở đây bằng câu chữ của mẫu.",
    en: "Someone with authority in the city must agree to each commitment before it is ticked. Once the official form is available, the ministry replaces this wording with the form's own.",
  },
  questions: [
    {
      id: "11",
      kind: "statement",
      words: {
        vi: "Tham dự hội nghị thường niên của Mạng lưới",
        en: "Participation in the annual conferences of the Network",
        fr: "Participation aux conférences annuelles du Réseau",
      },
      help: {
        vi: "Dự trù kinh phí đoàn đi hằng năm trong mục 10.3 trước khi cam kết. Nên có lãnh đạo thành phố trong thành phần đoàn.",
        en: "Set aside each year's travel in 10.3 before agreeing. The delegation had best include one of the city's leaders.",
      },
      required: true,
      certainty: "M-med",
      mayBeNothing: false,
      // One representative at least, the mayor if possible, at the city's own cost: [JINJU].
      statement: {
        vi: "Nếu được công nhận, thành phố cam kết hằng năm cử ít nhất một đại diện dự hội nghị thường niên của Mạng lưới các thành phố sáng tạo của UNESCO, do Chủ tịch Ủy ban nhân dân trực tiếp tham dự khi có thể, và tự bảo đảm kinh phí tham dự.",
        en: "If designated, the city undertakes to send at least one representative to each annual conference of the UNESCO Creative Cities Network, the Mayor in person wherever possible, and to bear the cost itself.",
      },
    },
    {
      id: "12",
      kind: "statement",
      words: {
        vi: "Cung cấp thông tin và báo cáo giám sát bốn năm một lần",
        en: "Regular information and monitoring report every four years",
        fr: "Information régulière et rapport de suivi tous les quatre ans",
      },
      help: {
        vi: "Xác định ngay đơn vị sẽ theo dõi số liệu của từng sáng kiến, vì báo cáo đầu tiên đến hạn bốn năm sau khi được công nhận. Đơn vị này cần được nêu trong mục 10.4.",
        en: "Decide now which unit will follow the figures of each initiative: the first report falls due four years after designation. That unit should appear in 10.4.",
      },
      required: true,
      // The 2019 form itself speaks of what the city provides every four years: [F19b].
      certainty: "A",
      mayBeNothing: false,
      statement: {
        vi: "Nếu được công nhận, thành phố cam kết thường xuyên cung cấp cho Ban Thư ký UNESCO thông tin về việc thực hiện các mục tiêu của Mạng lưới và bốn năm một lần gửi báo cáo giám sát tư cách thành viên kèm kế hoạch hành động cho giai đoạn tiếp theo.",
        en: "If designated, the city undertakes to keep the UNESCO Secretariat regularly informed of its work for the Network's objectives and to deliver, every four years, a Membership Monitoring Report with an action plan for the period to come.",
      },
    },
    {
      id: "13",
      kind: "statement",
      words: { vi: "Tuyên bố của thành phố", en: "Declaration", fr: "Déclaration" },
      help: {
        vi: "Tuyên bố chỉ có giá trị khi trang ký, ghi ngày được đính kèm ở phụ lục A.6. Người ký phải đúng là người nêu ở mục 3.1.",
        en: "The declaration counts only with the signed and dated page attached as annex A.6. The signatory must be the person named in 3.1.",
      },
      required: true,
      certainty: "M-med",
      mayBeNothing: false,
      // Only "duly completed, signed and dated" is sourced: [DB17].
      statement: {
        vi: "Thành phố xác nhận thông tin trong hồ sơ là đầy đủ và đúng sự thật, hồ sơ được lập với sự đồng ý của các bên được nêu tên, và thành phố sẽ thực hiện các sáng kiến và cam kết đã trình bày nếu được công nhận.",
        en: "The city confirms that the information in this application is complete and true, that it was prepared with the agreement of those named in it, and that, if designated, it will carry out the initiatives and commitments set out here.",
      },
    },
  ],
};
