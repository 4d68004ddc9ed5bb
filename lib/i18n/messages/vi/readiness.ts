export const readiness = {
  title: "Sẵn sàng nộp",
  line: "Mọi điều còn đứng giữa hồ sơ này và một gói hồ sơ gửi được tới UNESCO. Bấm vào từng dòng để đến chỗ sửa.",
  whole: "Cả hồ sơ",
  sent: {
    title: "Hồ sơ đã nộp",
    line: "Nội dung gửi đi đã được chốt trong gói hồ sơ, không còn việc gì phải chuẩn bị ở trang này.",
    packet: "Xem gói đã chốt",
  },
  blocks: {
    title: "Phải xong trước khi nộp",
    none: "Không còn điều gì chặn việc nộp hồ sơ.",
    count: "Còn {count} điều chặn việc nộp hồ sơ.",
  },
  print: {
    title: "In thử",
    trying: "Đang in thử theo đúng quy tắc của gói hồ sơ (PDF/A, PDF có gắn thẻ). Việc này mất vài giây.",
    good: "In thử đạt về khuôn dạng (PDF/A, PDF gắn thẻ). Ký tự không in được, nếu có, nằm trong danh sách ở trên.",
    bad: "In thử chưa đạt: {count} điều phải sửa",
    again: "In thử lại",
    edition: { submission: "Bản nộp:", vietnamese: "Bản đọc tiếng Việt:", bilingual: "Bản song ngữ:" },
  },
  advice: {
    title: "Nên xem lại",
    count: "{count, plural, =0 {Không có gợi ý nào.} other {# gợi ý. Không gợi ý nào chặn việc nộp.}}",
  },
};
