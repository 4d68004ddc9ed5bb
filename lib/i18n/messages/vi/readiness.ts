export const readiness = {
  title: "Sẵn sàng nộp",
  line: "Mọi điều còn đứng giữa hồ sơ này và một gói hồ sơ gửi được tới UNESCO. Bấm vào từng dòng để đến chỗ sửa.",
  whole: "Cả hồ sơ",
  blocks: {
    title: "Phải xong trước khi nộp",
    none: "Không còn điều gì chặn việc nộp hồ sơ.",
    count: "Còn {count} điều chặn việc nộp hồ sơ.",
  },
  advice: {
    title: "Nên xem lại",
    count: "{count, plural, =0 {Không có gợi ý nào.} other {# gợi ý. Không gợi ý nào chặn việc nộp.}}",
  },
};
