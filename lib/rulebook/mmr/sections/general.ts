import type { Section } from "@/lib/domain/form";
import { fields } from "../../uccn-2027/fields";
import { focalPoint } from "../focal-point";
import { shortText } from "../limits";

// The heads of this section are from memory of the 2021 guidelines [MMR21]; their wording is ours (uccn.md 6).
const asked = { required: true, certainty: "M-high", mayBeNothing: false } as const;

export const general: Section = {
  id: "general",
  number: "2",
  words: { vi: "Thông tin chung", en: "General information", fr: "Informations générales" },
  questions: [
    {
      ...asked,
      id: "2.1",
      kind: "short-text",
      words: { vi: "Tên thành phố", en: "Name of the city", fr: "Nom de la ville" },
      help: {
        vi: "Tên đã được UNESCO công bố. Nếu đơn vị hành chính đã đổi thì giải thích ở câu 2.6.",
        en: "The name UNESCO published. If the administrative unit has changed since, explain in 2.6.",
      },
    },
    {
      ...asked,
      id: "2.2",
      kind: "short-text",
      words: { vi: "Quốc gia", en: "Country", fr: "Pays" },
      help: { vi: "Ghi theo cách UNESCO viết: “Viet Nam”.", en: "As UNESCO writes it: “Viet Nam”." },
    },
    {
      ...asked,
      id: "2.3",
      kind: "choice",
      words: { vi: "Lĩnh vực sáng tạo", en: "Creative field", fr: "Domaine créatif" },
      help: {
        vi: "Lĩnh vực được công nhận; báo cáo không phải là dịp để đổi lĩnh vực.",
        en: "The field of the designation; a report is no occasion to change it.",
      },
      options: fields,
    },
    {
      ...asked,
      id: "2.4",
      kind: "short-text",
      words: { vi: "Ngày được công nhận", en: "Date of designation", fr: "Date de désignation" },
      help: { vi: "Ngày UNESCO công bố kết quả.", en: "The day UNESCO announced the result." },
    },
    {
      ...asked,
      id: "2.5",
      kind: "short-text",
      words: { vi: "Ngày nộp báo cáo", en: "Date of submission of this report", fr: "Date de soumission du rapport" },
      help: { vi: "Ghi khi bản báo cáo đã chốt để gửi.", en: "Fill it in when the report is final." },
    },
    {
      ...asked,
      id: "2.6",
      kind: "long-text",
      words: { vi: "Cơ quan lập báo cáo", en: "Entity responsible for the report", fr: "Entité responsable du rapport" },
      help: {
        vi: "Tên cơ quan và vị trí của cơ quan trong bộ máy thành phố. Nêu rõ nếu cơ quan đã thay đổi sau khi được công nhận.",
        en: "The body and its place in the city's administration. Say so if it has changed since the designation.",
      },
      limit: shortText,
    },
    {
      ...asked,
      id: "2.7",
      kind: "short-text",
      words: { vi: "Các báo cáo trước", en: "Previous reports submitted and their dates", fr: "Rapports précédents et leurs dates" },
      help: {
        vi: "Năm của từng báo cáo đã nộp, kể cả báo cáo nộp trước khi dùng hệ thống này.",
        en: "The year of each report submitted, those made before this system was in use included.",
      },
    },
    {
      ...asked,
      id: "2.8",
      kind: "person",
      words: { vi: "Đầu mối liên hệ", en: "Focal point", fr: "Point focal" },
      help: {
        vi: "Người đang giữ việc vào ngày nộp. Đây là dữ liệu cá nhân được chuyển tới UNESCO, cần báo trước cho người được nêu tên.",
        en: "The person in charge on the day of submission. This is personal data that goes to UNESCO: tell the person beforehand.",
      },
      fields: focalPoint,
    },
  ],
};
