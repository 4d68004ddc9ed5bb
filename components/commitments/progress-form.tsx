"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import type { QuestionOf } from "@/lib/domain/form";
import { done, type Result } from "@/lib/domain/result";
import { formatSize } from "@/lib/i18n/format";
import { chosen, line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Progress } from "../ui/progress";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useKeptForm } from "../use-kept-form";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";

export type ProgressFormProps = { dossierId: string; commitmentId: string; slot: QuestionOf<"files">; today: string; onDone(): void };

const schema = z.object({
  day: chosen,
  words: line({ least: 1, most: 4_000 }),
  percent: line({ most: 3 }).check(z.refine((text) => text === "" || (/^\d{1,3}$/.test(text) && Number(text) <= 100), "invalid")),
});
type Entry = z.infer<typeof schema>;

/** One note of progress, with a file that proves it. A file that was sent is not sent again when the note is refused. */
export function ProgressForm({ dossierId, commitmentId, slot, today, onDone }: ProgressFormProps) {
  const t = useTranslations("commitments.note");
  const common = useTranslations("common");
  const busyLabel = useTranslations("commitments.form")("busy");
  const language = useLanguage();
  const { addProgress } = useVerbs();
  const { change, busy, refusal } = useChange();
  const evidence = useEvidence(dossierId, slot);
  const fields = useForm<Entry>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { day: today, words: "", percent: "" },
  });
  const { register, handleSubmit, formState, setError } = fields;
  const forget = useKeptForm(`progress:${commitmentId}`, fields);
  const errors = useFormErrors(formState.errors, { day: t("day"), words: t("words"), percent: t("percent") });

  async function note({ day, words, percent }: Entry) {
    const result = await change(async () => {
      const sent = await evidence.send();
      if (!sent.ok) return sent;
      const done = percent === "" ? null : Number(percent);
      return addProgress({ dossierId, commitmentId, day, words, percent: done, evidenceId: sent.value });
    });
    if (result?.ok) forget();
    if (result?.ok) return onDone();
    const wrong = result?.refusal.fields?.day;
    if (wrong) setError("day", { message: wrong });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(note)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...register("day")} type="date" max={today} label={t("day")} error={errors.of("day")} />
        <TextField
          {...register("percent")}
          inputMode="numeric"
          maxLength={3}
          label={t("percent")}
          optional={common("optional")}
          help={t("percentHelp")}
          error={errors.of("percent")}
        />
      </div>
      <TextArea {...register("words")} label={t("words")} help={t("wordsHelp")} error={errors.of("words")} />
      <TextField
        name="evidence"
        type="file"
        accept={slot.accept.join(",")}
        label={t("file")}
        optional={common("optional")}
        help={t("fileHelp", { size: formatSize(slot.maxBytes, language) })}
        onChange={(event) => evidence.choose(event.target.files?.[0])}
        className="py-1.5"
      />
      {evidence.part === undefined ? null : <Progress words={t("sending", { part: evidence.part })} value={evidence.part} />}
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={busyLabel}>
        {t("submit")}
      </Button>
    </form>
  );
}

/** The chosen file, sent when the note is; `part` is how much of it has gone, in per cent. */
function useEvidence(dossierId: string, slot: QuestionOf<"files">) {
  const { addAttachment } = useVerbs();
  const chosenFile = useRef<File>(undefined);
  const sentAs = useRef<string>(undefined);
  const [part, setPart] = useState<number>();
  function choose(file: File | undefined) {
    chosenFile.current = file;
    sentAs.current = undefined;
    setPart(undefined);
  }
  async function send(): Promise<Result<string | null>> {
    const file = chosenFile.current;
    if (!file) return done(null);
    if (sentAs.current) return done(sentAs.current);
    if (file.size > slot.maxBytes) return { ok: false, refusal: { code: "too-large" } };
    const onProgress = (fraction: number) => setPart(Math.floor(fraction * 100));
    // A line that breaks is taken up again by itself; how much has come stays on the screen.
    const how = { onProgress, onBroken: () => undefined, signal: new AbortController().signal };
    const result = await addAttachment({ dossierId, question: slot.id, file }, how);
    if (!result.ok) return result;
    sentAs.current = result.value.attachmentId;
    return done(result.value.attachmentId);
  }
  return { choose, send, part };
}
