"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { chosen, line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { TextArea } from "../ui/text-area";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

const entry = z.object({ choice: chosen, words: line({ most: 2000 }) }).check(({ value, issues }) => {
  if (value.choice === "yes" && value.words === "") issues.push({ code: "custom", path: ["words"], message: "required", input: value });
});
type Entry = z.infer<typeof entry>;

/** What counts as a conflict of interest, then one of two sentences; a conflict is described. */
export function DeclareForm({ reviewId, onDone }: { reviewId: string; onDone(): void }) {
  const t = useTranslations("review.declare");
  const common = useTranslations("common");
  const { declareReview } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, control, formState } = useForm<Entry>({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: { choice: "", words: "" },
  });
  const labels = { choice: t("choice"), words: t("words") };
  const errors = useFormErrors(formState.errors, labels);
  const conflict = useWatch({ control, name: "choice" }) === "yes";

  async function declare({ choice, words }: Entry) {
    const result = await change(() => declareReview({ reviewId, conflict: choice === "yes", words: choice === "yes" ? words : "" }));
    if (result?.ok) onDone();
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(declare)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <div className="text-sm">
        <p className="font-medium">{t("countsTitle")}</p>
        <ul className="mt-1 list-disc pl-5">
          {(["team", "kin", "paid", "project"] as const).map((each) => (
            <li key={each}>{t(`counts.${each}`)}</li>
          ))}
        </ul>
      </div>
      <RadioGroup
        {...register("choice")}
        label={labels.choice}
        error={errors.of("choice")}
        options={(["no", "yes"] as const).map((value) => ({ value, label: t(value), help: t(`${value}Help`) }))}
      />
      {conflict ? (
        <TextArea {...register("words")} label={labels.words} help={t("wordsHelp")} error={errors.of("words")} lang="vi" />
      ) : null}
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
