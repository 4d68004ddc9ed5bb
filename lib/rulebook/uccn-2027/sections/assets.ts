import type { Section } from "@/lib/domain/form";
import { questionsOnLife } from "./assets-life";
import { questionsOnPlaces } from "./assets-places";
import { questionsOnPolicy } from "./assets-policy";

// Title and questions are from memory (uccn.md 4.2), against the front part of [F19] and [F21].
// Three files only for their length: the form knows one section.
export const assets: Section = {
  id: "assets",
  number: "9",
  words: {
    vi: "Thế mạnh so sánh trong lĩnh vực sáng tạo",
    en: "Comparative assets of the applicant city: creative field concerned",
    fr: "Atouts comparatifs de la ville candidate : domaine créatif concerné",
  },
  // No repetition across sections, and a fixed phrase where there is nothing to say: [F21].
  intro: {
    vi: "Mỗi ý chỉ nêu một lần, ở đúng câu hỏi của nó; mẫu đơn yêu cầu không lặp lại giữa các mục. Mọi số liệu cần có năm, phạm vi và nguồn. Nếu thực sự không có gì để nêu, dùng câu quy định sẵn thay vì viết cho đủ.",
    en: "Say each thing once, under the question it belongs to: the form asks that sections do not repeat one another. Every figure needs its year, scope and source. Where there truly is nothing to say, use the set phrase rather than fill the space.",
  },
  questions: [...questionsOnLife, ...questionsOnPlaces, ...questionsOnPolicy],
};
