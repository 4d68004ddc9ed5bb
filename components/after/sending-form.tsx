"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { channels, sendingZones } from "@/lib/domain/exchanges";
import { instantInZone } from "@/lib/domain/zone-instant";
import { momentInZone } from "../call/deadline-words";
import { chosen, line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useKeptForm } from "../use-kept-form";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";

const schema = z.object({
  channel: z.enum(channels, "required"),
  day: chosen,
  time: chosen,
  timeZone: z.enum(sendingZones),
  reference: line({ most: 300 }),
  text: line({ most: 4_000 }),
});
type Entry = z.infer<typeof schema>;

/** The moment is typed by the clock of a chosen place and said back in both before it is recorded. */
export function SendingForm({ dossierId, today, onDone }: { dossierId: string; today: string; onDone(): void }) {
  const t = useTranslations("after");
  const all = useTranslations();
  const language = useLanguage();
  const { recordSending } = useVerbs();
  const { change, busy, refusal } = useChange();
  const fields = useForm<Entry>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { day: "", time: "", timeZone: "Asia/Ho_Chi_Minh", reference: "", text: "" },
  });
  const { register, handleSubmit, formState, control, setError } = fields;
  const forget = useKeptForm(`sending:${dossierId}`, fields);
  const labels = { channel: t("sending.channel"), day: t("sending.day"), time: t("sending.time"), reference: t("sending.reference") };
  const errors = useFormErrors(formState.errors, labels);
  const [day, time, zone] = useWatch({ control, name: ["day", "time", "timeZone"] });
  const at = day && time ? instantInZone(day, time, zone) : undefined;

  async function record({ day: on, time: when, timeZone, ...entry }: Entry) {
    const moment = instantInZone(on, when, timeZone);
    if (!moment) return setError("day", { message: "invalid" });
    const result = await change(() => recordSending({ dossierId, at: moment, timeZone, ...entry }));
    if (result?.ok) forget();
    if (result?.ok) return onDone();
    const wrong = result?.refusal.fields?.at;
    if (wrong) setError("day", { message: wrong });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(record)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={all("common.errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <RadioGroup
        {...register("channel")}
        label={labels.channel}
        options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
        error={errors.of("channel")}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField {...register("day")} type="date" max={today} label={labels.day} error={errors.of("day")} />
        <TextField {...register("time")} type="time" label={labels.time} error={errors.of("time")} />
        <Select {...register("timeZone")} label={t("sending.zone")}>
          {sendingZones.map((each) => (
            <option key={each} value={each}>
              {t(`zones.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {at
          ? t("sending.reads", {
              home: momentInZone(all, at, "Asia/Ho_Chi_Minh", language),
              paris: momentInZone(all, at, "Europe/Paris", language),
            })
          : ""}
      </p>
      <TextField {...register("reference")} label={labels.reference} optional={all("common.optional")} error={errors.of("reference")} />
      <TextArea {...register("text")} label={t("sending.note")} optional={all("common.optional")} error={errors.of("text")} />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("sending.submit")}
      </Button>
    </form>
  );
}
