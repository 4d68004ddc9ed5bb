"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextArea } from "../ui/text-area";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

const entry = z.object({ reason: line({ least: 5, most: 1000 }) });
type ReasonFormProps = { dossierId: string; reviewId: string; what: "keep" | "replace"; onDone(): void };

/** Why a reviewer is kept or replaced. */
export function ReasonForm({ dossierId, reviewId, what, onDone }: ReasonFormProps) {
  const t = useTranslations(`review.${what}`);
  const common = useTranslations("common");
  const { keepReview, replaceReview } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: { reason: "" },
  });
  const errors = useFormErrors(formState.errors, { reason: t("reason") });
  const carryOut = what === "keep" ? keepReview : replaceReview;

  async function decide({ reason }: z.infer<typeof entry>) {
    const result = await change(() => carryOut({ dossierId, reviewId, reason }));
    if (result?.ok) onDone();
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(decide)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <TextArea {...register("reason")} label={t("reason")} error={errors.of("reason")} lang="vi" />
      <Button type="submit" variant={what === "keep" ? "main" : "danger"} className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
