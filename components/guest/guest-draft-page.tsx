import type { GuestQuestion } from "@/lib/domain/consultation/guest-draft";
import { translatorOf } from "@/lib/i18n/translator";
import { PageHeading } from "../ui/page-heading";
import { FinishOpinion } from "./finish-opinion";
import { GuestContents } from "./guest-contents";
import { GuestDesk } from "./guest-desk";
import { GuestFacts } from "./guest-facts";
import { GuestSection } from "./guest-section";
import { ReadingLanguage } from "./reading-language";
import { RemarkSpot } from "./remark-spot";
import { remarksAt, type ShownGuest } from "./shown-guest";

/** What a good link shows: who asks for what, the frozen draft with places to remark, and how to finish. */
export function GuestDraftPage({ guest, token }: { guest: ShownGuest; token: string }) {
  const { language, team, city, draft, remarks } = guest;
  const t = translatorOf(language);
  const whole = { section: null, question: null };
  return (
    <GuestDesk token={token} link={guest.kept} team={team[language]}>
      <PageHeading title={t("guest.title", { city: city[language] })} line={t("guest.line", { team: team[language] })} />
      <GuestFacts guest={guest} />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-10">
        <GuestContents guest={guest} />
        <div className="min-w-0">
          <ReadingLanguage {...readingOf(guest)}>
            {draft.sections.map((section) => (
              <GuestSection key={section.id} {...{ section, remarks, language }} />
            ))}
          </ReadingLanguage>
          <section aria-labelledby="whole" className="mb-10 border-t border-line pt-6">
            <h2 id="whole" className="scroll-mt-6 text-lg font-semibold">
              {t("guest.places.whole")}
            </h2>
            <RemarkSpot
              place={whole}
              label={t("guest.places.question")}
              named={t("guest.named.whole")}
              remarks={remarksAt(remarks, whole)}
            />
          </section>
          <section aria-labelledby="finish" className="border-t border-line pt-6 print:hidden">
            <h2 id="finish" className="mb-2 scroll-mt-6 text-lg font-semibold">
              {t("guest.finish.title")}
            </h2>
            <p className="mb-4 max-w-prose">
              {remarks.length === 0 ? t("guest.finish.none") : t("guest.finish.some", { count: remarks.length })}
            </p>
            <FinishOpinion remarks={remarks.length} />
          </section>
        </div>
      </div>
    </GuestDesk>
  );
}

/** In which languages the draft can be read, the reader's own first; nothing to choose where it is written in one. */
function readingOf({ language, draft }: ShownGuest) {
  const t = translatorOf(language);
  const questions: readonly GuestQuestion[] = draft.sections.flatMap((section) => section.questions);
  const held = new Set(questions.flatMap(({ texts }) => texts.map((text) => text.language)));
  const languages = (["vi", "en", "fr"] as const).filter((each) => held.has(each));
  const options = languages.length > 1 ? ([...languages, "both"] as const).map((each) => [each, t(`guest.reading.${each}`)] as const) : [];
  const first = languages.find((each) => each === language) ?? languages.find((each) => each !== "vi") ?? "both";
  return { label: t("guest.reading.label"), options, first };
}
