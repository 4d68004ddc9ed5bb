import type { ReactNode } from "react";
import type { Refusal, RefusalCode } from "@/lib/domain/result";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { PageHeading } from "../ui/page-heading";
import { LeftRemarks } from "./left-remarks";

const reasons: Partial<Record<RefusalCode, "answered" | "expired" | "withdrawn" | "closed" | "guessed" | "away">> = {
  "link-answered": "answered",
  "link-expired": "expired",
  "link-withdrawn": "withdrawn",
  "link-closed": "closed",
  "too-many-attempts": "guessed",
  unavailable: "away",
  unexpected: "away",
};

/** The title of what became of a link that opens nothing. */
export function refusedTitle({ code }: Refusal, language: Language): string {
  return translatorOf(language)(`guest.closed.${reasons[code] ?? "unknown"}.title`);
}

type LeftWord = "title" | "what" | "copy" | "copied" | "notCopied";
type GuestRefusedProps = {
  refusal: Refusal;
  /** Nothing where nobody has chosen: whose link it was is not told, so it is said in both. */
  chosen: Language | undefined;
  /** Under this the browser keeps what was half written for the link. */
  link: string;
};

/** What became of a link that opens nothing, and what to do; of the dossier it says nothing. */
export function GuestRefused({ refusal, chosen, link }: GuestRefusedProps) {
  const said = (language: Language) => {
    const t = translatorOf(language);
    const reason = reasons[refusal.code] ?? "unknown";
    return { sentence: t(`guest.closed.${reason}.sentence`), next: t(`guest.closed.${reason}.next`) };
  };
  const first = chosen ?? "vi";
  const own = (word: LeftWord): ReactNode => (
    <>
      {translatorOf(first)(`guest.left.${word}`)}
      {chosen ? null : <span lang="en"> / {translatorOf("en")(`guest.left.${word}`)}</span>}
    </>
  );
  return (
    <>
      <PageHeading title={refusedTitle(refusal, first)} line={said(first).sentence} />
      <p>{said(first).next}</p>
      {chosen ? null : (
        <section lang="en" className="mt-10 border-t border-line pt-8">
          <h2 className="text-lg font-semibold text-balance">{refusedTitle(refusal, "en")}</h2>
          <p className="mt-1 mb-6 text-ink-soft">{said("en").sentence}</p>
          <p>{said("en").next}</p>
        </section>
      )}
      <LeftRemarks
        link={link}
        title={own("title")}
        what={own("what")}
        copy={{ label: own("copy"), copied: own("copied"), notCopied: own("notCopied") }}
      />
    </>
  );
}
