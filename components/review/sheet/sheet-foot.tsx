"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReviewCriteria } from "@/lib/domain/review/criteria";
import { weightedTotal } from "@/lib/domain/review/scores";
import { missingIn, type SheetFields, scoresOf } from "@/lib/domain/review/sheet";
import { formatNumber } from "@/lib/i18n/format";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { useLanguage } from "../../words";
import { SaveLine } from "../save-line";
import type { useWholeSave } from "../use-whole-save";

type SheetFootProps = {
  dossierId: string;
  criteria: ReviewCriteria;
  value: SheetFields;
  saving: ReturnType<typeof useWholeSave<SheetFields, number>>;
  /** Marks what is missing; true where nothing is. */
  onTry(): boolean;
};

/** Always in view: the total as it stands, whether it is saved, and handing it in, which asks once. */
export function SheetFoot({ dossierId, criteria, value, saving, onTry }: SheetFootProps) {
  const t = useTranslations("sheet");
  const common = useTranslations("common");
  const language = useLanguage();
  const { submitSheet } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { points, weighed } = weightedTotal(criteria, scoresOf(value));
  const left = Object.keys(missingIn(value, criteria)).length;

  function begin() {
    forget();
    if (onTry()) setOpen(true);
  }
  async function handIn() {
    const result = await change(() => saving.after((version) => submitSheet({ dossierId, version })));
    if (result?.ok) setOpen(false);
  }

  return (
    <div className="sticky bottom-16 z-10 lg:bottom-0 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-control bg-paper py-3">
      <p className="text-sm">
        {t("totalLabel")}: <strong className="tabular-nums">{t("total", { points: formatNumber(points, language) })}</strong>
        {weighed < 100 ? <span className="text-ink-soft"> · {t("weighed", { weighed })}</span> : null}
      </p>
      <div className="text-sm">
        <SaveLine shown={saving.shown} retry={saving.retry} />
      </div>
      <div className="ml-auto flex items-center gap-3">
        {left > 0 ? <span className="text-sm text-ink-soft">{t("submit.missing", { count: left })}</span> : null}
        <Button ref={button} variant="main" onClick={begin}>
          {t("submit.button")}
        </Button>
      </div>
      <Dialog
        title={t("submit.title")}
        description={t("submit.what")}
        closeLabel={common("close")}
        open={open}
        onOpenChange={setOpen}
        foot={
          <>
            <Button variant="main" busy={busy} busyLabel={t("submit.busy")} onClick={handIn}>
              {t("submit.yes")}
            </Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common("cancel")}
            </Button>
          </>
        }
      >
        <RefusalNotice refusal={refusal} />
      </Dialog>
    </div>
  );
}
