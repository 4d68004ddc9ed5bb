export const advice = {
  title: "Gợi ý rà soát",
  line: "Những chỗ nên xem lại trước khi gửi. Đây chỉ là gợi ý: không chỗ nào chặn việc chuyển bước.",
  question: "Câu {question}. {title}",
  questionIn: "Câu {question}. {title}, {language}",
  short: "Câu {question}",
  stale: {
    title: "Bản dịch cũ hơn bản gốc",
    count:
      "{count, plural, =0 {Không có bản dịch nào cũ hơn bản tiếng Việt.} other {# bản dịch cũ hơn bản tiếng Việt. Ở từng câu, hãy sửa bản dịch, hoặc đánh dấu đã soát nếu bản dịch vẫn đúng.}}",
    what: "Bản tiếng Việt đã đổi những gì",
  },
  departures: {
    title: "Khác với bảng thuật ngữ",
    count:
      "{count, plural, =0 {Các bản dịch đều theo bảng thuật ngữ của Bộ.} other {# câu dịch khác cách Bộ đã thống nhất. Dịch khác có thể đúng; hãy xem lại.}}",
    glossary: "Mở bảng thuật ngữ",
  },
  repeated: {
    title: "Câu văn lặp lại",
    count:
      "{count, plural, =0 {Không có câu văn nào lặp lại ở hai câu trả lời.} other {# câu văn có ở nhiều câu trả lời. Mẫu đơn không cho lặp lại.}}",
    places: "Có ở:",
  },
  figures: {
    title: "Số liệu cần xem lại",
    count:
      "{count, plural, =0 {Không có số liệu nào thiếu nguồn hoặc mang hai giá trị.} other {# số liệu thiếu nguồn hoặc mang hai giá trị. Sửa một lần trong bảng số liệu, mọi chỗ đã chèn đều theo.}}",
  },
  unchecked: {
    title: "Chưa soát",
    count: "{language}: đã soát {checked} trên {written} câu đã viết.",
    none: "{language}: chưa viết câu nào.",
    list: "{count} câu chưa soát",
  },
};
