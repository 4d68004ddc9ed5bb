import { formatNumber } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { AttachedFile } from "./attached-file";

type FileFactsProps = { dossierId: string; file: AttachedFile; language: Language };

/** What was found in a file when it came, and what the scanner says of it. */
export function FileFacts({ dossierId, file, language }: FileFactsProps) {
  const t = translatorOf(language);
  if (file.state === "waiting") return <p className="font-normal text-warm">{t("annexes.file.waiting")}</p>;
  if (file.state === "refused") {
    return <p className="font-medium text-warm">{t("annexes.file.refused", { found: file.scanFound ?? "–" })}</p>;
  }
  const known = factsOf(file, language, t);
  return (
    <p className="font-normal text-ink-soft empty:hidden">
      {known.join(" · ")}
      {file.hasCopy ? (
        <>
          {" · "}
          <a
            href={`/dossiers/${dossierId}/annexes/files/${file.id}?view=sent`}
            download
            aria-label={t("annexes.file.sentCopyNamed", { name: file.name })}
            className="text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {t("annexes.file.sentCopy")}
          </a>
        </>
      ) : null}
    </p>
  );
}

function factsOf({ facts, photo }: AttachedFile, language: Language, t: Translator): readonly string[] {
  if (facts === null) return [];
  if (facts.kind === "pdf") return [t("annexes.file.pages", { pages: facts.pages })];
  const { width, height, colour, hadLocation } = facts;
  const least = photo?.advisedSide ?? 0;
  const side = Math.max(width, height) < least ? formatNumber(least, language) : undefined;
  return [
    t("annexes.file.pixels", { width: formatNumber(width, language), height: formatNumber(height, language) }),
    ...(side ? [t("annexes.file.small", { side })] : []),
    ...(colour === "colour" ? [] : [t(`annexes.file.${colour}`)]),
    ...(hadLocation ? [t("annexes.file.location")] : []),
  ];
}
