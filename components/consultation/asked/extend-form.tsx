"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { timingOf } from "@/lib/domain/consultation/timing";
import { officeZone } from "@/lib/domain/days";
import { instantInZone } from "@/lib/domain/zone-instant";
import { chosen } from "../../entry";
import { useFormErrors } from "../../people/use-form-errors";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { TextField } from "../../ui/text-field";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";

const entry = z.object({ endDay: chosen });
type Entry = z.infer<typeof entry>;
type ExtendFormProps = { dossierId: string; roundId: string; deadline: string; onDone(): void };

/** A round ends with its last day. */
const lastMinute = "23:59";

/** Another end for the round, with what a late one costs. */
export function ExtendForm({ dossierId, roundId, deadline, onDone }: ExtendFormProps) {
  const t = useTranslations("asked.extend");
  const late = useTranslations("consultation.timing");
  const common = useTranslations("common");
  const { extendRound } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, control, setError, formState } = useForm<Entry>({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: { endDay: "" },
  });
  const errors = useFormErrors(formState.errors, { endDay: t("endDay") });
  const endDay = useWatch({ control, name: "endDay" });
  const endsAt = endDay ? instantInZone(endDay, lastMinute, officeZone) : undefined;
  const timing = endsAt ? timingOf(new Date(endsAt), new Date(deadline)) : "in-time";

  async function extend() {
    if (!endsAt) return setError("endDay", { message: "day" });
    const result = await change(() => extendRound({ dossierId, roundId, endsAt }));
    if (result?.ok) return onDone();
    const wrong = result?.refusal.fields?.endsAt;
    if (wrong) setError("endDay", { message: wrong });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(extend)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <TextField {...register("endDay")} type="date" label={t("endDay")} help={t("endDayHelp")} error={errors.of("endDay")} />
      <p role="status" className="text-sm text-warm empty:hidden">
        {timing === "in-time" ? "" : late(timing)}
      </p>
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
