"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { officeZone } from "@/lib/domain/days";
import { instantInZone } from "@/lib/domain/zone-instant";
import { formatDay, formatMoment } from "@/lib/i18n/format";
import { CheckList } from "../consultation/check-list";
import { chosen } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import type { AssignProps, ShownPerson } from "./shown-review";

const entry = z.object({ personId: z.string("required").check(z.minLength(1, "required")), dueDay: chosen, sections: z.array(z.string()) });
type Entry = z.infer<typeof entry>;

/** A sheet is due when its day ends. */
const lastMinute = "23:59";

/** Who is asked, by when, and which sections. */
export function AssignForm({ dossierId, deadline, sections, people, onDone }: AssignProps & { onDone(): void }) {
  const t = useTranslations("review.assign");
  const common = useTranslations("common");
  const language = useLanguage();
  const { assignReview } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, setError, formState } = useForm<Entry>({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: { personId: "", dueDay: "", sections: [] },
  });
  const labels = { personId: t("who"), dueDay: t("dueDay"), sections: t("sections") };
  const errors = useFormErrors(formState.errors, labels);

  async function ask({ dueDay, ...rest }: Entry) {
    const dueAt = instantInZone(dueDay, lastMinute, officeZone);
    if (!dueAt) return setError("dueDay", { message: "day" });
    const result = await change(() => assignReview({ dossierId, ...rest, dueAt }));
    if (result?.ok) return onDone();
    const wrong = result?.refusal.fields ?? {};
    if (wrong.dueAt) setError("dueDay", { message: wrong.dueAt });
    if (wrong.personId) setError("personId", { message: wrong.personId });
  }

  if (people.length === 0) return <p>{t("none")}</p>;
  return (
    <form method="post" noValidate onSubmit={handleSubmit(ask)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <RadioGroup
        {...register("personId")}
        label={labels.personId}
        help={t("whoHelp")}
        error={errors.of("personId")}
        options={people.map((person) => ({
          value: person.id,
          label: `${person.name}, ${person.organisation[language]}`,
          help: <Load person={person} />,
        }))}
      />
      <TextField
        {...register("dueDay")}
        type="date"
        label={labels.dueDay}
        help={t("dueDayHelp", { deadline: formatMoment(deadline, language) })}
        error={errors.of("dueDay")}
      />
      <CheckList field={register("sections")} label={labels.sections} help={t("sectionsHelp")} items={sections} />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}

function Load({ person: { load, member } }: { person: ShownPerson }) {
  const t = useTranslations("review.assign");
  const language = useLanguage();
  const list = load.map(({ city, dueAt }) => t("loadItem", { city: city[language], day: formatDay(dueAt, language) })).join("; ");
  return (
    <>
      <span className="block">{load.length > 0 ? t("load", { count: load.length, list }) : t("free")}</span>
      {member ? <span className="block">{t("member")}</span> : null}
    </>
  );
}
