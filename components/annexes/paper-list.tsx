import { formatDay } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { PaperDue } from "./paper-due";
import { PaperPlan } from "./paper-plan";
import { PaperStepForm } from "./paper-step";
import { type PaperChoices, paperName, type ShownPaper } from "./shown-paper";

type PaperListProps = {
  readonly slot: string;
  readonly papers: readonly ShownPaper[];
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly choices: PaperChoices;
  /** May plan and record. */
  readonly track: boolean;
  readonly language: Language;
};

/** The papers of one slot as a working list: who, by when, how far, and what can be done next. */
export function PaperList({ slot, papers, files, choices, track, language }: PaperListProps) {
  const t = translatorOf(language);
  return (
    <ul aria-label={t("papers.list", { slot })} className="mt-2 mb-3 border-t border-line text-sm">
      {papers.map((paper) => (
        <li
          key={paper.ordinal}
          id={`p-${slot}-${paper.ordinal}`}
          aria-label={paperName(paper, language)}
          tabIndex={-1}
          data-list
          className="grid scroll-mt-32 gap-x-6 gap-y-2 border-b border-line py-3 target:bg-accent-soft md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,5fr)]"
        >
          <WhoAndWhat {...{ paper, choices, language }} />
          <div>
            <PaperDue paper={paper} language={language} />
            <Way paper={paper} language={language} />
          </div>
          <div className="flex flex-wrap content-start items-center gap-2 print:hidden">
            {track ? <PaperStepForm {...{ paper, dossierId: choices.dossierId, today: choices.today }} /> : null}
            {track ? <PaperPlan {...{ paper, files, choices }} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

type RowProps = { paper: ShownPaper; choices: PaperChoices; language: Language };

function WhoAndWhat({ paper, choices, language }: RowProps) {
  const t = translatorOf(language);
  return (
    <div className="min-w-0">
      <p className="font-semibold">{paperName(paper, language)}</p>
      <p>
        <span className="text-ink-soft">{t("papers.preparer")}: </span>
        {paper.preparedBy ?? t("papers.nobody")}
      </p>
      {paper.signedBy === "nobody" ? null : (
        <p>
          <span className="text-ink-soft">{t("papers.signer")}: </span>
          {signerWords(paper, t, language)}
        </p>
      )}
      {paper.file ? <p className="break-words text-ink-soft">{t("papers.file", { name: paper.file.name })}</p> : null}
      {paper.note ? <p className="break-words text-ink-soft">{paper.note}</p> : null}
      {paper.oddities.map((oddity) => (
        <p key={oddity} className="text-warm">
          {t(`papers.odd.${oddity}`)}
        </p>
      ))}
      <Letters {...{ paper, choices, language }} />
    </div>
  );
}

function signerWords({ authority, signer, body, signedBy, seats }: ShownPaper, t: Translator, language: Language): string {
  if (signer) return signer;
  if (authority) return authority.signatory || t("papers.unnamed", { body: authority.body[language] });
  if (seats) return t("papers.noRecord");
  return signedBy === "rights-holder" && body ? body : t("papers.noSigner");
}

/** Templates filled from the dossier; each is a file to be kept. */
function Letters({ paper, choices, language }: RowProps) {
  const t = translatorOf(language);
  if (paper.letters.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-col print:hidden">
      {paper.letters.map(({ id, words }) => (
        <li key={id}>
          <a
            href={`/dossiers/${choices.dossierId}/annexes/letters/${id}?paper=${paper.ordinal}`}
            download
            title={t("papers.lettersHelp")}
            aria-label={t("papers.letterNamed", { letter: words[language], paper: paperName(paper, language) })}
            className="text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {words[language]}
          </a>
          <span className="text-ink-soft"> DOCX</span>
        </li>
      ))}
    </ul>
  );
}

/** The steps of a paper in their order, those taken with their day; who recorded it comes up under the pointer. */
function Way({ paper, language }: { paper: ShownPaper; language: Language }) {
  const t = translatorOf(language);
  return (
    <ol aria-label={t("papers.way")} className="mt-1 flex flex-wrap gap-x-3">
      {paper.way.map((step) => {
        const taken = paper.steps.find((each) => each.step === step);
        const name = stepName(paper, step, t);
        return (
          <li
            key={step}
            className={taken ? "text-done" : "text-ink-soft"}
            {...(taken ? { title: t("papers.stepBy", { who: taken.by }) } : {})}
          >
            {taken ? t("papers.stepOn", { step: `✓ ${name}`, day: formatDay(taken.on, language) }) : `○ ${name}`}
          </li>
        );
      })}
    </ol>
  );
}

function stepName({ signedBy }: ShownPaper, step: ShownPaper["way"][number], t: Translator): string {
  const unsigned = signedBy === "nobody" && (step === "drafted" || step === "received");
  return unsigned ? t(`papers.unsignedSteps.${step}`) : t(`papers.steps.${step}`);
}
