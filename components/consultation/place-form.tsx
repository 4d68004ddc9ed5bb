"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import type { AskedQuestion } from "./change-picker";
import type { ShownRemark } from "./shown-remark";

type PlaceFormProps = { dossierId: string; roundId: string; remark: ShownRemark; questions: readonly AskedQuestion[] };

/** Where a remark belongs, for one whose letter did not say it or was understood wrongly. */
export function PlaceForm({ dossierId, roundId, remark, questions }: PlaceFormProps) {
  const t = useTranslations("roundTable");
  const { placeRemarks } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [question, setQuestion] = useState(remark.question ?? "");
  const place = remark.question ? t("question", { question: remark.question }) : remark.section ? t("wholeSection") : t("whole");
  async function save(event: FormEvent) {
    event.preventDefault();
    const to = { section: null, question: question === "" ? null : question };
    await change(() => placeRemarks({ dossierId, roundId, remarkIds: [remark.id], ...to }));
  }
  return (
    <details className="text-sm print:hidden">
      <summary className="min-h-6 cursor-pointer text-accent pointer-coarse:min-h-11">{t("placed", { place })}</summary>
      <form method="post" noValidate onSubmit={save} className="mt-2 flex flex-col gap-3">
        <RefusalNotice refusal={refusal} />
        <Select label={t("place")} value={question} onChange={({ target }) => setQuestion(target.value)}>
          <option value="">{t("whole")}</option>
          {questions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Button type="submit" small className="self-start" busy={busy} busyLabel={t("busy")}>
          {t("move")}
        </Button>
      </form>
    </details>
  );
}
