"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import { Button } from "../../ui/button";
import { Progress } from "../../ui/progress";
import type { ImportedRemark, ImportStanding } from "../import/import-state";

const RemarkImport = lazy(() => import("../import/remark-import").then((module) => ({ default: module.RemarkImport })));

/** What a table gives: its remarks, and how far it is. */
export type FromTable = { readonly rows: readonly ImportedRemark[]; readonly standing: ImportStanding };
export const noTable: FromTable = { rows: [], standing: { taken: 0, unfinished: 0, agreeing: 0, tooMuch: false } };

type TableRemarksProps = {
  sections: FormPlaces;
  keep: string;
  /** A table was left here half done. */
  open: boolean;
  onChange(table: FromTable): void;
};

/** Remarks from a table of Word or Excel; what reads and shows it comes when it is asked for. */
export function TableRemarks({ sections, keep, open, onChange }: TableRemarksProps) {
  const t = useTranslations("opinion.table");
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (open) setAsked(true);
  }, [open]);
  if (!asked)
    return (
      <Button className="self-start" onClick={() => setAsked(true)}>
        {t("open")}
      </Button>
    );
  return (
    <section aria-labelledby="table-title" className="flex flex-col gap-3">
      <h4 id="table-title" className="font-semibold">
        {t("title")}
      </h4>
      <Suspense fallback={<Progress words={t("loading")} />}>
        <RemarkImport {...{ sections, keep }} onRows={(rows, standing) => onChange({ rows, standing })} />
      </Suspense>
    </section>
  );
}
