"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl/react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import { controlClass } from "../../ui/field";
import { useLanguage } from "../../words";

type PlaceSelectProps = ComponentProps<"select"> & { sections: FormPlaces };

/** Every place of the form, in its order: the whole, a section, a question. Its label stands in `aria-label`. */
export function PlaceSelect({ sections, ...rest }: PlaceSelectProps) {
  const t = useTranslations("consultationImport.preview");
  const language = useLanguage();
  return (
    <div className="relative">
      <select {...rest} className={`${controlClass} min-h-9 appearance-none truncate pr-9`}>
        <option value="whole">{t("whole")}</option>
        {sections.map(({ id, number, words, questions }) => (
          <optgroup key={id} label={`${number}. ${words[language]}`}>
            <option value={`section:${id}`}>{t("wholeSection", { number, title: words[language] })}</option>
            {questions.map((question) => (
              <option key={question.id} value={`question:${question.id}`}>
                {`${question.id}. ${question.words[language]}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft" />
    </div>
  );
}
