import type { SideSlot } from "@/lib/domain/after-sending";
import type { Words } from "@/lib/domain/form";

// No call says anything of these: they are the house's own, and nothing in them goes to UNESCO.
const source: Words = {
  vi: "Quy ước nội bộ, không phải quy định của UNESCO: tệp PDF hoặc ảnh JPEG, mỗi tệp không quá 10 MB.",
  en: "The house's own rule, not UNESCO's: PDF or JPEG files of at most 10 MB each.",
};

const kept = {
  kind: "files",
  required: false,
  certainty: "A",
  mayBeNothing: false,
  accept: ["application/pdf", "image/jpeg"],
  maxBytes: 10_000_000,
  source,
  verified: true,
} as const;

/** Slots that every rulebook has beside its packet: for a consultation's papers, and for what comes after sending. */
export const sideSlots: readonly SideSlot[] = [
  {
    use: "opinion",
    slot: {
      ...kept,
      id: "S.4",
      words: { vi: "Văn bản góp ý, biên bản", en: "Letters and minutes of opinions", fr: "Avis reçus et procès-verbaux" },
      help: {
        vi: "Bản quét công văn góp ý có số, ngày, chữ ký; biên bản tọa đàm, hội thảo. Chỉ để đối chiếu, không nằm trong gói nộp.",
        en: "Scans of letters with number, date and signature; minutes of round tables and workshops. For the record only, not in the packet.",
      },
      atLeast: 0,
      atMost: 500,
    },
  },
  {
    use: "sending",
    slot: {
      ...kept,
      id: "S.1",
      words: { vi: "Minh chứng đã gửi", en: "Proof of sending", fr: "Preuve d’envoi" },
      help: {
        vi: "Giấy biên nhận, thư xác nhận của hệ thống, ảnh chụp màn hình lúc nộp. Thư điện tử thì in ra PDF kèm đủ phần đầu thư (người gửi, người nhận, ngày giờ); tệp .eml không nhận vì có thể mang mã độc.",
        en: "A receipt, the platform's confirmation, a screenshot of the moment of sending. Print an e-mail to PDF with its whole head (from, to, date and time); .eml files are not taken, because they can carry harm.",
      },
      atLeast: 0,
      atMost: 10,
    },
  },
  {
    use: "reply",
    slot: {
      ...kept,
      id: "S.2",
      words: { vi: "Văn bản của UNESCO", en: "UNESCO's letters", fr: "Courriers de l’UNESCO" },
      help: {
        vi: "Thư báo đã nhận, câu hỏi, thư công bố kết quả. Thư điện tử thì in ra PDF.",
        en: "Acknowledgements, questions, the letter that announces the result. Print an e-mail to PDF.",
      },
      atLeast: 0,
      atMost: 40,
    },
  },
  {
    use: "progress",
    slot: {
      ...kept,
      id: "S.3",
      words: { vi: "Minh chứng thực hiện cam kết", en: "Evidence of commitments", fr: "Preuves des engagements" },
      help: {
        vi: "Quyết định, kế hoạch, biên bản, ảnh hoạt động cho thấy việc đã làm. Báo cáo giám sát sau bốn năm dẫn lại các tệp này.",
        en: "Decisions, plans, minutes, pictures that show what was done. The monitoring report after four years refers to them.",
      },
      atLeast: 0,
      atMost: 500,
    },
  },
];
