"use client";

import { useTranslations } from "use-intl/react";
import type { ColleagueAnswer } from "@/lib/domain/answers";
import { formatMoment } from "@/lib/i18n/format";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useLanguage } from "../words";
import { Difference } from "./difference";

type StaleAnswerProps = { colleague: ColleagueAnswer; mine: string; settle(choice: "mine" | "theirs"): Promise<void> };

/** A colleague saved first: their text beside mine, and a choice. Whichever is chosen, the other stays in the history. */
export function StaleAnswer({ colleague, mine, settle }: StaleAnswerProps) {
  const t = useTranslations("form.stale");
  const language = useLanguage();
  return (
    <Notice tone="warm" role="alert" title={t("title", { name: colleague.savedBy, at: formatMoment(colleague.savedAt, language) })}>
      <p>{t("sentence")}</p>
      <h4 className="mt-2 text-sm font-semibold">{t("theirs", { name: colleague.savedBy })}</h4>
      <p className="answer whitespace-pre-wrap">{colleague.text}</p>
      <h4 className="mt-2 text-sm font-semibold">{t("difference")}</h4>
      <Difference from={colleague.text} to={mine} lang="vi" />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="main" small onClick={() => void settle("mine")}>
          {t("keepMine")}
        </Button>
        <Button small onClick={() => void settle("theirs")}>
          {t("takeTheirs")}
        </Button>
      </div>
    </Notice>
  );
}
