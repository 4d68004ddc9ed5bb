"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { type ImportState, isWhole, standingOf } from "./import-state";

/** How many rows are taken and how many are not, and why. Takes the focus when a table has been read: the box it was pasted in is gone. */
export function ImportCounts({ state }: { state: ImportState }) {
  const t = useTranslations("consultationImport.counts");
  const line = useRef<HTMLParagraphElement>(null);
  const { source, understood, rows } = state;
  const read = rows.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every table that is read
  useEffect(() => {
    if (read) line.current?.focus();
  }, [read, source.tables]);
  if (!understood) return null;
  const { taken, unfinished, agreeing } = standingOf(state);
  const unread = rows.filter((row) => !row.take && !isWhole(row)).length;
  const left = rows.length - taken - unfinished - agreeing - unread;
  const parts = [
    ["unread", unread],
    ["unfinished", unfinished],
    ["agreeing", agreeing],
    ["left", left],
  ] as const;
  const said = [t("taken", { count: taken }), ...parts.flatMap(([part, count]) => (count > 0 ? [t(part, { count })] : []))];
  return (
    <p ref={line} role="status" tabIndex={-1} className="font-semibold tabular-nums">
      {said.join(" · ")}
    </p>
  );
}
