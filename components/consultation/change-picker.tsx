"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { NamedChange, OfferedChange } from "@/lib/domain/consultation/changes";
import { formatMoment } from "@/lib/i18n/format";
import { Checkbox } from "../ui/checkbox";
import { Select } from "../ui/select";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";

export type AskedQuestion = { readonly id: string; readonly name: string };

type ChangePickerProps = {
  dossierId: string;
  roundId: string;
  /** Where the remark stands, if on a question. */
  at: string | null;
  questions: readonly AskedQuestion[];
  chosen: readonly NamedChange[];
  onChoose(chosen: readonly NamedChange[]): void;
};

const keyOf = ({ question, language, fromVersion, toVersion }: NamedChange) => `${question} ${language} ${fromVersion} ${toVersion}`;

/** The changes a remark caused, chosen among what was kept since the draft; their words are never typed again. */
export function ChangePicker({ dossierId, roundId, at, questions, chosen, onChoose }: ChangePickerProps) {
  const t = useTranslations("roundTable.changes");
  const language = useLanguage();
  const [question, setQuestion] = useState(chosen[0]?.question ?? at ?? "");
  const offered = useOffered({ dossierId, roundId, question });
  const has = (change: NamedChange) => chosen.some((each) => keyOf(each) === keyOf(change));
  function choose({ question, language, fromVersion, toVersion }: OfferedChange) {
    const named = { question, language, fromVersion, toVersion };
    onChoose(has(named) ? chosen.filter((each) => keyOf(each) !== keyOf(named)) : [...chosen, named]);
  }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-medium">{t("label")}</legend>
      <Select label={t("question")} value={question} onChange={({ target }) => setQuestion(target.value)} help={t("help")}>
        <option value="">{t("noQuestion")}</option>
        {questions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {question === "" || offered === "loading" ? "" : offered === "failed" ? t("failed") : t("found", { count: offered.length })}
      </p>
      {Array.isArray(offered)
        ? offered.map((change: OfferedChange) => (
            <Checkbox
              key={keyOf(change)}
              id={`change ${keyOf(change)}`}
              checked={has(change)}
              onChange={() => choose(change)}
              label={
                <>
                  {t("kept", { written: change.language, by: change.by, at: formatMoment(change.at, language) })}
                  <span className="mt-1 block break-words">
                    <del lang={change.language}>{change.before}</del> <ins lang={change.language}>{change.after}</ins>
                  </span>
                </>
              }
            />
          ))
        : null}
    </fieldset>
  );
}

type Offered = readonly OfferedChange[] | "loading" | "failed";

function useOffered({ dossierId, roundId, question }: { dossierId: string; roundId: string; question: string }): Offered {
  const { remarkChanges } = useVerbs();
  const [offered, setOffered] = useState<Offered>("loading");
  useEffect(() => {
    setOffered("loading");
    if (question === "") return;
    let gone = false;
    remarkChanges({ dossierId, roundId, question }).then((found) => {
      if (!gone) setOffered(found.ok ? found.value.changes : "failed");
    });
    return () => {
      gone = true;
    };
  }, [remarkChanges, dossierId, roundId, question]);
  return offered;
}
