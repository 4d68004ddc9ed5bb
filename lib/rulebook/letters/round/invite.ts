import type { RoundTemplate } from "@/lib/domain/consultation/round-letter";

/** Giấy mời (GM) to a round table, workshop or conference: what, when, where, who, and the draft that will be spoken of. */
export const invite: RoundTemplate = {
  words: { vi: "Giấy mời", en: "Invitation" },
  paper: {
    issuer: "{issuer}",
    symbol: "GM-[tên viết tắt]",
    place: "{place}",
    type: "GIẤY MỜI",
    abstract: "Tham dự {form} về dự thảo hồ sơ ứng cử Mạng lưới các thành phố sáng tạo của UNESCO",
    to: [],
    basis: [],
    body: [],
    recipients: ["Như trên", "[các đơn vị phối hợp]", "Lưu: VT, [đơn vị soạn]"],
    office: "office",
    signatory: "{signatory}",
  },
  body: [
    "{issuer} trân trọng kính mời quý cơ quan, đơn vị, chuyên gia tham dự {form} góp ý dự thảo hồ sơ thành phố {city} ứng cử gia nhập Mạng lưới các thành phố sáng tạo của UNESCO trong lĩnh vực {field}, đợt năm {year}.",
    { when: "purpose", text: "1. Nội dung: {purpose}" },
    { when: "noPurpose", text: "1. Nội dung: [nội dung buổi làm việc]" },
    "2. Chủ trì: [chức vụ, họ và tên người chủ trì]",
    "3. Thời gian: {starts}",
    "4. Địa điểm: {venue}",
    "5. Thành phần: đại diện các cơ quan, tổ chức và chuyên gia nêu tại phần kính gửi; [thành phần khác]",
    "6. Tài liệu: dự thảo lần {draft} của hồ sơ (chốt {draftDay}). Mỗi nơi nhận có một đường dẫn riêng, ghi kèm giấy mời này hoặc gửi qua thư điện tử; mở đường dẫn là đọc được dự thảo và góp ý trực tiếp, không cần tài khoản, đề nghị không chuyển tiếp đường dẫn này.",
    { when: "sections", text: "{issuer} mong nhận được ý kiến tập trung vào các mục sau:" },
    { when: "sections", each: "- {section}" },
    "Ngoài ý kiến phát biểu tại {form}, ý kiến bằng văn bản hoặc trực tuyến được tiếp nhận đến {ends}. Đề nghị xác nhận tham dự với {contactName}, {team}; điện thoại: {contactTelephone}; thư điện tử: {contactEmail}.",
    { when: "silenceAgrees", text: "Đơn vị không gửi văn bản góp ý xem như thống nhất nội dung dự thảo." },
    "Rất mong quý cơ quan, đơn vị, chuyên gia sắp xếp thời gian tham dự./.",
  ],
};
