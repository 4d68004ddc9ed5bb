"use client";

import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { FileFacts, PhotoCredit } from "@/lib/domain/attachments";
import type { Refusal } from "@/lib/domain/result";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import type { CreditedPhoto } from "./attached-file";
import { type EnteredCredit, enteredOf, fieldsOf } from "./credit-entry";

type CreditFormProps = {
  dossierId: string;
  attachmentId: string;
  name: string;
  photo: CreditedPhoto;
  facts: FileFacts | null;
  onEnd(how: "saved" | "left"): void;
};

/** What is told about one photo. What was typed stays when it is refused; a colleague's newer words are shown beside it. */
export function CreditForm({ dossierId, attachmentId, name, photo, facts, onEnd }: CreditFormProps) {
  const t = useTranslations("annexes.credit");
  const common = useTranslations("common");
  const { creditPhoto } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, formState, setError } = useForm<EnteredCredit>({ defaultValues: enteredOf(photo, facts) });
  const colleague = staleOf(refusal);
  const labels = {
    captionVi: t("captionVi"),
    captionEn: t("captionEn"),
    captionFr: t("captionFr"),
    author: t("author"),
    rightsHolder: t("rightsHolder"),
    takenOn: t("takenOn"),
    cessionId: t("cessionLabel"),
  };
  const errors = useFormErrors(formState.errors, labels);
  // Several photos' forms may be open at once.
  const field = (key: keyof EnteredCredit) => ({
    ...register(key),
    id: `${attachmentId}-${key}`,
    label: labels[key],
    error: errors.of(key),
  });
  const items = errors.items.map((item) => ({ ...item, id: `${attachmentId}-${item.id}` }));
  const captions = photo.language === "fr" ? (["captionVi", "captionFr"] as const) : (["captionVi", "captionEn"] as const);

  async function submit(typed: EnteredCredit) {
    const seen = colleague?.changedAt ?? photo.credit?.changedAt ?? null;
    const result = await change(() => creditPhoto({ dossierId, attachmentId, seen, ...fieldsOf(typed) }));
    if (result?.ok) return onEnd("saved");
    for (const [key, code] of Object.entries(result?.refusal.fields ?? {})) setError(key as keyof EnteredCredit, { message: code });
  }

  return (
    <form
      method="post"
      noValidate
      aria-label={t("title", { name })}
      onSubmit={handleSubmit(submit)}
      className="flex w-full max-w-prose flex-col gap-3 py-2"
    >
      {items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={items} /> : null}
      {colleague ? <Colleague credit={colleague} /> : items.length === 0 ? <RefusalNotice refusal={refusal} /> : null}
      {captions.map((key) => (
        <TextField key={key} {...field(key)} lang={key.slice(-2).toLowerCase()} help={t("captionHelp")} maxLength={300} />
      ))}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField {...field("author")} help={t("authorHelp")} maxLength={200} autoComplete="off" />
        <TextField {...field("rightsHolder")} help={t("rightsHelp")} maxLength={200} autoComplete="off" />
        <TextField {...field("takenOn")} type="date" optional={common("optional")} />
      </div>
      {photo.cessionSlot ? (
        <Select
          {...field("cessionId")}
          help={t(photo.cessions.length > 0 ? "cessionHelp" : "cessionEmpty", { slot: photo.cessionSlot })}
          disabled={photo.cessions.length === 0}
        >
          <option value="">{t("cessionNone")}</option>
          {photo.cessions.map(({ id, name: file }) => (
            <option key={id} value={id}>
              {file}
            </option>
          ))}
        </Select>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" variant="main" small busy={busy || formState.isSubmitting} busyLabel={t("saving")}>
          {t("save")}
        </Button>
        <Button small variant="quiet" onClick={() => onEnd("left")}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}

function Colleague({ credit }: { credit: PhotoCredit }) {
  const t = useTranslations("annexes.credit");
  const { captionVi, captionEn, captionFr, author, rightsHolder } = credit;
  return (
    <Notice tone="warm" role="alert" title={t("colleague", { name: credit.by })}>
      {[captionVi, captionEn, captionFr, author, rightsHolder].filter(Boolean).join(" · ")}
    </Notice>
  );
}

/** The colleague's credit that a stale one was refused with. */
function staleOf(refusal: Refusal | undefined): PhotoCredit | undefined {
  return refusal?.code === "stale" ? (refusal.detail as PhotoCredit | undefined) : undefined;
}
