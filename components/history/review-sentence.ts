import type { AuditEntry } from "@/lib/domain/audit";
import { formatMoment } from "@/lib/i18n/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

type Named = { readonly who: string; readonly times: number };
const kinds = ["review.assigned", "review.declared"] as const;
type Told = Extract<AuditEntry, { kind: (typeof kinds)[number] }>;

/** Does this line tell of who appraises, in words that are not simply its data? */
export function isOfReview(entry: AuditEntry): entry is Told {
  return (kinds as readonly string[]).includes(entry.kind);
}

/** A line that tells of who appraises, as a sentence. */
export function reviewSentence(t: Translator, entry: Told, named: Named, language: Language): string {
  if (entry.kind === "review.declared") return t("audit.review.declared", { ...named, conflict: String(entry.data.conflict) });
  return t("audit.review.assigned", { ...named, ...entry.data, until: formatMoment(entry.data.until, language) });
}
