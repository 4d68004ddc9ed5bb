"use client";

import type { FieldErrors } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { mostRows } from "@/lib/domain/consultation/remark-limits";
import { useFormErrors } from "../../people/use-form-errors";
import type { OpinionEntry } from "./opinion-entry";
import type { FromTable } from "./table-remarks";

/** What is wrong with the remarks together. */
export type WrongRemarks = "none" | "unfinished" | "too-many" | "too-much" | "unknown";

/** What keeps so many remarks from being entered, before the server is asked. */
export function wrongWith(count: number, { standing }: FromTable): WrongRemarks | undefined {
  if (standing.unfinished > 0) return "unfinished";
  if (standing.tooMuch) return "too-much";
  if (count > mostRows) return "too-many";
  return count === 0 ? "none" : undefined;
}

/** Everything that is wrong, for the summary on top and beside the fields. */
export function useOpinionErrors({ remarks, ...fields }: FieldErrors<OpinionEntry>, wrong: WrongRemarks | undefined, table: FromTable) {
  const t = useTranslations("opinion");
  const labels = {
    stakeholderId: t("body.label"),
    kind: t("kind.label"),
    number: t("number.letter"),
    on: t("on.letter"),
    attachmentId: t("scan.label"),
    says: t("says.label"),
  };
  const { items: found, of } = useFormErrors<Omit<OpinionEntry, "remarks">>(fields, labels);
  // A file is not filled in.
  const items = found.map((each) => (each.id === "attachmentId" ? { ...each, message: t("scan.missing") } : each));
  const typed = (Array.isArray(remarks) ? remarks : []).flatMap((each, index) =>
    each?.body ? [{ id: `remarks.${index}.body`, message: t("remarks.empty", { number: index + 1 }) }] : [],
  );
  const together = wrong ? [{ id: "remarks", message: t(`wrong.${wrong}`, { count: table.standing.unfinished, limit: mostRows }) }] : [];
  return { items: [...items, ...typed, ...together], of, scan: fields.attachmentId ? t("scan.missing") : undefined };
}
