"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import type { QuestionOf } from "@/lib/domain/form";
import { FormDialog } from "../form-dialog";
import type { AddFormProps } from "./add-form";
import type { Person, ShownCommitment } from "./shown-commitment";

const AddForm = lazy(() => import("./add-form").then((module) => ({ default: module.AddForm })));
const ChangeForm = lazy(() => import("./change-form").then((module) => ({ default: module.ChangeForm })));
const ProgressForm = lazy(() => import("./progress-form").then((module) => ({ default: module.ProgressForm })));

/** The page's way to enter what the city took on later. */
export function AddCommitment(form: Omit<AddFormProps, "onDone">) {
  const t = useTranslations("commitments.add");
  return (
    <FormDialog wide label={t("button")} title={t("title")} description={t("description")} saved={t("saved")}>
      {(onDone) => <AddForm {...form} onDone={onDone} />}
    </FormDialog>
  );
}

type ActionsProps = {
  dossierId: string;
  commitment: ShownCommitment;
  title: string;
  people: readonly Person[];
  slot: QuestionOf<"files">;
  today: string;
};

/** What can be done with one commitment: note progress first, because that is done again and again. */
export function CommitmentActions({ dossierId, commitment, title, people, slot, today }: ActionsProps) {
  const t = useTranslations("commitments");
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <FormDialog
        small
        label={t("note.button")}
        title={t("note.title")}
        description={t("note.description", { title })}
        saved={t("note.saved")}
      >
        {(onDone) => <ProgressForm {...{ dossierId, slot, today, onDone }} commitmentId={commitment.id} />}
      </FormDialog>
      <FormDialog
        small
        wide
        variant="quiet"
        label={t("change.button")}
        title={t("change.title")}
        description={title}
        saved={t("change.saved")}
      >
        {(onDone) => <ChangeForm {...{ dossierId, commitment, people, onDone }} />}
      </FormDialog>
    </div>
  );
}
