import Link from "next/link";
import type { RefusalCode } from "@/lib/domain/result";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { InsertParticipants } from "./insert-participants";

type ProposedText = {
  readonly language: TextLanguage;
  readonly paragraphs: readonly string[];
  /** Why it cannot be inserted; null where it can. */
  readonly refusal: RefusalCode | null;
};

type RoundProposalProps = {
  dossierId: string;
  roundId: string;
  proposal: { readonly question: string; readonly section: string; readonly texts: readonly ProposedText[] };
  canInsert: boolean;
  language: Language;
};

/** What the round may say in the form's question about those who took part, word for word, with the way to put it there. */
export function RoundProposal({ dossierId, roundId, proposal, canInsert, language }: RoundProposalProps) {
  const t = translatorOf(language);
  const { question, section, texts } = proposal;
  const running = texts.every(({ paragraphs }) => paragraphs.length === 0);
  return (
    <section aria-labelledby="proposal">
      <h2 id="proposal" className="text-base font-semibold">
        {t("roundPapers.proposal.title", { question })}
      </h2>
      <p className="mb-3 max-w-prose text-sm text-ink-soft">{t(`roundPapers.proposal.${running ? "running" : "line"}`)}</p>
      {running ? null : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2">
          {texts.map((text) => (
            <div key={text.language} className="min-w-0">
              <h3 className="text-sm font-semibold text-ink-soft">{t(`common.languages.${text.language}`)}</h3>
              {text.paragraphs.map((words) => (
                <p key={words} lang={text.language} className="answer">
                  {words}
                </p>
              ))}
              <div className="mt-2 print:hidden">
                {text.refusal === "said-already" ? (
                  <p className="text-sm text-done">{t("roundPapers.proposal.there", { question })}</p>
                ) : text.refusal ? (
                  <p className="max-w-prose text-sm text-warm">{t("roundPapers.proposal.noRoom", { question })}</p>
                ) : canInsert ? (
                  <InsertParticipants {...{ dossierId, roundId, question }} language={text.language} />
                ) : null}
              </div>
            </div>
          ))}
        </div>
      )}
      <Link
        prefetch={false}
        href={`/dossiers/${dossierId}/form/${section}#q-${question}`}
        className="mt-3 inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
      >
        {t("roundPapers.proposal.open", { question })}
      </Link>
    </section>
  );
}
