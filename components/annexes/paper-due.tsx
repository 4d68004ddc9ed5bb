import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Time } from "../ui/time";
import type { ShownPaper } from "./shown-paper";

/** When a paper is due and how long that is; once received, since when. */
export function PaperDue({ paper, language }: { paper: ShownPaper; language: Language }) {
  const t = translatorOf(language);
  const received = paper.steps.find(({ step }) => step === "received");
  if (received) return <p className="font-medium text-done">{t("papers.received", { day: formatDay(received.on, language) })}</p>;
  const { daysLeft } = paper;
  const late = daysLeft !== null && daysLeft < 0;
  return (
    <>
      <p className={late ? "font-medium text-warm" : ""}>
        <Time dateTime={paper.due}>{t("papers.due", { day: formatDay(paper.due, language) })}</Time>
        {daysLeft === null ? "" : ` · ${late ? t("papers.late", { count: -daysLeft }) : t("papers.left", { count: daysLeft })}`}
      </p>
      <p className="text-ink-soft">
        {paper.dueOn ? t("papers.byHand", { reason: paper.dueReason }) : t("papers.usual", { count: paper.leadDays })}
      </p>
    </>
  );
}
