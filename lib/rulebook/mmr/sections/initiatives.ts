import type { Section } from "@/lib/domain/form";
import { told } from "../initiative-parts";

const asked = { kind: "initiatives", required: true, certainty: "M-high", mayBeNothing: true, parts: told } as const;

// The sections are from memory of the guidelines [MMR21]; how many initiatives they take was not found: eight is no rule of theirs.
const most = 8;

export const local: Section = {
  id: "local",
  number: "4",
  words: { vi: "Sáng kiến lớn tại địa phương", en: "Major initiatives at the local level", fr: "Principales initiatives au niveau local" },
  intro: {
    vi: "Các sáng kiến đã cam kết trong hồ sơ ứng cử được điền sẵn đúng câu chữ đã gửi, kèm tiến độ đã ghi. Hãy viết lại thành bản báo cáo: kết quả đo được, điều chưa làm được và vì sao.",
    en: "What the bid promised is filled in as it was sent, with the progress noted since. Turn it into a report: results that can be measured, what was not done, and why.",
  },
  questions: [
    {
      ...asked,
      id: "4.1",
      words: { vi: "Sáng kiến tại địa phương", en: "Local initiatives", fr: "Initiatives locales" },
      help: {
        vi: "Những sáng kiến thực hiện tại thành phố trong bốn năm qua nhằm đạt mục tiêu của Mạng lưới; nêu quy mô, người thụ hưởng, đối tác, kinh phí đã dùng.",
        en: "Initiatives carried out in the city in the past four years towards the Network's objectives: their size, beneficiaries, partners and cost.",
      },
      atMost: most,
    },
  ],
};

export const intercity: Section = {
  id: "inter-city",
  number: "5",
  words: {
    vi: "Sáng kiến lớn hợp tác giữa các thành phố",
    en: "Major initiatives through inter-city cooperation",
    fr: "Principales initiatives de coopération interville",
  },
  questions: [
    {
      ...asked,
      id: "5.1",
      words: { vi: "Sáng kiến liên thành phố", en: "Inter-city initiatives", fr: "Initiatives intervilles" },
      help: {
        vi: "Sáng kiến cùng các thành phố sáng tạo khác, nhất là ở nước đang phát triển và ở lĩnh vực khác; nêu phần việc của từng bên.",
        en: "Initiatives with other Creative Cities, above all in developing countries and in other fields; say what each side did.",
      },
      atMost: most,
    },
  ],
};
