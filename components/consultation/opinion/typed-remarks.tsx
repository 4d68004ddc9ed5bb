"use client";

import { Plus } from "lucide-react";
import { type Control, type FieldErrors, type UseFormRegister, useFieldArray } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import { longestRemark } from "@/lib/domain/consultation/remark-limits";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/text-area";
import { PlaceSelect } from "../import/place-select";
import type { OpinionEntry } from "./opinion-entry";

type TypedRemarksProps = {
  control: Control<OpinionEntry>;
  register: UseFormRegister<OpinionEntry>;
  errors: FieldErrors<OpinionEntry>["remarks"];
  sections: FormPlaces;
};

/** Remarks typed one by one, each with what it is about. */
export function TypedRemarks({ control, register, errors, sections }: TypedRemarksProps) {
  const t = useTranslations("opinion.remarks");
  const wrong = useTranslations("refusal.fields");
  const { fields, append, remove } = useFieldArray({ control, name: "remarks" });
  const last = fields.at(-1);
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col gap-5 empty:hidden">
        {fields.map(({ id }, index) => {
          const number = index + 1;
          const code = errors?.[index]?.body?.message;
          return (
            <li key={id} className="flex max-w-3xl flex-col gap-2 border-l-2 border-line pl-4">
              <div className="flex items-end justify-between gap-3">
                <div className="flex min-w-0 flex-1 flex-col gap-1">
                  <label htmlFor={`remarks.${index}.place`} className="text-sm font-medium">
                    {t("place", { number })}
                  </label>
                  <PlaceSelect {...register(`remarks.${index}.place`)} id={`remarks.${index}.place`} sections={sections} />
                </div>
                <Button small variant="quiet" aria-label={t("dropNamed", { number })} onClick={() => remove(index)}>
                  {t("drop")}
                </Button>
              </div>
              <TextArea
                {...register(`remarks.${index}.body`)}
                label={t("body", { number })}
                lang="vi"
                rows={3}
                maxLength={longestRemark}
                {...(code ? { error: wrong(code === "required" ? "required" : "invalid") } : {})}
              />
            </li>
          );
        })}
      </ol>
      <Button className="self-start" onClick={() => append({ place: "whole", body: "" }, { focusName: `remarks.${fields.length}.body` })}>
        <Plus aria-hidden className="size-4" />
        {last ? t("another") : t("type")}
      </Button>
    </div>
  );
}
