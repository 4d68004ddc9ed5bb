"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { type ReplyKind, replyKinds } from "@/lib/domain/after-sending";
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

export type ReplyFormProps = {
  dossierId: string;
  today: string;
  /** Kinds that can still be recorded: a report has no result, a closed bid has its own. */
  kinds: readonly ReplyKind[];
  files: readonly { readonly id: string; readonly name: string }[];
  onDone(): void;
};

const schema = z.object({
  kind: z.enum(replyKinds, "required"),
  day: chosen,
  text: line({ least: 1, most: 8_000 }),
  reference: line({ most: 300 }),
  attachmentId: z.string(),
});
type Entry = z.infer<typeof schema>;

export function ReplyForm({ dossierId, today, kinds, files, onDone }: ReplyFormProps) {
  const t = useTranslations("after");
  const common = useTranslations("common");
  const { recordReply } = useVerbs();
  const { change, busy, refusal } = useChange();
  const fields = useForm<Entry>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { day: "", text: "", reference: "", attachmentId: "" },
  });
  const { register, handleSubmit, formState, setError } = fields;
  const forget = useKeptForm(`reply:${dossierId}`, fields);
  const labels = { kind: t("reply.kind"), day: t("reply.day"), text: t("reply.text"), reference: t("reply.reference") };
  const errors = useFormErrors(formState.errors, labels);

  async function record({ attachmentId, ...entry }: Entry) {
    const result = await change(() => recordReply({ dossierId, ...entry, attachmentId: attachmentId === "" ? null : attachmentId }));
    if (result?.ok) forget();
    if (result?.ok) return onDone();
    const wrong = result?.refusal.fields?.day;
    if (wrong) setError("day", { message: wrong });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(record)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <RadioGroup
        {...register("kind")}
        label={labels.kind}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        error={errors.of("kind")}
      />
      <TextField {...register("day")} type="date" max={today} label={labels.day} error={errors.of("day")} className="max-w-48" />
      <TextArea {...register("text")} label={labels.text} help={t("reply.textHelp")} error={errors.of("text")} />
      <TextField {...register("reference")} label={labels.reference} optional={common("optional")} error={errors.of("reference")} />
      <Select {...register("attachmentId")} label={t("reply.file")} optional={common("optional")}>
        <option value="">{t("reply.noFile")}</option>
        {files.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("reply.submit")}
      </Button>
    </form>
  );
}
