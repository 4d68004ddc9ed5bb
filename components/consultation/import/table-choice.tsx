"use client";

import { useTranslations } from "use-intl/react";
import type { SourceTable } from "@/lib/domain/consultation/remark-source";
import { Select } from "../../ui/select";

type TableChoiceProps = { tables: readonly SourceTable[]; table: number | undefined; onChoose(table: number): void };

/** Which of several tables or sheets holds the remarks. */
export function TableChoice({ tables, table, onChoose }: TableChoiceProps) {
  const t = useTranslations("consultationImport.table");
  return (
    <div className="max-w-prose">
      <Select label={t("label")} value={table ?? ""} onChange={({ target }) => onChoose(Number(target.value))}>
        {table === undefined ? <option value="">{t("choose")}</option> : null}
        {tables.map(({ name, rows }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table is its place in the document
          <option key={index} value={index}>
            {name === undefined
              ? t("numbered", { number: index + 1, rows: rows.length, words: beginning(rows) })
              : t("named", { name, rows: rows.length })}
          </option>
        ))}
      </Select>
    </div>
  );
}

function beginning(rows: SourceTable["rows"]): string {
  const words = rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim())).find((text) => text !== "") ?? "";
  return words.replace(/\s+/g, " ").slice(0, 40);
}
