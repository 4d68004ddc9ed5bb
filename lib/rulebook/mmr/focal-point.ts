import type { PersonField } from "@/lib/domain/form";

/** As for a contact of the application form [F19]; that the report asks the same is assumed. */
export const focalPoint: readonly PersonField[] = [
  { id: "title", words: { vi: "Danh xưng", en: "Title", fr: "Civilité" }, format: "title", required: true },
  { id: "familyName", words: { vi: "Họ", en: "Family name", fr: "Nom" }, format: "text", required: true },
  { id: "firstName", words: { vi: "Tên đệm và tên", en: "First name", fr: "Prénom" }, format: "text", required: true },
  {
    id: "institution",
    words: { vi: "Cơ quan, chức vụ", en: "Institution and function", fr: "Institution et fonction" },
    format: "text",
    required: true,
  },
  { id: "telephone", words: { vi: "Điện thoại", en: "Telephone", fr: "Téléphone" }, format: "telephone", required: true },
  { id: "email", words: { vi: "Thư điện tử", en: "Email", fr: "Courriel" }, format: "email", required: true },
];
