import type { AuditEntry } from "@/lib/domain/audit";
import { dispositions, outcomes } from "@/lib/domain/consultation/held-round";
import { formatDay, formatMoment } from "@/lib/i18n/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

type Named = { readonly who: string; readonly times: number };
const kinds = [
  "round.opened",
  "round.extended",
  "opinion.entered",
  "remarks.assigned",
  "remarks.placed",
  "remarks.answered",
  "stakeholder.changed",
  "guest.finished",
] as const;
type Told = Extract<AuditEntry, { kind: (typeof kinds)[number] }>;

/** Does this line tell of a consultation in words that are not simply its data? */
export function isOfConsultation(entry: AuditEntry): entry is Told {
  return (kinds as readonly string[]).includes(entry.kind);
}

/** A line that tells of a consultation, as a sentence. */
export function consultationSentence(t: Translator, entry: Told, named: Named, language: Language): string {
  switch (entry.kind) {
    case "round.opened":
    case "round.extended":
      return t(`audit.${entry.kind}`, { ...named, ...entry.data, until: formatMoment(entry.data.until, language) });
    case "opinion.entered": {
      const paper = t(`audit.opinion.${entry.data.paper === "minutes" ? "minutes" : "letter"}`, { number: entry.data.number });
      return t("audit.opinion.entered", { ...named, ...entry.data, paper: paper.trim(), on: formatDay(entry.data.on, language) });
    }
    case "remarks.assigned":
      return t("audit.remarks.assigned", { ...named, ...entry.data, person: entry.data.person ?? t("audit.remarks.nobody") });
    case "remarks.placed":
      return t("audit.remarks.placed", { ...named, ...entry.data, place: entry.data.place || t("audit.remarks.whole") });
    case "remarks.answered": {
      const known = dispositions.find((each) => each === entry.data.disposition);
      return t("audit.remarks.answered", { ...named, ...entry.data, disposition: known ? t(`audit.remarks.dispositions.${known}`) : "" });
    }
    case "guest.finished": {
      const known = outcomes.find((each) => each === entry.data.outcome);
      return t("audit.guest.finished", { ...named, ...entry.data, outcome: known ? t(`audit.guest.outcomes.${known}`) : "" });
    }
    case "stakeholder.changed":
      return t("audit.stakeholder.changed", { ...named, name: entry.data.name });
  }
}
