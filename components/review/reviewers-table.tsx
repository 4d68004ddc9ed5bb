import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import { DecideReview } from "./decide-review";
import type { ShownReview } from "./shown-review";

type Shared = {
  dossierId: string;
  sections: readonly { readonly id: string; readonly number: string }[];
  /** Who may keep and replace sees the verbs. */
  decides: boolean;
  language: Language;
};

/** Who appraises, in the order in which they were asked, with where each stands; on a phone what each reads stands beneath the name. */
export function ReviewersTable({ reviewers, ...shared }: Shared & { reviewers: readonly ShownReview[] }) {
  const t = translatorOf(shared.language);
  return (
    <div data-list tabIndex={-1}>
      <Table
        caption={t("review.caption")}
        captionHidden
        head={
          <>
            <HeadCell className="md:w-1/4">{t("review.who")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("review.asked")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("review.due")}</HeadCell>
            <HeadCell className="md:w-1/3">{t("review.stands")}</HeadCell>
            {shared.decides ? <HeadCell className="max-md:hidden">{t("review.action")}</HeadCell> : null}
          </>
        }
      >
        {reviewers.map((each) => (
          <ReviewerRow key={each.id} each={each} {...shared} />
        ))}
      </Table>
    </div>
  );
}

function ReviewerRow({ each, dossierId, sections, decides, language }: Shared & { each: ShownReview }) {
  const t = translatorOf(language);
  const { id: reviewId, reviewer: name, organisation, standing } = each;
  const numbers = sections.filter(({ id }) => each.sections.includes(id)).map(({ number }) => t("review.section", { number }));
  const reads = numbers.length > 0 ? numbers.join(", ") : t("review.whole");
  const verbs = decides ? (
    <span className="flex flex-wrap gap-2 empty:hidden">
      {standing === "conflict" ? <DecideReview {...{ dossierId, reviewId, name }} what="keep" /> : null}
      {standing === "replaced" || standing === "handed-in" ? null : <DecideReview {...{ dossierId, reviewId, name }} what="replace" />}
    </span>
  ) : null;
  const due = (
    <>
      <Time dateTime={each.dueAt}>{formatMoment(each.dueAt, language)}</Time>
      {each.late ? <span className="block font-medium text-warm">{t("review.late")}</span> : null}
    </>
  );
  return (
    <Row>
      <RowHead>
        {name}
        <span className="block font-normal text-ink-soft">{organisation[language]}</span>
        <span className="block font-normal text-ink-soft md:hidden">
          {reads} · {t("review.due")}: {due}
        </span>
      </RowHead>
      <Cell className="max-md:hidden">{reads}</Cell>
      <Cell className="max-md:hidden">{due}</Cell>
      <Cell>
        <ReviewStanding {...{ each, language }} />
        {verbs ? <span className="mt-2 block md:hidden">{verbs}</span> : null}
      </Cell>
      {decides ? <Cell className="py-1 max-md:hidden">{verbs}</Cell> : null}
    </Row>
  );
}

function ReviewStanding({ each: { standing, assignedAt, said }, language }: { each: ShownReview; language: Language }) {
  const t = translatorOf(language);
  const waits = standing === "asked" || standing === "conflict";
  return (
    <>
      <span className={`block ${waits ? "text-warm" : standing === "handed-in" ? "text-done" : ""}`}>
        {t(`review.standings.${standing}`)}
      </span>
      <span className="block text-ink-soft">{t("review.assignedOn", { day: formatDay(assignedAt, language) })}</span>
      {(["conflict", "kept", "replaced"] as const).map((which) =>
        said?.[which] ? (
          <span key={which} className="block break-words text-ink-soft">
            {t(`review.said.${which}`, { words: said[which] })}
          </span>
        ) : null,
      )}
    </>
  );
}
