"use client";

import { useTranslations } from "use-intl/react";
import { Select } from "../../ui/select";
import type { ImportState } from "./import-state";

/** Of a table of several bodies one is chosen: all rows are recorded for the same one. */
export function BodyChoice({ state, onChoose }: { state: ImportState; onChoose(who: string | undefined): void }) {
  const t = useTranslations("consultationImport.bodies");
  const bodies = [...new Set(state.rows.map(({ who }) => who))];
  if (bodies.length < 2) return null;
  return (
    <div className="max-w-prose">
      <Select
        label={t("label")}
        value={state.body === undefined ? "all" : bodies.indexOf(state.body)}
        onChange={({ target }) => onChoose(target.value === "all" ? undefined : bodies[Number(target.value)])}
      >
        <option value="all">{t("all")}</option>
        {bodies.map((who, index) => (
          <option key={who} value={index}>
            {who || t("none")}
          </option>
        ))}
      </Select>
    </div>
  );
}
