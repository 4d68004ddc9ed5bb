/** Who appraises a dossier, and what each declared before reading it. */
export const review = {
  title: "Thẩm định",
  line: "{state, select, none {Hồ sơ chưa vào chặng thẩm định.} open {Vòng {number}, mở {day}.} ready {Vòng {number}, mở {day}. Kết luận: sẵn sàng nộp.} conditions {Vòng {number}, mở {day}. Kết luận: trả lại kèm điều kiện.} other {Vòng {number}, mở {day}. Kết luận: không đưa hồ sơ đi tiếp.}}",
  parts: {
    label: "Các phần của thẩm định",
    reviewers: "Người thẩm định",
    sheet: "Phiếu thẩm định",
    findings: "Điểm cần xử lý",
    session: "Phiên họp",
  },
};
