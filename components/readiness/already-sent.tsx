import Link from "next/link";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";

/** Nothing stands in the way any more of a packet that has gone; where it is and what became of it is told elsewhere. */
export function AlreadySent({ dossierId, language }: { dossierId: string; language: Language }) {
  const t = translatorOf(language);
  const link = (
    <Link prefetch={false} href={`/dossiers/${dossierId}/packet`} className="font-medium text-accent underline underline-offset-4">
      {t("readiness.sent.packet")}
    </Link>
  );
  return (
    <Notice role="note" tone="done" title={t("readiness.sent.title")} action={link}>
      {t("readiness.sent.line")}
    </Notice>
  );
}
