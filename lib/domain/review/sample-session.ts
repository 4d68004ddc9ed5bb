import type { ReviewCriteria } from "./criteria";
import type { MinutesFacts } from "./minutes";

const words = (text: string) => ({ vi: text, en: text });

/** Three criteria of made-up weights. */
export const sampleCriteria: ReviewCriteria = {
  most: 10,
  scale: words("thang"),
  verified: false,
  source: words("Trọng số do Bộ đặt ra."),
  criteria: [
    { id: "plan", words: words("Kế hoạch"), weight: 50, guidance: words("?"), source: words("?") },
    { id: "money", words: words("Kinh phí"), weight: 30, guidance: words("?"), source: words("?") },
    { id: "words", words: words("Ngôn ngữ"), weight: 20, guidance: words("?"), source: words("?") },
  ],
};

const sheet = (reviewer: string, ...scores: number[]) => ({
  reviewer,
  scores: sampleCriteria.criteria.map(({ id }, at) => ({ criterion: id, score: scores[at] ?? null, reason: "vì thế" })),
  ...{ strengths: "", weaknesses: "", conditions: "", recommendation: "conditions" as const },
});

/** A session of two sheets that was held and decided, for tests of its minutes. */
export function sampleMinutes(held: Partial<MinutesFacts["held"]> = {}, more: Partial<MinutesFacts> = {}): MinutesFacts {
  return {
    city: { vi: "Thành phố Huế", en: "Huế" },
    field: { vi: "Ẩm thực", en: "Gastronomy" },
    team: { vi: "Tổ công tác thành phố Huế", en: "Team" },
    year: 2027,
    criteria: sampleCriteria,
    sheets: [sheet("Hoàng Đức Kiên", 9, 3, 7), sheet("Nguyễn Thị Minh Nguyệt", 8, 8, 7)],
    findings: [
      { number: 1, weight: "could", state: "open", body: "Thêm ảnh" },
      { number: 2, weight: "blocking", state: "settled", body: "Câu 10.3\nthiếu nguồn." },
    ],
    held: {
      ...{ id: "c", number: 1, openedAt: new Date(0), scoresOpenAt: new Date(0), savedAt: new Date(0), decidedAt: new Date(0) },
      heldAt: "2027-02-02T18:30:00.000Z",
      ...{ place: "Phòng họp 3", chair: "Phạm Thị Thu Hằng", secretary: "Đinh Quang Huy" },
      present: ["Hoàng Đức Kiên, Viện", "Đại diện {signatory};"],
      agreed: { plan: { score: 8.5, words: "Sát thực tế." }, money: { score: 6, words: "" }, words: { score: 7, words: "" } },
      view: "Hồ sơ có sức thuyết phục.\n\nCần rõ hơn về [kinh phí].",
      conditions: ["Ghi rõ nguồn kinh phí;", "Thay ảnh số 2"],
      decision: "conditions",
      ...held,
    },
    ...more,
  };
}
