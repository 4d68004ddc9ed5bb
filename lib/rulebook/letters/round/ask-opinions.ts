import type { RoundTemplate } from "@/lib/domain/consultation/round-letter";

/** Công văn lấy ý kiến: what is asked, on which draft, until when, and what silence means. Shape: uccn.md 7.5. */
export const askOpinions: RoundTemplate = {
  words: { vi: "Công văn lấy ý kiến", en: "Letter asking for opinions" },
  paper: {
    issuer: "{issuer}",
    symbol: "[tên viết tắt]",
    place: "{place}",
    abstract: "lấy ý kiến đối với dự thảo hồ sơ ứng cử Mạng lưới các thành phố sáng tạo của UNESCO",
    to: [],
    basis: [],
    body: [],
    recipients: ["Như trên", "[các đơn vị phối hợp]", "Lưu: VT, [đơn vị soạn]"],
    office: "office",
    signatory: "{signatory}",
  },
  body: [
    "Thực hiện [số, ngày, tên văn bản về chủ trương hoặc kế hoạch của thành phố], {team} đang xây dựng hồ sơ thành phố {city} ứng cử gia nhập Mạng lưới các thành phố sáng tạo của UNESCO trong lĩnh vực {field}, đợt năm {year}. Đến nay, dự thảo lần {draft} đã hoàn thành (chốt {draftDay}).",
    { when: "purpose", text: "Mục đích của đợt lấy ý kiến thứ {round}: {purpose}" },
    {
      when: "whole",
      text: "{issuer} trân trọng đề nghị quý cơ quan, đơn vị, chuyên gia nghiên cứu và có ý kiến đối với toàn bộ dự thảo hồ sơ.",
    },
    {
      when: "sections",
      text: "{issuer} trân trọng đề nghị quý cơ quan, đơn vị, chuyên gia nghiên cứu và có ý kiến đối với dự thảo hồ sơ, tập trung vào các mục sau:",
    },
    { when: "sections", each: "- {section}" },
    "Ý kiến góp ý đề nghị gửi về {issuer} chậm nhất là {ends} để tổng hợp, tiếp thu, giải trình. Đầu mối tiếp nhận: {contactName}, {team}; điện thoại: {contactTelephone}; thư điện tử: {contactEmail}.",
    { when: "silenceAgrees", text: "Đơn vị không gửi văn bản góp ý xem như thống nhất nội dung dự thảo." },
    "Mỗi nơi nhận có một đường dẫn riêng, ghi kèm công văn này hoặc gửi qua thư điện tử; mở đường dẫn là đọc được dự thảo và góp ý trực tiếp, không cần tài khoản, đề nghị không chuyển tiếp đường dẫn này.",
    "Trân trọng cảm ơn sự quan tâm, phối hợp của quý cơ quan, đơn vị, chuyên gia./.",
  ],
};
