import type { Words } from "@/lib/domain/form";
import type { DossierVersionReason } from "@/lib/domain/versions";
import { formatMoment } from "@/lib/i18n/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

/** A version of the dossier as its pages show it. */
export type VersionOnPage = {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly reason: DossierVersionReason;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly step: { readonly from: Words; readonly to: Words } | null;
};

/** What it is called in a sentence: its number, and its name where it has one. */
export function versionTitle(t: Translator, { number, name }: VersionOnPage): string {
  return name === null ? t("versions.version", { number }) : t("versions.difference.named", { number, name });
}

/** Why it was kept, by whom and when. */
export function versionFacts(t: Translator, { reason, by, at, step }: VersionOnPage, language: Language): string {
  const kept = t("versions.kept", { who: by, at: formatMoment(at, language) });
  if (reason === "named") return kept;
  const why = step ? t("versions.step", { from: step.from[language], to: step.to[language] }) : t("versions.automatic");
  return `${why}. ${kept}`;
}
