import type { Option, Section } from "@/lib/domain/form";
import { fields } from "../fields";
import { shortText } from "../limits";

const yesOrNo: readonly Option[] = [
  { id: "yes", words: { vi: "Có", en: "Yes", fr: "Oui" } },
  { id: "no", words: { vi: "Không", en: "No", fr: "Non" } },
];

export const field: Section = {
  id: "field",
  number: "4–5",
  words: {
    vi: "Lĩnh vực sáng tạo và các lần ứng cử",
    en: "Creative field and earlier applications",
    fr: "Domaine créatif et candidatures antérieures",
  },
  questions: [
    {
      id: "4",
      kind: "choice",
      words: { vi: "Lĩnh vực sáng tạo", en: "Creative field", fr: "Domaine créatif" },
      // One field only: [F19]; two cities a country, in different fields: [CH27].
      help: {
        vi: "Chọn đúng một lĩnh vực; toàn bộ mục 9 và mục 10 phải chứng minh cho lĩnh vực này. Mỗi quốc gia chỉ được giới thiệu hai thành phố ở hai lĩnh vực khác nhau, vì vậy cần thống nhất với Bộ trước khi chọn.",
        en: "Choose exactly one field; all of sections 9 and 10 must speak for it. A country may put forward only two cities, in two different fields, so agree the choice with the ministry first.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      options: fields,
    },
    // 5.1 to 5.4 are from memory: that the form asks, not how it words or numbers the four (uccn.md 4.2).
    {
      id: "5.1",
      kind: "choice",
      words: {
        vi: "Thành phố có là thành viên của mạng lưới thành phố khác của UNESCO không?",
        en: "Is the city a member of another UNESCO city network?",
        fr: "La ville est-elle membre d’un autre réseau de villes de l’UNESCO ?",
      },
      help: {
        vi: "Chỉ tính mạng lưới do UNESCO điều phối, ví dụ Mạng lưới toàn cầu các thành phố học tập. Không kể quan hệ kết nghĩa hoặc hiệp hội đô thị khác.",
        en: "Count only networks run by UNESCO, such as the Global Network of Learning Cities. Twinnings and other associations of cities do not belong here.",
      },
      required: true,
      certainty: "M-med",
      mayBeNothing: false,
      options: yesOrNo,
    },
    {
      id: "5.2",
      kind: "long-text",
      words: {
        vi: "Các mạng lưới đang tham gia",
        en: "Networks the city belongs to",
        fr: "Réseaux dont la ville est membre",
      },
      help: {
        vi: "Nêu tên mạng lưới, năm gia nhập và một hai việc thành phố đã làm trong mạng lưới đó. Nói rõ tư cách thành viên ấy bổ trợ gì cho lĩnh vực sáng tạo đã chọn.",
        en: "Give the network, the year of joining and one or two things the city has done there. Say how that membership supports the chosen creative field.",
      },
      required: true,
      when: { question: "5.1", is: "yes" },
      certainty: "M-med",
      mayBeNothing: true,
      limit: shortText,
    },
    {
      id: "5.3",
      kind: "choice",
      words: {
        vi: "Thành phố đã từng ứng cử vào Mạng lưới các thành phố sáng tạo chưa?",
        en: "Has the city applied to the Creative Cities Network before?",
        fr: "La ville a-t-elle déjà présenté sa candidature au Réseau des villes créatives ?",
      },
      help: {
        vi: "Tính mọi lần đã gửi hồ sơ tới UNESCO, kể cả ở lĩnh vực khác. Lần chuẩn bị nhưng không gửi thì không tính.",
        en: "Count every application sent to UNESCO, in another field too. One that was prepared but never sent does not count.",
      },
      required: true,
      certainty: "M-med",
      mayBeNothing: false,
      options: yesOrNo,
    },
    {
      id: "5.4",
      kind: "long-text",
      words: { vi: "Các lần ứng cử trước", en: "Earlier applications", fr: "Candidatures antérieures" },
      help: {
        vi: "Với mỗi lần, ghi năm và lĩnh vực. Nêu ngắn gọn những điểm đã thay đổi kể từ đó, vì đây là nơi cho thấy thành phố đã rút kinh nghiệm.",
        en: "For each, give year and field. Say briefly what has changed since: this is the place to show that the city has learnt from it.",
      },
      required: true,
      when: { question: "5.3", is: "yes" },
      certainty: "M-med",
      mayBeNothing: true,
      limit: shortText,
    },
  ],
};
