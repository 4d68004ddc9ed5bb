import Link from "next/link";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";

type PacketStateProps = { dossierId: string; missing: number; sent: boolean; language: Language };

/** What the text below is: a draft, how much it lacks, or what stands beside a packet that was sent. */
export function PacketState({ dossierId, missing, sent, language }: PacketStateProps) {
  const t = translatorOf(language);
  if (sent) {
    return (
      <Notice role="note" tone="done" title={t("packet.sent")}>
        {t("packet.sentLine")}
      </Notice>
    );
  }
  if (missing === 0) {
    return (
      <Notice role="note" title={t("packet.draft")}>
        {t("packet.draftComplete")}
      </Notice>
    );
  }
  const link = (
    <Link prefetch={false} href={`/dossiers/${dossierId}/readiness`} className="font-medium text-accent underline underline-offset-4">
      {t("packet.seeMissing")}
    </Link>
  );
  return (
    <Notice role="note" tone="warm" title={t("packet.draft")} action={link}>
      {t("packet.draftMissing", { count: missing })}
    </Notice>
  );
}
