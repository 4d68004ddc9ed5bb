import type { OfficialWords } from "@/lib/domain/letters";

/**
 * Biên bản họp thẩm định, in the form of Nghị định 30/2020/NĐ-CP (uccn.md 7.6): Quốc hiệu, issuer, number left to the clerk, tên loại and
 * trích yếu; its body and the two hands beneath are drawn up by `review/minutes.ts`.
 */
export const minutesPaper: OfficialWords = {
  above: "{above}",
  issuer: "{issuer}",
  symbol: "BB-[tên viết tắt]",
  place: "{place}",
  type: "BIÊN BẢN",
  abstract: "Họp thẩm định hồ sơ thành phố {city} ứng cử Mạng lưới các thành phố sáng tạo của UNESCO, lĩnh vực {field}, đợt năm {year}",
  to: [],
  basis: [],
  body: [],
  recipients: ["Thành phần dự họp", "{team}", "Lưu: VT, [đơn vị soạn]"],
  office: "office",
  signatory: "{chair}",
};

export const minutesHints: Readonly<Record<string, string>> = {
  above: "Tên cơ quan chủ quản",
  issuer: "Tên cơ quan tổ chức thẩm định",
  place: "địa danh",
  city: "tên thành phố",
  field: "lĩnh vực",
  team: "đơn vị xây dựng hồ sơ",
  office: "CHỦ TRÌ",
  chair: "Họ và tên người chủ trì",
  secretary: "Họ và tên thư ký",
  held: "giờ, ngày họp",
  venue: "địa điểm họp",
  present: "thành phần dự họp",
  view: "ý kiến thống nhất của phiên họp",
  decision: "quyết định của phiên họp",
};
