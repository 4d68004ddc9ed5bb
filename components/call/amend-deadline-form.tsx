"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { instantInZone } from "@/lib/domain/zone-instant";
import { homeZone } from "@/lib/i18n/zone";
import { chosen, line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { TextField } from "../ui/text-field";
import { useLanguage } from "../words";
import { AmendForm } from "./amend-form";
import { momentInZone, placeOf } from "./deadline-words";
import { useAmendment } from "./use-amendment";

const schema = z.object({
  day: chosen,
  time: chosen,
  verified: z.boolean(),
  source: line({ least: 3, most: 500 }),
});
type DeadlineAmendment = z.infer<typeof schema>;

const empty: DeadlineAmendment = { day: "", time: "23:59", verified: false, source: "" };

/** The deadline is typed in the zone the call speaks in, and said back in the reader's own before it is recorded. */
export function AmendDeadlineForm({ callId, timeZone }: { callId: string; timeZone: string }) {
  const t = useTranslations("call.amend");
  const all = useTranslations();
  const language = useLanguage();
  const { refusal, recorded, record } = useAmendment(callId);
  const form = useForm<DeadlineAmendment>({ resolver: zodResolver(schema), shouldFocusError: false, defaultValues: empty });
  const timeLabel = t("time", { zone: all("call.zone.other", { place: placeOf(timeZone) }) });
  const { register, handleSubmit, formState, control, reset, setError } = form;
  const errors = useFormErrors(formState.errors, { day: t("day"), time: timeLabel, source: t("source") });
  const [day, time] = useWatch({ control, name: ["day", "time"] });
  const deadline = instantInZone(day, time, timeZone);
  async function submit({ verified, source }: DeadlineAmendment) {
    if (!deadline) return setError("day", { message: "invalid" });
    if (await record({ what: "deadline", deadline, verified }, source)) reset(empty);
  }
  return (
    <AmendForm
      {...{ errors, refusal, recorded }}
      onSubmit={handleSubmit(submit)}
      tries={formState.submitCount}
      busy={formState.isSubmitting}
      verified={register("verified")}
      source={register("source")}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...register("day")} type="date" label={t("day")} error={errors.of("day")} />
        <TextField {...register("time")} type="time" label={timeLabel} error={errors.of("time")} />
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {deadline ? t("home", { moment: momentInZone(all, deadline, homeZone, language) }) : ""}
      </p>
    </AmendForm>
  );
}
