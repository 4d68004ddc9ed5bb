import type { Words } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import type { StageId } from "@/lib/domain/stages";
import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";
import { wentBack } from "../workflow/move";

export type MoveMade = {
  readonly transition: string;
  readonly from: StageId;
  readonly to: StageId;
  readonly note: string;
  readonly by: string;
  readonly at: string;
};

type StandingProps = {
  frame: Frame;
  moves: readonly MoveMade[];
  stages: readonly { readonly id: StageId; readonly words: Words }[];
  lastSavedAt: string | null;
  language: Language;
};

/** Where the dossier stands and who holds it; reasons it was sent back for come first, because they are the work to do. */
export function Standing({ frame, moves, stages, lastSavedAt, language }: StandingProps) {
  const t = translatorOf(language);
  const last = moves[0];
  const back = last !== undefined && wentBack(last, stages);
  const out = last?.to === "withdrawn";
  const stage = stages.find(({ id }) => id === last?.to)?.words[language] ?? "";
  const holder =
    frame.heldBy === "nobody" ? t("common.spine.nobody") : t("common.spine.heldBy", { who: t(`common.parties.${frame.heldBy}`) });
  return (
    <div className="mb-6 flex flex-col gap-4">
      {last && (back || out) ? (
        <Notice tone="warm" role="note" title={out ? t("dossier.withdrawn") : t("dossier.sentBack", { stage })}>
          <p className="max-w-measure whitespace-pre-wrap">{last.note}</p>
          <p className="mt-1 text-ink-soft">{t("dossier.sentBackBy", { who: last.by, at: formatMoment(last.at, language) })}</p>
        </Notice>
      ) : null}
      <p className="max-w-prose">
        {t("dossier.standing", { stage: frame.stageWords[language], since: formatDay(frame.stageSince, language), holder })}{" "}
        {lastSavedAt ? t("dossier.saved", { at: formatMoment(lastSavedAt, language) }) : t("dossier.nothingSaved")}
      </p>
    </div>
  );
}
