import type { MilestoneId } from "@/lib/domain/due-dates";
import { formatNumber } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { homeZone, type Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { momentInZone } from "./deadline-words";

export type ShownMilestone = {
  readonly id: MilestoneId;
  readonly daysBefore: number;
  readonly estimated: boolean;
  /** ISO instant after which it is missed. */
  readonly at: string;
  readonly passed: boolean;
};
type MilestonesProps = { milestones: readonly ShownMilestone[]; timeZone: string; language: Language };

/** By when each step must be behind a bid, counted back from the deadline: as clocks at home show it, and those of the call. */
export function Milestones({ milestones, timeZone, language }: MilestonesProps) {
  const t = translatorOf(language);
  return (
    <div className="mb-10">
      <h2 className="mb-1 text-lg font-semibold">{t("call.milestones.title")}</h2>
      <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("call.milestones.line")}</p>
      <Table
        caption={t("call.milestones.title")}
        captionHidden
        head={
          <>
            <HeadCell>{t("call.milestones.what")}</HeadCell>
            <HeadCell>{t("call.facts.home")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("call.milestones.there")}</HeadCell>
            <HeadCell numeric className="max-sm:hidden">
              {t("call.milestones.before")}
            </HeadCell>
          </>
        }
      >
        {milestones.map(({ id, at, daysBefore, estimated, passed }) => (
          <Row key={id}>
            <RowHead>
              {t(`call.milestones.names.${id}`)}
              {passed ? <span className="font-normal text-warm"> ({t("call.milestones.passed")})</span> : null}
              {estimated ? <span className="block font-normal text-ink-soft">{t("call.milestones.estimated")}</span> : null}
            </RowHead>
            <Cell>{momentInZone(t, at, homeZone, language)}</Cell>
            <Cell className="max-md:hidden">{momentInZone(t, at, timeZone, language)}</Cell>
            <Cell numeric className="max-sm:hidden">
              {formatNumber(daysBefore, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
