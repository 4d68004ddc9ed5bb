"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Progress } from "../../ui/progress";
import { BodyChoice } from "./body-choice";
import { ColumnsChoice } from "./columns-choice";
import { ColumnsRead } from "./columns-read";
import { ImportCounts } from "./import-counts";
import { type ImportedRemark, type ImportStanding, type ImportState, importedOf, mendedRows, standingOf, troublesOf } from "./import-state";
import { MendedQuestion } from "./mended-question";
import { PasteArea } from "./paste-area";
import { PreviewTable } from "./preview-table";
import { TableChoice } from "./table-choice";
import { TroubleList } from "./trouble-list";
import { useImport } from "./use-import";

type RemarkImportProps = {
  /** The form the remarks are about: `rulebook.sections`. */
  sections: FormPlaces;
  /** The name under which the table is kept in this tab. */
  keep: string;
  /** Told of the remarks that are taken, whenever they change; nothing is to be saved while `unfinished` is not 0. */
  onRows(rows: readonly ImportedRemark[], standing: ImportStanding): void;
};

/**
 * Remarks from a table that is pasted or chosen as a file: how each row was understood, every row that was not, and the means to mend
 * both. It saves nothing; the form around it does, and what stands here stays while that form is refused.
 */
export function RemarkImport({ sections, keep, onRows }: RemarkImportProps) {
  const t = useTranslations("consultationImport");
  const { state, change, busy, asked, answered, readPaste, readFile } = useImport(sections, keep);
  const [again, setAgain] = useState(false);
  const [goal, setGoal] = useState<{ readonly line: number }>();
  const anew = useFocusAfter(again);
  const { source, table, understood, rows } = state;
  const troubles = useMemo(() => troublesOf(state), [state]);
  const shown = useMemo(() => new Set(rows.map(({ line }) => line)), [rows]);
  const unplaced = useMemo(() => new Set(troubles.flatMap(({ code, line = 0 }) => (code === "place-unknown" ? [line] : []))), [troubles]);
  useTold(state, onRows);
  const reading =
    <T,>(read: (what: T) => void) =>
    (what: T) => {
      setAgain(false);
      setGoal(undefined);
      read(what);
    };
  const chosen = table === undefined ? undefined : source.tables[table];
  const asks = troubles.some(({ code }) => code === "columns-unknown" || code === "no-remark-column" || code === "several-remark-columns");
  const choice = chosen && understood && understood.columns.meanings.length > 0 && (
    <ColumnsChoice table={chosen} columns={understood.columns} onChoose={(columns) => change({ kind: "columns", columns })} />
  );
  return (
    <div className="flex flex-col gap-4">
      {rows.length === 0 || again ? (
        <PasteArea onPaste={reading(readPaste)} onFile={reading(readFile)} onKeep={rows.length > 0 ? () => setAgain(false) : undefined} />
      ) : (
        <Button ref={anew} className="self-start" onClick={() => setAgain(true)}>
          {t("paste.again")}
        </Button>
      )}
      <MendedQuestion open={asked} count={mendedRows(state)} onAnswer={answered} />
      {busy ? <Progress words={t("paste.busy")} /> : null}
      <ImportCounts state={state} />
      <TroubleList {...{ troubles, shown }} onLead={(line) => setGoal({ line })} />
      {source.tables.length > 1 ? (
        <TableChoice tables={source.tables} table={table} onChoose={(index) => change({ kind: "table", table: index })} />
      ) : null}
      {asks || !understood ? (
        choice
      ) : (
        <div>
          <ColumnsRead columns={understood.columns} />
          <Disclosure summary={t("columns.shown")}>{choice}</Disclosure>
        </div>
      )}
      <BodyChoice state={state} onChoose={(who) => change({ kind: "body", who })} />
      {rows.length > 0 ? <PreviewTable {...{ rows, sections, unplaced, goal, change }} /> : null}
    </div>
  );
}

/** The button that opened the paste area stands where it was: the keyboard is on it again once that is closed, and comes back to it. */
function useFocusAfter(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}

/** Tells the form around it, without asking it to keep one function for ever. */
function useTold(state: ImportState, onRows: RemarkImportProps["onRows"]): void {
  const tell = useRef(onRows);
  useEffect(() => {
    tell.current = onRows;
  });
  useEffect(() => tell.current(importedOf(state), standingOf(state)), [state]);
}
