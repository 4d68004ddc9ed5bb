import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import type { Reason } from "@/lib/domain/result";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../ui/disclosure";
import { type Places, ReasonLink } from "../workflow/reason-link";

type QuestionNamed = { readonly id: string; readonly words: Words; readonly section: string };
type SectionNamed = { readonly id: string; readonly number: string; readonly words: Words };

type MissingListProps = {
  sections: readonly SectionNamed[];
  missing: readonly Reason[];
  openThreads: number;
  questions: readonly QuestionNamed[];
  places: Places;
  language: Language;
};

/** More lines than this are folded, section by section: a wall of lines helps nobody to begin. */
const foldFrom = 15;

/** Everything the call still asks for, by section and in the order of the form; each line leads to its question. */
export function MissingList({ sections, missing, openThreads, questions, places, language }: MissingListProps) {
  const t = translatorOf(language);
  const groups = sections
    .map((section) => ({ section, reasons: missing.filter(({ question }) => places.sections[question ?? ""] === section.id) }))
    .filter(({ reasons }) => reasons.length > 0);
  return (
    <section aria-labelledby="missing" className="mb-8">
      <h2 id="missing" className="text-lg font-semibold">
        {t("dossier.summary.title")}
      </h2>
      <p className="mb-2 text-sm text-ink-soft">
        {missing.length === 0
          ? t("dossier.summary.none")
          : t("dossier.summary.missing", { count: missing.length, sections: groups.length })}
      </p>
      {openThreads > 0 ? (
        <p className="mb-2 text-sm">
          <Link prefetch={false} href={`/dossiers/${places.dossierId}/comments`} className="text-accent underline underline-offset-4">
            {t("dossier.summary.threads", { count: openThreads })}
          </Link>
        </p>
      ) : null}
      {groups.map(({ section, reasons }, index) => (
        <Disclosure
          key={section.id}
          id={`missing-${section.id}`}
          open={index === 0 || missing.length < foldFrom}
          className="border-t border-line py-1"
          summary={t("dossier.section", { section: `${section.number}. ${section.words[language]}`, count: reasons.length })}
        >
          <Lines {...{ t, reasons, questions, places, language }} />
        </Disclosure>
      ))}
    </section>
  );
}

type LinesProps = { t: Translator; reasons: readonly Reason[] } & Pick<MissingListProps, "questions" | "places" | "language">;

function Lines({ t, reasons, questions, places, language }: LinesProps) {
  const title = (id: string | undefined) => questions.find((question) => question.id === id)?.words[language] ?? "";
  return (
    <ul className="flex flex-col gap-1">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)} className="flex flex-wrap gap-x-3">
          <ReasonLink {...{ t, reason, places }} />
          <span className="text-ink-soft">{title(reason.question)}</span>
        </li>
      ))}
    </ul>
  );
}
