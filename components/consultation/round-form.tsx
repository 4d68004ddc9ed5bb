"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { roundForms } from "@/lib/domain/consultation/held-round";
import { timingOf } from "@/lib/domain/consultation/timing";
import { officeZone } from "@/lib/domain/days";
import { instantInZone } from "@/lib/domain/zone-instant";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useKeptForm } from "../use-kept-form";
import { useVerbs } from "../verbs";
import { CheckList } from "./check-list";
import { OpenedLinks } from "./opened-links";
import { emptyRound, type RoundEntry, roundEntry } from "./round-entry";
import type { OpenedLink, OpenRoundProps } from "./shown-round";

/** A round ends with its last day. */
const lastMinute = "23:59";

/** What a round is for, in which form, on which sections, until when and who is asked; then the links of those who get no mail. */
export function RoundForm({ dossierId, deadline, sections, directory, onDone }: OpenRoundProps & { onDone(): void }) {
  const t = useTranslations("consultation");
  const common = useTranslations("common");
  const { openRound } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [links, setLinks] = useState<readonly OpenedLink[]>();
  const fields = useForm<RoundEntry>({
    resolver: zodResolver(roundEntry),
    shouldFocusError: false,
    defaultValues: emptyRound,
  });
  const { register, handleSubmit, formState, control, setError } = fields;
  const forget = useKeptForm(`round:${dossierId}`, fields);
  const names = ["purpose", "form", "place", "startDay", "startTime", "endDay", "sections", "stakeholderIds"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`fields.${name}`)])) as Record<(typeof names)[number], string>;
  const errors = useFormErrors(formState.errors, labels);
  const [form, endDay] = useWatch({ control, name: ["form", "endDay"] });
  const meets = form !== "written";
  const endsAt = endDay ? instantInZone(endDay, lastMinute, officeZone) : undefined;
  const timing = endsAt ? timingOf(new Date(endsAt), new Date(deadline)) : "in-time";

  async function open({ startDay, startTime, endDay: last, ...entry }: RoundEntry) {
    const end = instantInZone(last, lastMinute, officeZone);
    const start = meets ? instantInZone(startDay, startTime, officeZone) : null;
    if (!end || start === undefined) return setError(end ? "startDay" : "endDay", { message: "day" });
    const result = await change(() => openRound({ dossierId, ...entry, startsAt: start, endsAt: end }));
    if (result?.ok) forget();
    if (result?.ok) return setLinks(result.value.links);
    const wrong = result?.refusal.fields ?? {};
    if (wrong.endsAt) setError("endDay", { message: wrong.endsAt });
  }

  if (links) return <OpenedLinks {...{ links, onDone }} />;
  return (
    <form method="post" noValidate onSubmit={handleSubmit(open)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <TextArea {...register("purpose")} label={labels.purpose} help={t("fields.purposeHelp")} error={errors.of("purpose")} lang="vi" />
      <RadioGroup
        {...register("form")}
        label={labels.form}
        options={roundForms.map((value) => ({ value, label: t(`forms.${value}`) }))}
        error={errors.of("form")}
      />
      {meets ? (
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField {...register("place")} label={labels.place} error={errors.of("place")} lang="vi" />
          <TextField {...register("startDay")} type="date" label={labels.startDay} error={errors.of("startDay")} />
          <TextField {...register("startTime")} type="time" label={labels.startTime} error={errors.of("startTime")} />
        </div>
      ) : null}
      <TextField {...register("endDay")} type="date" label={labels.endDay} help={t("fields.endDayHelp")} error={errors.of("endDay")} />
      <p role="status" className="text-sm text-warm empty:hidden">
        {timing === "in-time" ? "" : t(`timing.${timing}`)}
      </p>
      <CheckList field={register("sections")} label={labels.sections} help={t("fields.sectionsHelp")} items={sections} />
      <CheckList
        field={register("stakeholderIds")}
        label={labels.stakeholderIds}
        help={t("fields.stakeholderIdsHelp")}
        error={errors.of("stakeholderIds")}
        find={t("fields.find")}
        items={directory.map(({ id, nameVi, email }) => ({ id, name: nameVi, note: email || t("fields.paperOnly") }))}
      />
      <Checkbox {...register("silenceAgrees")} label={t("fields.silenceAgrees")} help={t("fields.silenceAgreesHelp")} />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("open.busy")}>
        {t("open.submit")}
      </Button>
    </form>
  );
}
