import type { GuestQuestion as Shown } from "@/lib/domain/consultation/guest-draft";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Blocks } from "../packet/blocks";
import { quotable } from "./answers-on-page";
import { RemarkSpot } from "./remark-spot";
import { remarksAt, type ShownOwnRemark } from "./shown-guest";

type GuestQuestionProps = { section: string; question: Shown; remarks: readonly ShownOwnRemark[]; language: Language };

/** One question of the draft: what it says in the languages it holds, and a guest's own remarks on it. */
export function GuestQuestion({ section, question: { id, words, texts }, remarks, language }: GuestQuestionProps) {
  const t = translatorOf(language);
  const several = texts.length > 1;
  const place = { section, question: id };
  return (
    <section aria-labelledby={`question-${id}`} className="border-t border-line py-5">
      <h3 id={`question-${id}`} className="mb-3 max-w-measure scroll-mt-6 font-semibold">
        <span className="text-ink-soft">{t("guest.question", { id })}</span> {words[language]}
      </h3>
      {texts.length === 0 ? <p className="text-sm text-ink-soft">{t("guest.empty")}</p> : null}
      <div className={`grid grid-cols-1 gap-x-8 gap-y-4 ${several ? "group-data-[show=both]/draft:xl:grid-cols-2" : ""}`}>
        {texts.map((text) => (
          <div key={text.language} {...(several ? { className: hiding(text.language) } : {})}>
            {several ? (
              <p className="mb-1 hidden text-sm text-ink-soft group-data-[show=both]/draft:block">
                {t(`guest.languages.${text.language}`)}
              </p>
            ) : null}
            <div
              lang={text.language === "all" ? language : text.language}
              className="answer"
              {...(text.quotable ? quotable(id, text) : {})}
            >
              <Blocks blocks={text.blocks} />
            </div>
          </div>
        ))}
      </div>
      <RemarkSpot
        place={place}
        label={t("guest.places.question")}
        named={t("guest.named.question", { id })}
        remarks={remarksAt(remarks, place)}
      />
    </section>
  );
}

/** Hidden while the draft is read in the other language. */
function hiding(language: string): string {
  return language === "vi" ? "group-data-[show=en]/draft:hidden group-data-[show=fr]/draft:hidden" : "group-data-[show=vi]/draft:hidden";
}
