export const search = {
  open: "Tìm (Ctrl K)",
  title: "Tìm hồ sơ và câu trả lời",
  label: "Từ cần tìm",
  help: "Gõ tên thành phố, lĩnh vực hoặc vài từ trong câu trả lời; có dấu hay không dấu đều được.",
  results: "Kết quả tìm",
  dossier: "Hồ sơ",
  answer: "{city} · câu {question} ({language})",
  short: "Hãy gõ ít nhất 2 ký tự.",
  waiting: "Đang tìm…",
  none: "Không thấy “{words}” trong các hồ sơ của bạn. Hãy thử ít từ hơn hoặc từ khác.",
  found: "{count, plural, =0 {Không có kết quả} other {# kết quả; dùng phím lên, xuống để chọn, Enter để mở}}",
};
