import type { ReactNode } from "react";
import type { Frame } from "@/lib/domain/frame";
import type { Recommendation } from "@/lib/domain/review/held-review";
import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { PageHeading } from "../ui/page-heading";
import { ReviewTabs } from "./review-tabs";

type ReviewHeadingProps = {
  frame: Pick<Frame, "id" | "can">;
  /** The cycle that runs or was decided last; null where the dossier has never been in review. Its day is an ISO instant. */
  cycle: { readonly number: number; readonly openedAt: string; readonly decision: Recommendation | null } | null;
  action?: ReactNode;
  language: Language;
};

/** What the review begins with: which cycle it is, how it stands, and the way to its other pages. */
export function ReviewHeading({ frame, cycle, action, language }: ReviewHeadingProps) {
  const t = translatorOf(language);
  const state = cycle ? (cycle.decision ?? "open") : "none";
  const day = cycle ? formatDay(cycle.openedAt, language) : "";
  return (
    <>
      <PageHeading title={t("review.title")} line={t("review.line", { state, number: cycle?.number ?? 0, day })} action={action} />
      <ReviewTabs {...{ frame, language }} part="reviewers" begun={cycle !== null} />
    </>
  );
}
