import type { Party, Role } from "@/lib/domain/roles";

/** The bodies of the demonstration world; the names are those of real or plausible offices. */
export const organisations = [
  {
    key: "ministry",
    kind: "ministry",
    vi: "Cục Hợp tác quốc tế, Bộ Văn hóa, Thể thao và Du lịch",
    en: "Department of International Cooperation, Ministry of Culture, Sports and Tourism",
  },
  {
    key: "institute",
    kind: "institute",
    vi: "Viện Văn hóa Nghệ thuật quốc gia Việt Nam",
    en: "Viet Nam National Institute of Culture and Arts Studies",
  },
  {
    key: "hue",
    kind: "city",
    vi: "Sở Văn hóa và Thể thao thành phố Huế – Tổ công tác",
    en: "Department of Culture and Sports of Huế City – Working Group",
  },
  {
    key: "daNang",
    kind: "city",
    vi: "Sở Văn hóa, Thể thao và Du lịch thành phố Đà Nẵng – Tổ công tác",
    en: "Department of Culture, Sports and Tourism of Đà Nẵng City – Working Group",
  },
  {
    key: "haLong",
    kind: "city",
    vi: "Tổ công tác Hạ Long (Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Ninh)",
    en: "Hạ Long Working Group (Department of Culture, Sports and Tourism of Quảng Ninh Province)",
  },
] as const satisfies readonly { key: string; kind: Party; vi: string; en: string }[];

export type OrganisationKey = (typeof organisations)[number]["key"];

/** Invented people. Their addresses end in example.vn, so no message can reach anybody. */
export const people = [
  {
    key: "coordinator",
    organisation: "ministry",
    role: "ministry-coordinator",
    name: "Phạm Thị Thu Hằng",
    email: "hang.pham@bvhttdl.example.vn",
  },
  {
    key: "officer",
    organisation: "ministry",
    role: "ministry-officer",
    name: "Đinh Quang Huy",
    email: "huy.dinh@bvhttdl.example.vn",
  },
  {
    key: "adviser",
    organisation: "institute",
    role: "institute-adviser",
    name: "Nguyễn Thị Minh Nguyệt",
    email: "nguyet.nguyen@vien.example.vn",
  },
  {
    key: "reviewer",
    organisation: "institute",
    role: "institute-reviewer",
    name: "Hoàng Đức Kiên",
    email: "kien.hoang@vien.example.vn",
  },
  {
    key: "hueLead",
    organisation: "hue",
    role: "city-lead",
    name: "Nguyễn Hương Lan",
    email: "lan.nguyen@hue.example.vn",
  },
  {
    key: "hueEditor",
    organisation: "hue",
    role: "city-editor",
    name: "Lê Quang Vinh",
    email: "vinh.le@hue.example.vn",
  },
  {
    key: "hueSecondEditor",
    organisation: "hue",
    role: "city-editor",
    name: "Trương Khánh Linh",
    email: "linh.truong@hue.example.vn",
  },
  { key: "hueReader", organisation: "hue", role: "reader", name: "Hồ Đắc Phúc", email: "phuc.ho@hue.example.vn" },
  {
    key: "daNangLead",
    organisation: "daNang",
    role: "city-lead",
    name: "Trần Quốc Bảo",
    email: "bao.tran@danang.example.vn",
  },
  {
    key: "daNangEditor",
    organisation: "daNang",
    role: "city-editor",
    name: "Đặng Mai Anh",
    email: "anh.dang@danang.example.vn",
  },
  {
    key: "haLongLead",
    organisation: "haLong",
    role: "city-lead",
    name: "Bùi Anh Tuấn",
    email: "tuan.bui@halong.example.vn",
  },
  {
    key: "haLongEditor",
    organisation: "haLong",
    role: "city-editor",
    name: "Đỗ Thanh Hà",
    email: "ha.do@halong.example.vn",
  },
] as const satisfies readonly {
  key: string;
  organisation: OrganisationKey;
  role: Role;
  name: string;
  email: string;
}[];
