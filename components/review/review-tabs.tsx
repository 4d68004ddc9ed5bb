import type { Frame } from "@/lib/domain/frame";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { TabsNav } from "../ui/tabs-nav";

const parts = ["reviewers", "sheet", "findings", "session"] as const;

type ReviewTabsProps = {
  frame: Pick<Frame, "id" | "can">;
  part: (typeof parts)[number];
  /** The dossier has been in review at least once. */
  begun: boolean;
  language: Language;
};

/** The way between the pages of a review; what somebody may not open is not offered. */
export function ReviewTabs({ frame, part, begun, language }: ReviewTabsProps) {
  const t = translatorOf(language);
  const home = `/dossiers/${frame.id}/review`;
  const offered = { reviewers: true, sheet: frame.can["sheet.save"], findings: true, session: begun && frame.can["session.view"] };
  const items = parts
    .filter((each) => offered[each] || each === part)
    .map((each) => ({
      href: each === "reviewers" ? home : `${home}/${each}`,
      label: t(`review.parts.${each}`),
      current: each === part,
    }));
  return (
    <div className="mb-4">
      <TabsNav label={t("review.parts.label")} items={items} />
    </div>
  );
}
