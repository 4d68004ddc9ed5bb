"use client";

import { useTranslations } from "use-intl/react";
import { mostRows } from "@/lib/domain/consultation/remark-limits";
import { useFormErrors } from "../../people/use-form-errors";
import type { OpinionEntry } from "./opinion-entry";
import type { FromTable } from "./table-remarks";

/** What is wrong, as codes of `refusal.fields` by the path of the field; `remarks` for what is wrong with them together. */
export type OpinionCodes = Readonly<Record<string, string>>;

const together = ["missing", "unfinished", "too-many", "too-much", "unknown"] as const;

/** What keeps the remarks from being entered, before the server is asked. */
export function wrongWith({ says, remarks }: OpinionEntry, { rows, standing }: FromTable): OpinionCodes {
  const count = remarks.length + rows.length;
  if (says === "agrees") return {};
  if (standing.unfinished > 0) return { remarks: "unfinished" };
  if (standing.tooMuch) return { remarks: "too-much" };
  if (count > mostRows) return { remarks: "too-many" };
  return count === 0 ? { remarks: "missing" } : {};
}

/** Everything that is wrong, for the summary on top and beside the fields. */
export function useOpinionErrors(codes: OpinionCodes, table: FromTable) {
  const t = useTranslations("opinion");
  const labels = { stakeholderId: t("body.label"), number: t("number.letter"), on: t("on.letter"), attachmentId: t("scan.label") };
  const fields = Object.fromEntries(
    Object.entries(codes).flatMap(([name, message]) => (name.startsWith("remarks") ? [] : [[name, { type: "own", message }] as const])),
  );
  const found = useFormErrors<Record<keyof typeof labels, string>>(fields, labels);
  // A file is not filled in.
  const items = found.items.map((each) => (each.id === "attachmentId" ? { ...each, message: t("scan.missing") } : each));
  const typed = Object.entries(codes).flatMap(([path, code]) => {
    const [, index] = /^remarks\.(\d+)\.body$/.exec(path) ?? [];
    return index ? [{ id: path, message: t(code === "invalid" ? "remarks.long" : "remarks.empty", { number: Number(index) + 1 }) }] : [];
  });
  const wrong = together.find((each) => each === codes.remarks);
  const all = wrong ? [{ id: "remarks", message: t(`wrong.${wrong}`, { count: table.standing.unfinished, limit: mostRows }) }] : [];
  return { items: [...items, ...typed, ...all], of: found.of, scan: codes.attachmentId ? t("scan.missing") : undefined };
}
