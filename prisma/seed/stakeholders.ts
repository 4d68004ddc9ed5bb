import type { StakeholderFields } from "@/lib/domain/consultation/stakeholders";

/** A line of the demonstration's directory. Offices are real or plausible, experts invented; all addresses end in example.vn or example.org. */
const line = (kind: StakeholderFields["kind"], nameVi: string, nameEn: string, email: string, more: Partial<StakeholderFields> = {}) => ({
  ...{ kind, nameVi, nameEn, email, contact: "", language: "vi" as const, note: "" },
  ...more,
});

export const stakeholders: readonly StakeholderFields[] = [
  line("department", "Sở Du lịch thành phố Huế", "Department of Tourism of Huế City", "gopy@sdl-hue.example.vn", {
    contact: "Phòng Quy hoạch phát triển",
  }),
  line("department", "Sở Công Thương thành phố Huế", "Department of Industry and Trade of Huế City", "vanthu@sct-hue.example.vn"),
  line("department", "Trung tâm Bảo tồn Di tích Cố đô Huế", "Huế Monuments Conservation Centre", "vanthu@ditich-hue.example.vn"),
  line("department", "Cục Di sản văn hóa", "Department of Cultural Heritage", "vanthu@disan.example.vn"),
  line("association", "Hội Văn nghệ dân gian Việt Nam", "Viet Nam Folk Arts Association", "hoi@vannghedangian.example.vn"),
  line("association", "Hiệp hội Văn hóa Ẩm thực Việt Nam", "Viet Nam Culinary Culture Association", "", {
    note: "Chỉ nhận công văn giấy.",
  }),
  line("unesco", "Văn phòng UNESCO Hà Nội", "UNESCO Hà Nội Office", "culture@unesco-hanoi.example.org", { language: "en" }),
  line("commission", "Ủy ban Quốc gia UNESCO Việt Nam", "Viet Nam National Commission for UNESCO", "banthuky@ubqg.example.vn"),
  line(
    "member-city",
    "Thành phố Hội An (thành viên, Thủ công và nghệ thuật dân gian)",
    "Hội An (member, Crafts and Folk Art)",
    "uccn@hoian.example.vn",
  ),
  line("member-city", "Thành phố Östersund (thành viên, Ẩm thực)", "Östersund (member, Gastronomy)", "uccn@ostersund.example.org", {
    language: "en",
  }),
  line(
    "expert",
    "PGS.TS. Lê Thị Hoài Phương (chuyên gia văn hóa)",
    "Dr Lê Thị Hoài Phương (expert on culture)",
    "phuong.le@chuyengia.example.vn",
  ),
];
