export const history = {
  title: "Lịch sử",
  line: "Ai đã làm gì trên hồ sơ này, mới nhất trước. Không ai sửa hoặc xóa được các dòng này.",
  empty: "Chưa có gì được ghi lại",
  emptyLine: "Khi có người lưu câu trả lời, nêu ý kiến hoặc chuyển bước, việc đó được ghi ở đây.",
  since: "{from} đến {to}",
  difference: "Xem khác biệt",
  thread: "Xem ý kiến",
  files: "Xem tài liệu",
  older: "Xem cũ hơn",
  newest: "Về mới nhất",
  pages: "Các trang lịch sử",
  note: "Lý do",
};
