"use client";

import { useTranslations } from "use-intl/react";
import { Select } from "../../ui/select";
import type { AnsweringBody } from "./shown-opinion";

type BodySelectProps = {
  bodies: readonly AnsweringBody[];
  value: string;
  error: string | undefined;
  onChoose(id: string): void;
};

const standings = ["waiting", "answered", "unasked"] as const;

/** Whose answer it is: first those that are waited for, then those that answered already, then the rest of the directory. */
export function BodySelect({ bodies, value, error, onChoose }: BodySelectProps) {
  const t = useTranslations("opinion.body");
  return (
    <Select
      id="stakeholderId"
      label={t("label")}
      help={t("help")}
      {...(error ? { error } : {})}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
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
