import type { PersonField, Section } from "@/lib/domain/form";

// Six sub-fields for the mayor, three more for the others: [F19], [F21].
const personal: readonly PersonField[] = [
  { id: "title", words: { vi: "Danh xưng", en: "Title", fr: "Civilité" }, format: "title", required: true },
  { id: "familyName", words: { vi: "Họ", en: "Family name", fr: "Nom" }, format: "text", required: true },
  { id: "firstName", words: { vi: "Tên đệm và tên", en: "First name", fr: "Prénom" }, format: "text", required: true },
  { id: "address", words: { vi: "Địa chỉ", en: "Address", fr: "Adresse" }, format: "text", required: true },
  {
    id: "telephone",
    words: { vi: "Điện thoại", en: "Telephone", fr: "Téléphone" },
    format: "telephone",
    required: true,
  },
  { id: "email", words: { vi: "Thư điện tử", en: "Email", fr: "Courriel" }, format: "email", required: true },
];

const ofInstitution: readonly PersonField[] = [
  ...personal,
  {
    id: "institution",
    words: { vi: "Cơ quan, chức vụ", en: "Institution and function", fr: "Institution et fonction" },
    format: "text",
    required: true,
  },
  {
    id: "status",
    words: { vi: "Loại hình cơ quan", en: "Status or type of institution", fr: "Statut ou type d’institution" },
    format: "text",
    required: true,
  },
  {
    id: "other",
    words: {
      vi: "Thông tin quan trọng khác",
      en: "Other important information",
      fr: "Autres informations importantes",
    },
    format: "long",
    required: false,
  },
];

export const contacts: Section = {
  id: "contacts",
  number: "3",
  words: { vi: "Đầu mối liên hệ", en: "Contacts", fr: "Contacts" },
  // Names, telephones and addresses are basic personal data: [TN356].
  intro: {
    vi: "Ghi người đang giữ chức vụ vào ngày nộp và kiểm tra lại ngay trước khi gửi. Đây là dữ liệu cá nhân sẽ được chuyển tới UNESCO, vì vậy cần báo trước cho từng người được nêu tên.",
    en: "Name the people in office on the day of submission and check again just before sending. This is personal data that goes to UNESCO, so tell each person beforehand.",
  },
  questions: [
    {
      id: "3.1",
      kind: "person",
      words: { vi: "Chủ tịch Ủy ban nhân dân (Thị trưởng)", en: "Mayor of the city", fr: "Maire de la ville" },
      help: {
        // Provincial cities ended on 1 July 2025: [NQS], [LFL].
        vi: "Người này ký thư giới thiệu (A.1) và tuyên bố ở mục 13; họ tên và chức vụ phải trùng nhau ở cả ba nơi. Nếu thành phố không còn Ủy ban nhân dân riêng từ ngày 01/7/2025, ghi người có thẩm quyền đại diện theo tổ chức chính quyền hiện hành.",
        en: "This person signs the presentation letter (A.1) and the declaration in section 13; name and office must agree in all three places. Where the city has had no People's Committee of its own since 1 July 2025, name whoever lawfully represents it today.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      fields: personal,
    },
    {
      id: "3.2",
      kind: "person",
      words: {
        vi: "Đại diện của Chủ tịch Ủy ban nhân dân",
        en: "Representative of the Mayor",
        fr: "Représentant du maire",
      },
      help: {
        vi: "Người giữ liên lạc giữa lãnh đạo thành phố với Ban Thư ký UNESCO và bảo đảm sự chỉ đạo cho đầu mối điều hành ở mục 3.3. Nên là lãnh đạo có thẩm quyền quyết định, thường là Phó Chủ tịch phụ trách văn hóa – xã hội.",
        en: "Keeps the city's leadership in touch with the UNESCO Secretariat and gives political backing to the executive contact in 3.3. Best a leader who can decide, often the Vice-Chair in charge of culture and society.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      fields: ofInstitution,
    },
    {
      id: "3.3",
      kind: "person",
      words: { vi: "Đầu mối điều hành chính", en: "Main executive contact", fr: "Contact exécutif principal" },
      help: {
        vi: "Người trả lời UNESCO hằng ngày, thuộc đơn vị sẽ điều phối việc thực hiện danh hiệu và được Chủ tịch Ủy ban nhân dân cử chính thức bằng văn bản. Đơn vị nêu ở đây phải khớp với cơ cấu tổ chức trình bày ở mục 10.4.",
        en: "Answers UNESCO day by day, works in the unit that will run the designation, and is officially appointed by the Mayor in writing. The unit named here must agree with the structure described in 10.4.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      fields: ofInstitution,
    },
    {
      id: "3.4",
      kind: "person",
      words: { vi: "Đầu mối thay thế", en: "Alternative contact", fr: "Contact suppléant" },
      help: {
        vi: "Người thay đầu mối chính khi vắng mặt và nắm được toàn bộ hồ sơ. Dùng số điện thoại và hộp thư khác với mục 3.3 để UNESCO luôn liên hệ được.",
        en: "Stands in for the main contact and knows the whole dossier. Give a telephone and mailbox other than those in 3.3, so that UNESCO can always reach someone.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      fields: ofInstitution,
    },
  ],
};
