"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { type CommitmentEntry, commitmentEntry, enteredOf, fieldsOf } from "./commitment-entry";
import { CommitmentFields, useCommitmentLabels } from "./commitment-fields";
import type { Person, ShownCommitment } from "./shown-commitment";

type ChangeFormProps = { dossierId: string; commitment: ShownCommitment; people: readonly Person[]; onDone(): void };

/** What can be decided about one commitment. What was typed stays when a colleague was faster. */
export function ChangeForm({ dossierId, commitment, people, onDone }: ChangeFormProps) {
  const t = useTranslations("commitments");
  const common = useTranslations("common");
  const { changeCommitment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { register, handleSubmit, formState, control } = useForm<CommitmentEntry>({
    resolver: zodResolver(commitmentEntry),
    shouldFocusError: false,
    defaultValues: enteredOf(commitment),
  });
  const errors = useFormErrors(formState.errors, useCommitmentLabels());
  const state = useWatch({ control, name: "state" });
  const faster = refusal?.code === "stale" ? ((refusal.detail as { changedBy?: string } | undefined)?.changedBy ?? "") : undefined;

  async function save(entry: CommitmentEntry) {
    const ids = { dossierId, commitmentId: commitment.id, seen: commitment.changedAt };
    const result = await change(() => changeCommitment({ ...ids, ...fieldsOf(entry) }));
    if (result?.ok) onDone();
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(save)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      {faster === undefined ? (
        <RefusalNotice refusal={refusal} />
      ) : (
        <Notice tone="warm" role="alert">
          {t("change.stale", { who: faster })}
        </Notice>
      )}
      <CommitmentFields register={register} errorOf={errors.of} people={people} givenUp={state === "given-up"} />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("form.busy")}>
        {t("change.submit")}
      </Button>
    </form>
  );
}
