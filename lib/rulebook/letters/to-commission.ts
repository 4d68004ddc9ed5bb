import type { OfficialTemplate } from "@/lib/domain/letters";

/** The city asks the National Commission for its letter. */
export const toCommission: OfficialTemplate = {
  kind: "official",
  id: "to-commission",
  words: { vi: "Công văn đề nghị Ủy ban Quốc gia UNESCO có thư", en: "Request to the National Commission" },
  issuer: "{mayorBodyVi}",
  symbol: "UBND-[đơn vị soạn]",
  place: "{placeVi}",
  abstract: "đề nghị có thư ủng hộ hồ sơ ứng cử Mạng lưới các thành phố sáng tạo của UNESCO",
  to: ["Ủy ban Quốc gia UNESCO Việt Nam"],
  basis: [],
  body: [
    "Thực hiện [số, ngày, tên văn bản về chủ trương hoặc kế hoạch của thành phố], thành phố {cityVi} đang hoàn thiện hồ sơ ứng cử gia nhập Mạng lưới các thành phố sáng tạo của UNESCO trong lĩnh vực {fieldVi}, đợt năm {year}.",
    "Theo yêu cầu của UNESCO, hồ sơ phải có thư ủng hộ chính thức của Ủy ban Quốc gia UNESCO. Hạn nộp hồ sơ là {deadlineVi}. Để kịp hoàn tất và gửi hồ sơ, thành phố mong nhận được thư trước {dueVi}.",
    "{mayorBodyVi} trân trọng đề nghị Ủy ban Quốc gia UNESCO Việt Nam xem xét, có thư ủng hộ bằng {languageVi}. Gửi kèm công văn này gồm bản tóm tắt hồ sơ và dự thảo thư để Ủy ban tham khảo.",
    "Thông tin cần trao đổi, xin liên hệ: {contactName}, {contactOffice}; điện thoại: {contactTelephone}; thư điện tử: {contactEmail}.",
    "Trân trọng cảm ơn sự quan tâm, phối hợp của Ủy ban./.",
  ],
  recipients: ["Như trên", "Bộ Văn hóa, Thể thao và Du lịch (để b/c)", "[các đơn vị phối hợp]", "Lưu: VT, [đơn vị soạn]"],
  office: "mayorOfficeVi",
  signatory: "{mayorName}",
};
