import type { OfficialTemplate } from "@/lib/domain/letters";

/** The city asks a national professional association for its letter, and says what makes one worth reading. */
export const toAssociation: OfficialTemplate = {
  kind: "official",
  id: "to-association",
  words: { vi: "Công văn đề nghị hội nghề nghiệp có thư", en: "Request to a professional association" },
  issuer: "{mayorBodyVi}",
  symbol: "UBND-[đơn vị soạn]",
  place: "{placeVi}",
  abstract: "đề nghị có thư ủng hộ hồ sơ ứng cử Mạng lưới các thành phố sáng tạo của UNESCO",
  to: ["{association}"],
  basis: [],
  body: [
    "Thực hiện [số, ngày, tên văn bản về chủ trương hoặc kế hoạch của thành phố], thành phố {cityVi} đang hoàn thiện hồ sơ ứng cử gia nhập Mạng lưới các thành phố sáng tạo của UNESCO trong lĩnh vực {fieldVi}, đợt năm {year}.",
    "Theo yêu cầu của UNESCO, hồ sơ phải có thư ủng hộ của hai hội nghề nghiệp đang hoạt động ở cấp quốc gia trong lĩnh vực đã chọn. {mayorBodyVi} trân trọng đề nghị {association} có thư ủng hộ bằng {languageVi}, nêu bằng hiểu biết của chính Hội về:",
    "- Hoạt động của Hội trong lĩnh vực trên phạm vi cả nước;",
    "- Những gì Hội trực tiếp biết về thành phố: con người, địa điểm, tác phẩm, sự kiện;",
    "- Những việc Hội đã làm hoặc sẽ cùng làm với thành phố, nhất là các sáng kiến nêu trong hồ sơ.",
    "Hạn nộp hồ sơ là {deadlineVi}. Để kịp hoàn tất hồ sơ, thành phố mong nhận được thư trước {dueVi}. Gửi kèm công văn này gồm bản tóm tắt hồ sơ và khung thư để Hội tham khảo.",
    "Thông tin cần trao đổi, xin liên hệ: {contactName}, {contactOffice}; điện thoại: {contactTelephone}; thư điện tử: {contactEmail}.",
    "Trân trọng cảm ơn sự quan tâm, phối hợp của Hội./.",
  ],
  recipients: ["Như trên", "[các đơn vị phối hợp]", "Lưu: VT, [đơn vị soạn]"],
  office: "mayorOfficeVi",
  signatory: "{mayorName}",
};
