"use client";

import { useTranslations } from "use-intl/react";
import { type ColumnMeaning, columnMeanings } from "@/lib/domain/consultation/column-titles";
import type { Columns, FoundColumns } from "@/lib/domain/consultation/remark-columns";
import { gridOf } from "@/lib/domain/consultation/remark-grid";
import type { SourceTable } from "@/lib/domain/consultation/remark-source";
import { Checkbox } from "../../ui/checkbox";
import { Select } from "../../ui/select";

type ColumnsChoiceProps = { table: SourceTable; columns: FoundColumns; onChoose(columns: Columns): void };

/** What each column holds, to be said by a person where it was not understood, or not rightly. */
export function ColumnsChoice({ table, columns, onChoose }: ColumnsChoiceProps) {
  const t = useTranslations("consultationImport.columns");
  const { meanings, titles, headRows } = columns;
  const { rows } = gridOf({ rows: table.rows.slice(0, 40) });
  const example = (column: number) => rows.slice(headRows).find(({ cells }) => cells[column]?.text)?.cells[column]?.text ?? "";
  const named = titles.some((title) => title !== "");
  const choose = (column: number, meaning: ColumnMeaning) =>
    onChoose({ headRows, meanings: meanings.map((each, index) => (index === column ? meaning : onlyOne(each, meaning))) });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-semibold">{t("title")}</legend>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {meanings.map((meaning, column) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={column}
            label={
              titles[column] ? t("named", { number: column + 1, title: shortened(titles[column]) }) : t("numbered", { number: column + 1 })
            }
            help={example(column) ? t("example", { words: shortened(example(column)) }) : undefined}
            value={meaning}
            onChange={({ target }) => choose(column, target.value as ColumnMeaning)}
          >
            {columnMeanings.map((each) => (
              <option key={each} value={each}>
                {t(`meanings.${each}`)}
              </option>
            ))}
          </Select>
        ))}
      </div>
      <Checkbox
        label={named && headRows > 0 ? t("head", { count: headRows }) : t("noHead")}
        checked={headRows > 0}
        onChange={({ target }) => onChoose({ meanings, headRows: target.checked ? Math.max(1, columns.above + 1) : 0 })}
      />
    </fieldset>
  );
}

/** There is one column of remarks: who chooses another takes it from the first. */
function onlyOne(meaning: ColumnMeaning, chosen: ColumnMeaning): ColumnMeaning {
  return chosen === "remark" && meaning === "remark" ? "ignored" : meaning;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 50 ? `${line.slice(0, 50)}…` : line;
}
