import type { ReactNode } from "react";
import type { Recommendation } from "@/lib/domain/review/held-review";
import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { PageHeading } from "../ui/page-heading";
import { TabsNav } from "../ui/tabs-nav";

const parts = ["reviewers", "sheet", "findings", "session"] as const;

type ReviewHeadingProps = {
  dossierId: string;
  /** The cycle that runs or was decided last; null where the dossier has never been in review. Its day is an ISO instant. */
  cycle: { readonly number: number; readonly openedAt: string; readonly decision: Recommendation | null } | null;
  part: (typeof parts)[number];
  action?: ReactNode;
  language: Language;
};

/** What every page of the review begins with: which cycle it is, how it stands, and the way between its pages. */
export function ReviewHeading({ dossierId, cycle, part, action, language }: ReviewHeadingProps) {
  const t = translatorOf(language);
  const home = `/dossiers/${dossierId}/review`;
  const state = cycle ? (cycle.decision ?? "open") : "none";
  const day = cycle ? formatDay(cycle.openedAt, language) : "";
  const items = parts.map((each) => ({
    href: each === "reviewers" ? home : `${home}/${each}`,
    label: t(`review.parts.${each}`),
    current: each === part,
  }));
  return (
    <>
      <PageHeading title={t("review.title")} line={t("review.line", { state, number: cycle?.number ?? 0, day })} action={action} />
      <TabsNav label={t("review.parts.label")} items={items} />
    </>
  );
}
