import type { GuestSection as Shown } from "@/lib/domain/consultation/guest-draft";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { GuestQuestion } from "./guest-question";
import { RemarkSpot } from "./remark-spot";
import { remarksAt, type ShownOwnRemark } from "./shown-guest";

type GuestSectionProps = { section: Shown; remarks: readonly ShownOwnRemark[]; language: Language };

/** A section of the draft with its questions, and a place to remark on it as a whole. */
export function GuestSection({ section: { id, number, words, questions }, remarks, language }: GuestSectionProps) {
  const t = translatorOf(language);
  const place = { section: id, question: null };
  return (
    <section aria-labelledby={`section-${id}`} className="mb-8 rounded-lg border border-line bg-paper px-4 pt-5 pb-6 sm:px-6">
      <h2 id={`section-${id}`} className="mb-4 scroll-mt-6 text-lg font-semibold text-balance">
        {number ? `${number}. ` : ""}
        {words[language]}
      </h2>
      {questions.map((question) => (
        <GuestQuestion key={question.id} section={id} {...{ question, remarks, language }} />
      ))}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-t border-line pt-2">
        <RemarkSpot place={place} label={t("guest.named.section", { id: number || words[language] })} remarks={remarksAt(remarks, place)} />
        <a href="#contents" className="text-sm text-accent underline underline-offset-4 lg:hidden print:hidden">
          {t("guest.contents.back")}
        </a>
      </div>
    </section>
  );
}
