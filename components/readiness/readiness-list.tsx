import type { Words } from "@/lib/domain/form";
import type { Reason } from "@/lib/domain/result";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { type Places, ReasonLink } from "../workflow/reason-link";

type SectionNamed = { readonly id: string; readonly number: string; readonly words: Words };
type QuestionNamed = { readonly id: string; readonly words: Words; readonly section: string };
type ReadinessListProps = {
  reasons: readonly Reason[];
  sections: readonly SectionNamed[];
  questions: readonly QuestionNamed[];
  places: Places;
  language: Language;
};

/** Lines of one weight, under the section of the form they concern; what concerns the whole dossier comes first. */
export function ReadinessList({ reasons, sections, questions, places, language }: ReadinessListProps) {
  const t = translatorOf(language);
  const sectionOf = ({ question }: Reason) => (question === undefined ? undefined : places.sections[question]);
  const groups = [
    { id: "", title: t("readiness.whole"), own: reasons.filter((reason) => sectionOf(reason) === undefined) },
    ...sections.map(({ id, number, words }) => ({
      id,
      title: `${number}. ${words[language]}`,
      own: reasons.filter((reason) => sectionOf(reason) === id),
    })),
  ].filter(({ own }) => own.length > 0);
  return groups.map(({ id, title, own }) => (
    <div key={id} className="border-t border-line py-2 sm:grid sm:grid-cols-[14rem_1fr] sm:gap-x-6">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1 text-sm">
        {own.map((reason) => (
          <Line key={JSON.stringify(reason)} {...{ t, reason, places }} title={titleOf(questions, reason, language)} />
        ))}
      </ul>
    </div>
  ));
}

function titleOf(questions: readonly QuestionNamed[], { question }: Reason, language: Language): string {
  return questions.find(({ id }) => id === question)?.words[language] ?? "";
}

function Line({ t, reason, places, title }: { t: Translator; reason: Reason; places: Places; title: string }) {
  return (
    <li className="flex flex-wrap gap-x-3">
      <ReasonLink {...{ t, reason, places }} />
      <span className="text-ink-soft">{title}</span>
    </li>
  );
}
