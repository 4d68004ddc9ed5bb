"use client";

import { useTranslations } from "use-intl/react";
import { type Weight, weights } from "@/lib/domain/review/held-review";
import { Select } from "../../ui/select";

type WeightSelectProps = { id: string; weight: Weight; onChange(weight: Weight): void };

/** How much a finding weighs. */
export function WeightSelect({ id, weight, onChange }: WeightSelectProps) {
  const t = useTranslations("findings");
  return (
    <Select
      id={id}
      name="weight"
      label={t("weight")}
      help={t(`weightHelp.${weight}`)}
      value={weight}
      onChange={({ target }) => onChange(weights.find((each) => each === target.value) ?? weight)}
    >
      {weights.map((each) => (
        <option key={each} value={each}>
          {t(`weights.${each}`)}
        </option>
      ))}
    </Select>
  );
}
