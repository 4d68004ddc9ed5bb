"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { RoundFile } from "@/lib/domain/consultation/round-files";
import { type ButtonVariant, buttonClass } from "../../ui/button-class";

type RoundFilesProps = {
  dossierId: string;
  roundId: string;
  /** Do people come together in it? Then they are invited. */
  meets: boolean;
  final: boolean;
};

const names = {
  "responses.docx": "docx",
  "responses.xlsx": "xlsx",
  "responses.pdf": "pdf",
  "ask-opinions.docx": "asking",
  "invite.docx": "invite",
} as const;
const tables: readonly RoundFile[] = ["responses.docx", "responses.xlsx", "responses.pdf"];

/** Takes the papers of a round away. Printing takes seconds in which a browser shows nothing, so the page says what is happening. */
export function RoundFiles({ dossierId, roundId, meets, final }: RoundFilesProps) {
  const t = useTranslations("roundPapers.files");
  const [asked, setAsked] = useState(false);
  const letters: readonly RoundFile[] = meets ? ["ask-opinions.docx", "invite.docx"] : ["ask-opinions.docx"];
  const link = (file: RoundFile, variant: ButtonVariant = "plain") => (
    <a
      key={file}
      href={`/dossiers/${dossierId}/consultation/${roundId}/download/${file}`}
      download
      onClick={() => setAsked(true)}
      className={buttonClass(variant)}
    >
      <Download aria-hidden className="size-4" />
      {t(names[file])}
    </a>
  );
  return (
    <section aria-labelledby="files" className="print:hidden">
      <h2 id="files" className="sr-only">
        {t("title")}
      </h2>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <div>
          <h3 className="font-semibold">{t("table")}</h3>
          <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("tableLine")}</p>
          <div className="flex flex-wrap gap-2">{tables.map((file, index) => link(file, index === 0 && final ? "main" : "plain"))}</div>
        </div>
        <div>
          <h3 className="font-semibold">{t("letters")}</h3>
          <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("lettersLine")}</p>
          <div className="flex flex-wrap gap-2">{letters.map((file) => link(file))}</div>
        </div>
      </div>
      <p role="status" className="mt-2 max-w-prose text-sm text-ink-soft empty:hidden">
        {asked ? t("preparing") : ""}
      </p>
    </section>
  );
}
