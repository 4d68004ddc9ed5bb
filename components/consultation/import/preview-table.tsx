"use client";

import { useEffect, useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import { Button } from "../../ui/button";
import { HeadCell, Table } from "../../ui/table";
import type { DraftRow, ImportChange } from "./import-state";
import { PreviewRow } from "./preview-row";

/** More rows at once make every letter slow to come. */
const pageSize = 50;

type PreviewTableProps = {
  rows: readonly DraftRow[];
  sections: FormPlaces;
  /** Rows whose place was not understood. */
  unplaced: ReadonlySet<number>;
  /** A row that somebody asked to be led to. */
  goal: { readonly line: number } | undefined;
  change(change: ImportChange): void;
};

/** The rows as they were understood, a page at a time. */
export function PreviewTable({ rows, sections, unplaced, goal, change }: PreviewTableProps) {
  const t = useTranslations("consultationImport.preview");
  const made = useId();
  const [from, setFrom] = useState(0);
  const first = from < rows.length ? from : 0;
  const named = useMemo(() => new Set(rows.map(({ who }) => who)).size > 1, [rows]);
  const idOf = (line: number) => `${made}-${line}`;
  const wanted = useMemo(() => (goal ? rows.findIndex(({ line }) => line === goal.line) : -1), [goal, rows]);
  const [led, setLed] = useState<typeof goal>();
  if (goal && goal !== led && wanted >= 0) {
    setLed(goal);
    setFrom(wanted - (wanted % pageSize));
  }
  useEffect(() => {
    if (led) document.getElementById(`${made}-${led.line}`)?.focus();
  }, [led, made]);
  const heads = (
    <>
      <HeadCell className="max-lg:px-1">{t("take")}</HeadCell>
      <HeadCell numeric className="max-lg:px-1">
        {t("line")}
      </HeadCell>
      <HeadCell className="whitespace-normal!">{t("remark")}</HeadCell>
    </>
  );
  return (
    <div className="flex flex-col gap-3">
      <Table caption={t("caption")} captionHidden head={heads}>
        {rows.slice(first, first + pageSize).map((row) => (
          <PreviewRow key={row.line} {...{ row, sections, named, change }} id={idOf(row.line)} unplaced={unplaced.has(row.line)} />
        ))}
      </Table>
      {rows.length > pageSize ? <Pages {...{ first, all: rows.length }} onTurn={setFrom} /> : null}
    </div>
  );
}

function Pages({ first, all, onTurn }: { first: number; all: number; onTurn(first: number): void }) {
  const t = useTranslations("consultationImport.preview");
  const last = Math.min(all, first + pageSize);
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-3 text-sm">
      <Button small disabled={first === 0} onClick={() => onTurn(first - pageSize)}>
        {t("previous")}
      </Button>
      <span role="status" className="tabular-nums">
        {t("page", { from: first + 1, to: last, all })}
      </span>
      <Button small disabled={last >= all} onClick={() => onTurn(first + pageSize)}>
        {t("next")}
      </Button>
    </nav>
  );
}
