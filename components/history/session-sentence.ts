import type { AuditEntry } from "@/lib/domain/audit";
import { recommendations } from "@/lib/domain/review/held-review";
import type { Translator } from "@/lib/i18n/translator";

const kinds = ["sheet.submitted", "cycle.decided"] as const;
type Told = Extract<AuditEntry, { kind: (typeof kinds)[number] }>;

/** Does this line tell of a sheet or a decision in words that are not simply its data? */
export function isOfSession(entry: AuditEntry): entry is Told {
  return (kinds as readonly string[]).includes(entry.kind);
}

/** A line that tells of a sheet handed in or of a decision, as a sentence. */
export function sessionSentence(t: Translator, entry: Told, named: { readonly who: string; readonly times: number }): string {
  const { cycle } = entry.data;
  if (entry.kind === "sheet.submitted") return t("audit.sheet.submitted", { ...named, cycle, last: String(entry.data.last) });
  const known = recommendations.find((each) => each === entry.data.decision);
  return t("audit.cycle.decided", { ...named, cycle, decision: known ? t(`audit.decisions.${known}`) : "" });
}
