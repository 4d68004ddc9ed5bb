import type { APIRequestContext, Page } from "@playwright/test";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { command } from "./door";

/** Ends a dossier's appraisal with the decision that it is ready, by a session held without sheets: for tests about something else. */
export async function decideReview(coordinator: Page | APIRequestContext, dossierId: string): Promise<void> {
  await command(coordinator, "scores.open", { dossierId, reason: "Họp ngay" });
  const { seen } = await command(coordinator, "session.save", {
    ...{ dossierId, seen: null, place: "Phòng họp 3", conditions: [], view: "Hồ sơ tốt." },
    ...{ heldAt: new Date(Date.now() - 60_000).toISOString(), chair: "Phạm Thị Thu Hằng", secretary: "Đinh Quang Huy" },
    present: ["Hoàng Đức Kiên"],
    agreed: Object.fromEntries(criteriaOf("uccn-2027").criteria.map(({ id }) => [id, { score: 8, words: "" }])),
  });
  await command(coordinator, "cycle.decide", { dossierId, seen, decision: "ready" });
}
