import type { AuthorityFields } from "@/lib/domain/authorities";

const commission = {
  ...{ cityId: null, kind: "national-commission" as const, form: "" as const },
  ...{ bodyVi: "Ủy ban Quốc gia UNESCO Việt Nam", bodyEn: "Viet Nam National Commission for UNESCO" },
  ...{ bodyFr: "Commission nationale vietnamienne pour l’UNESCO", officeVi: "Chủ tịch" },
  ...{ officeEn: "Chairperson, Deputy Minister of Foreign Affairs", officeFr: "Président, vice-ministre des Affaires étrangères" },
};

const unverified = "Họ tên người ký: chưa xác minh.";

/** A city's People's Committee and its standing body; who signs there no public source that we read names, so no name is given. */
function ofCity(cityId: string, vi: string, department: string): readonly AuthorityFields[] {
  const nobody = { cityId, signatory: "", form: "" as const, validFrom: null, validTo: null, source: unverified };
  return [
    {
      ...nobody,
      ...{ kind: "mayor", bodyVi: `Ủy ban nhân dân thành phố ${vi}`, bodyEn: `People's Committee of ${vi} City` },
      ...{ bodyFr: `Comité populaire de la ville de ${vi}`, officeVi: "Chủ tịch", officeEn: "Chairperson", officeFr: "Président" },
    },
    {
      ...nobody,
      ...{
        kind: "department",
        bodyVi: department,
        bodyEn: "",
        bodyFr: "",
        officeVi: "Giám đốc",
        officeEn: "Director",
        officeFr: "Directeur",
      },
    },
  ];
}

/**
 * Who signs, as far as public sources say: the chairs of the National Commission by the decisions that appointed them (each ends
 * the day before the next), two city bodies without names. Hội An, Đà Lạt, Hạ Long and Vũng Tàu have none: who acts as their mayor
 * towards UNESCO since 1 July 2025 was not found.
 */
export const signers: readonly AuthorityFields[] = [
  {
    ...commission,
    ...{ signatory: "Đặng Hoàng Giang", validFrom: null, validTo: "2022-05-08" },
    source: "Quyết định 699/QĐ-TTg (khoảng năm 2021; ngày bắt đầu chưa xác minh).",
  },
  {
    ...commission,
    ...{ signatory: "Hà Kim Ngọc", validFrom: "2022-05-09", validTo: "2024-11-14" },
    source: "Quyết định 559/QĐ-TTg ngày 09/5/2022; ngày kết thúc suy ra từ quyết định kế tiếp.",
  },
  {
    ...commission,
    ...{ signatory: "Nguyễn Minh Vũ", validFrom: "2024-11-15", validTo: "2025-11-06" },
    source: "Quyết định 1401/QĐ-TTg ngày 15/11/2024; ngày kết thúc suy ra từ quyết định kế tiếp.",
  },
  {
    ...commission,
    ...{ signatory: "Ngô Lê Văn", validFrom: "2025-11-07", validTo: null },
    source: "Quyết định 2457/QĐ-TTg ngày 07/11/2025.",
  },
  ...ofCity("hue", "Huế", "Sở Văn hóa và Thể thao thành phố Huế"),
  ...ofCity("daNang", "Đà Nẵng", "Sở Văn hóa, Thể thao và Du lịch thành phố Đà Nẵng"),
];
