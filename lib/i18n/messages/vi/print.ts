export const print = {
  title: "Hồ sơ ứng cử của {city}",
  subtitle: "Mạng lưới các thành phố sáng tạo của UNESCO, đợt {year}",
  contents: "Mục lục",
  page: "Trang",
  draft: "BẢN NHÁP",
  annexes: "Tài liệu kèm theo",
  unanswered: "Chưa trả lời",
  city: "Thành phố",
  field: "Lĩnh vực sáng tạo",
  call: "Đợt ứng cử",
  team: "Đơn vị biên soạn",
  frozenAt: "Thời điểm (giờ Việt Nam)",
  counted: {
    words: "{count} từ",
    characters: "{count} ký tự",
  },
  limited: {
    words: "{used} / {limit} từ",
    characters: "{used} / {limit} ký tự",
  },
  languages: {
    vi: "Tiếng Việt",
    en: "Tiếng Anh",
    fr: "Tiếng Pháp",
  },
};
