import { decideCycle } from "@/lib/commands/review/decide-cycle";
import { openScores } from "@/lib/commands/review/open-scores";
import { saveSession } from "@/lib/commands/review/save-session";
import type { Recommendation } from "@/lib/domain/review/held-review";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { given } from "./world";

type Coordinator = { readonly sessionId: string; readonly at?: Date };

/** What a session records, whole. */
export const recorded = {
  heldAt: "2026-01-05T01:30:00.000Z",
  place: "Phòng họp 3",
  chair: "Phạm Thu Hằng",
  secretary: "Đinh Quang Huy",
  present: ["Hoàng Trung Kiên, Viện"],
  agreed: Object.fromEntries(criteriaOf("uccn-2027").criteria.map(({ id }) => [id, { score: 8, words: "" }])),
  view: "Hồ sơ tốt.",
  conditions: ["Bổ sung nguồn kinh phí năm thứ tư"],
};

/** Leads a dossier's appraisal to its decision, by a session held without any sheet. */
export async function decided(coordinator: Coordinator, dossierId: string, decision: Recommendation = "ready"): Promise<void> {
  given(await openScores.run(coordinator, { dossierId, reason: "họp ngay" }));
  const { seen } = given(await saveSession.run(coordinator, { dossierId, seen: null, ...recorded }));
  given(await decideCycle.run(coordinator, { dossierId, seen, decision }));
}
