import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { Notice } from "../ui/notice";
import type { ShownGuest } from "./shown-guest";

/** Who asks whom about what, until when, and how to answer. */
export function GuestFacts({ guest }: { guest: ShownGuest }) {
  const { language, asked, team, city, field, round, draft } = guest;
  const t = translatorOf(language);
  const facts = [
    { name: t("guest.facts.asked"), value: asked[language] },
    { name: t("guest.facts.team"), value: team[language] },
    { name: t("guest.facts.about"), value: t("guest.facts.dossier", { city: city[language], field: field[language] }) },
    {
      name: t("guest.facts.draft"),
      value: t("guest.facts.draftLine", { draft: draft.number, day: formatDay(draft.at, language), round: round.number }),
    },
    { name: t("guest.facts.purpose"), value: round.purpose, lang: "vi" },
    { name: t("guest.facts.until"), value: t("guest.facts.untilLine", { moment: formatMoment(round.endsAt, language) }), strong: true },
  ];
  const steps = ["read", "remark", "sent", "finish"] as const;
  return (
    <div className="mb-8 flex flex-col gap-6">
      <dl className="grid gap-x-6 gap-y-2 border-y border-line py-4 sm:grid-cols-[max-content_1fr]">
        {facts.map(({ name, value, lang, strong }) => (
          <div key={name} className="sm:contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd lang={lang} className={strong ? "font-semibold" : "font-medium"}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {round.silenceAgrees ? <Notice role="note">{t("guest.facts.silence")}</Notice> : null}
      <section aria-labelledby="how" className="print:hidden">
        <h2 id="how" className="mb-2 text-base font-semibold">
          {t("guest.how.title")}
        </h2>
        <ol className="flex max-w-prose list-decimal flex-col gap-1 pl-5">
          {steps.map((step) => (
            <li key={step}>{t(`guest.how.${step}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
