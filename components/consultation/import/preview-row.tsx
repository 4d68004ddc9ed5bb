"use client";

import { CircleAlert } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl/react";
import { type FormPlaces, keyOf } from "@/lib/domain/consultation/form-places";
import { longestRemark } from "@/lib/domain/consultation/remark-limits";
import { cleaned } from "@/lib/domain/consultation/remark-words";
import { controlClass } from "../../ui/field";
import { Cell, Row, RowHead } from "../../ui/table";
import { placeOf } from "../place-value";
import type { DraftRow, ImportChange } from "./import-state";
import { PlaceSelect } from "./place-select";

type PreviewRowProps = {
  row: DraftRow;
  id: string;
  sections: FormPlaces;
  unplaced: boolean;
  named: boolean;
  change(change: ImportChange): void;
};

/** A row of the table as it was understood: take it or leave it, mend its place and its words. */
export const PreviewRow = memo(function PreviewRow({ row, id, sections, unplaced, named, change }: PreviewRowProps) {
  const t = useTranslations("consultationImport.preview");
  const { line, take, body, place, who, agrees, among } = row;
  const edit = (more: Partial<Pick<DraftRow, "take" | "place" | "body">>) => change({ kind: "row", line, change: more });
  const count = cleaned(body).length;
  const wrong = count === 0 ? t("empty") : count > longestRemark ? t("tooLong", { count, limit: longestRemark }) : undefined;
  const placing = row.placed ? undefined : among.length > 1 ? t("ambiguous") : unplaced ? t("unknown") : undefined;
  return (
    <Row className={take ? "" : "bg-surface"}>
      <Cell className="max-lg:px-1 pointer-coarse:py-3">
        <input
          type="checkbox"
          checked={take}
          onChange={({ target }) => edit({ take: target.checked })}
          aria-label={t("takeLine", { line })}
          className="size-4 align-middle pointer-coarse:size-6"
        />
      </Cell>
      <RowHead className="text-right tabular-nums max-lg:px-1">{line}</RowHead>
      <Cell className="w-full">
        <div className="grid gap-2 lg:grid-cols-[18rem_1fr] lg:gap-4">
          <div className="flex min-w-0 flex-col gap-1">
            <PlaceSelect
              sections={sections}
              value={keyOf(place)}
              onChange={({ target }) => edit({ place: placeOf(target.value) })}
              aria-label={t("placeOf", { line })}
              aria-describedby={placing ? `${id}-placing` : undefined}
            />
            <Warning id={`${id}-placing`} words={placing} />
            {named && who ? <p className="text-ink-soft">{t("who", { who })}</p> : null}
          </div>
          <div className="flex min-w-0 flex-col gap-1">
            <textarea
              id={id}
              value={body}
              onChange={({ target }) => edit({ body: target.value })}
              aria-label={t("bodyOf", { line })}
              aria-invalid={take && wrong ? true : undefined}
              aria-describedby={wrong ? `${id}-wrong` : agrees ? `${id}-agrees` : undefined}
              rows={2}
              className={`${controlClass} max-h-96 scroll-mt-32 py-1 leading-text! field-sizing-content`}
            />
            <Warning id={`${id}-wrong`} words={wrong} />
            {agrees ? (
              <p id={`${id}-agrees`} className="text-ink-soft">
                {t("agrees")}
              </p>
            ) : null}
          </div>
        </div>
      </Cell>
    </Row>
  );
});

function Warning({ id, words }: { id: string; words: string | undefined }) {
  return words ? (
    <p id={id} className="flex gap-1 font-medium text-warm">
      <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
      {words}
    </p>
  ) : null;
}
