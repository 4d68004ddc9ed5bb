import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../../ui/notice";

type WorkingNoticeProps = { unfinished: { readonly unapproved: number } | null; running: boolean; language: Language };

/** Says before anybody downloads it whether the table is final, and if not, what it lacks. */
export function WorkingNotice({ unfinished, running, language }: WorkingNoticeProps) {
  const t = translatorOf(language);
  if (!unfinished)
    return (
      <Notice role="note" tone="done">
        {t("roundPapers.final")}
      </Notice>
    );
  const lacks = [
    ...(unfinished.unapproved > 0 ? [t("roundPapers.working.unapproved", { count: unfinished.unapproved })] : []),
    ...(running ? [t("roundPapers.working.running")] : []),
  ];
  return (
    <Notice role="note" tone="warm" title={t("roundPapers.working.title")}>
      {[...lacks, t("roundPapers.working.line")].join(" ")}
    </Notice>
  );
}
