"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { formatDay } from "@/lib/i18n/format";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { type EnteredPaper, enteredPaper, paperEntry, paperFieldsOf } from "./paper-entry";
import { type PaperChoices, paperName, type ShownPaper } from "./shown-paper";

type Named = { readonly id: string; readonly name: string };
type PaperFormProps = { paper: ShownPaper; files: readonly Named[]; choices: PaperChoices; onClose(): void };

/** The window in which a paper is planned; what was typed stays when it is refused. */
export function PaperForm({ paper, files, choices, onClose }: PaperFormProps) {
  const t = useTranslations("papers.plan");
  const common = useTranslations("common");
  const language = useLanguage();
  const { planPaper } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, control, formState, setError } = useForm<EnteredPaper>({
    resolver: zodResolver(paperEntry),
    shouldFocusError: false,
    defaultValues: enteredPaper(paper),
  });
  const labels = labelsOf(paper, t);
  const errors = useFormErrors(formState.errors, labels);
  const dueOn = useWatch({ control, name: "dueOn" });
  const optional = common("optional");

  async function submit(typed: EnteredPaper) {
    const key = { dossierId: choices.dossierId, slot: paper.slot, ordinal: paper.ordinal, seen: paper.changedAt };
    const result = await change(() => planPaper({ ...key, ...paperFieldsOf(typed) }));
    if (result?.ok) onClose();
    else for (const [name, message] of Object.entries(result?.refusal.fields ?? {})) setError(name as keyof EnteredPaper, { message });
  }

  const shown = { optional, ...{ maxLength: 200 } };
  return (
    <Dialog
      open
      title={t("title", { slot: paper.slot, paper: paperName(paper, language) })}
      description={t("description")}
      closeLabel={common("close")}
      onOpenChange={onClose}
    >
      <form method="post" noValidate onSubmit={handleSubmit(submit)} className="flex flex-col gap-4">
        {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
        {refusal?.code === "stale" ? (
          <Notice tone="warm" role="alert">
            {t("stale")}
          </Notice>
        ) : (
          <RefusalNotice refusal={refusal?.fields ? undefined : refusal} />
        )}
        <Select {...register("preparedById")} {...{ optional }} label={labels.preparedById} error={errors.of("preparedById")}>
          <option value="">{t("noPreparer")}</option>
          <Options of={known(choices.members, paper.preparedById, paper.preparedBy)} />
        </Select>
        {asked(paper) ? <TextField {...register("body")} {...shown} label={labels.body} error={errors.of("body")} /> : null}
        {paper.seats ? (
          <Select {...register("authorityId")} {...{ optional }} label={labels.authorityId} error={errors.of("authorityId")}>
            <option value="">{t("noAuthority")}</option>
            <Options of={signersFor(paper, choices)} />
          </Select>
        ) : null}
        {paper.seats || paper.signedBy === "association" ? (
          <TextField {...register("signer")} {...shown} label={labels.signer} help={t("signerHelp")} error={errors.of("signer")} />
        ) : null}
        <TextField
          {...register("dueOn")}
          {...{ optional }}
          type="date"
          label={labels.dueOn}
          help={t("dueHelp", { day: formatDay(paper.usualDue, language), count: paper.leadDays })}
          error={errors.of("dueOn")}
        />
        {dueOn ? <TextField {...register("dueReason")} label={labels.dueReason} maxLength={300} error={errors.of("dueReason")} /> : null}
        {files.length > 0 ? (
          <Select {...register("attachmentId")} {...{ optional }} label={labels.attachmentId} error={errors.of("attachmentId")}>
            <option value="">{t("noFile")}</option>
            <Options of={files} />
          </Select>
        ) : null}
        <TextArea {...register("note")} {...{ optional }} label={labels.note} maxLength={1000} error={errors.of("note")} />
        <Button type="submit" variant="main" className="self-start" busy={busy || formState.isSubmitting} busyLabel={t("busy")}>
          {t("submit")}
        </Button>
      </form>
    </Dialog>
  );
}

function Options({ of }: { of: readonly Named[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

/** Only what others hold is asked of somebody. */
function asked({ signedBy }: ShownPaper): boolean {
  return signedBy === "association" || signedBy === "rights-holder";
}

function labelsOf(paper: ShownPaper, t: ReturnType<typeof useTranslations<"papers.plan">>) {
  return {
    preparedById: t("preparer"),
    body: paper.signedBy === "rights-holder" ? t("rightsHolder") : t("association"),
    authorityId: t("authority"),
    signer: paper.seats ? t("signerElse") : t("signer"),
    dueOn: t("dueOn"),
    dueReason: t("dueReason"),
    attachmentId: t("file"),
    note: t("note"),
  };
}

/** Whoever sees to it stays in the list, though no longer on the dossier. */
function known(members: readonly Named[], id: string | null, name: string | null): readonly Named[] {
  return id === null || name === null || members.some((each) => each.id === id) ? members : [{ id, name }, ...members];
}

function signersFor({ signedBy }: ShownPaper, { authorities }: PaperChoices): readonly Named[] {
  return authorities
    .filter(({ kind }) => kind === signedBy)
    .map(({ id, signatory, officeVi, bodyVi }) => ({ id, name: [signatory, officeVi, bodyVi].filter(Boolean).join(", ") }));
}
