import { stampOf } from "@/lib/domain/consultation/remarks";
import { ownerSql } from "./owner";

/** What somebody sees of all remarks who looks at this moment, as their marks. */
export async function seenRemarks(ownerUrl: string): Promise<Record<string, string>> {
  const rows = await ownerSql<{ id: string; answeredAt: Date | null; changedAt: Date | null }>(
    ownerUrl,
    `select id, answered_at as "answeredAt", changed_at as "changedAt" from remark`,
  );
  return Object.fromEntries(rows.map((remark) => [remark.id, stampOf(remark)]));
}
