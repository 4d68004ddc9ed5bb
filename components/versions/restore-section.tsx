"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../ask-once";
import { useVerbs } from "../verbs";
import { useRestoreReport } from "./restore-reports";

type RestoreSectionProps = {
  dossierId: string;
  version: { readonly id: string; readonly number: number };
  section: { readonly id: string; readonly number: string };
  /** How many of its answers differ. */
  count: number;
  /** When the comparison was read. */
  seenAt: string;
};

/** Brings a section back to the older version, once asked. Needs the areas `versions` and `common`, inside RestoreReports. */
export function RestoreSection({ dossierId, version, section, count, seenAt }: RestoreSectionProps) {
  const t = useTranslations("versions.restore");
  const { restoreSection } = useVerbs();
  const report = useRestoreReport();
  const named = { section: section.number, number: version.number };

  async function restore() {
    const result = await restoreSection({ dossierId, versionId: version.id, sectionId: section.id, seenAt });
    if (result.ok) report({ ...result.value, section: section.number });
    return result;
  }

  return (
    <AskOnce
      label={t("button", named)}
      named={t("button", named)}
      title={t("title", named)}
      what={t("what", { ...named, count })}
      yes={t("yes")}
      busyLabel={t("busy")}
      ask={restore}
    />
  );
}
