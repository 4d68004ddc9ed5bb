"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { TypedEarly } from "@/components/ui/typed-early";
import type { NumberColumn } from "@/lib/domain/form";
import { formatNumber } from "@/lib/i18n/format";
import { type InputProps, unremembered } from "./inputs";

/** A table of numbers, a row a year. A cell that is no number yet stays as typed and is not sent. */
export function NumbersInput({ question, value, replaced, id, label, shown, onChange }: InputProps<"numbers">) {
  const t = useTranslations("form.numbers");
  const numbers = value?.numbers ?? {};
  const set = (year: string, column: string, number: number | undefined) => {
    const { [column]: _old, ...row } = numbers[year] ?? {};
    onChange({ numbers: { ...numbers, [year]: number === undefined ? row : { ...row, [column]: number } } });
  };
  return (
    <Table
      caption={label}
      captionHidden
      head={
        <>
          <HeadCell>{t("year")}</HeadCell>
          {question.columns.map((column) => (
            <HeadCell key={column.id}>{column.words[shown]}</HeadCell>
          ))}
        </>
      }
    >
      {question.years.map((year) => (
        <Row key={year}>
          <RowHead>{year}</RowHead>
          {question.columns.map((column) => (
            <Cell key={column.id}>
              <NumberCell
                // A number half typed is read in the language it was begun in.
                key={`${replaced}-${shown}`}
                id={`${id}-${year}-${column.id}`}
                label={`${year}, ${column.words[shown]}`}
                column={column}
                number={numbers[String(year)]?.[column.id]}
                shown={shown}
                wrong={t("wrong")}
                onChange={(number) => set(String(year), column.id, number)}
              />
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

type CellProps = {
  id: string;
  label: string;
  column: NumberColumn;
  number: number | undefined;
  shown: "vi" | "en";
  wrong: string;
  onChange(number: number | undefined): void;
};

function NumberCell({ id, label, column, number, shown, wrong, onChange }: CellProps) {
  const written = number === undefined ? "" : formatNumber(number, shown);
  // While typing the cell is left alone; its separators are put in when it is left.
  const [typed, setTyped] = useState(written);
  const bad = typed !== "" && readNumber(typed, shown, column) === undefined;
  return (
    <>
      <TypedEarly id={id} />
      <input
        {...unremembered}
        id={id}
        inputMode="decimal"
        aria-label={label}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-wrong` : undefined}
        value={typed}
        onBlur={() => {
          if (!bad) setTyped(written);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          const read = readNumber(event.target.value, shown, column);
          if (read !== undefined || event.target.value === "") onChange(read);
        }}
        className="min-h-9 w-40 rounded-md border border-control bg-paper px-2 text-right tabular-nums aria-invalid:border-warm"
      />
      {bad ? (
        <span id={`${id}-wrong`} className="block text-sm text-warm">
          {wrong}
        </span>
      ) : null}
    </>
  );
}

/** 1.234,5 in Vietnamese, 1,234.5 in English; undefined where it is no number of the column. */
function readNumber(text: string, shown: "vi" | "en", column: NumberColumn): number | undefined {
  const plain = shown === "vi" ? text.replace(/[.\s]/g, "").replace(",", ".") : text.replace(/[,\s]/g, "");
  const number = Number(plain);
  const most = column.unit === "percent" ? 100 : 1e15;
  return plain !== "" && Number.isFinite(number) && number >= 0 && number <= most ? number : undefined;
}
