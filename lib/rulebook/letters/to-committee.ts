import type { OfficialTemplate } from "@/lib/domain/letters";

/** The standing body submits the dossier and the letters to the People's Committee, to be approved and signed. */
export const toCommittee: OfficialTemplate = {
  kind: "official",
  id: "to-committee",
  words: { vi: "Tờ trình UBND phê duyệt và ký hồ sơ", en: "Submission to the People's Committee" },
  above: "{mayorBodyVi}",
  issuer: "{departmentBodyVi}",
  symbol: "TTr-[tên viết tắt]",
  place: "{placeVi}",
  type: "TỜ TRÌNH",
  abstract:
    "Về việc phê duyệt và ký hồ sơ thành phố {cityVi} ứng cử gia nhập Mạng lưới các thành phố sáng tạo của UNESCO trong lĩnh vực {fieldVi}, đợt năm {year}",
  to: ["{mayorBodyVi}"],
  basis: [
    "Căn cứ [số, ngày, tên văn bản về chủ trương hoặc kế hoạch của thành phố]",
    "Căn cứ thông báo của UNESCO về đợt ứng cử năm {year} [số, ngày nếu có]",
  ],
  body: [
    "{departmentBodyVi} kính trình {mayorBodyVi} xem xét, phê duyệt và ký hồ sơ với các nội dung sau:",
    "# 1. Quá trình xây dựng hồ sơ",
    "Hồ sơ do {teamVi} xây dựng. [Tóm tắt các bước đã làm: khảo sát, biên soạn, tham vấn, tiếp thu ý kiến, thẩm định.]",
    "# 2. Nội dung trình phê duyệt và ký",
    "- Hồ sơ ứng cử bằng {languageVi} (có bản tiếng Việt để đọc);",
    "- Thư giới thiệu của Chủ tịch Ủy ban nhân dân gửi Ban Thư ký Mạng lưới các thành phố sáng tạo của UNESCO;",
    "- Trang tuyên bố của thành phố, ký sau khi nội dung hồ sơ đã chốt;",
    "- Công văn đề nghị Ủy ban Quốc gia UNESCO Việt Nam và hai hội nghề nghiệp có thư ủng hộ.",
    "# 3. Thời hạn",
    "Hạn nộp hồ sơ là {deadlineVi}. Để kịp gửi, kính đề nghị hồ sơ và thư được ký trước {dueVi}.",
    "# 4. Kinh phí và trách nhiệm thực hiện",
    "[Nguồn kinh phí thực hiện các cam kết nêu trong hồ sơ; đơn vị chủ trì, phối hợp.]",
    "{departmentBodyVi} kính trình {mayorBodyVi} xem xét, quyết định./.",
  ],
  recipients: ["Như trên", "[các đơn vị phối hợp]", "Lưu: VT, [đơn vị soạn]"],
  office: "departmentOfficeVi",
  signatory: "{departmentName}",
};
