"use client";

import { useTranslations } from "use-intl/react";
import type { FoundColumns } from "@/lib/domain/consultation/remark-columns";

/** In one sentence, which column was taken as what. */
export function ColumnsRead({ columns }: { columns: FoundColumns }) {
  const t = useTranslations("consultationImport.columns");
  const { meanings, titles } = columns;
  const said = meanings.map((meaning, column) =>
    t("one", { title: titles[column] || String(column + 1), meaning: t(`meanings.${meaning}`) }),
  );
  return <p className="max-w-prose text-sm">{t("read", { columns: said.join("; ") })}</p>;
}
