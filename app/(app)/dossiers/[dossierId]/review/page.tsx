import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { AssignReviewer } from "@/components/review/assign-reviewer";
import { ReviewHeading } from "@/components/review/review-heading";
import { ReviewersTable } from "@/components/review/reviewers-table";
import { EmptyState } from "@/components/ui/empty-state";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { reviewView } from "@/lib/queries/review-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("review.title") };
}

/** Who appraises the dossier, and whether each has declared, may read and has handed in. */
export default async function ReviewPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, cycle, assigns, reviewers, people } = await show(reviewView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const { id: dossierId, deadline } = frame;
  const sections = frame.sections.map(({ id, number, words }) => ({ id, name: `${number}. ${words[language]}` }));
  const action = assigns ? <AssignReviewer {...{ dossierId, deadline, sections, people }} /> : null;
  const empty = cycle ? "nobody" : "noCycle";
  return (
    <DossierFrame look={look} frame={frame} part="review" areas={["review"]}>
      <ReviewHeading {...{ frame, cycle, action, language }} />
      <div>
        {reviewers.length > 0 ? (
          <ReviewersTable {...{ dossierId, reviewers, language }} sections={frame.sections} decides={assigns} />
        ) : (
          <EmptyState title={t(`review.${empty}`)}>{t(`review.${empty}Line`)}</EmptyState>
        )}
      </div>
    </DossierFrame>
  );
}
