"use client";

import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import { longestRemark } from "@/lib/domain/consultation/remark-limits";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/text-area";
import { PlaceSelect } from "../import/place-select";
import { useTooLong } from "../use-too-long";
import type { OpinionEntry } from "./opinion-entry";
import type { OpinionCodes } from "./use-opinion-errors";

type Remarks = OpinionEntry["remarks"];
type TypedRemarksProps = { remarks: Remarks; codes: OpinionCodes; sections: FormPlaces; onChange(remarks: Remarks): void };

/** Remarks typed one by one, each with what it is about. */
export function TypedRemarks({ remarks, codes, sections, onChange }: TypedRemarksProps) {
  const t = useTranslations("opinion.remarks");
  const wrong = useTranslations("refusal.fields");
  const tooLong = useTooLong();
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<"textarea" | "button" | undefined>(undefined);
  // The keyboard goes to what was added, and from what was taken out to the button below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again whenever there are more or fewer
  useEffect(() => {
    if (next.current) [...(list.current?.querySelectorAll<HTMLElement>(next.current) ?? [])].at(-1)?.focus();
    next.current = undefined;
  }, [remarks.length]);
  const change = (index: number, part: Partial<Remarks[number]>) =>
    onChange(remarks.map((each, at) => (at === index ? { ...each, ...part } : each)));
  function add() {
    next.current = "textarea";
    onChange([...remarks, { place: "whole", body: "" }]);
  }
  function drop(index: number) {
    next.current = "button";
    onChange(remarks.filter((_, at) => at !== index));
  }
  return (
    <div ref={list} className="flex flex-col gap-4">
      <ol className="flex flex-col gap-5 empty:hidden">
        {remarks.map(({ place, body }, index) => {
          const number = index + 1;
          const name = `remarks.${index}`;
          const error = tooLong(body, longestRemark) ?? (codes[`${name}.body`] ? wrong("required") : undefined);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a remark is its place, and its fields hold nothing of their own
            <li key={index} className="flex max-w-3xl flex-col gap-2 border-l-2 border-line pl-4">
              <div className="flex items-end justify-between gap-3">
                <div className="flex min-w-0 flex-1 flex-col gap-1">
                  <label htmlFor={`${name}.place`} className="text-sm font-medium">
                    {t("place", { number })}
                  </label>
                  <PlaceSelect
                    id={`${name}.place`}
                    value={place}
                    onChange={({ target }) => change(index, { place: target.value })}
                    sections={sections}
                  />
                </div>
                <Button small variant="quiet" aria-label={t("dropNamed", { number })} onClick={() => drop(index)}>
                  {t("drop")}
                </Button>
              </div>
              <TextArea
                id={`${name}.body`}
                label={t("body", { number })}
                lang="vi"
                rows={3}
                value={body}
                onChange={({ target }) => change(index, { body: target.value })}
                {...(error ? { error } : {})}
              />
            </li>
          );
        })}
      </ol>
      <Button className="self-start" onClick={add}>
        <Plus aria-hidden className="size-4" />
        {remarks.length > 0 ? t("another") : t("type")}
      </Button>
    </div>
  );
}
