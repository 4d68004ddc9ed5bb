"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Edition } from "@/lib/domain/build-packet";
import { buttonClass } from "../ui/button-class";

/** Takes the draft away. Printing takes seconds in which a browser shows nothing, so the page says what is happening. */
export function PacketDownloads({ dossierId, edition }: { dossierId: string; edition: Edition }) {
  const t = useTranslations("packet");
  const [asked, setAsked] = useState(false);
  const address = (format: "pdf" | "docx" | "zip") => `/dossiers/${dossierId}/packet/${format}?edition=${edition}`;
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        <a href={address("pdf")} download onClick={() => setAsked(true)} className={buttonClass("main")}>
          <Download aria-hidden className="size-4" />
          {t("pdf")}
        </a>
        <a href={address("docx")} download onClick={() => setAsked(true)} className={buttonClass()}>
          <Download aria-hidden className="size-4" />
          {t("docx")}
        </a>
        <a href={address("zip")} download onClick={() => setAsked(true)} className={buttonClass()}>
          <Download aria-hidden className="size-4" />
          {t("zip")}
        </a>
      </div>
      <p role="status" className="max-w-prose text-sm text-ink-soft empty:hidden">
        {asked ? t("preparing") : ""}
      </p>
    </div>
  );
}
