"use client";

import type { UseFormRegisterReturn } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { Select } from "../../ui/select";
import type { AnsweringBody } from "./shown-opinion";

type BodySelectProps = { field: UseFormRegisterReturn; bodies: readonly AnsweringBody[]; error: string | undefined };

const standings = ["waiting", "answered", "unasked"] as const;

/** Whose answer it is: first those that are waited for, then those that answered already, then the rest of the directory. */
export function BodySelect({ field, bodies, error }: BodySelectProps) {
  const t = useTranslations("opinion.body");
  return (
    <Select {...field} label={t("label")} help={t("help")} {...(error ? { error } : {})}>
      <option value="">{t("choose")}</option>
      {standings.map((standing) => {
        const group = bodies.filter((each) => each.standing === standing);
        return group.length === 0 ? null : (
          <optgroup key={standing} label={t(standing)}>
            {group.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        );
      })}
    </Select>
  );
}
