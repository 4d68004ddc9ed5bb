import type { Section } from "../form";
import type { RemarkPlace } from "./held-round";

/** Where a remark stands in the form. `rank` orders places as the form does: the whole first, a section before its questions. */
export type FormPlace = { readonly rank: number; readonly section: Section | null; readonly label: string };

type Asked = Pick<RemarkPlace, "section" | "question">;

/**
 * Names the places of a form in Vietnamese and in its order: "Toàn bộ hồ sơ", "Mục 9. …", "Câu 9.4. …". A question or section
 * that the form has no more is named by its id and stands last, so that no remark is lost with it.
 */
export function placesOf(sections: readonly Section[]): (place: Asked) => FormPlace {
  const whole: FormPlace = { rank: 0, section: null, label: "Toàn bộ hồ sơ" };
  const bySection = new Map<string, FormPlace>();
  const byQuestion = new Map<string, FormPlace>();
  for (const section of sections) {
    bySection.set(section.id, { rank: bySection.size + byQuestion.size + 1, section, label: sectionLabel(section) });
    for (const { id, words } of section.questions)
      byQuestion.set(id, { rank: bySection.size + byQuestion.size + 1, section, label: `Câu ${id}. ${words.vi}` });
  }
  const last = bySection.size + byQuestion.size + 1;
  return ({ section, question }) => {
    const of = bySection.get(section ?? "");
    if (question !== null) return byQuestion.get(question) ?? { rank: last, section: of?.section ?? null, label: `Câu ${question}` };
    if (section !== null) return of ?? { rank: last, section: null, label: `Mục ${section}` };
    return whole;
  };
}

/** "Mục 8. Quá trình xây dựng hồ sơ"; a section without a number only by its words. */
export function sectionLabel({ number, words }: Pick<Section, "number" | "words">): string {
  return number === "" ? words.vi : `Mục ${number}. ${words.vi}`;
}
