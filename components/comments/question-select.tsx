"use client";

import type { ComponentProps } from "react";
import { useTranslations } from "use-intl/react";
import type { Words } from "@/lib/domain/form";
import { Select } from "../ui/select";
import { useLanguage } from "../words";

/** A question with the words of the section it stands in. */
export type QuestionToChoose = { readonly id: string; readonly words: Words; readonly section: Words };

type QuestionSelectProps = Omit<ComponentProps<typeof Select>, "label" | "children"> & { questions: readonly QuestionToChoose[] };

/** One question of the form, in its order and under its section. */
export function QuestionSelect({ questions, ...rest }: QuestionSelectProps) {
  const t = useTranslations("comments");
  const language = useLanguage();
  const sections = [...new Set(questions.map(({ section }) => section[language]))];
  return (
    <Select {...rest} label={t("question")}>
      <option value="">{t("chooseQuestion")}</option>
      {sections.map((section) => (
        <optgroup key={section} label={section}>
          {questions
            .filter((each) => each.section[language] === section)
            .map(({ id, words }) => (
              <option key={id} value={id}>
                {`${id}. ${words[language]}`}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
