import Link from "next/link";
import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { DeclareReview } from "./declare-review";
import type { AskedReview } from "./shown-review";

/** What a person is asked to appraise, the earliest due first; a dossier is opened by the declaration alone. */
export function AskedReviews({ reviews, language }: { reviews: readonly AskedReview[]; language: Language }) {
  const t = translatorOf(language);
  return (
    <section aria-labelledby="asked-reviews" className="mb-10">
      <h2 id="asked-reviews" className="mb-2 text-lg font-semibold">
        {t("review.desk.title")}
      </h2>
      <ul data-list tabIndex={-1} className="border-t border-line">
        {reviews.map((review) => (
          <li key={review.reviewId} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <AskedLine {...{ review, language }} />
            {review.standing === "asked" ? <DeclareReview reviewId={review.reviewId} city={review.city[language]} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskedLine({ review, language }: { review: AskedReview; language: Language }) {
  const t = translatorOf(language);
  const { dossierId, standing, sections, dueAt, late, cycle, year } = review;
  const city = review.city[language];
  const list = sections.map(({ number, words }) => `${number} ${words[language]}`).join(", ");
  const what = sections.length > 0 ? t("review.desk.sections", { list }) : t("review.desk.whole");
  return (
    <div className="min-w-0 flex-1 basis-64">
      {dossierId ? (
        <Link
          prefetch={false}
          href={`/dossiers/${dossierId}/review/sheet`}
          className="font-semibold text-accent underline-offset-4 hover:text-accent-strong hover:underline"
        >
          {t("review.desk.write", { city })}
        </Link>
      ) : (
        <p className="font-semibold">{t("review.desk.dossier", { city, field: review.field[language], year: String(year), cycle })}</p>
      )}
      <p className="text-sm text-ink-soft">
        {t("review.desk.detail", { what, day: formatDay(dueAt, language) })}
        {late ? <strong className="font-medium text-warm"> {t("review.desk.late")}</strong> : null}
      </p>
      {standing === "asked" ? <p className="text-sm text-warm">{t("review.desk.declareFirst")}</p> : null}
      {standing === "conflict" ? <p className="text-sm text-warm">{t("review.desk.conflict")}</p> : null}
    </div>
  );
}
