"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { sentencePassages } from "@/lib/domain/consultation/chosen-passage";
import type { GuestPlace } from "@/lib/domain/consultation/guest-draft";
import { Select } from "../ui/select";
import { quotableTexts } from "./answers-on-page";

type Passage = GuestPlace["passage"];
type PassageChoiceProps = { id: string; question: string; passage: Passage; onChange(passage: Passage): void };

/** The whole answer, or one of its sentences: how a passage is chosen without a pointer. What was chosen in the text stands there too. */
export function PassageChoice({ id, question, passage, onChange }: PassageChoiceProps) {
  const t = useTranslations("guest");
  const texts = useMemo(
    () => quotableTexts(question).map(({ language, text }) => ({ language, passages: sentencePassages(text) })),
    [question],
  );
  if (texts.length === 0) return null;
  const all = texts.flatMap(({ language, passages }) => passages.map((each) => ({ language, ...each })));
  const listed = all.findIndex((each) => passage && nameOf(each) === nameOf(passage));
  const choose = (value: string) => {
    if (value !== "chosen") onChange(all[Number(value)] ?? null);
  };
  return (
    <div className="flex flex-col gap-2">
      <Select
        id={id}
        label={t("form.about")}
        value={listed >= 0 ? String(listed) : passage ? "chosen" : "all"}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="all">{t("form.all")}</option>
        {passage && listed < 0 ? <option value="chosen">{t("form.chosen")}</option> : null}
        {texts.map(({ language }) => (
          <optgroup key={language} label={t(`languages.${language}`)}>
            {all.map((each, index) =>
              each.language === language ? (
                <option key={nameOf(each)} value={index} lang={language}>
                  {each.quote}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </Select>
      {passage ? (
        <blockquote
          aria-label={t("form.quote")}
          lang={passage.language}
          className="answer border-l-2 border-talked pl-3 whitespace-pre-wrap"
        >
          {passage.quote}
        </blockquote>
      ) : null}
    </div>
  );
}

function nameOf({ language, quote, from }: NonNullable<Passage>): string {
  return `${language} ${from} ${quote.length}`;
}
